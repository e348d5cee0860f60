/**
 * Knows on which side of its dot each name stands at a camera at rest. Knows nothing of how names are
 * drawn; while the map moves, the sides stay.
 */
import { standsAt } from '$lib/geo/date-line'
import type { Camera, LngLat } from '$lib/geo/mercator'
import { placeClear } from '$lib/lettering/place-clear'
import { widthOf } from '$lib/lettering/width'
import { KINDS, type Dataset } from '$lib/model/dataset'
import type { Words } from '$lib/locales/words'
import { shortDateWords } from '$lib/view/activity-words'
import { arcBoxes } from './arcs'
import { mergedByCountry } from './country-counts'
import { groupWidth, heightOf, type Lettered } from './name-room'
import { orientation, type SceneSea, type SceneTown } from './orientation'
import { nationwide, partsOf, pins, type MapView, type Pin } from './pins'
import {
  isInside,
  isTouching,
  placeLabels,
  type Box,
  type Side,
  type Wish
} from '$lib/lettering/place-labels'

/** Where a leaf of the map looks, what stands on it, and what it knows of countries. */
export interface MapPlace {
  readonly camera: Camera
  readonly widthPx: number
  readonly heightPx: number
  /** whether a place stands on this leaf, by its index */
  readonly holds: (place: number) => boolean
  /** what may not be written on, px from the middle of the leaf */
  readonly obstacles: readonly Box[]
  /** meridians and parallels have their figures along its upper and its right edge */
  readonly hasFigures?: boolean
  /** too far away for towns: they are counted by country */
  readonly isFar?: boolean
  /** where a country's name stands, [lng, lat] by ISO code */
  readonly countryPoints: Readonly<Record<string, LngLat>>
}

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
  readonly countries: readonly {
    readonly place: number
    readonly belowPx: number
    /** a party of the selection is known only as this country */
    readonly isTownUnnamed: boolean
    /** activities of all its towns, on a map that is too far away for these */
    readonly count: number
    /** its name has room; a count stands without it too */
    readonly isNamed: boolean
  }[]
  /** names of the map itself, on what the data leave free */
  readonly seas: readonly SceneSea[]
  readonly towns: readonly SceneTown[]
}

/** Sides of all names: of places, of activities that name only a country, and of the countries. */
export function place(dataset: Dataset, view: MapView, at: MapPlace, say: Words): Placement {
  const { pins: wanted, counts } = wantedOn(dataset, view, at, say)
  const bounds = boundsOf(at)
  const ways = arcBoxes(dataset, view.selected, (index) => spotOf(dataset, index, at))
  const named = placeClear(
    wanted.map((pin) => wish(pin, at.camera, true)),
    bounds,
    { taken: at.obstacles, ways }
  )
  const taken = [...at.obstacles, ...[...named.values()].map((label) => label.box)]
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
  const countries = placeCountries(dataset, view, at, { taken: [...boxes, ...ways], bounds, counts })
  const standing = {
    camera: at.camera,
    lang: dataset.site.lang,
    bounds,
    taken: [...boxes, ...ways, ...countries.map(({ box }) => box)],
    points: placed.map((pin) => pin.at),
    isos: dataset.places.flatMap(({ iso }) => iso ?? [])
  }
  return { pins: placed, countries: countries.map(({ country }) => country), ...orientation(standing) }
}

/** What a leaf has to name: places and activities of a country, or from far away its countries with their counts. */
function wantedOn(dataset: Dataset, view: MapView, at: MapPlace, say: Words) {
  const all = [
    ...pins(dataset, view).map((pin) => lettered(dataset, pin, view, say)),
    ...nationwide(dataset, view).flatMap((pin) => nationwideLettered(dataset, pin, at, say))
  ].filter((pin) => at.holds(pin.place))
  const isDrawn = (index: number) => at.countryPoints[dataset.places[index]?.iso ?? ''] !== undefined
  return at.isFar
    ? mergedByCountry(dataset, all, isDrawn)
    : { pins: all, counts: new Map<number, readonly number[]>() }
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
  readonly counts: ReadonlyMap<number, readonly number[]>
}

/** Half the height of a count over the name of its country, px. */
export const COUNT_PX = 12

/** Offsets tried for the name of a country, px below its point. */
const COUNTRY_OFFSETS = [0, 7, -7, 14, -14, 21, -21, 28, -28]

function placeCountries(
  dataset: Dataset,
  view: MapView,
  at: MapPlace,
  room: Room
): { readonly country: Placement['countries'][number]; readonly box: Box }[] {
  const parts = partsOf(dataset, view.selected)
  const taken = [...room.taken]
  // A count stands in any case: other names keep off its spot.
  const spots = new Map(
    [...room.counts.keys()].flatMap((index) => {
      const point = at.countryPoints[dataset.places[index]?.iso ?? '']
      return point ? [[index, around(standsAt(at.camera, point), COUNT_PX)] as const] : []
    })
  )
  return dataset.places.flatMap((record, index) => {
    const point = record.kind === 'country' && record.iso ? at.countryPoints[record.iso] : undefined
    if (!point) return []
    const [x, y] = standsAt(at.camera, point)
    const isTownUnnamed = parts.get(index)?.part === 'party'
    const count = room.counts.get(index)?.length ?? 0
    const width = widthOf(record.name.text.toUpperCase(), 13) * 1.45 + 8
    const boxAt = (below: number, isNamed: boolean): Box => ({
      left: x - (isNamed ? width / 2 : COUNT_PX),
      right: x + (isNamed ? width / 2 : COUNT_PX),
      top: y + below - (count > 0 ? 2 * COUNT_PX : 0) - (isNamed ? 13 : 0),
      bottom: y + below + (isNamed ? (isTownUnnamed ? 20 : 4) : 0)
    })
    spots.delete(index)
    const isFree = (box: Box) =>
      isInside(box, room.bounds) && ![...taken, ...spots.values()].some((other) => isTouching(box, other))
    const roomFor = (isNamed: boolean) => COUNTRY_OFFSETS.find((below) => isFree(boxAt(below, isNamed)))
    const named = roomFor(true)
    if (named === undefined && count === 0) return []
    const [isNamed, belowPx] = [named !== undefined, named ?? roomFor(false) ?? COUNT_PX]
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

function lettered(dataset: Dataset, pin: Pin, view: MapView, say: Words): Lettered {
  const place = dataset.places[pin.place]
  const isHost = pin.part === 'host' || pin.part === 'chosen'
  return {
    ...pin,
    at: place?.at ?? [0, 0],
    radius: pin.part === 'host' ? 15 : 5,
    date: pin.part === 'host' ? shortDateWords(dataset, view.selected, say) : null,
    lettering: {
      text: place?.name.text ?? '',
      sizePx: isHost ? 20 : 13.5,
      weight: isHost ? 680 : pin.part === 'party' ? 650 : 500
    }
  }
}

/** An activity of a whole country: `24 seminars, nationwide, no town named`. */
function nationwideLettered(dataset: Dataset, pin: Pin, at: MapPlace, say: Words): Lettered[] {
  const place = dataset.places[pin.place]
  const point = place?.iso ? at.countryPoints[place.iso] : undefined
  if (!point) return []
  const [row = -1, ...others] = pin.rows
  const events = dataset.columns.events[row] ?? 1
  const kind = KINDS[dataset.columns.kind[row] ?? -1]
  const text =
    others.length === 0 && kind === 'training' && events > 1
      ? say('map.seminarsNationwide', { count: events })
      : say('map.activitiesNationwide', { count: pin.rows.length })
  return [{ ...pin, at: point, radius: 2, date: null, lettering: { text, sizePx: 12.5, weight: 450 } }]
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
