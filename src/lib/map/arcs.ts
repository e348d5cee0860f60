/**
 * Knows the arcs from the parties of a selection to its host, over all leaves, as plain values in px from the
 * middle of the map. Knows nothing of who draws them.
 */
import type { Dataset, Evidence } from '$lib/model/dataset'
import { bendOf, curve, type Curve, type Point } from './arc'
import { partsOf } from './pins'

/** From a participant to the host. */
export interface SceneArc extends Curve {
  readonly place: number
  readonly evidence: Evidence
  /** known only as a country: no dot */
  readonly townNotNamed: boolean
  readonly from: Point
}

/** Arcs of a row; `spotOf` gives the point of a place or a country on the screen, null where it has none. */
export function arcs(dataset: Dataset, row: number, spotOf: (place: number) => Point | null): SceneArc[] {
  const parts = [...partsOf(dataset, row)]
  const [host] = parts.find(([, { part }]) => part === 'host') ?? []
  const to = host === undefined || !dataset.places[host]?.at ? null : spotOf(host)
  if (!to) return []
  return parts
    .filter(([, { part }]) => part === 'party')
    .flatMap(([place, { evidence }], index): SceneArc[] => {
      const from = spotOf(place)
      if (!from) return []
      return [
        { ...curve(from, to, bendOf(index)), place, evidence, townNotNamed: !dataset.places[place]?.at, from }
      ]
    })
}

/** ISO codes of the countries that are tinted: parties of the selection that are known only as these. */
export function tinted({ places, ...rest }: Dataset, row: number): string[] {
  return [...partsOf({ places, ...rest }, row).keys()].flatMap((place) => places[place]?.iso ?? [])
}
