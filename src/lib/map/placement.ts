/**
 * Knows on which side of its dot each name stands at a camera at rest. Knows nothing of how names are
 * drawn; while the map moves, the sides stay.
 */
import { standsAt } from '$lib/geo/date-line'
import type { Camera } from '$lib/geo/mercator'
import { placeClear } from '$lib/lettering/place-clear'
import type { Dataset } from '$lib/model/dataset'
import type { Words } from '$lib/locales/words'
import { arcBoxes } from './arcs'
import { flowBoxes } from './flow-arcs'
import { countBadges, nameHeaps, type CountOnMap } from './count-badges'
import { countryNameBox, placeCountries, type PlacedCountry } from './country-names'
import { groupWidth, heightOf, lettersOf, type Lettered } from './name-room'
import { boundsOf, type MapPlace } from './map-place'
import type { Heap } from './heaps'
import { wideHeaps, withinCountry } from './nationwide'
import { orientation, type SceneSea, type SceneTown } from './orientation'
import type { MapView, Pin } from './pins'
import { wantedOn, type Wanted } from './wanted'
import {
  boxAt,
  placeLabels,
  type Box,
  type PlacedLabel,
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
  readonly countries: readonly PlacedCountry[]
  readonly counts: readonly CountOnMap[]
  /** names of the map itself, on what the data leave free */
  readonly seas: readonly SceneSea[]
  readonly towns: readonly SceneTown[]
}

/** Sides of all names: of places, of activities that name only a country, and of the countries. */
export function place(dataset: Dataset, view: MapView, at: MapPlace, say: Words): Placement {
  const all = wantedOn(dataset, view, at, say)
  const { pins: wanted, byCountry, heaps: near } = all
  const { bounds, circles, wide } = circlesOn(dataset, all, at)
  const room = {
    camera: at.camera,
    bounds,
    taken: [...at.obstacles, ...circles],
    ways: waysOn(dataset, view, at)
  }
  const isWide = ({ place: index }: Lettered) =>
    at.countryRooms?.[dataset.places[index]?.iso ?? ''] !== undefined
  const byDots = placeNames(
    wanted.filter((pin) => !isWide(pin)),
    room
  )
  const placed = [...byDots, ...placeWithin(dataset, wanted.filter(isWide), at, roomBeside(byDots, room))]
  const beside = roomBeside(placed, room)
  const { ways } = beside
  const { names, boxes } = nameHeaps(dataset, near, at, { bounds, taken: [...beside.taken, ...ways], say })
  const taken = [...beside.taken, ...boxes]
  const told = new Set(near.map(({ place: index }) => index))
  const named = placeCountries(dataset, view, at, { taken: [...taken, ...ways], bounds, byCountry, told })
  const standing = {
    camera: at.camera,
    lang: dataset.site.lang,
    bounds,
    taken: [...taken, ...ways, ...named.map(({ box }) => box)],
    points: placed.map((pin) => pin.at),
    isos: dataset.places.flatMap(({ iso }) => iso ?? []),
    letters: lettersOf(at.isSmall)
  }
  const countries = named.map(({ country }) => country)
  const counts = countBadges(dataset, { countries, heaps: [...near, ...wide], names }, at, say)
  return { pins: placed, countries, counts, ...orientation(standing) }
}

/** What names keep off where they can: arcs of the selection, or flows of the chosen place. */
function waysOn(dataset: Dataset, view: MapView, at: MapPlace): Box[] {
  const spot = (index: number) => spotOf(dataset, index, at)
  return [...arcBoxes(dataset, view.selected, spot), ...flowBoxes(dataset, view, spot)]
}

/** Circles of counts, which names keep off; those of whole countries stand where the others leave room. */
function circlesOn(dataset: Dataset, { pins: alone, heaps, wide }: Wanted, at: MapPlace) {
  const circleOf = ({ x, y, radiusPx }: Heap) => around([x, y], radiusPx)
  const bounds = boundsOf(at)
  const near = heaps.map(circleOf)
  const dots = alone.map((pin) => around(standsAt(at.camera, pin.at), pin.radius))
  const placed = wideHeaps(dataset, wide, at, { bounds, taken: [...at.obstacles, ...near, ...dots] })
  return { bounds, circles: [...near, ...placed.map(circleOf)], wide: placed }
}

/** What is free to write on. */
interface Room {
  readonly camera: Camera
  readonly bounds: Box
  readonly taken: readonly Box[]
  /** what is written on only where there is no room else */
  readonly ways: readonly Box[]
}

/** Names around their dots: those of places where something takes place first, as long as any other gives way. */
function placeNames(pins: readonly Lettered[], room: Room): Placed[] {
  const isQuiet = (pin: Lettered) => pin.part === 'none' && pin.count === 0
  const [busy, quiet] = [pins.filter((pin) => !isQuiet(pin)), pins.filter(isQuiet)]
  const dots = quiet.map((pin) => around(standsAt(room.camera, pin.at), pin.radius))
  const dated = busy.map((pin) => (hasRoomForDate(pin, pins, room) ? pin : { ...pin, date: null }))
  const first = placeTogether(dated, { ...room, taken: [...room.taken, ...dots] })
  const rest = placeTogether(quiet, roomBeside(first, room))
  const placed = new Map([...first, ...rest].map((pin) => [pin.place, pin]))
  return pins.flatMap(({ place: index }) => placed.get(index) ?? [])
}

/** Whether a name that always stands has room with its date: rather it goes without than over another's dot. */
function hasRoomForDate(pin: Lettered, all: readonly Lettered[], { camera, bounds, taken }: Room): boolean {
  const own = wish(pin, camera, true)
  if (pin.date === null || !own.always) return true
  const dots = all
    .filter((other) => other !== pin)
    .map(({ at, radius }) => around(standsAt(camera, at), radius))
  return placeLabels([{ ...own, always: false }], bounds, [...taken, ...dots]).size > 0
}

/** Without room in one line in two, by the edge of the map aslant above or below the dot; else the marks alone. */
function placeTogether(pins: readonly Lettered[], { camera, bounds, taken, ways }: Room): Placed[] {
  const dotOf = (pin: Lettered) => around(standsAt(camera, pin.at), pin.radius)
  const wishes = (some: readonly Lettered[], isNamed: boolean) =>
    some.map((pin) => wish(pin, camera, isNamed))
  const inOne = placeClear(wishes(pins, true), bounds, { taken, ways })
  const others = pins.filter((pin) => !inOne.has(key(pin)))
  const broken = others.flatMap(withLess)
  const solid = [...taken, ...boxesOf(inOne)]
  const inTwo = placeClear(wishes(broken, true), bounds, {
    taken: [...solid, ...pins.filter((pin) => !broken.some(({ place }) => place === pin.place)).map(dotOf)],
    ways
  })
  const slid = broken.flatMap((pin) => (inTwo.has(key(pin)) ? [] : slidWithin(pin, camera, bounds)))
  const atEdge = placeLabels(
    wishes(slid, true).map((each) => ({ ...each, sides: ['above', 'below'] })),
    bounds,
    [
      ...solid,
      ...boxesOf(inTwo),
      ...ways,
      ...pins.filter((pin) => !slid.some(({ place }) => place === pin.place)).map(dotOf)
    ]
  )
  const later = new Map([...inTwo, ...atEdge])
  const unnamed = others.filter((pin) => !later.has(key(pin)) && pin.rows.length > 0)
  const alone = placeLabels(wishes(unnamed, false), bounds, [...solid, ...boxesOf(later)])
  return pins.map((pin) => {
    const [one, two] = [inOne.get(key(pin)), later.get(key(pin))]
    const written = two ? ([...slid, ...broken].find(({ place }) => place === pin.place) ?? pin) : pin
    const side = (one ?? two ?? alone.get(key(pin)))?.side ?? 'right'
    return { ...written, isNamed: one !== undefined || two !== undefined, side }
  })
}

/** A name above or below a dot so near to an edge that it is moved along that; none where it need not be. */
function slidWithin(pin: Lettered, camera: Camera, bounds: Box): Lettered[] {
  const { left, right } = boxAt(wish(pin, camera, true), 'above')
  const slidePx = Math.min(0, bounds.right - right) + Math.max(0, bounds.left - left)
  return slidePx === 0 ? [] : [{ ...pin, slidePx }]
}

function boxesOf(labels: ReadonlyMap<string, PlacedLabel>): Box[] {
  return [...labels.values()].map(({ box }) => box)
}

/** A name without its date, or one of several words as two lines; none where there is no such way. */
function withLess(pin: Lettered): Lettered[] {
  const { text } = pin.lettering
  const space = text.lastIndexOf(' ')
  if (pin.date !== null) return [{ ...pin, date: null }]
  if (space < 0) return []
  return [
    { ...pin, lettering: { ...pin.lettering, text: text.slice(0, space) }, second: text.slice(space + 1) }
  ]
}

/** Words on whole countries within these; where one has no room for its name then, before that; else around its point. */
function placeWithin(dataset: Dataset, pins: readonly Lettered[], at: MapPlace, room: Room): Placed[] {
  let standing = room
  return pins.map((pin) => {
    const taken = [...standing.taken, ...standing.ways]
    const ownName = countryNameBox(dataset, pin.place, at)
    const spot =
      withinCountry(dataset, pin, at, { ...standing, taken: [...taken, ...ownName] }) ??
      withinCountry(dataset, pin, at, { ...standing, taken })
    const placed = spot
      ? { ...spot, isNamed: true, side: 'right' as const }
      : (placeNames([pin], standing)[0] ?? { ...pin, isNamed: false, side: 'right' as const })
    standing = roomBeside([placed], standing)
    return placed
  })
}

/** What is left of a room beside names, marks and dots. */
function roomBeside(pins: readonly Placed[], room: Room): Room {
  const boxes = pins.flatMap((pin) => {
    const [widthPx, heightPx] = [groupWidth(pin, pin.isNamed), heightOf(pin, pin.isNamed)]
    const label = boxAt({ ...wish(pin, room.camera, pin.isNamed), widthPx, heightPx }, pin.side)
    return [around(standsAt(room.camera, pin.at), 7), ...(pin.isNamed || pin.rows.length > 0 ? [label] : [])]
  })
  return { ...room, taken: [...room.taken, ...boxes] }
}

/** Where a place or a country stands on the leaf, px from its middle; null where it is not on it. */
function spotOf({ places }: Dataset, index: number, at: MapPlace): readonly [number, number] | null {
  const point = places[index]?.at ?? at.countryPoints[places[index]?.iso ?? '']
  return point && at.holds(index) ? standsAt(at.camera, point) : null
}

function around([x, y]: readonly [number, number], radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}

function key(pin: Pin): string {
  return String(pin.place).padStart(6, '0')
}

function wish(pin: Lettered, camera: Camera, isNamed: boolean): Wish {
  const [x, y] = standsAt(camera, pin.at)
  const rank = { host: 0, chosen: 0, party: 1, none: pin.count > 0 ? 2 : 3 }[pin.part]
  return {
    id: key(pin),
    x,
    y,
    radius: pin.radius,
    slidePx: pin.slidePx ?? 0,
    widthPx: groupWidth(pin, isNamed),
    heightPx: heightOf(pin, isNamed),
    rank,
    always: !isNamed || pin.part === 'host' || pin.part === 'chosen'
  }
}
