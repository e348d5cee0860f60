/** Knows how records of a foreign table get ids that are theirs alone, the same in each import of the same table. */
import { isReservedId } from '$lib/model/reserved-ids'

/** Longest id, less room for a number behind it. */
const MOST_LETTERS = 52
const KEPT = /^(project|funding|source)-/
const FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** Gives out ids. */
export interface Ids {
  /** an id made of words, with a number behind it where it is taken */
  make(words: string, otherwise: string): string
  /** takes an id as it is; false where it has no form of an id, or is taken or kept by the pages */
  take(id: string): boolean
}

/** Makes a giver of ids; `taken` are those of records that were there before. */
export function createIds(taken: Iterable<string>): Ids {
  const used = new Set(taken)
  const numbers = new Map<string, number>()
  const isFree = (id: string) => !used.has(id) && !isReservedId(id) && !KEPT.test(id)
  const take = (id: string) => {
    if (!isId(id) || !isFree(id)) return false
    used.add(id)
    return true
  }
  return {
    take,
    make(words, otherwise) {
      const plain = slug(words) || otherwise
      // The pages make ids of these words and other ids.
      const base = KEPT.test(plain) ? slug(`${otherwise} ${plain}`) : plain
      for (let number = numbers.get(base) ?? 1; ; number++) {
        const id = number === 1 ? base : `${base}-${String(number)}`
        if (!take(id)) continue
        numbers.set(base, number + 1)
        return id
      }
    }
  }
}

/** The text has the form of an id. */
export function isId(text: string): boolean {
  return text.length <= 60 && FORM.test(text)
}

/** Words as an id: letters without accents, joined by hyphens, cut at a word. */
export function slug(words: string): string {
  const plain = words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøßæœđð]/g, (letter) => ({ ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', đ: 'd' })[letter] ?? 'd')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= MOST_LETTERS) return plain
  const cut = plain.slice(0, MOST_LETTERS)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut
}
