/** Knows in which order a language lists names; knows nothing of what they name. */

const known = new Map<string, Intl.Collator>()

/** Compares two names as `lang` sorts them: in Latvian `Jelgava` before `Ķegums` before `Liepāja`. */
export function inOrderOf(lang: string): (a: string, b: string) => number {
  const collator = known.get(lang) ?? new Intl.Collator(lang)
  known.set(lang, collator)
  return collator.compare
}
