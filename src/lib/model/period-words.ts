/** Knows how a period of the data is put into words; knows nothing of where it is shown. */
import { formatSpan, type Voice } from '$lib/locales/dates'
import type { Words } from '$lib/locales/words'
import { dateOf } from '$lib/time/day'
import type { Period } from './dataset'

/** `26–28 February 2024`, `April 2024`, `2016–2017`, `since 2014`: as finely as it is known. */
export function formatPeriod({ start, days, grain }: Period, say: Words, voice?: Voice): string {
  const to = days === 0 ? null : dateOf(start + days - 1)
  // A date without a grain is as fine as a year at most.
  return formatSpan(grain === 'none' ? 'year' : grain, [dateOf(start), to], say, voice)
}
