/** Knows how a label of the interface reads where it does not begin; knows no words. */

/** `Lead partner` as `lead partner`: after a comma, a colon or in brackets. */
export function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}
