/** Knows how a row says when: in one column, by first and last day, or by year, month and day apart. */
import { isMissing } from './cell-words'
import { joinDates, orderOf, readDate, type DateOrder, type DateReading } from './dates'
import type { MappedTable } from './mapping'
import { cellIn, report, wordsIn, type Row } from './row'
import { cellText, type Cell } from './table'

const DATE_FIELDS = ['when', 'start', 'end']
const RULES_BY_FAULT = {
  unreadable: 'date-unreadable',
  impossible: 'date-impossible',
  reversed: 'date-reversed',
  yearless: 'date-yearless',
  ambiguous: 'date-ambiguous'
} as const

const orders = new WeakMap<MappedTable, DateOrder | null>()

/** Date of a row in EDTF; null where it says none, or where a fault was reported. */
export function whenIn(row: Row): string | null {
  const whole = readField(row, 'when')
  if (whole !== null) return whole
  const [start, end] = [
    readField(row, 'start') ?? partsIn(row, 'start'),
    readField(row, 'end') ?? partsIn(row, 'end')
  ]
  if (start === null || end === null) {
    if (start === null && end !== null)
      report(row, 'start', { rule: 'value-missing', fill: { field: 'start' } })
    return start
  }
  return accept(row, 'end', cellText(cellIn(row, 'end')), joinDates(start, end))
}

function readField(row: Row, field: string): string | null {
  const cell = cellIn(row, field)
  const text = cellText(cell)
  if (text === '' || isMissing(text)) return null
  return accept(row, field, text, readDate(typeof cell === 'number' ? cell : text, orderFor(row.mapped)))
}

function accept(row: Row, field: string, value: string, reading: DateReading): string | null {
  if ('edtf' in reading) {
    if (reading.isSerial)
      report(row, field, { rule: 'date-serial', value: value, fill: { date: reading.edtf } })
    return reading.edtf
  }
  const [first, second] = reading.fault === 'ambiguous' ? reading.readings : ['', '']
  report(row, field, { rule: RULES_BY_FAULT[reading.fault], value: value, fill: { first, second } })
  return null
}

/** What the mapping says, or all dates of the table together decide. */
function orderFor(mapped: MappedTable): DateOrder | null {
  const known = orders.get(mapped)
  if (known !== undefined) return known
  const columns = mapped.columns.filter(({ field }) => DATE_FIELDS.includes(field))
  const cells: Cell[] = columns.flatMap(({ at }) =>
    mapped.table.rows.slice(mapped.from).map((row) => row[at] ?? null)
  )
  const order = mapped.mapping.dates ?? orderOf(cells)
  orders.set(mapped, order)
  return order
}

/** Year, month and day in columns of their own. */
function partsIn(row: Row, end: 'start' | 'end'): string | null {
  const [year, month, day] = ['Year', 'Month', 'Day'].map((part) => wordsIn(row, `${end}${part}`))
  if (!year) {
    if (month || day)
      report(row, `${end}Month`, { rule: 'date-yearless', value: [month, day].filter(Boolean).join('-') })
    return null
  }
  const parts = [year.padStart(4, '0'), ...[month, day].map((part) => (part ? part.padStart(2, '0') : ''))]
  const text = parts.filter((part) => part !== '').join('-')
  const reading = month === '' && day !== '' ? ({ fault: 'unreadable' } as const) : readDate(text, 'edtf')
  return accept(row, `${end}Year`, text, reading)
}
