/**
 * Knows how ids and titles of activities are cut into files that are fetched where they are shown, and in which of
 * them an id is looked up. Knows nothing of fetching.
 */
import type { Columns, Label } from './dataset'

/** Rows in one chunk of names. */
export const NAMES_PER_CHUNK = 500
/** Ids in one file to look them up, about. */
const IDS_PER_FILE = 2000

/** Ids and titles of rows that follow each other. */
export interface NameChunk {
  readonly id: readonly string[]
  readonly title: readonly Label[]
}

/** Ids and titles of some rows, in the order of `rows`. */
export interface RowNames extends NameChunk {
  readonly rows: readonly number[]
}

/** Cuts the names of all rows: row r is in chunk `Math.floor(r / NAMES_PER_CHUNK)`. */
export function nameChunks({ id, title, size }: Columns): NameChunk[] {
  return Array.from({ length: Math.ceil(size / NAMES_PER_CHUNK) }, (_, chunk) => {
    const [from, to] = [chunk * NAMES_PER_CHUNK, (chunk + 1) * NAMES_PER_CHUNK]
    return { id: id.slice(from, to), title: title.slice(from, to) }
  })
}

/** Names of the rows that a page shows first, which come with it. */
export function namesOf({ id, title }: Columns, rows: readonly number[]): RowNames {
  return {
    rows,
    id: rows.map((row) => id[row] ?? ''),
    title: rows.flatMap((row) => title[row] ?? [])
  }
}

/** Rows by id, in files that `idFile` names. */
export function idFiles({ id, size }: Columns): Readonly<Record<string, number>>[] {
  const count = Math.max(1, Math.ceil(size / IDS_PER_FILE))
  // Without a prototype, so that no id means anything else.
  const files = Array.from({ length: count }, () => Object.create(null) as Record<string, number>)
  id.forEach((each, row) => {
    const file = files[idFile(each, count)]
    if (file) file[each] = row
  })
  return files
}

/** Number of the file that an id is looked up in, of `count`: FNV-1a, 32 bits. */
export function idFile(id: string, count: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return (hash >>> 0) % count
}
