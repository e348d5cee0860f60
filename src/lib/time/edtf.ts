/**
 * Knows dates as text (EDTF, levels 0 and 1) and the days they may mean; knows nothing of records or
 * screens. Runs at build time only: the grammar comes from a large package.
 */
import edtf from 'edtf'
import { dayOf, monthLength } from './day'

/** Possible days of one date. */
export interface DateSpan {
  /** first possible day since 1970-01-01 (UTC) */
  readonly start: number
  /** number of possible days, 1 or more; 0: open end */
  readonly days: number
  /** how finely it is known; a season is known by its months */
  readonly grain: 'year' | 'month' | 'day'
}

/** A date or an interval of two; of an interval, start and days go over the whole, the grain is the coarser. */
export interface ParsedDate extends DateSpan {
  /** the date, or the first end of an interval */
  readonly from: DateSpan
  /** last end of an interval; null for a date or an open end */
  readonly to: DateSpan | null
  /** the source is unsure of it: `?` or `%` */
  readonly uncertain: boolean
  /** about that time: `~` or `%` */
  readonly approximate: boolean
  /** no end is stated */
  readonly open: boolean
  /** it names no year; its days are those of the year 2000 */
  readonly yearless: boolean
}

/** What can be wrong with a date, in the words of a message. */
export type DateFault =
  'no date in EDTF' | 'end before start' | 'open start' | 'time of day' | 'year outside 0000 to 9999'

const END = /^(\d{4}|\d{3}X|\d\dXX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%])?$/
const YEARLESS = /^XXXX-(\d\d)(?:-(\d\d))?(?:\/XXXX-(\d\d)(?:-(\d\d))?)?$/
/** First month of the seasons 21–24, of three months each; winter ends in the next year. */
const SEASONS: Readonly<Record<string, number>> = { '21': 3, '22': 6, '23': 9, '24': 12 }
/** A leap year, so that a 29 February without a year exists. */
const LEAP_YEAR = 2000
const COARSENESS = { day: 0, month: 1, year: 2 } as const

// The package takes longer than all rules of the data together; few dates are new.
const parsed = new Map<string, ParsedDate | { readonly problem: DateFault }>()
const valid = new Map<string, boolean>()

/** Reads a date; never throws. Read texts are kept, since the same dates come again and again. */
export function parseDate(text: string): ParsedDate | { readonly problem: DateFault } {
  const known = parsed.get(text)
  if (known !== undefined) return known
  const result = readDate(text)
  parsed.set(text, result)
  return result
}

/** Reads a date as a source says it: as `parseDate`, and `XXXX-02-26/XXXX-02-28` where it names no year. */
export function parseSaid(text: string): ParsedDate | { readonly problem: DateFault } {
  const match = YEARLESS.exec(text)
  if (match === null) return parseDate(text)
  const [, month = '', day, lastMonth, lastDay] = match
  const inYear = (year: number, m: string, d: string | undefined) =>
    `${String(year)}-${m}${d === undefined ? '' : `-${d}`}`
  const first = inYear(LEAP_YEAR, month, day)
  if (lastMonth === undefined) return asYearless(parseDate(first))
  const sameYear = parseDate(`${first}/${inYear(LEAP_YEAR, lastMonth, lastDay)}`)
  const turnsYear = 'problem' in sameYear && sameYear.problem === 'end before start'
  return asYearless(turnsYear ? parseDate(`${first}/${inYear(LEAP_YEAR + 1, lastMonth, lastDay)}`) : sameYear)
}

function asYearless(date: ParsedDate | { readonly problem: DateFault }) {
  return 'problem' in date ? date : { ...date, yearless: true }
}

function readDate(text: string): ParsedDate | { readonly problem: DateFault } {
  const fault = formFault(text)
  if (fault !== null) return { problem: fault }
  const [first = '', second, third] = text.split('/')
  if (third !== undefined) return { problem: 'no date in EDTF' }
  const from = readEnd(first)
  if (from === null) return { problem: 'no date in EDTF' }
  const open = second === '' || second === '..'
  const to = second === undefined || open ? null : readEnd(second)
  if (to === null && second !== undefined && !open) return { problem: 'no date in EDTF' }
  const stop = to === null ? from.start + from.days : to.start + to.days
  if (stop <= from.start) return { problem: 'end before start' }
  return {
    start: from.start,
    days: open ? 0 : stop - from.start,
    grain: to !== null && COARSENESS[to.grain] > COARSENESS[from.grain] ? to.grain : from.grain,
    from,
    to,
    uncertain: /[?%]/.test(text),
    approximate: /[~%]/.test(text),
    open,
    yearless: false
  }
}

/** Finds forms that EDTF allows and a timeline of days cannot take. */
function formFault(text: string): DateFault | null {
  if (/^(\.\.)?\//.test(text)) return 'open start'
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return 'time of day'
  if (/^(Y-?\d+|-\d{4})/.test(text)) return 'year outside 0000 to 9999'
  return null
}

function isValid(text: string): boolean {
  const known = valid.get(text)
  if (known !== undefined) return known
  let result = true
  try {
    edtf(text, { level: 1, types: ['Date', 'Season'] })
  } catch {
    result = false
  }
  valid.set(text, result)
  return result
}

// Ends are read one by one: the package refuses 2019/2019 and seasons in an interval.
function readEnd(text: string): DateSpan | null {
  const match = END.exec(text)
  if (match === null || !isValid(text)) return null
  const [, years = '', month, day] = match
  const year = Number(years.replaceAll('X', '0'))
  const lastYear = Number(years.replaceAll('X', '9'))
  if (month === undefined || month === 'XX' || lastYear !== year)
    return span(dayOf(year, 1, 1), dayOf(lastYear + 1, 1, 1), 'year')
  const season = SEASONS[month]
  if (season !== undefined) return span(dayOf(year, season, 1), dayOf(year, season + 3, 1), 'month')
  const m = Number(month)
  if (day === undefined || day === 'XX') return span(dayOf(year, m, 1), dayOf(year, m + 1, 1), 'month')
  // The package takes a 29 February in any year.
  if (Number(day) > monthLength(year, m)) return null
  return span(dayOf(year, m, Number(day)), dayOf(year, m, Number(day) + 1), 'day')
}

function span(start: number, stop: number, grain: DateSpan['grain']): DateSpan {
  return { start, days: stop - start, grain }
}
