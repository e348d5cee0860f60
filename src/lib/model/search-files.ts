/** Knows how all that can be found is cut into the files of a search. Runs when a site is made; knows nothing of searching. */
import { foldText, STEM, type SearchEntry } from './search'
import { wordFileOf, type RowEntry, type SearchFile, type WordFile, type WordRows } from './search-words'

/** Rows in one file of names: a list of finds asks for a few such files. */
const ROWS_PER_FILE = 50
/** Rows and words in one file of words, about. */
const PER_FILE = 10_000
/** What a word weighs against a row. */
const PER_WORD = 4
/** So many rows are listed with a word, at the start of a name and elsewhere; and so many with one or two letters. */
const MOST_ROWS = 20_000
const MOST_SHORT = 200

/** The files of a search. */
export interface SearchFiles {
  readonly start: SearchFile
  readonly words: readonly WordFile[]
  /** names of rows in their order, so many to a file */
  readonly rows: readonly (readonly RowEntry[])[]
}

/** Cuts entries into files; `ids` are those of activities in the order of their rows. */
export function searchFiles(entries: readonly SearchEntry[], ids: readonly string[]): SearchFiles {
  const activities = new Map(
    entries.flatMap((entry) => (entry.kind === 'activity' ? [[entry.id, entry]] : []))
  )
  const named = ids.map((id): RowEntry => {
    const { names = {}, forms = [] } = activities.get(id) ?? {}
    return { id, names, forms }
  })
  const words = wordFiles(named)
  return {
    start: {
      names: entries.filter(({ kind }) => kind !== 'activity'),
      wordFiles: words.length,
      rowsPerFile: ROWS_PER_FILE
    },
    words,
    rows: Array.from({ length: Math.ceil(named.length / ROWS_PER_FILE) }, (_, file) =>
      named.slice(file * ROWS_PER_FILE, (file + 1) * ROWS_PER_FILE)
    )
  }
}

/** Rows of a word while they are gathered. */
class Gathered {
  readonly #most: number
  /** steps to each row, and the last row */
  readonly #begins: number[] = []
  readonly #others: number[] = []
  readonly #last = { begins: 0, others: 0 }
  #hasMore = false

  constructor(most: number) {
    this.#most = most
  }

  /** Rows come in their order. */
  add(row: number, where: 'begins' | 'others'): void {
    const steps = where === 'begins' ? this.#begins : this.#others
    if (steps.length >= this.#most) this.#hasMore = true
    else {
      steps.push(row - this.#last[where])
      this.#last[where] = row
    }
  }

  get weight(): number {
    return PER_WORD + this.#begins.length + this.#others.length
  }

  get written(): WordRows {
    const [begins, others] = [this.#begins, this.#others]
    return this.#hasMore ? [begins, others, 1] : [begins, others]
  }
}

function wordFiles(named: readonly RowEntry[]): WordFile[] {
  const gathered = new Map<string, Gathered>()
  named.forEach((entry, row) => {
    for (const [key, begins] of keysOf(entry)) {
      const rows = gathered.get(key) ?? new Gathered(key.length < STEM.letters ? MOST_SHORT : MOST_ROWS)
      gathered.set(key, rows)
      rows.add(row, begins ? 'begins' : 'others')
    }
  })
  let weight = 0
  for (const rows of gathered.values()) weight += rows.weight
  const count = Math.max(1, Math.ceil(weight / PER_FILE))
  // Without a prototype, so that no word means anything else.
  const files = Array.from({ length: count }, () => Object.create(null) as Record<string, WordRows>)
  for (const [key, rows] of gathered) {
    const file = files[wordFileOf(key, count)]
    if (file) file[key] = rows.written
  }
  return files
}

/** What an activity is found by: words, and their first one and two letters; and whether a name begins with it. */
function keysOf({ names, forms }: RowEntry): ReadonlyMap<string, boolean> {
  const keys = new Map<string, boolean>()
  for (const name of new Set([...Object.values(names), ...forms])) {
    const words = foldText(name).split(' ')
    words.forEach((word, order) => {
      for (const key of new Set([word.slice(0, 1), word.slice(0, 2), word])) {
        if (key !== '') keys.set(key, order === 0 || (keys.get(key) ?? false))
      }
    })
  }
  return keys
}
