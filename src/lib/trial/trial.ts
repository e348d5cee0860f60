/**
 * Knows a trial of foreign files: what was read of them, which cells were mended since, and what came of it. It does
 * what the command line does, step by step. Knows nothing of pages or workers.
 */
import type { Gazetteer } from '$lib/intake/gazetteer'
import { openContents, takeIn, type Opened, type Outcome, type Progress } from '$lib/intake/intake'
import type { Mapping } from '$lib/intake/mapping'
import { readForeignFile, type FileContent, type ForeignFile } from '$lib/intake/read-file'
import type { Table } from '$lib/intake/table'
import type { Words } from '$lib/locales/words'

/** A cell, as its file counts. */
export interface CellSpot {
  readonly file: string
  readonly sheet: string | null
  readonly row: number
  /** from 0 */
  readonly column: number
}

/** What a cell holds from now on. */
export interface Mend {
  readonly cell: CellSpot
  readonly value: string
}

/** All of a trial. */
export interface Trial {
  readonly files: readonly ForeignFile[]
  /** as they were read, with mended cells */
  readonly contents: readonly FileContent[]
  readonly mends: readonly Mend[]
  readonly opened: Opened
  /** null until the columns are confirmed */
  readonly outcome: Outcome | null
}

/** Reads files and proposes what their columns are. */
export function* openTrial(files: readonly ForeignFile[], given: Mapping): Generator<Progress, Trial> {
  const contents = yield* readContents(files, given)
  return { files, contents, mends: [], opened: openContents(contents, files, given), outcome: null }
}

/** Takes the rows in, under a mapping and with the mends so far. */
export function* takeTrial(
  trial: Trial,
  mapping: Mapping,
  { gazetteer, say }: { readonly gazetteer: Gazetteer; readonly say: Words }
): Generator<Progress, Trial> {
  const { files, mends } = trial
  const isReadAnew = mapping.encoding !== trial.opened.mapping.encoding
  const contents = isReadAnew ? mended(yield* readContents(files, mapping), mends) : trial.contents
  const opened = openContents(contents, files, mapping)
  return { ...trial, contents, opened, outcome: yield* takeIn(opened, gazetteer, say) }
}

/** The same trial with mended cells, to be taken in anew. */
export function mendTrial(trial: Trial, mends: readonly Mend[]): Trial {
  return { ...trial, mends: [...trial.mends, ...mends], contents: mended(trial.contents, mends) }
}

function* readContents(files: readonly ForeignFile[], given: Mapping): Generator<Progress, FileContent[]> {
  const contents: FileContent[] = []
  for (const file of files) {
    yield { step: 'read', done: contents.length, of: files.length }
    contents.push(readForeignFile(file, given.encoding))
  }
  return contents
}

function mended(contents: readonly FileContent[], mends: readonly Mend[]): FileContent[] {
  return contents.map((content) => ({
    ...content,
    tables: content.tables.map((table) =>
      mendTable(
        table,
        mends.filter(({ cell }) => cell.file === table.file && cell.sheet === table.sheet)
      )
    )
  }))
}

function mendTable(table: Table, mends: readonly Mend[]): Table {
  if (mends.length === 0) return table
  const rows = [...table.rows]
  for (const { cell, value } of mends) {
    const at = cell.row - table.firstRow
    const row = [...(rows[at] ?? [])]
    while (row.length <= cell.column) row.push(null)
    row[cell.column] = value
    rows[at] = row
  }
  return { ...table, rows }
}
