/** Knows months as numbers, counted from January of year 0; knows nothing of words or screens. */
import { dateOf, dayOf } from './day'

/** Month number of a day since 1970-01-01 (UTC). */
export function monthOf(day: number): number {
  const { year, month } = dateOf(day)
  return year * 12 + month - 1
}

/** First day of a month number. */
export function firstDayOf(month: number): number {
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1)
}

/** Last day of a month number. */
export function lastDayOf(month: number): number {
  return firstDayOf(month + 1) - 1
}

/** `2019-02`. */
export function formatMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
}

/** Reads `2019-02`, also `2019.02`, `2019/2` and `02.2019`, as people type it; null where it is no month. */
export function parseMonth(text: string): number | null {
  const yearFirst = /^\s*(\d{4})[-./\s](\d{1,2})\s*$/.exec(text)
  const yearLast = /^\s*(\d{1,2})[-./\s](\d{4})\s*$/.exec(text)
  const year = Number(yearFirst?.[1] ?? yearLast?.[2])
  const month = Number(yearFirst?.[2] ?? yearLast?.[1])
  return month >= 1 && month <= 12 ? year * 12 + month - 1 : null
}
