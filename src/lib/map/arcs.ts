/**
 * Knows the arcs from the parties of a selection to its host, over all leaves, as plain values in px from the
 * middle of the map. Knows nothing of who draws them.
 */
import type { Box } from '$lib/lettering/place-labels'
import { EVIDENCE, type Dataset, type Evidence } from '$lib/model/dataset'
import { curve, pointsAlong, type Curve, type Point } from './arc'
import { partsOf } from './pins'

/** From a participant to the host. */
export interface SceneArc extends Curve {
  readonly place: number
  readonly evidence: Evidence
  /** known only as a country: no dot */
  readonly townNotNamed: boolean
  readonly from: Point
  readonly to: Point
}

/** Arcs of a row; `spotOf` gives the point of a place or a country on the screen, null where it has none. */
export function arcs(dataset: Dataset, row: number, spotOf: (place: number) => Point | null): SceneArc[] {
  const parts = [...partsOf(dataset, row)]
  const [host] = parts.find(([, { part }]) => part === 'host') ?? []
  const to = host === undefined || !dataset.places[host]?.at ? null : spotOf(host)
  if (!to) return []
  return parts
    .filter(([, { part }]) => part === 'party')
    .flatMap(([place, { evidence }]): SceneArc[] => {
      const from = spotOf(place)
      if (!from) return []
      return [{ ...curve(from, to), place, evidence, townNotNamed: !dataset.places[place]?.at, from, to }]
    })
}

/** Arcs of some rows that begin or end at a place, one from town to town; of several the best known. */
export function arcsAt(
  dataset: Dataset,
  rows: readonly number[],
  place: number,
  spotOf: (place: number) => Point | null
): SceneArc[] {
  const found = new Map<string, { from: number; to: number; evidence: Evidence }>()
  for (const row of rows) {
    const to = dataset.columns.place[row] ?? -1
    for (const [from, { part, evidence }] of partsOf(dataset, row)) {
      if (part !== 'party' || (from !== place && to !== place)) continue
      const key = `${from} ${to}`
      const known = found.get(key)
      if (!known || EVIDENCE.indexOf(known.evidence) < EVIDENCE.indexOf(evidence))
        found.set(key, { from, to, evidence })
    }
  }
  const isTown = (index: number) => Boolean(dataset.places[index]?.at)
  return [...found.values()]
    .filter(({ from, to }) => isTown(from) && isTown(to))
    .flatMap(({ from, to, evidence }): SceneArc[] => {
      const [start, end] = [spotOf(from), spotOf(to)]
      if (!start || !end) return []
      const way = curve(start, end)
      return [
        { ...way, place: from === place ? to : from, evidence, townNotNamed: false, from: start, to: end }
      ]
    })
}

/** Half of the width of an arc with its casing, and how near together the boxes that cover one stand, px. */
const [HALF_PX, STEP_PX] = [4, 9]

/** Boxes that cover the arcs of a row, for names that should not stand on them. */
export function arcBoxes(dataset: Dataset, row: number, spotOf: (place: number) => Point | null): Box[] {
  const parts = [...partsOf(dataset, row)]
  const [host = -1] = parts.find(([, { part }]) => part === 'host') ?? []
  const to = dataset.places[host]?.at ? spotOf(host) : null
  if (!to) return []
  return parts
    .flatMap(([place, { part }]) => {
      const from = part === 'party' ? spotOf(place) : null
      return from ? [from] : []
    })
    .flatMap((from) => boxesAlong(from, to))
}

/** Boxes that cover one arc. */
export function boxesAlong(from: Point, to: Point): Box[] {
  return pointsAlong(from, to, STEP_PX).map(([x, y]) => {
    return { left: x - HALF_PX, top: y - HALF_PX, right: x + HALF_PX, bottom: y + HALF_PX }
  })
}

/** ISO codes of the countries that are tinted: parties of the selection that are known only as these. */
export function tinted({ places, ...rest }: Dataset, row: number): string[] {
  return [...partsOf({ places, ...rest }, row).keys()].flatMap((place) => places[place]?.iso ?? [])
}
