/** Knows which languages the interface speaks and what each calls itself; knows none of their words. */

/** Languages of the interface by BCP 47, first the one that stands in where a page's own is not spoken. */
export const INTERFACE_LANGUAGES = ['en', 'lv', 'lt', 'fr', 'nl'] as const
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

/** A language of a site, and the address of its dashboard, which ends with a slash. */
export interface LanguagePath {
  readonly lang: string
  readonly path: string
}

/** What each language calls itself, for a reader who knows no other. */
const AUTONYMS: Readonly<Record<InterfaceLanguage, string>> = {
  en: 'English',
  lv: 'Latviešu',
  lt: 'Lietuvių',
  fr: 'Français',
  nl: 'Nederlands'
}

/** The language that the interface speaks on a page in `lang`. */
export function spokenOn(lang: string): InterfaceLanguage {
  return INTERFACE_LANGUAGES.find((known) => known === lang) ?? INTERFACE_LANGUAGES[0]
}

/**
 * Languages that a site has pages in, by its own list: the first, whether the interface speaks it or not, and
 * each further one that it does.
 */
export function pageLanguages(siteLanguages: readonly string[]): string[] {
  const [first = INTERFACE_LANGUAGES[0], ...others] = siteLanguages
  return [first, ...others.filter((lang) => INTERFACE_LANGUAGES.some((known) => known === lang))]
}

/** What a language calls itself; its code where nobody has said. */
export function autonymOf(lang: string): string {
  return INTERFACE_LANGUAGES.some((known) => known === lang) ? AUTONYMS[spokenOn(lang)] : lang
}
