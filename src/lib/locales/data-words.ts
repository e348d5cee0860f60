/** Knows where the words are that files of data say, and what hands them out; see `words.ts`. */
import { spokenOn } from './languages'
import type { Messages } from './words'

const FILES = import.meta.glob<Messages>('./*.data.json', { import: 'default' })

/** Loads them; rejects when the file does not come. */
export async function loadDataWords(lang: string): Promise<Messages> {
  const load = FILES[`./${spokenOn(lang)}.data.json`]
  if (!load) throw new Error(`no words of data: ${lang}`)
  return load()
}
