/** Knows how words of the interface read at the start of a row, and within a sentence; knows none of them. */

/** `Lead partner` as `lead partner`: after a comma, a colon or in brackets. */
export function inSentence(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1)
}

/** `public institution` as `Public institution`: alone in a row or cell. */
export function atStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
