/**
 * Knows how a crowded map stays readable: each place in sight is told as a count, and those that stand too near to
 * each other as one, a heap, which opens as the map comes nearer. Knows nothing of how a count is drawn.
 */
import { nearTo } from '$lib/geo/date-line'
import { project, toPx, type Camera } from '$lib/geo/mercator'
import type { Dataset } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import type { Pin } from './pins'

/** So many places in sight have a count each, however near they stand; more are gathered. */
const MOST = 40
/** Places of a heap stand at most so far from the one that it stands at, px. */
const REACH_PX = 44
/** Outside of what is in sight so many places or heaps are drawn at most. */
const MOST_AROUND = 80
/** How far around the map things are drawn before it comes there, as shares of its size, the farthest first. */
const AROUND = [1, 0.5, 0.25]

/** Where a map looks, and how large it is. */
interface Sight {
  readonly camera: Camera
  readonly widthPx: number
  readonly heightPx: number
}

/** A place, or places that are told as one. */
export interface Heap {
  /** the place that it stands at: the one with most activities */
  readonly place: number
  /** px from the middle of the map */
  readonly x: number
  readonly y: number
  /** indexes of all its places, in order */
  readonly places: readonly number[]
  /** how many more places, or countries, it tells than the one that it stands at */
  readonly others: number
  /** activities at all of them */
  readonly count: number
  readonly radiusPx: number
  /** somewhere in a country, which stands for all its towns that no source names */
  readonly isWide: boolean
}

/** What stands for itself, and what is told as a count. */
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
 * Tells places as counts and gathers what is crowded, the largest first. Who takes part in the selection stays as it
 * is; what lies far outside is left out: the map is drawn anew before it comes into sight.
 */
export function gathered(dataset: Dataset, pins: readonly Pin[], sight: Sight): Gathered {
  const spots = pins
    .filter(({ part }) => part === 'none')
    .map((pin) => spotOf(dataset, pin, sight.camera))
    .sort((a, b) => b.pin.count - a.pin.count || a.pin.place - b.pin.place)
  const isFew = spots.filter((spot) => isWithin(spot, sight, 0)).length <= MOST
  const groupsOf = (times: number) => {
    const some = spots.filter((spot) => isWithin(spot, sight, times))
    return isFew ? some.map((spot): Group => [spot]) : grouped(some)
  }
  const groups = fewEnough(groupsOf)
  const most = groups.reduce((sum, group) => Math.max(sum, countOf(group)), 0)
  return {
    pins: pins.filter(({ part }) => part !== 'none'),
    heaps: groups.map((group) => heapOf(group, most)).sort((a, b) => b.count - a.count || a.place - b.place)
  }
}

/** Between the circles of two countries, px. */
const GAP_PX = 2

/** Counts of countries on a map that is far away: those whose circles would touch are one, at the greatest of them. */
export function heapsOfCountries(
  { places }: Dataset,
  counts: ReadonlyMap<number, number>,
  spotAt: (country: number) => readonly [number, number] | null
): readonly Heap[] {
  let groups = [...counts].flatMap(([country, count]): CountryGroup[] => {
    const spot = spotAt(country)
    return spot ? [{ x: spot[0], y: spot[1], countries: [country], count }] : []
  })
  for (let merged = withOneLess(groups); merged !== null; merged = withOneLess(groups)) groups = merged
  const most = mostOf(groups)
  return groups.map(({ x, y, countries, count }) => ({
    place: countries[0] ?? -1,
    x,
    y,
    places: places.flatMap(({ country }, index) => (countries.includes(country) ? [index] : [])),
    others: countries.length - 1,
    count,
    radiusPx: radiusOf(count, most),
    isWide: false
  }))
}

interface CountryGroup {
  readonly x: number
  readonly y: number
  /** the one that it stands at comes first */
  readonly countries: readonly number[]
  readonly count: number
}

/** The same groups with the first of two that touch having taken in the other; null where none do. */
function withOneLess(groups: readonly CountryGroup[]): CountryGroup[] | null {
  const most = mostOf(groups)
  const sorted = groups.toSorted((a, b) => b.count - a.count || (a.countries[0] ?? 0) - (b.countries[0] ?? 0))
  for (const group of sorted) {
    const radiusPx = radiusOf(group.count, most) + GAP_PX
    const touched = sorted.find(
      (other) =>
        other !== group &&
        Math.hypot(group.x - other.x, group.y - other.y) < radiusPx + radiusOf(other.count, most)
    )
    if (!touched) continue
    const countries = [...group.countries, ...touched.countries]
    const whole = { ...group, countries, count: group.count + touched.count }
    return sorted.flatMap((other) => (other === touched ? [] : other === group ? [whole] : [other]))
  }
  return null
}

function mostOf(groups: readonly CountryGroup[]): number {
  return groups.reduce((most, { count }) => Math.max(most, count), 0)
}

/** The largest count has this radius, px, unless its number needs more. */
const LARGEST_PX = 21
/** Below this no count is so great that its circle should be large. */
const LARGE_FROM = 64

/** Where nothing takes place there is only a dot, px. */
export const QUIET_PX = 4

/** Area by its share of the greatest count, yet large enough for its number: 12 px for two digits, at most 24. */
export function radiusOf(count: number, most = count): number {
  const digits = String(count).length
  const byNumber = Math.min(24, 12 + 3 * Math.max(0, digits - 2))
  const byShare = LARGEST_PX * Math.sqrt(count / Math.max(count, most, LARGE_FROM))
  return Math.max(byNumber, Math.round(byShare * 10) / 10)
}

/** Points of all places in the Mercator square. */
const projected = perDataset(({ places }) => places.map(({ at }) => project(at ?? [0, 0])))

function spotOf(dataset: Dataset, pin: Pin, camera: Camera): Spot {
  const [x, y] = toPx(camera, nearTo(camera.centre[0], projected(dataset)[pin.place] ?? camera.centre))
  return { pin, x, y }
}

/** Within the map, or no farther outside than so many times its size. */
function isWithin({ x, y }: Spot, { widthPx, heightPx }: Sight, times: number): boolean {
  const share = 0.5 + times
  return Math.abs(x) <= widthPx * share && Math.abs(y) <= heightPx * share
}

type Group = readonly [Spot, ...Spot[]]

/** What stands on the map and as far around it as is not too much. */
function fewEnough(groupsOf: (times: number) => readonly Group[]): readonly Group[] {
  for (const times of AROUND) {
    const groups = groupsOf(times)
    if (groups.length <= MOST_AROUND) return groups
  }
  return groupsOf(0)
}

/** Spots by the one that they stand near to: the busiest come first, so that heaps stand where most takes place. */
function grouped(spots: readonly Spot[]): Group[] {
  const columns = 1 << 15
  const cellOf = ({ x, y }: Spot, dx = 0, dy = 0) =>
    (Math.floor(y / REACH_PX) + dy) * columns + Math.floor(x / REACH_PX) + dx
  const cells = new Map<number, Spot[]>()
  for (const spot of spots) {
    const cell = cells.get(cellOf(spot))
    if (cell) cell.push(spot)
    else cells.set(cellOf(spot), [spot])
  }
  const taken = new Set<Spot>()
  return spots.flatMap((seed): Group[] => {
    if (taken.has(seed)) return []
    const group: [Spot, ...Spot[]] = [seed]
    taken.add(seed)
    for (let dy = -1; dy <= 1; dy++)
      for (let dx = -1; dx <= 1; dx++)
        for (const spot of cells.get(cellOf(seed, dx, dy)) ?? [])
          if (!taken.has(spot) && Math.hypot(spot.x - seed.x, spot.y - seed.y) <= REACH_PX) {
            group.push(spot)
            taken.add(spot)
          }
    return [group]
  })
}

function countOf(group: Group): number {
  return group.reduce((sum, { pin }) => sum + pin.count, 0)
}

function heapOf(group: Group, most: number): Heap {
  const [{ pin, x, y }] = group
  const count = countOf(group)
  const places = group.map(({ pin: { place } }) => place).sort((a, b) => a - b)
  const radiusPx = count === 0 ? QUIET_PX : radiusOf(count, most)
  return { place: pin.place, x, y, places, others: places.length - 1, count, radiusPx, isWide: false }
}
