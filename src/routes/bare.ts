/** Knows what of rendered markup nobody needs where no component ever comes to look for its place in it. */

/** Markup without comments. */
export function bare(html: string): string {
  return html.replace(/<!--[^>]*>/g, '')
}
