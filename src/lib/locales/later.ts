/** Knows where the words are that a page learns late, a file for each language; see `words.ts`. */
import { spokenOn } from './languages'
import type { Messages } from './words'

const FILES = import.meta.glob<Messages>('./*.later.json', { import: 'default' })

/** Loads them; rejects when the file does not come. */
export async function loadLaterWords(lang: string): Promise<Messages> {
  const load = FILES[`./${spokenOn(lang)}.later.json`]
  if (!load) throw new Error(`no later words: ${lang}`)
  return load()
}
