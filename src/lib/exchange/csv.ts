/**
 * Knows how a table becomes CSV that spreadsheets read without harm: RFC 4180, a byte order mark, and no cell that
 * a program could run. Knows nothing of what the columns are.
 *
 * A text that a spreadsheet could take for a formula gets an apostrophe before the sign that makes it one, at its
 * start and after each sign at which a reader that expects another separator would cut it. Taking that
 * apostrophe away gives the text back, letter by letter: `unguarded`.
 */
import { dsvFormat } from 'd3'

/** A value of a table; a list is joined. */
export type Cell = string | number | boolean | null | readonly string[]
/** What stands between two cells. */
export type Delimiter = ',' | ';'

/** Stands between the members of a list. */
export const LIST_SEPARATOR = ' | '
/** Stands in a member for a sign that would divide it. */
const DIVIDED = '¦'

/** UTF-8, told to programs that would guess wrongly. */
const BYTE_ORDER_MARK = '\uFEFF'
/** RFC 4180 */
const LINE_END = '\r\n'

/** Signs with which a formula begins, in the full width of East Asian letters too. */
const SIGN = '[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]'
/** Where a cell begins, or would begin for another reader; blanks may stand before what it runs. */
const START = '^\\s*|[,;\\t\\r\\n]\\s*'
const HARMFUL = new RegExp(`(${START})('*${SIGN})`, 'g')
const GUARDED = new RegExp(`(${START})'('*${SIGN})`, 'g')

/** Writes rows of cells, headings first. */
export function toCsv(rows: Iterable<readonly Cell[]>, delimiter: Delimiter): string {
  return [...csvPieces(rows, delimiter)].join('')
}

/** The same row by row, as they come. */
export function* csvPieces(rows: Iterable<readonly Cell[]>, delimiter: Delimiter): Generator<string> {
  const format = dsvFormat(delimiter)
  yield BYTE_ORDER_MARK
  for (const row of rows) yield format.formatRow(row.map(cellText)) + LINE_END
}

/** Text that no spreadsheet takes for a formula. */
export function guarded(text: string): string {
  return text.replace(HARMFUL, "$1'$2")
}

/** The text as it was before it was guarded. */
export function unguarded(text: string): string {
  return text.replace(GUARDED, '$1$2')
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell)
  return guarded(typeof cell === 'string' ? cell : cell.map(memberText).join(LIST_SEPARATOR))
}

/** A member in one line, without the sign that divides members. */
function memberText(member: string): string {
  return member.replace(/\s+/g, ' ').trim().replaceAll('|', DIVIDED)
}
