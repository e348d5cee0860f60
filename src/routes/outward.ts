/** Knows how the links of a page for frames lead out of the frame, where no script does it. */

/** Markup whose links to other pages open in a tab of their own. */
export function outward(html: string): string {
  return html.replace(/<a (?=[^>]*\bhref="(?!#))(?![^>]*\btarget=)/g, '<a target="_blank" ')
}
