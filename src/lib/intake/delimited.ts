/** Knows how text with delimiters becomes a table. The one file that knows the reader of CSV. */
import { unguarded } from '$lib/exchange/csv'
import Papa from 'papaparse'
import type { Cell, Table } from './table'

/** Comma, semicolon, tab, bar: what stands between cells. */
const DELIMITERS = [',', ';', '\t', '|']
/** Lines by which the delimiter is found. */
const SAMPLE_LINES = 20

/** A table, and the row in which a quotation mark is opened and never closed, if any. */
export interface Delimited {
  readonly table: Table
  readonly brokenQuote: number | null
}

/** Reads the rows of a text, quoted line breaks included; a row of the table is a row of the file. */
export function readDelimited(text: string, file: string): Delimited {
  // Spreadsheets take this first line for the delimiter of the rest.
  const said = /^sep=(.)\r?\n/i.exec(text)
  const body = said ? text.slice(said[0].length) : text
  const delimiter = said?.[1] ?? delimiterOf(body)
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false })
  const rows = data.map((row): Cell[] => row.map(unguarded))
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop()
  const firstRow = said ? 2 : 1
  const open = errors.find(({ code }) => code === 'MissingQuotes')
  return {
    table: { file, sheet: null, rows, firstRow },
    brokenQuote: open ? firstRow + (open.row ?? 0) : null
  }
}

/** The delimiter that cuts most lines of a sample into the same number of cells, more than one. */
function delimiterOf(text: string): string {
  const sample = text.split(/\r\n|\n|\r/, SAMPLE_LINES * 4).join('\n')
  const ranked = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(sample, { delimiter, preview: SAMPLE_LINES, skipEmptyLines: true })
    const widths = data.map((row) => row.length).filter((width) => width > 1)
    const usual = mostFrequent(widths)
    const alike = widths.filter((width) => width === usual).length
    return { delimiter, alike: data.length === 0 ? 0 : alike / data.length, usual }
  }).sort((a, b) => b.alike - a.alike || b.usual - a.usual)
  const [best] = ranked
  return best && best.usual > 1 ? best.delimiter : ','
}

function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const each of numbers) counts.set(each, (counts.get(each) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
}
