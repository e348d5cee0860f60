/** Knows where the site stands on the web, and how the address of a page follows; knows no page. */

/** Stands in ids where the address of the site is unknown; never that of somebody else (RFC 2606). */
export const NO_SITE = 'https://kartu.invalid'

/** A page of the site in each of its languages. */
export interface PagePath {
  /** BCP 47 */
  readonly lang: string
  /** below the address of the site, with slashes around it: `/lv/about/` */
  readonly path: string
}

/** Address without a slash at its end; null where none is given. Throws on what is no web address. */
export function toSiteAddress(given: string | null | undefined): string | null {
  if (!given) return null
  const address = given.trim().replace(/\/+$/, '')
  if (!/^https?:\/\/[^\s/?#"<>]+(\/[^\s?#"<>]*)?$/.test(address)) {
    throw new Error(`unusable public address: ${given}; write one such as https://example.org/map`)
  }
  return address
}

/** The page in each language; the first one's has no part of its own in the address. `page`: `about/`. */
export function translationsOf(page: string, languages: readonly string[]): PagePath[] {
  return languages.map((lang, order) => ({ lang, path: order === 0 ? `/${page}` : `/${lang}/${page}` }))
}

/** Host, without a port, and path of an address, without slashes around it: `example.org`, `map`. */
export function hostAndPath(address: string): { readonly host: string; readonly path: string } {
  const [, host = '', path = ''] = /^https?:\/\/([^/:]+)(?::\d+)?\/?(.*)$/.exec(address) ?? []
  return { host, path: path.replace(/\/+$/, '') }
}
