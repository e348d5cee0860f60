/** Knows what stands beside a mark on a lane; knows nothing of where. */
import { formatDays, formatMonths, formatYears } from '$lib/locales/dates'
import type { Words } from '$lib/locales/words'
import type { Dataset, Label } from '$lib/model/dataset'
import { dateOf } from '$lib/time/day'
import { evidenceOf, kindOf, periodOf, placeOf, shortDateWords } from '$lib/view/activity-words'

/** A name, and what has become of it where that has to be said. */
export interface MarkName {
  readonly name: string
  /** `Cancelled`; empty for all others */
  readonly note: string
  /** the name of a place in it that is in another language than all else */
  readonly foreign: Label | null
}

/** How a name is said. */
export interface Saying {
  readonly say: Words
  /** with its date */
  readonly isDated: boolean
  /** with what is not known of its date: near enough for days to matter */
  readonly isNear: boolean
}

/** Town of an activity, else its country or what it is. */
export function markName(dataset: Dataset, row: number, { say, isDated, isNear }: Saying): MarkName {
  const place = placeOf(dataset, row)
  const town = place ? place.name.text : say(`kind.${kindOf(dataset, row)}`)
  const events = dataset.columns.events[row] ?? 1
  const people = dataset.columns.people[row] ?? -1
  const name =
    events === 1
      ? town
      : kindOf(dataset, row) === 'training' && !place?.at
        ? say('count.seminars', { count: events })
        : `${events} × ${town}`
  const crowd = people >= 0 && !place?.at ? `, ${say('count.participants', { count: people })}` : ''
  const grain = periodOf(dataset, row)?.grain
  const unknown =
    !isNear || grain === 'day'
      ? ''
      : `, ${say(grain === 'month' ? 'timeScale.dayNotKnown' : 'timeScale.monthNotKnown')}`
  return {
    name: (isDated ? `${name}, ${shortDateWords(dataset, row, say)}` : name + crowd) + unknown,
    note: evidenceOf(dataset, row) === 'cancelled' ? say('evidence.cancelled') : '',
    foreign: place && place.name.lang !== dataset.site.lang && name.includes(town) ? place.name : null
  }
}

/** Names of marks in one line, kept once they are made: lanes are lettered anew in each frame of a fold. */
export function keptNames(dataset: Dataset, say: Words) {
  const known = new Map<string, string>()
  return (row: number, isDated: boolean, isNear: boolean): string => {
    const key = `${row} ${isDated} ${isNear}`
    const kept = known.get(key)
    if (kept !== undefined) return kept
    const { name, note } = markName(dataset, row, { say, isDated, isNear })
    const words = note === '' ? name : `${name} ${note}`
    known.set(key, words)
    return words
  }
}

/** `March 2019`, `January–March 2019`, `2019`, `4–10 March 2019`: as coarse as a stretch of days is. */
export function stretchWords(
  { from, to }: { readonly from: number; readonly to: number },
  say: Words
): string {
  const [first, last] = [dateOf(from), dateOf(to)]
  if (first.day !== 1 || dateOf(to + 1).day !== 1) return formatDays(first, last, say)
  return first.month === 1 && last.month === 12
    ? formatYears(first, last, say)
    : formatMonths(first, last, say)
}
