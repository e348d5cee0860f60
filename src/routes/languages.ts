/** Knows under which address the pages of each language stand; knows nothing of what they say. */
import { base } from '$app/paths'
import type { LanguagePath } from '$lib/locales/languages'

/** Addresses by language; the first one's has no part of its own. */
export function pathsOf(languages: readonly string[]): LanguagePath[] {
  return languages.map((lang, order) => ({ lang, path: order === 0 ? `${base}/` : `${base}/${lang}/` }))
}

/** Address of the dashboard in a language; empty where the site has none in it. */
export function homeOf(paths: readonly LanguagePath[], lang: string): string {
  return paths.find((each) => each.lang === lang)?.path ?? ''
}

/** Public address of a page, by that of the site and its path on its host; null while the former is unknown. */
export function publicAddress(site: string | null, path: string): string | null {
  return site === null ? null : site + path.slice(base.length)
}
