/**
 * Knows how two dates stand to each other: equal, inside, around, or without a common day. Knows
 * nothing of claims or words.
 *
 * A date without a year is tried in each year of the other one. Two intervals are compared start with
 * start and end with end; an open end contradicts no other end.
 */
import { dateOf, dayOf } from '$lib/time/day'
import { parseSaid, type DateSpan, type ParsedDate } from '$lib/time/edtf'
import type { Period } from './dataset'

/**
 * How a claimed value stands to the shown one: `finer`, the claim implies what is shown; `coarser`, it
 * is compatible and says less.
 */
export type Relation = 'same' | 'finer' | 'coarser' | 'differs'

/** First and last possible day; the last one of an open end is Infinity. */
interface Range {
  readonly first: number
  readonly last: number
}

/** Reads a date of a record or claim; null where it is none, which the check reports. */
export function readDate(text: string): ParsedDate | null {
  const date = parseSaid(text)
  return 'problem' in date ? null : date
}

/** Relation of a claimed date to the shown one. */
export function relateDates(shown: ParsedDate, claimed: ParsedDate): Relation {
  if (datesDiffer(shown, claimed)) return 'differs'
  if (claimed.yearless && !shown.yearless) return 'coarser'
  if (sameDates(shown, claimed)) return 'same'
  const outer = rangeOf(shown)
  const inner = rangeOf(claimed)
  return outer.first <= inner.first && inner.last <= outer.last ? 'finer' : 'coarser'
}

/** Both mean the same days, or the same days of a year that neither names. */
export function sameDates(a: ParsedDate, b: ParsedDate): boolean {
  return a.yearless === b.yearless && a.open === b.open && a.start === b.start && a.days === b.days
}

/** No day, of intervals no start or no end, satisfies both. */
export function datesDiffer(a: ParsedDate, b: ParsedDate): boolean {
  if (a.yearless === b.yearless) return !compatible(a, b)
  const [yearless, dated] = a.yearless ? [a, b] : [b, a]
  const lastDay = dated.open ? dated.start : dated.start + dated.days - 1
  const firstYear = dateOf(dated.start).year - 1
  const lastYear = dateOf(lastDay).year + 1
  for (let year = firstYear; year <= lastYear; year++) {
    if (compatible(inYear(yearless, year), dated)) return false
  }
  return true
}

/** Months of a claimed period as a whole number, at least and at most; null where its days are too vague. */
export function monthsOf({ from, to }: ParsedDate): { readonly least: number; readonly most: number } | null {
  if (to === null || from.grain === 'year' || to.grain === 'year') return null
  const first = dateOf(from.start)
  const stop = dateOf(to.start + to.days)
  const months = (stop.year - first.year) * 12 + stop.month - first.month
  const days = stop.day - first.day
  return { least: days < 0 ? months - 1 : months, most: days > 0 ? months + 1 : months }
}

/** A date or one of its ends, as it is shown. */
export function toPeriod({ start, days, grain }: DateSpan): Period {
  return { start, days, grain }
}

function compatible(a: ParsedDate, b: ParsedDate): boolean {
  if (!isInterval(a) || !isInterval(b)) return meet(rangeOf(a), rangeOf(b))
  if (!meet(rangeOf(a.from), rangeOf(b.from))) return false
  return a.to === null || b.to === null || meet(rangeOf(a.to), rangeOf(b.to))
}

function isInterval({ to, open }: ParsedDate): boolean {
  return to !== null || open
}

/** An end of an interval is never open itself. */
function rangeOf({ start, days, open = false }: DateSpan & { readonly open?: boolean }): Range {
  return { first: start, last: open ? Infinity : start + days - 1 }
}

function meet(a: Range, b: Range): boolean {
  // 29 February is an empty range in most years.
  return a.first <= a.last && b.first <= b.last && a.first <= b.last && b.first <= a.last
}

/** Days of a date without a year in the year in which it begins. */
function inYear(date: ParsedDate, year: number): ParsedDate {
  const years = year - dateOf(date.start).year
  const later = (day: number) => {
    const at = dateOf(day)
    return dayOf(at.year + years, at.month, at.day)
  }
  const shift = <S extends DateSpan>(span: S): S => {
    const start = later(span.start)
    return { ...span, start, days: later(span.start + span.days) - start }
  }
  return { ...shift(date), from: shift(date.from), to: date.to && shift(date.to) }
}
