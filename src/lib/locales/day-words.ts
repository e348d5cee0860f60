/** Knows how a day of the data is written in words; knows nothing of where it stands. */
import { formatDays } from './dates'
import type { Words } from './words'

/** `21 November 2026` for YYYY-MM-DD; null while the owner has not filled it in. */
export function dayWords(day: string | null | undefined, say: Words): string | null {
  if (!day) return null
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const own = { year, month, day: date }
  return formatDays(own, own, say)
}
