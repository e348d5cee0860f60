/**
 * Knows what a table of a foreign file is once its format is forgotten: cells by row and column, and where they stood.
 * Knows nothing of formats, or of what the columns mean.
 */

/** A cell as it is read: a number only where the file holds one; a date is text in EDTF, as finely as it is shown. */
export type Cell = string | number | boolean | null

/** One table: a sheet, a text file, or the features of a collection. */
export interface Table {
  /** name of its file, without folder */
  readonly file: string
  /** name of its sheet; null where the file is one table */
  readonly sheet: string | null
  /** every row, headings and empty ones too; a row ends with its last cell */
  readonly rows: readonly (readonly Cell[])[]
  /** number of the first row, as its file counts */
  readonly firstRow: number
}

/** Where something stands in a foreign file. */
export interface Spot {
  readonly file: string
  readonly sheet: string | null
  /** as the file counts, from 1; null for the table as a whole */
  readonly row: number | null
  /** heading, with the letter of its column where it has one; null for the row as a whole */
  readonly column: string | null
}

/** Text of a cell without blanks around; empty for an empty one. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return String(cell)
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim()
}

/** Nothing stands in the row. */
export function isEmptyRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cellText(cell) === '')
}

/** Letters of a column as spreadsheets count, from 0: A, B, …, Z, AA. */
export function columnLetter(index: number): string {
  const before = Math.floor(index / 26)
  return (before === 0 ? '' : columnLetter(before - 1)) + String.fromCharCode(65 + (index % 26))
}

/** Words without accents, case and signs, so that what people type alike is alike. */
export function fold(text: string): string {
  // Most words have no accents, and this is asked for each name of the gazetteer.
  if (/^[\w .,'-]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a table of words has under a key that people typed; nothing for `constructor` and its like. */
export function valueUnder<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
