/**
 * Knows what a count on the map says and where it stands: of a country from far away, or of a heap of places.
 * Knows nothing of how it is drawn.
 */
import { standsAt } from '$lib/geo/date-line'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import type { PlacedCountry } from './country-names'
import { radiusOf, type Heap } from './heaps'
import type { MapPlace } from './map-place'

/** Over a country's name it stands so much higher, px. */
const NAME_PX = 14

/** Activities that are told as a number. */
export interface CountOnMap {
  readonly key: string
  /** what is counted: `Latvia: 4`, `Kaunas and 3 more places: 12` */
  readonly name: string
  /** indexes of the places that a nearer look shows */
  readonly places: readonly number[]
  readonly count: number
  /** the point that it belongs to, px from the middle of the leaf */
  readonly x: number
  readonly y: number
  readonly belowPx: number
  readonly radiusPx: number
}

/** All counts of a leaf. */
export function countBadges(
  dataset: Dataset,
  told: { readonly countries: readonly PlacedCountry[]; readonly heaps: readonly Heap[] },
  at: MapPlace,
  say: Words
): CountOnMap[] {
  return [
    ...told.countries.flatMap((country) => countryCount(dataset, country, at, say)),
    ...told.heaps.map((heap) => heapCount(dataset, heap, say))
  ]
}

/** The count of a country that has one, as a list of one. */
function countryCount(
  { places }: Dataset,
  { place, belowPx, count, isNamed }: PlacedCountry,
  at: MapPlace,
  say: Words
): CountOnMap[] {
  const point = at.countryPoints[places[place]?.iso ?? '']
  if (count === 0 || !point) return []
  const [x, y] = standsAt(at.camera, point)
  return [
    {
      key: `c${place}`,
      name: say('map.countOf', { country: places[place]?.name.text ?? '', count }),
      places: places.flatMap(({ country }, index) => (country === place ? [index] : [])),
      count,
      x,
      y,
      belowPx: belowPx - radiusOf(count) - (isNamed ? NAME_PX : 0),
      radiusPx: radiusOf(count)
    }
  ]
}

function heapCount({ places }: Dataset, heap: Heap, say: Words): CountOnMap {
  const { place, count, x, y, radiusPx } = heap
  const heaped = say('map.heap', { place: places[place]?.name.text ?? '', count: heap.places.length - 1 })
  const name = say('map.countOf', { country: heaped, count })
  return { key: `h${place}`, name, places: heap.places, count, x, y, belowPx: 0, radiusPx }
}
