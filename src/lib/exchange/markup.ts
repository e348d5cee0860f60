/** Knows how text and data are written into the markup of a head; knows nothing of what they say. */

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand between tags and in attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPED[sign] ?? sign)
}

/** Tags by which others show a link to the page (Open Graph). */
export function shareTexts(title: string, description: string): string[] {
  return [
    `<meta property="og:title" content="${escapeMarkup(title)}" />`,
    `<meta property="og:description" content="${escapeMarkup(description)}" />`
  ]
}

/** A block of structured data. It runs nothing, so that a content policy needs no hash for it. */
export function dataScript(data: object): string {
  // No text can end the block, whatever is in it.
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`
}
