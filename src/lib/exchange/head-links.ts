/** Knows what a page's head tells search engines of its address and of its translations; no title, no text. */
import { escapeMarkup } from './markup'
import { translationsOf } from './site-address'

/** Where a page stands among its translations. */
export interface PagePlace {
  /** public address of the site, without a slash at its end */
  readonly address: string
  /** below the site and its language: `` or `about/` */
  readonly page: string
  readonly lang: string
  /** languages of the site, the first one first */
  readonly languages: readonly string[]
}

/** Tags: the canonical link, of one alternate for each language, and of the address for shared links. */
export function headLinks({ address, page, lang, languages }: PagePlace): string[] {
  const pages = translationsOf(page, languages)
  const own = address + (pages.find((each) => each.lang === lang)?.path ?? `/${page}`)
  const alternate = (hreflang: string, path: string) =>
    `<link rel="alternate" hreflang="${escapeMarkup(hreflang)}" href="${escapeMarkup(address + path)}" />`
  const alternates = pages.map((each) => alternate(each.lang, each.path))
  return [
    canonicalLink(own),
    `<meta property="og:url" content="${escapeMarkup(own)}" />`,
    ...(pages.length > 1 ? [...alternates, alternate('x-default', `/${page}`)] : [])
  ]
}

/** Tag of the address under which a page is to be found. */
export function canonicalLink(address: string): string {
  return `<link rel="canonical" href="${escapeMarkup(address)}" />`
}

/** Tag by which others find the code of a page's frame (oEmbed). */
export function oEmbedLink(address: string, title: string): string {
  const [href, name] = [escapeMarkup(address), escapeMarkup(title)]
  return `<link rel="alternate" type="application/json+oembed" title="${name}" href="${href}" />`
}

/** Tag by which feed readers find the feed of a page. */
export function feedLink(address: string, title: string): string {
  const [href, name] = [escapeMarkup(address), escapeMarkup(title)]
  return `<link rel="alternate" type="application/atom+xml" title="${name}" href="${href}" />`
}
