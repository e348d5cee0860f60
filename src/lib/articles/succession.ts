/** Knows what became of a municipality, and what became part of it; knows nothing of why. */
import { inOrderOf } from '$lib/locales/order'
import type { Label } from '$lib/model/dataset'
import type { Frame } from '$lib/model/frame'
import type { PlaceRecord } from '$lib/model/records'
import { readDate } from '$lib/model/relate-dates'
import { nameOf } from '$lib/model/tables'

/** One municipality at the day on which it changed. */
export interface Succession {
  readonly name: Label
  /** first day on which it was so, days since 1970-01-01 (UTC) */
  readonly day: number
  /** what it is part of since; null where others became part of it */
  readonly into: Label | null
  /** what became part of it */
  readonly joined: readonly Label[]
}

/** Changes of the given places, those that ended before those that grew. */
export function successions(frame: Frame, places: readonly PlaceRecord[]): Succession[] {
  const towns = places.filter(({ kind }) => kind === 'municipality')
  const ended = towns.flatMap(({ id, until, successor }): Succession[] => {
    const day = until === undefined ? null : dayAfter(until)
    if (day === null || successor === undefined) return []
    return [{ name: nameOf(frame, id), day, into: nameOf(frame, successor), joined: [] }]
  })
  const grown = towns.flatMap(({ id }): Succession[] => {
    const before = frame.records.places.filter(({ successor }) => successor === id)
    const days = new Set(before.flatMap(({ until }) => (until === undefined ? [] : (dayAfter(until) ?? []))))
    return [...days].map((day) => ({
      name: nameOf(frame, id),
      day,
      into: null,
      joined: before
        .filter(({ until }) => until !== undefined && dayAfter(until) === day)
        .map((place) => nameOf(frame, place.id))
        .toSorted((a, b) => inOrderOf(frame.languages[0] ?? 'und')(a.text, b.text))
    }))
  })
  return [...ended, ...grown]
}

function dayAfter(text: string): number | null {
  const date = readDate(text)
  return date && date.start + date.days
}
