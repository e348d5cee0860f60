/** Knows how days that are known to a day, a month or a year are written by ISO 8601, and no finer. */
import type { Period } from '$lib/model/dataset'
import { dateOf } from '$lib/time/day'

const two = (number: number) => String(number).padStart(2, '0')

/** `2019-02-05`, `2019-05` or `2016` for a day since 1970-01-01 (UTC). */
export function isoDate(day: number, grain: Period['grain']): string {
  const date = dateOf(day)
  const year = String(date.year).padStart(4, '0')
  if (grain === 'day') return `${year}-${two(date.month)}-${two(date.day)}`
  return grain === 'month' ? `${year}-${two(date.month)}` : year
}

/** First and last date of a period, as finely as it is known; no last one where no end is stated. */
export function isoSpan({ start, days, grain }: Period): { from: string; to: string | null } {
  return { from: isoDate(start, grain), to: days === 0 ? null : isoDate(start + days - 1, grain) }
}
