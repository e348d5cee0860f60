/**
 * Knows where the name of a country stands, with the count of what its towns hold on a map that is too far away for
 * them. Knows nothing of how it is drawn, nor of what else is written.
 */
import { standsAt } from '$lib/geo/date-line'
import { isInside, isTouching, type Box } from '$lib/lettering/place-labels'
import { widthOf } from '$lib/lettering/width'
import type { Dataset } from '$lib/model/dataset'
import { radiusOf } from './heaps'
import { lettersOf } from './name-room'
import { partsOf, type MapView } from './pins'
import type { MapPlace } from './map-place'

/** The name of a country, where it has room. */
export interface PlacedCountry {
  /** index of the place */
  readonly place: number
  /** px below its point */
  readonly belowPx: number
  /** a party of the selection is known only as this country */
  readonly isTownUnnamed: boolean
  /** activities of all its towns, on a map that is too far away for these */
  readonly count: number
  /** of the circle of that count; 0 where there is none */
  readonly radiusPx: number
  /** its name has room; a count stands without it too */
  readonly isNamed: boolean
}

/** What is free to write on. */
interface Room {
  readonly bounds: Box
  readonly taken: readonly Box[]
  /** activities that are counted at a country, by its index */
  readonly byCountry: ReadonlyMap<number, number>
  /** countries that have a count with a name of its own */
  readonly told: ReadonlySet<number>
}

/** Offsets tried for the name of a country, px below its point. */
const COUNTRY_OFFSETS = [0, 7, -7, 14, -14, 21, -21, 28, -28]

/** Names of all countries of the data that have room, with their boxes. */
export function placeCountries(
  dataset: Dataset,
  view: MapView,
  at: MapPlace,
  room: Room
): { readonly country: PlacedCountry; readonly box: Box }[] {
  const parts = partsOf(dataset, view.selected)
  const most = Math.max(0, ...room.byCountry.values())
  const radius = (count: number) => radiusOf(count, most)
  const taken = [...room.taken]
  // A count stands in any case: other names keep off its spot.
  const spots = new Map(
    [...room.byCountry].flatMap(([index, count]) => {
      const point = at.countryPoints[dataset.places[index]?.iso ?? '']
      return point ? [[index, around(standsAt(at.camera, point), radius(count))] as const] : []
    })
  )
  return dataset.places.flatMap((record, index) => {
    const point = record.kind === 'country' && record.iso ? at.countryPoints[record.iso] : undefined
    if (!point || room.told.has(index)) return []
    const spot = standsAt(at.camera, point)
    const isTownUnnamed = parts.get(index)?.part === 'party'
    const count = room.byCountry.get(index) ?? 0
    const radiusPx = count === 0 ? 0 : radius(count)
    const halfPx = countryWidth(record.name.text, at) / 2
    const boxAt = (below: number, isNamed: boolean) =>
      boxOf(spot, { below, halfPx: isNamed ? halfPx : radiusPx, radiusPx, isNamed, isTownUnnamed })
    spots.delete(index)
    const isFree = (box: Box) =>
      isInside(box, room.bounds) && ![...taken, ...spots.values()].some((other) => isTouching(box, other))
    const roomFor = (isNamed: boolean) => COUNTRY_OFFSETS.find((below) => isFree(boxAt(below, isNamed)))
    const named = roomFor(true)
    if (named === undefined && count === 0) return []
    const [isNamed, belowPx] = [named !== undefined, named ?? roomFor(false) ?? radiusPx]
    const box = boxAt(belowPx, isNamed)
    taken.push(box)
    return [{ country: { place: index, belowPx, isTownUnnamed, count, radiusPx, isNamed }, box }]
  })
}

/** Where the name of a country would stand at best; empty where it has none. */
export function countryNameBox({ places }: Dataset, index: number, at: MapPlace): Box[] {
  const [name, point] = [places[index]?.name.text ?? '', at.countryPoints[places[index]?.iso ?? '']]
  if (!point) return []
  const halfPx = countryWidth(name, at) / 2
  const written = { below: 0, halfPx, radiusPx: 0, isNamed: true, isTownUnnamed: false }
  return [boxOf(standsAt(at.camera, point), written)]
}

/** Capitals of the serif are so much wider than those that widths are known of; what stands after each, em. */
const [SERIF, SPACED] = [1.17, 0.34]

/** Width of a country's name in spaced capitals, px. */
function countryWidth(name: string, { isSmall }: Pick<MapPlace, 'isSmall'>): number {
  const sizePx = lettersOf(isSmall).country
  return widthOf(name.toUpperCase(), sizePx) * SERIF + name.length * SPACED * sizePx
}

interface Written {
  readonly below: number
  readonly halfPx: number
  readonly radiusPx: number
  readonly isNamed: boolean
  readonly isTownUnnamed: boolean
}

function boxOf([x, y]: readonly [number, number], written: Written): Box {
  const { below, halfPx, radiusPx, isNamed, isTownUnnamed } = written
  return {
    left: x - halfPx,
    right: x + halfPx,
    top: y + below - 2 * radiusPx - (isNamed ? 13 : 0),
    bottom: y + below + (isNamed ? (isTownUnnamed ? 20 : 4) : 0)
  }
}

function around([x, y]: readonly [number, number], radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}
