/**
 * Knows what is written of activities that name only a country, and where within it that stands. Knows nothing of
 * towns, nor of how it is drawn.
 */
import { standsAt } from '$lib/geo/date-line'
import { fromPx, pxPerKm, unproject } from '$lib/geo/mercator'
import { BoxField } from '$lib/lettering/box-field'
import { isInside, type Box } from '$lib/lettering/place-labels'
import type { Words } from '$lib/locales/words'
import { KINDS, type Dataset } from '$lib/model/dataset'
import { radiusOf, type Heap } from './heaps'
import { groupWidth, heightOf, lettersOf, type Lettered } from './name-room'
import type { Pin } from './pins'
import type { MapPlace } from './map-place'

/** What is there before it. */
interface Room {
  readonly bounds: Box
  readonly taken: readonly Box[]
}

/** An activity of a whole country at the country's point: `24 seminars, nationwide, no town named`. */
export function nationwideLettered(dataset: Dataset, pin: Pin, at: MapPlace, say: Words): Lettered[] {
  const place = dataset.places[pin.place]
  const point = place?.iso ? at.countryPoints[place.iso] : undefined
  if (!point) return []
  const [row = -1] = pin.rows
  const events = dataset.columns.events[row] ?? 1
  const isSeminar = pin.count === 1 && KINDS[dataset.columns.kind[row] ?? -1] === 'training' && events > 1
  const text = isSeminar
    ? say('map.seminarsNationwide', { count: events })
    : say('map.activitiesNationwide', { count: pin.count })
  const short = isSeminar ? say('count.seminars', { count: events }) : say('list.count', { count: pin.count })
  const lettering = { text, sizePx: lettersOf(at.isSmall).aside, weight: 450 as const }
  return [{ ...pin, at: point, radius: RADIUS_PX, date: null, second: null, short, lettering }]
}

/** Free ring around the point of a whole country, px. */
const RADIUS_PX = 2
/** From the point of a pin to what stands right of it, px. */
const BESIDE_PX = RADIUS_PX + 4
/** By this much the ring of a selected mark reaches out to the left, px. */
const RING_PX = 14
/** Points tried are this far apart, px. */
const STEP_PX = 6
/** Directions tried, an even number. */
const DIRECTIONS = 24

/** The same where all of it lies within the country: in two lines, else shorter; null where it has no room there. */
export function withinCountry(dataset: Dataset, pin: Lettered, at: MapPlace, room: Room): Lettered | null {
  const roomKm = at.countryRooms?.[dataset.places[pin.place]?.iso ?? '']
  if (roomKm === undefined) return null
  const radiusPx = roomKm * pxPerKm(at.camera.worldPx, pin.at[1])
  const field = { bounds: room.bounds, taken: new BoxField(room.taken) }
  for (const lettered of [inTwoLines(pin), shortened(pin)]) {
    const [widthPx, heightPx] = [groupWidth(lettered, true) + RING_PX, heightOf(lettered, true)]
    const box = freeBox(standsAt(at.camera, pin.at), radiusPx, { widthPx, heightPx }, field)
    if (!box) continue
    const spot = [box.left + RING_PX - BESIDE_PX, (box.top + box.bottom) / 2] as const
    return { ...lettered, at: unproject(fromPx(at.camera, spot)) }
  }
  return null
}

/** The words break at their last comma, which in all our languages parts the count from what is not known. */
function inTwoLines(pin: Lettered): Lettered {
  const comma = pin.lettering.text.lastIndexOf(', ')
  if (comma < 0) return pin
  const [text, second] = [pin.lettering.text.slice(0, comma), pin.lettering.text.slice(comma + 2)]
  return { ...pin, lettering: { ...pin.lettering, text }, second }
}

/** How many there are, and no more. */
function shortened(pin: Lettered): Lettered {
  return { ...pin, lettering: { ...pin.lettering, text: pin.short ?? pin.lettering.text } }
}

/** How far from its point the count of a country may stand where nothing else is known, px. */
const NEAR_PX = 60

/** On a crowded map activities of a whole country are a count, where that is free: within it, at best. */
export function wideHeaps(
  dataset: Dataset,
  wide: readonly Pin[],
  at: MapPlace,
  { bounds, taken }: Room
): readonly Heap[] {
  const field = new BoxField(taken)
  const most = wide.reduce((largest, { count }) => Math.max(largest, count), 0)
  return wide
    .toSorted((a, b) => b.count - a.count || a.place - b.place)
    .flatMap(({ place, count }): Heap[] => {
      const iso = dataset.places[place]?.iso ?? ''
      const point = at.countryPoints[iso]
      if (!point) return []
      const radiusPx = radiusOf(count, most)
      const middle = standsAt(at.camera, point)
      const roomPx = (at.countryRooms?.[iso] ?? 0) * pxPerKm(at.camera.worldPx, point[1])
      const size = { widthPx: 2 * radiusPx, heightPx: 2 * radiusPx }
      const reachPx = Math.max(roomPx, NEAR_PX)
      const box = freeBox(middle, reachPx, size, { bounds, taken: field })
      if (box) field.add(box)
      const [x, y] = box ? [(box.left + box.right) / 2, (box.top + box.bottom) / 2] : middle
      return [{ place, x, y, places: [place], others: 0, count, radiusPx, isWide: true }]
    })
}

/** The free box within a circle whose middle is nearest to that of the circle, a little below it first. */
function freeBox(
  [x, y]: readonly [number, number],
  radiusPx: number,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
  { bounds, taken }: { readonly bounds: Box; readonly taken: BoxField }
): Box | null {
  const farthestPx = radiusPx - Math.hypot(widthPx, heightPx) / 2
  if (farthestPx < 0) return null
  const steps = Math.floor(farthestPx / STEP_PX)
  const turns = Array.from({ length: DIRECTIONS }, (_, n) => Math.ceil(n / 2) * (n % 2 ? -1 : 1))
  const spots = Array.from({ length: steps + 1 }, (_, step) =>
    turns.slice(0, step === 0 ? 1 : DIRECTIONS).map((turn) => {
      const angle = Math.PI / 2 + (turn * 2 * Math.PI) / DIRECTIONS
      return [step * STEP_PX * Math.cos(angle), step * STEP_PX * Math.sin(angle)] as const
    })
  ).flat()
  const boxes = spots.map(([dx, dy]) => {
    const [left, top] = [Math.round(x + dx - widthPx / 2), Math.round(y + dy - heightPx / 2)]
    return { left, top, right: left + widthPx, bottom: top + heightPx }
  })
  const isFree = (box: Box) => isInside(box, bounds) && !taken.isTouched(box)
  return boxes.find(isFree) ?? null
}
