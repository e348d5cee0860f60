/**
 * Knows what a count on the map says and where it stands: of a country from far away, of a place, or of a heap of
 * places. Knows nothing of how it is drawn.
 */
import { standsAt } from '$lib/geo/date-line'
import { boxAt, isInside, placeLabels, type Box, type Wish } from '$lib/lettering/place-labels'
import { widthOf } from '$lib/lettering/width'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import type { PlacedCountry } from './country-names'
import type { Heap } from './heaps'
import type { MapPlace } from './map-place'
import { lettersOf } from './name-room'

/** Over a country's name it stands so much higher, px. */
const NAME_PX = 14
/** So many heaps have a name at most: those with most activities. */
const MOST_NAMED = 40

/** Activities that are told as a number. */
export interface CountOnMap {
  readonly key: string
  /** what is counted, without its number: `Latvia`, `Kaunas and 3 more places` */
  readonly of: string
  /** the same with its number, for listeners: `Latvia: 4` */
  readonly name: string
  /** indexes of the places that a nearer look shows */
  readonly places: readonly number[]
  readonly count: number
  /** the greatest count of the map, by which all are drawn */
  readonly most: number
  /** the point that it belongs to, px from the middle of the leaf */
  readonly x: number
  readonly y: number
  readonly belowPx: number
  readonly radiusPx: number
  /** of a whole country near by, where towns stand for themselves: drawn as a ring */
  readonly isWide: boolean
  /** the name beside it, px from its point; null where it has none, or stands at that of its country */
  readonly label: NameOfCount | null
}

/** The name beside a count. */
export interface NameOfCount {
  readonly text: string
  readonly lang: string
  readonly x: number
  readonly y: number
}

/** What listeners hear of a count. */
export function nameOf({ of, isWide }: Pick<CountOnMap, 'of' | 'isWide'>, count: number, say: Words): string {
  return say('map.countOf', {
    country: of,
    count: isWide ? say('map.activitiesNationwide', { count }) : count
  })
}

/** All counts of a leaf. */
export function countBadges(
  dataset: Dataset,
  told: {
    readonly countries: readonly PlacedCountry[]
    readonly heaps: readonly Heap[]
    readonly names: ReadonlyMap<number, NameOfCount>
  },
  at: MapPlace,
  say: Words
): CountOnMap[] {
  const byCountry = mostOf(told.countries)
  const [wide, near] = [told.heaps.filter(({ isWide }) => isWide), told.heaps.filter(({ isWide }) => !isWide)]
  const [byWide, byHeap] = [mostOf(wide), mostOf(near)]
  return [
    ...told.countries.flatMap((country) => countryCount(dataset, { ...country, most: byCountry }, at, say)),
    ...wide.map((heap) => heapCount(dataset, { ...heap, most: byWide, label: null }, say)),
    ...near.map((heap) => {
      const label = told.names.get(heap.place) ?? null
      return heapCount(dataset, { ...heap, most: byHeap, label }, say)
    })
  ]
}

/** Names of the largest heaps where they have room, by place, with their boxes. */
export function nameHeaps(
  dataset: Dataset,
  heaps: readonly Heap[],
  at: MapPlace,
  room: { readonly bounds: Box; readonly taken: readonly Box[]; readonly say: Words }
): { readonly names: ReadonlyMap<number, NameOfCount>; readonly boxes: readonly Box[] } {
  const sizePx = lettersOf(at.isSmall).name
  const seen = heaps.filter(({ x, y }) => isInside({ left: x, right: x, top: y, bottom: y }, room.bounds))
  const wishes = seen.slice(0, MOST_NAMED).map(({ place, others, x, y, radiusPx }, rank) => {
    const { text = '', lang = '' } = dataset.places[place]?.name ?? {}
    const written = others > 0 ? `${text} ${room.say('map.more', { count: others })}` : text
    const size = { widthPx: widthOf(written, sizePx), heightPx: sizePx * 1.25 }
    return { id: String(place), x, y, radius: radiusPx, ...size, rank, always: false, text: written, lang }
  })
  const placed = placeLabels(wishes, room.bounds, room.taken)
  const named = wishes.flatMap((wish) => {
    const side = placed.get(wish.id)?.side
    if (!side) return []
    const { left, bottom } = boxAt({ ...(wish satisfies Wish), x: 0, y: 0 }, side)
    const { text, lang } = wish
    return [[Number(wish.id), { text, lang, x: left, y: bottom - sizePx * 0.3 }] as const]
  })
  return { names: new Map(named), boxes: [...placed.values()].map(({ box }) => box) }
}

function mostOf(counted: readonly { readonly count: number }[]): number {
  return counted.reduce((most, { count }) => Math.max(most, count), 0)
}

/** The count of a country that has one, as a list of one. */
function countryCount(
  { places }: Dataset,
  { place, belowPx, count, radiusPx, isNamed, most }: PlacedCountry & { readonly most: number },
  at: MapPlace,
  say: Words
): CountOnMap[] {
  const point = at.countryPoints[places[place]?.iso ?? '']
  if (count === 0 || !point) return []
  const [x, y] = standsAt(at.camera, point)
  const name = places[place]?.name.text ?? ''
  return [
    {
      key: `c${place}`,
      of: name,
      name: nameOf({ of: name, isWide: false }, count, say),
      places: places.flatMap(({ country }, index) => (country === place && at.holds(index) ? [index] : [])),
      count,
      most,
      x,
      y,
      belowPx: belowPx - radiusPx - (isNamed ? NAME_PX : 0),
      radiusPx,
      isWide: false,
      label: null
    }
  ]
}

function heapCount(
  { places }: Dataset,
  heap: Heap & { readonly most: number; readonly label: NameOfCount | null },
  say: Words
): CountOnMap {
  const { place, others, count, x, y, radiusPx, most, isWide, label } = heap
  const first = places[place]?.name.text ?? ''
  const of = others > 0 ? say('map.heap', { place: first, count: others }) : first
  const kind = isWide ? 'n' : !places[place]?.at ? 'c' : others > 0 ? 'h' : 'p'
  return {
    key: `${kind}${place}`,
    of,
    name: nameOf({ of, isWide }, count, say),
    places: heap.places,
    count,
    most,
    x,
    y,
    belowPx: 0,
    radiusPx,
    isWide,
    label
  }
}
