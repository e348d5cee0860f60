/** Knows how what the owner has filled in is read for a page; knows nothing of which fields there are. */
import { formatDays } from '$lib/locales/dates'
import type { Words } from '$lib/locales/words'
import type { Label } from '$lib/model/dataset'
import { labelOf, OURS } from '$lib/model/labels'
import type { Text } from '$lib/model/records'

/** Takes the first of `languages` that a text has; null while the owner has not filled it in. */
export function filledIn(languages: readonly string[]) {
  return (text: Text | null | undefined): Label | null => (text ? labelOf(text, languages, OURS) : null)
}

/** A day of the data, YYYY-MM-DD, in words; null while empty. */
export function formatDay(day: string | null | undefined, say: Words): string | null {
  if (!day) return null
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const own = { year, month, day: date }
  return formatDays(own, own, say)
}
