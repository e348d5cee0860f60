/** Knows days as numbers in UTC; knows nothing of dates as text, words or clocks. */

const DAY_MS = 86_400_000

/** A day of the Gregorian calendar; month 1–12. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01 (UTC); month 1–12. Days and months beyond their end run into the next. */
export function dayOf(year: number, month: number, day: number): number {
  // Date.UTC takes the years 0–99 for 1900–1999.
  return new Date(0).setUTCFullYear(year, month - 1, day) / DAY_MS
}

/** Inverse of `dayOf`. */
export function dateOf(day: number): CalendarDay {
  const date = new Date(day * DAY_MS)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Number of days of a month, 28–31; month 1–12. */
export function monthLength(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1)
}
