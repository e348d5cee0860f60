/**
 * Knows in which files the names of activities are searched: words with the rows that have them, and names by row. Knows
 * which rows may fit what someone types; how well they fit is `search.ts`. Knows nothing of fetching.
 */
import { idFile } from './name-chunks'
import { editDistance } from './nearest'
import { isSameStem, STEM, type SearchEntry } from './search'

/** What a search begins with. */
export interface SearchFile {
  /** all but activities */
  readonly names: readonly SearchEntry[]
  /** how many files of words there are */
  readonly wordFiles: number
  /** rows in one file of names */
  readonly rowsPerFile: number
}

/** Rows that have a word: those with a name that begins with it, then others; each as steps from the one before. */
export type WordRows = readonly [
  begins: readonly number[],
  others: readonly number[],
  /** not all of them are listed */
  hasMore?: 1
]

/** Words as `foldText` leaves them; one or two letters stand for all words that begin so. */
export type WordFile = Readonly<Record<string, WordRows>>

/** Names of one activity. */
export type RowEntry = Pick<SearchEntry, 'id' | 'names' | 'forms'>

/** Rows that may fit, the likeliest first. */
export interface Candidates {
  readonly rows: readonly number[]
  readonly hasMore: boolean
}

/** The file that a word is in with all that may be forms of it: those that share a shortest stem. */
export function wordFileOf(word: string, count: number): number {
  return idFile(word.slice(0, STEM.letters), count)
}

/** How likely a row fits one word, from best to worst. */
const RANK = { begins: 0, wordStart: 1, stem: 2, unlisted: 3 } as const

/** Rows with what is typed of one word. */
interface Hits {
  /** rank by row */
  readonly ranks: ReadonlyMap<number, number>
  /** there are others */
  readonly isOpen: boolean
}

/** Rows that have every word, or may have it where not all rows are listed; `files` has the file of each word. */
export function rowsWith(words: readonly string[], files: readonly WordFile[], most: number): Candidates {
  const hits = words.map((word, order) => hitsOf(word, files[order] ?? {}, order === 0))
  const closed = hits.filter(({ isOpen }) => !isOpen)
  const fewest = closed.toSorted((a, b) => a.ranks.size - b.ranks.size)[0]
  const from = fewest ? fewest.ranks.keys() : new Set(hits.flatMap(({ ranks }) => [...ranks.keys()]))
  const scores = new Map<number, number>()
  for (const row of from) {
    if (!closed.every(({ ranks }) => ranks.has(row))) continue
    const score = hits.reduce((sum, { ranks }) => sum + (ranks.get(row) ?? RANK.unlisted), 0)
    scores.set(row, score)
  }
  return { rows: bestOf(scores, most), hasMore: scores.size > most || !fewest }
}

/** Rows with words that are few letters away, by how many letters what is typed differs from them in all. */
export function rowsNear(
  words: readonly string[],
  files: readonly WordFile[],
  most: number
): readonly number[] {
  const all = [...new Set(files)]
  const least = words.map((word) => nearIn(word, all))
  const scores = new Map<number, number>()
  for (const row of new Set(least.flatMap((near) => [...near.keys()]))) {
    const score = least.reduce((sum, near, order) => sum + (near.get(row) ?? words[order]?.length ?? 0), 0)
    scores.set(row, score)
  }
  return bestOf(scores, most)
}

function hitsOf(word: string, file: WordFile, isFirst: boolean): Hits {
  const ranks = new Map<number, number>()
  let isOpen = false
  const take = ([begins, others, hasMore]: WordRows, rank: number) => {
    const lead = isFirst && rank === RANK.wordStart ? RANK.begins : rank
    for (const [steps, own] of [[begins, lead] as const, [others, rank] as const]) {
      eachRow(steps, (row) => ranks.set(row, Math.min(own, ranks.get(row) ?? own)))
    }
    isOpen ||= hasMore !== undefined
  }
  if (word.length < STEM.letters) {
    const rows = Object.hasOwn(file, word) ? file[word] : undefined
    if (rows) take(rows, RANK.wordStart)
    return { ranks, isOpen }
  }
  for (const [key, rows] of Object.entries(file)) {
    if (key.length < STEM.letters) continue
    if (key.startsWith(word)) take(rows, RANK.wordStart)
    else if (isSameStem(key, word)) take(rows, RANK.stem)
  }
  return { ranks, isOpen }
}

/** Rows by how many letters their nearest word differs; none where a third does. */
function nearIn(word: string, files: readonly WordFile[]): ReadonlyMap<number, number> {
  const most = Math.floor(word.length / 3)
  const near = new Map<number, number>()
  for (const [key, [begins, others]] of files.flatMap((file) => Object.entries(file))) {
    if (key.length < STEM.letters || Math.abs(key.length - word.length) > most) continue
    const distance = editDistance(key, word)
    if (distance > most) continue
    for (const steps of [begins, others]) {
      eachRow(steps, (row) => near.set(row, Math.min(distance, near.get(row) ?? distance)))
    }
  }
  return near
}

function bestOf(scores: ReadonlyMap<number, number>, most: number): number[] {
  const sorted = [...scores].sort(([a, one], [b, other]) => one - other || a - b)
  return sorted.slice(0, most).map(([row]) => row)
}

function eachRow(steps: readonly number[], act: (row: number) => void): void {
  let row = 0
  for (const step of steps) act((row += step))
}
