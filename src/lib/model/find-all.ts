/**
 * Knows how all of a site is searched: what came with the search, and activities by the files that may name them. Knows
 * nothing of where files come from.
 */
import { FIT, foldText, prepare, search, type Find, type Prepared, type SearchEntry } from './search'
import { rowsNear, rowsWith, wordFileOf, type RowEntry, type SearchFile, type WordFile } from './search-words'

/** Where the files of a search come from; each rejects where it does not come. */
export interface SearchSource {
  readonly words: (file: number) => Promise<WordFile>
  readonly rows: (file: number) => Promise<readonly RowEntry[]>
}

/** All that is searched. */
export interface Searched {
  readonly file: SearchFile
  /** names of the file that lead somewhere */
  readonly prepared: Prepared
  readonly source: SearchSource
}

/** What a search finds. */
export interface Finds {
  readonly finds: readonly Find[]
  /** more fits than is listed */
  readonly hasMore: boolean
}

/** Activities that are looked at closely: those that fit best come first anyway. */
const MOST_ROWS = 24

/** Finds without activities, at once. */
export function findNames({ prepared }: Searched, query: string, most: number): Finds {
  return cut(search(prepared, query, most + 1), most)
}

/** Finds in everything; rejects where a file does not come. */
export async function findAll(searched: Searched, query: string, most: number): Promise<Finds> {
  const { file, prepared, source } = searched
  const words = foldText(query).split(' ')
  if (words[0] === '') return { finds: [], hasMore: false }
  const files = await Promise.all(words.map((word) => source.words(wordFileOf(word, file.wordFiles))))
  const fitting = rowsWith(words, files, MOST_ROWS)
  const isNear = fitting.rows.length === 0 && (search(prepared, query, 1)[0]?.fit ?? FIT.none) >= FIT.near
  const rows = isNear ? rowsNear(words, files, MOST_ROWS) : fitting.rows
  const activities = await entriesOf(searched, rows)
  const { finds, hasMore } = cut(search([...prepared, ...prepare(activities)], query, most + 1), most)
  const isListed = finds.some(({ entry }) => entry.kind === 'activity')
  return { finds, hasMore: hasMore || (fitting.hasMore && isListed) }
}

function cut(finds: readonly Find[], most: number): Finds {
  return { finds: finds.slice(0, most), hasMore: finds.length > most }
}

async function entriesOf({ file, source }: Searched, rows: readonly number[]): Promise<SearchEntry[]> {
  const fileOf = (row: number) => Math.floor(row / file.rowsPerFile)
  const numbers = [...new Set(rows.map(fileOf))]
  const loaded = new Map(
    await Promise.all(numbers.map(async (number) => [number, await source.rows(number)] as const))
  )
  return rows.flatMap((row) => {
    const entry = loaded.get(fileOf(row))?.[row % file.rowsPerFile]
    return entry ? [{ ...entry, kind: 'activity' as const, place: null, project: null, row }] : []
  })
}
