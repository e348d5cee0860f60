/**
 * Knows the file of rows that were set aside: each as it stood, with where it stood and what is wrong, so that it can be
 * mended in a spreadsheet and taken in again.
 */
import { toCsv, type Delimiter } from '$lib/exchange/csv'
import type { Words, WordKey } from '$lib/locales/words'
import type { RowAside } from './intake'
import { ASIDE_HEADINGS } from './mapping'
import { severityOf } from './problem'
import { cellText, columnLetter } from './table'

/** Writes the rows; columns of one heading stand in one column, whatever table they come from. */
export function asideCsv(aside: readonly RowAside[], say: Words, delimiter: Delimiter): string {
  const headings = [...new Set(aside.flatMap((row) => headingsOf(row)))].filter((heading) => heading !== '')
  const own = headings.filter((heading) => !ASIDE_HEADINGS.includes(heading))
  const rows = aside.map((row) => {
    const cells = new Map<string, string>()
    const names = headingsOf(row)
    for (const [at, cell] of (row.mapped.table.rows[row.at] ?? []).entries()) {
      const name = names[at] ?? ''
      // Cells beyond the headings go along with the last one, so that nothing is lost.
      const key = name === '' ? (names.at(-1) ?? '') : name
      const text = cellText(cell)
      if (text !== '') cells.set(key, cells.has(key) ? `${cells.get(key) ?? ''} ; ${text}` : text)
    }
    const { table } = row.mapped
    const spot = [table.file, table.sheet ?? '', String(row.at + table.firstRow), problemsOf(row, say)]
    return [...spot, ...own.map((heading) => cells.get(heading) ?? '')]
  })
  return toCsv([[...ASIDE_HEADINGS, ...own], ...rows], delimiter)
}

/** Headings of the table of a row; letters of columns where none were found. */
function headingsOf({ mapped, at }: RowAside): string[] {
  const headings = mapped.table.rows[mapped.from - 1]
  if (headings) return headings.map(cellText)
  return (mapped.table.rows[at] ?? []).map((_, column) => columnLetter(column))
}

function problemsOf({ problems }: RowAside, say: Words): string {
  return problems
    .filter((problem) => severityOf(problem) === 'error')
    .map(({ rule, value, fill, spot }) =>
      [spot.column ?? '', value, say(`import.rule.${rule}` as WordKey, { value, ...fill })]
        .filter((part) => part !== '')
        .join(': ')
    )
    .join(' ')
}
