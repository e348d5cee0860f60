/** Knows in which part two values differ; knows nothing of what they mean. */

/** The part that all texts begin with, and what is left of each: `€672,5` and `76.74`, `67.73`. */
export function differing(texts: readonly string[]): {
  readonly same: string
  readonly rest: readonly string[]
} {
  const [first = '', ...others] = texts
  let length = 0
  while (length < first.length && others.every((text) => text[length] === first[length])) length++
  // Words are not cut: only sums and numbers are told apart by their digits.
  if (!texts.every((text) => /^[€\d.,\s]+$/.test(text))) length = 0
  return { same: first.slice(0, length), rest: texts.map((text) => text.slice(length)) }
}
