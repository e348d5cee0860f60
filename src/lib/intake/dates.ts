/**
 * Knows dates as people write them in tables, and reads them as finely as they are written: numbers in several orders,
 * months by name, ranges, days as spreadsheets count them. Where a date can be read in two ways it gives both.
 */
import { parseDate } from '$lib/time/edtf'
import { meaningOf } from './date-words'
import type { Cell } from './table'

/** Which number of 03/04/2019 is the day; `edtf` for columns that are written so. */
export const DATE_ORDERS = ['day-first', 'month-first', 'edtf'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

/** A date in EDTF, or why there is none. */
export type DateReading =
  | { readonly edtf: string; readonly isSerial: boolean }
  | { readonly fault: 'unreadable' | 'impossible' | 'reversed' | 'yearless' }
  | { readonly fault: 'ambiguous'; readonly readings: readonly [string, string] }

/** Part of a date: what is not said is missing. */
interface Part {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}
type Order = 'day-first' | 'month-first'

/** Days since 1900 that a spreadsheet may mean by a bare number: from 1954 to 2119. */
const SERIALS = { from: 20_000, to: 80_000 }
const DAY_MS = 86_400_000
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)
/** A year of two digits below this is of this century. */
const CENTURY_TURN = 70

const NUMERIC: readonly (readonly [RegExp, readonly (keyof Part)[]])[] = [
  [/^(\d{4})$/, ['year']],
  [/^(\d{4})[-./](\d{1,2})$/, ['year', 'month']],
  [/^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/, ['year', 'month', 'day']],
  [/^(\d{1,2})[./-](\d{4})$/, ['month', 'year']],
  [/^(\d{1,2})\.(\d{1,2})\.? ?(\d{4}|\d\d)$/, ['day', 'month', 'year']],
  [/^(\d{1,2})\.(\d{1,2})$/, ['day', 'month']],
  [/^(\d{1,2})$/, ['day']],
  [/^(\d{4}) (\d{1,2})$/, ['year', 'day']],
  [/^(\d{1,2})\.? @(\d{1,2})@(?: (\d{4}))?$/, ['day', 'month', 'year']],
  [/^@(\d{1,2})@ (\d{1,2})(?: (\d{4}))?$/, ['month', 'day', 'year']],
  [/^(\d{4})\.? @(\d{1,2})@(?: (\d{1,2}))?$/, ['year', 'month', 'day']],
  [/^(\d{4})\.? (\d{1,2})\.? @(\d{1,2})@$/, ['year', 'day', 'month']],
  [/^@(\d{1,2})@(?:[ -]?(\d{4}))?$/, ['month', 'year']]
]
const IN_EITHER_ORDER = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d\d)$/
/** "Feb-19" is a month of 2019 or a day of February. */
const MONTH_AND_TWO_DIGITS = /^@(\d{1,2})@-(\d\d)$/
/** "2018-22" is a summer in EDTF, and five years to most people. */
const SEASON_OR_YEARS = /^(\d\d)(\d\d)-(2[1-4])$/

/** Reads a date; `order` is what the column or the mapping decides, null where neither does. */
export function readDate(cell: Cell, order: DateOrder | null): DateReading {
  const text = String(cell ?? '').trim()
  if (/^\d{5}(\.\d+)?$/.test(text)) return readSerial(Number(text))
  const season = SEASON_OR_YEARS.exec(text)
  if (season && order !== 'edtf' && Number(season[3]) > Number(season[2]))
    return {
      fault: 'ambiguous',
      readings: [text, `${season[1] ?? ''}${season[2] ?? ''}/${season[1] ?? ''}${season[3] ?? ''}`]
    }
  if (!('problem' in parseDate(text))) return { edtf: text, isSerial: false }
  const plain = simplify(text)
  if (plain === null) return { fault: 'unreadable' }
  const monthAndDigits = MONTH_AND_TWO_DIGITS.exec(plain)
  if (monthAndDigits) return eitherMonth(Number(monthAndDigits[1]), monthAndDigits[2] ?? '')
  if (order === 'day-first' || order === 'month-first') return readPlain(plain, order)
  return hasOrder(plain) ? inBothOrders(plain) : readPlain(plain, 'day-first')
}

/** The order that all dates of a column allow, where some of them allow only one. */
export function orderOf(cells: readonly Cell[]): Order | null {
  const found = new Set<Order>()
  for (const cell of cells) {
    const text = String(cell ?? '').trim()
    const plain = /\d\s*[/-]\s*\d/.test(text) ? simplify(text) : null
    if (plain === null || !hasOrder(plain)) continue
    const [byDay, byMonth] = [readPlain(plain, 'day-first'), readPlain(plain, 'month-first')]
    if ('edtf' in byDay && !('edtf' in byMonth)) found.add('day-first')
    if ('edtf' in byMonth && !('edtf' in byDay)) found.add('month-first')
  }
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}

/** Joins a first and a last day to one date. */
export function joinDates(first: string, last: string): DateReading {
  if (first === last) return { edtf: first, isSerial: false }
  if (first.includes('/') || last.includes('/')) return { fault: 'unreadable' }
  return checked(`${first}/${last}`)
}

function readSerial(serial: number): DateReading {
  if (serial < SERIALS.from || serial > SERIALS.to) return { fault: 'unreadable' }
  const day = new Date(SERIAL_EPOCH + Math.floor(serial) * DAY_MS)
  return { edtf: day.toISOString().slice(0, 10), isSerial: true }
}

function eitherMonth(month: number, digits: string): DateReading {
  const byYear = formatPart({ month, year: fullYear(Number(digits), digits.length) })
  const byDay = `XXXX-${pad(month)}-${digits}`
  return { fault: 'ambiguous', readings: [byYear, byDay] }
}

/** Holds numbers of which either may be the day. */
function hasOrder(plain: string): boolean {
  return /\d[/-]\d{1,2}[/-]\d/.test(plain)
}

function inBothOrders(plain: string): DateReading {
  const [byDay, byMonth] = [readPlain(plain, 'day-first'), readPlain(plain, 'month-first')]
  if (!('edtf' in byDay)) return 'edtf' in byMonth ? byMonth : byDay
  if (!('edtf' in byMonth) || byDay.edtf === byMonth.edtf) return byDay
  return { fault: 'ambiguous', readings: [byDay.edtf, byMonth.edtf] }
}

/** Text with months as `@2@`, one sort of dash, `~` for "to", and nothing that does not matter; null where a word is unknown. */
function simplify(text: string): string | null {
  let isKnown = true
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\bt\/m\b/g, '~')
    .replace(/(?:(?<=\d)t|[ ,]+)\d{1,2}:\d\d(:\d\d(\.\d+)?)?(z|[+-]\d\d:?\d\d)?/g, '')
    .replace(/(\b\d{1,2}\.) +(?=\d)/g, '$1')
    .replace(/(\d)(?:st|nd|rd|th|er|eme|ste|de|e)\b/g, '$1')
    .replace(/\p{L}+/gu, (word) => {
      const meaning = meaningOf(word)
      if (meaning === null) isKnown = false
      if (meaning === 'to') return '~'
      return typeof meaning === 'number' ? `@${String(meaning)}@` : ' '
    })
    .replace(/[,\s]+/g, ' ')
    .replace(/(?<=[\d@])\s*\.(?!\d)/g, ' ')
    .replace(/(?<=@)(?=\d+(?!\d*@))/g, ' ')
    .replace(/(\d)(?=@\d+@)/g, '$1 ')
    .replace(/\s*([-~])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim()
  return isKnown && plain !== '' ? plain : null
}

function readPlain(plain: string, order: Order): DateReading {
  const single = readPart(plain, order)
  if (single !== null && single.day !== undefined && single.month === undefined)
    return { fault: 'unreadable' }
  if (single !== null) return completed(single, null)
  const open = /^(.*)[-~]$/.exec(plain)
  const from = open ? readPart(open[1] ?? '', order) : null
  if (from?.year !== undefined) return checked(`${formatPart(from)}/..`)
  const ranges = [...plain.matchAll(/[-~]/g)].flatMap(({ index }) => {
    const [first, last] = [readPart(plain.slice(0, index), order), readPart(plain.slice(index + 1), order)]
    return first && last ? [completed(first, last)] : []
  })
  const read = new Map(ranges.flatMap((range) => ('edtf' in range ? [[range.edtf, range] as const] : [])))
  const [only] = [...read.values()]
  if (only && read.size === 1) return only
  return ranges.find((range) => !('edtf' in range)) ?? { fault: 'unreadable' }
}

function readPart(text: string, order: Order): Part | null {
  const either = IN_EITHER_ORDER.exec(text)
  if (either) {
    const [, first = '', , second = '', year = ''] = either
    const [day, month] = order === 'day-first' ? [first, second] : [second, first]
    return { day: Number(day), month: Number(month), year: fullYear(Number(year), year.length) }
  }
  for (const [form, names] of NUMERIC) {
    const match = form.exec(text)
    if (!match) continue
    const values = match.slice(1).filter((value) => value === undefined || /\d/.test(value))
    const entries = names.flatMap((name, at) => {
      const value = values[at]
      if (value === undefined) return []
      return [[name, name === 'year' ? fullYear(Number(value), value.length) : Number(value)] as const]
    })
    return Object.fromEntries(entries)
  }
  return null
}

/** What one end of a range leaves out is that of the other. */
function completed(first: Part, last: Part | null): DateReading {
  const year = first.year ?? last?.year
  const month = first.month ?? (first.day === undefined ? undefined : last?.month)
  if (year === undefined) return { fault: 'yearless' }
  const from = { ...first, year, ...(month === undefined ? {} : { month }) }
  if (from.day !== undefined && from.month === undefined) return { fault: 'unreadable' }
  if (last === null) return checked(formatPart(from))
  const lastMonth = last.month ?? (last.day === undefined ? undefined : from.month)
  const to = { ...last, year: last.year ?? year, ...(lastMonth === undefined ? {} : { month: lastMonth }) }
  if (to.day !== undefined && to.month === undefined) return { fault: 'unreadable' }
  const [start, end] = [formatPart(from), formatPart(to)]
  return checked(start === end ? start : `${start}/${end}`)
}

function checked(edtf: string): DateReading {
  const parsed = parseDate(edtf)
  if (!('problem' in parsed)) return { edtf, isSerial: false }
  return { fault: parsed.problem === 'end before start' ? 'reversed' : 'impossible' }
}

function formatPart({ year = 0, month, day }: Part): string {
  const parts = [String(year).padStart(4, '0'), month, day]
  return parts
    .flatMap((part) => (part === undefined ? [] : [typeof part === 'number' ? pad(part) : part]))
    .join('-')
}

function fullYear(year: number, digits: number): number {
  if (digits > 2) return year
  return year + (year < CENTURY_TURN ? 2000 : 1900)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
