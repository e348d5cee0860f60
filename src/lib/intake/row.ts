/**
 * Knows how one row of a mapped table is read by field, and gathers what is wrong in it. Knows nothing of what the
 * fields mean together.
 */
import type { Fill } from '$lib/locales/words'
import type { Text } from '$lib/model/records'
import { isMissing } from './cell-words'
import type { MappedColumn, MappedTable, Mapping } from './mapping'
import { withoutPersons } from './personal'
import { problemAt, severityOf, type Problem, type Rule } from './problem'
import { cellText, columnLetter, type Cell, type Spot } from './table'

/** A row with what its table and mapping say of it. */
export interface Row {
  /** index in the rows of its table */
  readonly at: number
  readonly mapped: MappedTable
  readonly mapping: Mapping
  /** problems that were found in it so far */
  readonly problems: Problem[]
}

/** Columns of a table by their field; the same for all of its rows. */
const byField = new WeakMap<MappedTable, ReadonlyMap<string, readonly MappedColumn[]>>()

function columnsFor(mapped: MappedTable, field: string): readonly MappedColumn[] {
  let columns = byField.get(mapped)
  if (!columns) {
    const found = new Map<string, MappedColumn[]>()
    for (const column of mapped.columns) found.set(column.field, [...(found.get(column.field) ?? []), column])
    byField.set(mapped, found)
    columns = found
  }
  return columns.get(field) ?? []
}

/** The cell of a field as it stands, or what the mapping says where it is empty. */
export function cellIn({ at, mapped, mapping }: Row, field: string): Cell {
  for (const column of columnsFor(mapped, field)) {
    const cell = mapped.table.rows[at]?.[column.at] ?? null
    if (cellText(cell) !== '') return cell
  }
  const isActivity = mapped.mapping.is === 'activities'
  return mapped.mapping.values[field] ?? (isActivity ? mapping.values[field] : undefined) ?? null
}

/** All cells of a field that several columns may have. */
export function cellsIn({ at, mapped }: Row, field: string): Cell[] {
  return columnsFor(mapped, field).map((column) => mapped.table.rows[at]?.[column.at] ?? null)
}

/** Words of a field; empty where nothing, or a word for nothing, stands there. */
export function wordsIn(row: Row, field: string): string {
  const text = cellText(cellIn(row, field))
  return isMissing(text) ? '' : text
}

/** Words of a field without what reaches a person, which is told. */
export function proseIn(row: Row, field: string): string {
  return withoutPersonsIn(row, field, wordsIn(row, field))
}

/** Words that stand in a field without what reaches a person, which is told; the report must not spread it. */
export function withoutPersonsIn(row: Row, field: string, words: string): string {
  const { text, taken } = withoutPersons(words)
  if (taken.length === 0 || row.mapping.keepPersonal.includes(headingOf(row, field))) return words
  report(row, field, { rule: 'personal-text', fill: { count: taken.length } })
  return text
}

/** A text by language: the column of the field, and those of the field in one language. */
export function textIn(row: Row, field: string): Text | null {
  const main = proseIn(row, field)
  const lang = row.mapping.language ?? 'en'
  const others = row.mapped.columns.flatMap((column) => {
    const [name, inLang] = column.field.split('.')
    const words = name === field && inLang !== undefined ? proseIn(row, column.field) : ''
    return inLang === undefined || words === '' ? [] : [[inLang, words] as const]
  })
  const text = Object.fromEntries([...(main === '' ? [] : [[lang, main] as const]), ...others])
  return text[lang] === undefined ? null : text
}

/** Notes what is wrong with a field of the row. */
export function report(
  row: Row,
  field: string,
  { rule, value = '', fill = {} }: { readonly rule: Rule; readonly value?: string; readonly fill?: Fill }
): void {
  row.problems.push(problemAt(spotIn(row, field), rule, value, fill))
}

/** Nothing was found that keeps the row out. */
export function isSound({ problems }: Row): boolean {
  return problems.every((problem) => severityOf(problem) !== 'error')
}

/** Where a field of the row stands. */
export function spotIn(row: Row, field: string): Spot {
  const { table } = row.mapped
  return { file: table.file, sheet: table.sheet, row: rowNumber(row), column: columnName(row, field) }
}

/** Number of the row as its file counts. */
export function rowNumber({ at, mapped }: Row): number {
  return at + mapped.table.firstRow
}

/** Where a record stands, as a record says it. */
export function atOf(row: Row): { file: string; sheet?: string; row: number } {
  const { file, sheet } = row.mapped.table
  return { file, ...(sheet === null ? {} : { sheet }), row: rowNumber(row) }
}

function columnName(row: Row, field: string): string | null {
  const [column] = columnsFor(row.mapped, field)
  if (!column) return field === '' ? null : field
  return `${column.heading} (${columnLetter(column.at)})`
}

function headingOf(row: Row, field: string): string {
  return columnsFor(row.mapped, field)[0]?.heading ?? ''
}
