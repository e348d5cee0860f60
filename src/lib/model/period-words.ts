/** Knows how a period of the data is put into words; knows nothing of where it is shown. */
import { formatDays, formatMonths, formatSince, formatYears } from '$lib/locales/dates'
import { dateOf } from '$lib/time/day'
import type { Period } from './dataset'

/** `26–28 February 2024`, `April 2024`, `2016–2017`, `since 2014`: as finely as it is known. */
export function formatPeriod(period: Period): string {
  const from = dateOf(period.start)
  const to = period.days === 0 ? from : dateOf(period.start + period.days - 1)
  const format = period.grain === 'day' ? formatDays : period.grain === 'month' ? formatMonths : formatYears
  return period.days === 0 ? formatSince(format(from, from)) : format(from, to)
}
