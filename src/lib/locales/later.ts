/** Knows where the words are that a page learns late, a file for each language; see `words.ts`. */
import { spokenOn } from './languages'
import type { Messages } from './words'

const FILES = import.meta.glob<Messages>(['./*.later.json', './*.data.json'], { import: 'default' })

/** Loads those of details and of the live page; rejects when the file does not come. */
export async function loadLaterWords(lang: string): Promise<Messages> {
  return loadWords(`${spokenOn(lang)}.later`)
}

/** Loads those of files of data; rejects when the file does not come. */
export async function loadDataWords(lang: string): Promise<Messages> {
  return loadWords(`${spokenOn(lang)}.data`)
}

async function loadWords(name: string): Promise<Messages> {
  const load = FILES[`./${name}.json`]
  if (!load) throw new Error(`no later words: ${name}`)
  return load()
}
