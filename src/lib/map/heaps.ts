/**
 * Knows how a crowded map stays readable: places in sight that stand too near to each other are gathered into
 * heaps with a count, which open as the map comes nearer. Knows nothing of how a heap is drawn.
 */
import { standsAt } from '$lib/geo/date-line'
import type { Camera } from '$lib/geo/mercator'
import type { Dataset } from '$lib/model/dataset'
import { marksAt } from './name-room'
import type { Pin } from './pins'

/** So many places and marks in sight are drawn one by one; more are gathered. */
const MOST = 400
/** Places of a heap stand at most so far from the one that it stands at, px. */
const REACH_PX = 36

/** Where a map looks, and how large it is. */
interface Sight {
  readonly camera: Camera
  readonly widthPx: number
  readonly heightPx: number
}

/** Places that are told as one. */
export interface Heap {
  /** the place that it stands at: the one with most activities */
  readonly place: number
  /** px from the middle of the map */
  readonly x: number
  readonly y: number
  /** indexes of all its places, in order */
  readonly places: readonly number[]
  /** activities at all of them */
  readonly count: number
  readonly radiusPx: number
}

/** What stands for itself, and what is gathered. */
export interface Gathered {
  readonly pins: readonly Pin[]
  readonly heaps: readonly Heap[]
}

interface Spot {
  readonly pin: Pin
  readonly x: number
  readonly y: number
}

/**
 * Gathers what is crowded. Who takes part in the selection stays as it is; of a crowded map, what lies farther
 * outside than its own size is left out: the map is drawn anew before it comes into sight.
 */
export function gathered(dataset: Dataset, pins: readonly Pin[], sight: Sight): Gathered {
  if (weightOf(pins) <= MOST) return { pins, heaps: [] }
  const around = pins
    .map((pin) => spotOf(dataset, pin, sight.camera))
    .filter((spot) => isWithin(spot, sight, 1))
  const near = around.filter((spot) => isWithin(spot, sight, 0))
  if (weightOf(near.map(({ pin }) => pin)) <= MOST) return { pins: around.map(({ pin }) => pin), heaps: [] }
  const groups = grouped(around.filter(({ pin }) => pin.part === 'none'))
  const alone = groups.flatMap(([spot, ...others]) => (spot && others.length === 0 ? [spot.pin] : []))
  const chosen = around.flatMap(({ pin }) => (pin.part === 'none' ? [] : [pin]))
  return {
    pins: [...chosen, ...alone].sort((a, b) => a.place - b.place),
    heaps: groups.flatMap((group) => (group.length > 1 ? heapOf(group) : []))
  }
}

/** As large as its number needs: 12 px for two digits, a little more for each further one, at most 24. */
export function radiusOf(count: number): number {
  const digits = String(count).length
  return Math.min(24, 12 + 3 * Math.max(0, digits - 2))
}

function weightOf(pins: readonly Pin[]): number {
  return pins.reduce((sum, pin) => sum + 1 + marksAt(pin).length, 0)
}

function spotOf({ places }: Dataset, pin: Pin, camera: Camera): Spot {
  const [x, y] = standsAt(camera, places[pin.place]?.at ?? [0, 0])
  return { pin, x, y }
}

/** Within the map, or no farther outside than so many times its size. */
function isWithin({ x, y }: Spot, { widthPx, heightPx }: Sight, times: number): boolean {
  const share = 0.5 + times
  return Math.abs(x) <= widthPx * share && Math.abs(y) <= heightPx * share
}

/** Spots by the one that they stand near to: the busiest first, so that heaps stand where most takes place. */
function grouped(spots: readonly Spot[]): Spot[][] {
  const cells = new Map<string, Spot[]>()
  const cellOf = (px: number) => Math.floor(px / REACH_PX)
  for (const spot of spots) {
    const key = `${cellOf(spot.x)} ${cellOf(spot.y)}`
    const cell = cells.get(key)
    if (cell) cell.push(spot)
    else cells.set(key, [spot])
  }
  const taken = new Set<Spot>()
  const order = spots.toSorted((a, b) => b.pin.rows.length - a.pin.rows.length || a.pin.place - b.pin.place)
  return order.flatMap((seed) => {
    if (taken.has(seed)) return []
    const [column, row] = [cellOf(seed.x), cellOf(seed.y)]
    const beside = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => cells.get(`${column + dx} ${row + dy}`) ?? [])
    )
    const isNear = ({ x, y }: Spot) => Math.hypot(x - seed.x, y - seed.y) <= REACH_PX
    const others = beside.filter((spot) => spot !== seed && !taken.has(spot) && isNear(spot))
    const group = [seed, ...others]
    group.forEach((spot) => taken.add(spot))
    return [group]
  })
}

function heapOf(group: readonly Spot[]): Heap[] {
  const [seed] = group
  if (!seed) return []
  const count = group.reduce((sum, { pin }) => sum + pin.rows.length, 0)
  const places = group.map(({ pin }) => pin.place).sort((a, b) => a - b)
  return [{ place: seed.pin.place, x: seed.x, y: seed.y, places, count, radiusPx: radiusOf(count) }]
}
