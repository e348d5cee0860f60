/**
 * Knows how activities are told on a map of which a country is too small a part for its towns: as a count at
 * each country. Knows nothing of where that stands.
 */
import { pxPerKm, unproject, worldPxAt, type Camera } from '$lib/geo/mercator'
import type { Dataset } from '$lib/model/dataset'
import type { Pin } from './pins'

/** Below this scale towns are counted, px per km. */
const TOWNS_FROM = 0.3

/** What stands for itself, and what is only counted. */
export interface Merged<P extends Pin> {
  readonly pins: readonly P[]
  /** activities by index of their country */
  readonly counts: ReadonlyMap<number, number>
}

/** Whether a map is so far away that countries are counted. */
export function isFar({ worldPx, centre }: Camera): boolean {
  return pxPerKm(worldPx, unproject(centre)[1]) < TOWNS_FROM
}

/** From this scale on there is time for what a place is called elsewhere, px per km. */
const NAMES_FROM = 2.5

/** Whether a map is so near that its places are told of by all their names. */
export function isNear({ worldPx, centre }: Camera): boolean {
  return pxPerKm(worldPx, unproject(centre)[1]) >= NAMES_FROM
}

/** The sight of what was told as a count, near enough to tell towns apart and nearer than before. */
export function opened(before: Camera, fitted: Camera): Camera {
  const leastPx = worldPxAt(TOWNS_FROM * 1.2, unproject(fitted.centre)[1])
  return { ...fitted, worldPx: Math.max(fitted.worldPx, before.worldPx * 2, leastPx) }
}

/** Counts by country; who takes part in the selection stays, and so does what has no country that is drawn. */
export function mergedByCountry<P extends Pin>(
  { places }: Dataset,
  pins: readonly P[],
  isDrawn: (country: number) => boolean
): Merged<P> {
  const counts = new Map<number, number>()
  const left = pins.flatMap((pin): P[] => {
    const country = places[pin.place]?.country ?? -1
    if (!isDrawn(country)) return [pin]
    if (pin.count > 0) counts.set(country, (counts.get(country) ?? 0) + pin.count)
    return pin.part === 'none' ? [] : [{ ...pin, count: 0, rows: [] }]
  })
  return { pins: left, counts }
}
