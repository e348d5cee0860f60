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

/** Addresses in one file, at most (sitemaps.org). */
const MOST_ADDRESSES = 50_000
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** Names of the files of a site map: one, or an index and its parts. */
export function siteMapNames({ pages, languages }: Pick<SitePages, 'pages' | 'languages'>): string[] {
  const count = Math.ceil(pages.length / pagesInPart(languages))
  return [INDEX, ...(count > 1 ? Array.from({ length: count }, (_, order) => partName(order)) : [])]
}

/** A file of a site map by its name; null where there is none of it. */
export function siteMap(name: string, site: SitePages): string | null {
  const [, ...parts] = siteMapNames(site)
  if (name === INDEX) return parts.length === 0 ? addressesOf(site) : indexOf(parts, site)
  const order = parts.indexOf(name)
  if (order < 0) return null
  const size = pagesInPart(site.languages)
  return addressesOf({ ...site, pages: site.pages.slice(order * size, (order + 1) * size) })
}

const INDEX = 'sitemap.xml'
const partName = (order: number) => `sitemap-${order + 1}.xml`

/** Translations of a page stand in the same part. */
function pagesInPart(languages: readonly string[]): number {
  return Math.floor(MOST_ADDRESSES / Math.max(1, languages.length))
}

function indexOf(parts: readonly string[], { address, changed }: SitePages): string {
  const entries = parts.map((name) =>
    [
      '  <sitemap>',
      `    <loc>${escapeMarkup(`${address}/${name}`)}</loc>`,
      ...changedOn(changed),
      '  </sitemap>'
    ].join('\n')
  )
  return wrapped(`sitemapindex xmlns="${NAMESPACE}"`, entries)
}

/** Each page in each language, and each one's translations beside it. */
function addressesOf({ address, pages, languages, changed }: SitePages): string {
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
        ...changedOn(changed),
        ...(translations.length > 1 ? links : []),
        '  </url>'
      ].join('\n')
    )
  })
  return wrapped(`urlset xmlns="${NAMESPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml"`, entries)
}

function changedOn(day: string | null): string[] {
  return day === null ? [] : [`    <lastmod>${escapeMarkup(day)}</lastmod>`]
}

function wrapped(root: string, entries: readonly string[]): string {
  const end = root.split(' ')[0] ?? ''
  return ['<?xml version="1.0" encoding="UTF-8"?>', `<${root}>`, ...entries, `</${end}>`, ''].join('\n')
}

/** All may be read; the site map is named where the address of the site is known. */
export function robotsText(address: string | null): string {
  const map = address === null ? '' : `\nSitemap: ${address}/sitemap.xml\n`
  return `User-agent: *\nAllow: /\n${map}`
}
