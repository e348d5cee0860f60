/** Knows how text and data are written into the markup of a head; knows nothing of what they say. */

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand between tags and in attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign)
}

/** Text without signs of control, which neither XML nor a calendar may hold; line ends and tabs stay. */
export function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '')
}

/** What a page is, and in which language and country's manner it is written (Open Graph): `lt_LT`. */
export function shareManner(lang: string): string[] {
  const { language, region } = new Intl.Locale(lang).maximize()
  const locale = region === undefined ? language : `${language}_${region}`
  return [
    '<meta property="og:type" content="website" />',
    `<meta property="og:locale" content="${locale}" />`
  ]
}

/** Tags by which others show a link to the page (Open Graph). */
export function shareTexts(title: string, description: string): string[] {
  return [
    `<meta property="og:title" content="${escapeMarkup(title)}" />`,
    `<meta property="og:description" content="${escapeMarkup(description)}" />`
  ]
}

/** A picture that others show with a link to a page. */
export interface ShareImage {
  /** public address, since others know no other one */
  readonly url: string
  /** what it shows, in words */
  readonly alt: string
  readonly widthPx: number
  readonly heightPx: number
}

/** A built page that names its picture, in place of one that it named before. */
export function withShareImage(page: string, { url, alt, widthPx, heightPx }: ShareImage): string {
  const tags = [
    `<meta property="og:image" content="${escapeMarkup(url)}" />`,
    `<meta property="og:image:width" content="${widthPx}" />`,
    `<meta property="og:image:height" content="${heightPx}" />`,
    `<meta property="og:image:alt" content="${escapeMarkup(alt)}" />`,
    '<meta name="twitter:card" content="summary_large_image" />'
  ]
  const without = page.replace(/<meta (property="og:image|name="twitter:card")[^>]*>/g, '')
  return without.replace('</head>', () => `${tags.join('')}</head>`)
}

/** A block of structured data. It runs nothing, so that a content policy needs no hash for it. */
export function dataScript(data: object): string {
  // No text can end the block, whatever is in it.
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}
