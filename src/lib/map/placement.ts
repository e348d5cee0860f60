/**
 * Knows on which side of its dot each name stands at a camera at rest. Knows nothing of how names are
 * drawn; while the map moves, the sides stay.
 */
import { standsAt } from '$lib/geo/date-line'
import type { Camera } from '$lib/geo/mercator'
import { placeClear } from '$lib/lettering/place-clear'
import { widthOf } from '$lib/lettering/width'
import type { Dataset } from '$lib/model/dataset'
import type { Words } from '$lib/locales/words'
import { arcBoxes } from './arcs'
import { countBadges, type CountOnMap, type CountryOnMap } from './count-badges'
import { radiusOf } from './heaps'
import type { MapPlace } from './map-place'
import { groupWidth, heightOf, type Lettered } from './name-room'
import { orientation, type SceneSea, type SceneTown } from './orientation'
import { partsOf, type MapView, type Pin } from './pins'
import { wantedOn } from './wanted'
import {
  isInside,
  isTouching,
  placeLabels,
  type Box,
  type Side,
  type Wish
} from '$lib/lettering/place-labels'

/** A pin with what is written at it, and where. */
export interface Placed extends Lettered {
  readonly side: Side
  /** the name has room; else only the marks stand */
  readonly isNamed: boolean
}

/** Where everything with a name stands. */
export interface Placement {
  readonly pins: readonly Placed[]
  /** names of countries that have room: index of the place, px below its point */
  readonly countries: readonly CountryOnMap[]
  readonly counts: readonly CountOnMap[]
  /** names of the map itself, on what the data leave free */
  readonly seas: readonly SceneSea[]
  readonly towns: readonly SceneTown[]
}

/** Sides of all names: of places, of activities that name only a country, and of the countries. */
export function place(dataset: Dataset, view: MapView, at: MapPlace, say: Words): Placement {
  const { pins: wanted, byCountry, heaps } = wantedOn(dataset, view, at, say)
  const bounds = boundsOf(at)
  const standing = [...at.obstacles, ...heaps.map(({ x, y, radiusPx }) => around([x, y], radiusPx))]
  const ways = arcBoxes(dataset, view.selected, (index) => spotOf(dataset, index, at))
  const named = placeClear(
    wanted.map((pin) => wish(pin, at.camera, true)),
    bounds,
    { taken: standing, ways }
  )
  const taken = [...standing, ...[...named.values()].map((label) => label.box)]
  const unnamed = wanted.filter((pin) => !named.has(key(pin)) && pin.rows.length > 0)
  const marksOnly = placeLabels(
    unnamed.map((pin) => wish(pin, at.camera, false)),
    bounds,
    taken
  )
  const placed = wanted.map((pin) => ({
    ...pin,
    isNamed: named.has(key(pin)),
    side: named.get(key(pin))?.side ?? marksOnly.get(key(pin))?.side ?? ('right' as const)
  }))
  const dots = placed.map((pin) => around(standsAt(at.camera, pin.at), 7))
  const boxes = [...taken, ...[...marksOnly.values()].map((label) => label.box), ...dots]
  const countries = placeCountries(dataset, view, at, { taken: [...boxes, ...ways], bounds, byCountry })
  const free = {
    camera: at.camera,
    lang: dataset.site.lang,
    bounds,
    taken: [...boxes, ...ways, ...countries.map(({ box }) => box)],
    points: placed.map((pin) => pin.at),
    isos: dataset.places.flatMap(({ iso }) => iso ?? [])
  }
  return {
    pins: placed,
    countries: countries.map(({ country }) => country),
    counts: countBadges(dataset, { countries: countries.map(({ country }) => country), heaps }, at, say),
    ...orientation(free)
  }
}

/** Where a place or a country stands on the leaf, px from its middle; null where it is not on it. */
function spotOf({ places }: Dataset, index: number, at: MapPlace): readonly [number, number] | null {
  const point = places[index]?.at ?? at.countryPoints[places[index]?.iso ?? '']
  return point && at.holds(index) ? standsAt(at.camera, point) : null
}

/** A leaf up to here has no room to give away, px. */
const NARROW_PX = 160

/** Where names may stand. */
function boundsOf({ widthPx, heightPx, hasFigures = false }: MapPlace): Box {
  const edge = widthPx < NARROW_PX ? 2 : 6
  const [top, right] = hasFigures ? [18, 44] : [edge, edge]
  return {
    left: -widthPx / 2 + edge,
    right: widthPx / 2 - right,
    top: -heightPx / 2 + top,
    bottom: heightPx / 2 - edge
  }
}

/** What is free to write on. */
interface Room {
  readonly bounds: Box
  readonly taken: readonly Box[]
  /** activities that are counted at a country, by its index */
  readonly byCountry: ReadonlyMap<number, readonly number[]>
}

/** Offsets tried for the name of a country, px below its point. */
const COUNTRY_OFFSETS = [0, 7, -7, 14, -14, 21, -21, 28, -28]

/** A count stands in any case: other names keep off its spot. */
function countSpots({ places }: Dataset, { countryPoints, camera }: MapPlace, { byCountry }: Room) {
  return new Map(
    [...byCountry].flatMap(([index, rows]) => {
      const point = countryPoints[places[index]?.iso ?? '']
      return point ? [[index, around(standsAt(camera, point), radiusOf(rows.length))] as const] : []
    })
  )
}

function placeCountries(
  dataset: Dataset,
  view: MapView,
  at: MapPlace,
  room: Room
): { readonly country: Placement['countries'][number]; readonly box: Box }[] {
  const parts = partsOf(dataset, view.selected)
  const taken = [...room.taken]
  const spots = countSpots(dataset, at, room)
  return dataset.places.flatMap((record, index) => {
    const point = record.kind === 'country' && record.iso ? at.countryPoints[record.iso] : undefined
    if (!point) return []
    const [x, y] = standsAt(at.camera, point)
    const isTownUnnamed = parts.get(index)?.part === 'party'
    const count = room.byCountry.get(index)?.length ?? 0
    const countPx = count > 0 ? radiusOf(count) : 0
    const width = widthOf(record.name.text.toUpperCase(), 13) * 1.45 + 8
    const boxAt = (below: number, isNamed: boolean): Box => ({
      left: x - (isNamed ? width / 2 : countPx),
      right: x + (isNamed ? width / 2 : countPx),
      top: y + below - 2 * countPx - (isNamed ? 13 : 0),
      bottom: y + below + (isNamed ? (isTownUnnamed ? 20 : 4) : 0)
    })
    spots.delete(index)
    const isFree = (box: Box) =>
      isInside(box, room.bounds) && ![...taken, ...spots.values()].some((other) => isTouching(box, other))
    const roomFor = (isNamed: boolean) => COUNTRY_OFFSETS.find((below) => isFree(boxAt(below, isNamed)))
    const named = roomFor(true)
    if (named === undefined && count === 0) return []
    const [isNamed, belowPx] = [named !== undefined, named ?? roomFor(false) ?? countPx]
    const box = boxAt(belowPx, isNamed)
    taken.push(box)
    return [{ country: { place: index, belowPx, isTownUnnamed, count, isNamed }, box }]
  })
}

function around([x, y]: readonly [number, number], radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

function key(pin: Pin): string {
  return String(pin.place).padStart(6, '0')
}

function wish(pin: Lettered, camera: Camera, isNamed: boolean): Wish {
  const [x, y] = standsAt(camera, pin.at)
  const rank = { host: 0, chosen: 0, party: 1, none: pin.rows.length > 0 ? 2 : 3 }[pin.part]
  return {
    id: key(pin),
    x,
    y,
    radius: pin.radius,
    widthPx: groupWidth(pin, isNamed),
    heightPx: heightOf(pin, isNamed),
    rank,
    always: !isNamed || pin.part === 'host' || pin.part === 'chosen'
  }
}
