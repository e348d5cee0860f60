/** Knows what robots are told: which pages there are, and in which languages. Knows nothing of their content. */
import { escapeMarkup } from './markup'
import { translationsOf } from './site-address'

/** What a site map is made of. */
export interface SitePages {
  /** public address of the site, without a slash at its end */
  readonly address: string
  /** below the site and a language, each in every language: ``, `about/` */
  readonly pages: readonly string[]
  readonly languages: readonly string[]
  /** YYYY-MM-DD of the newest data; null while unknown */
  readonly changed: string | null
}

/** Site map (sitemaps.org 0.9) with each page in each language, and each one's translations beside it. */
export function siteMap({ address, pages, languages, changed }: SitePages): string {
  const entries = pages.flatMap((page) => {
    const translations = translationsOf(page, languages)
    const links = translations.map(
      ({ lang, path }) =>
        `    <xhtml:link rel="alternate" hreflang="${escapeMarkup(lang)}" href="${escapeMarkup(address + path)}"/>`
    )
    return translations.map(({ path }) =>
      [
        '  <url>',
        `    <loc>${escapeMarkup(address + path)}</loc>`,
        ...(changed === null ? [] : [`    <lastmod>${escapeMarkup(changed)}</lastmod>`]),
        ...(translations.length > 1 ? links : []),
        '  </url>'
      ].join('\n')
    )
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    ''
  ].join('\n')
}

/** All may be read; the site map is named where the address of the site is known. */
export function robotsText(address: string | null): string {
  const map = address === null ? '' : `\nSitemap: ${address}/sitemap.xml\n`
  return `User-agent: *\nAllow: /\n${map}`
}
