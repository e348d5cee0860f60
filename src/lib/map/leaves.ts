/**
 * Knows the leaves of the folded map: which places stand on which, how wide each is, and how the map unfolds
 * to one scale. Knows nothing of drawing; all positions in px are counted from the left edge of the map.
 */
import { nearTo } from '$lib/geo/date-line'
import {
  distanceKm,
  fromPx,
  toPx,
  unproject,
  type Camera,
  type LngLat,
  type Mercator
} from '$lib/geo/mercator'
import type { Dataset } from '$lib/model/dataset'
import { match } from '$lib/view/match'
import { HOME, isFiltered, type View } from '$lib/view/view'
import { leafGroups } from './clusters'
import { namedPlaces } from './pins'

/** A part of the map with a scale of its own. */
export interface Leaf {
  /** the main one, or the first or second beside it: stays the same while the data change */
  readonly id: 'main' | 'side1' | 'side2'
  /** indexes of the places that decide what it shows */
  readonly places: readonly number[]
  readonly points: readonly LngLat[]
}
export type LeafId = Leaf['id']

/** The map as a sheet of paper, px. */
export interface Sheet {
  readonly widthPx: number
  readonly heightPx: number
  /** width of each leaf but the main one */
  readonly sidePx: number
  readonly pleatPx: number
  /** unfolded, it can be folded: it keeps room for the button */
  readonly canFold?: boolean
  /** a picture: nothing lies over it but the credits */
  readonly isStill?: boolean
}

/** Where a leaf stands on its sheet. */
export interface Column {
  readonly leftPx: number
  readonly widthPx: number
}

/** Leaves of some places in their order on the sheet; the one with most places is the main one. */
export function leavesOf({ places }: Dataset, indexes: readonly number[]): Leaf[] {
  const pinned = indexes.flatMap((index) => {
    const at = places[index]?.at
    return at ? [{ index, at }] : []
  })
  const groups = leafGroups(pinned.map(({ at }) => at))
  const main = groups.findIndex(({ length }) => groups.every((other) => other.length <= length))
  const sides = ['side1', 'side2'] as const
  return groups.map((members, order) => {
    const own = members.flatMap((member) => pinned[member] ?? [])
    return {
      id: order === main ? 'main' : (sides[order < main ? order : order - 1] ?? 'side2'),
      places: own.map(({ index }) => index),
      points: own.map(({ at }) => at)
    }
  })
}

/** Counted rows that the filters leave, whatever the time. */
export function rowsOfAnyTime(dataset: Dataset, filters: View['filters']): ArrayLike<number> {
  return match(dataset, { ...HOME, filters }).shown
}

/** Leaves of the places that the filters leave, whatever the time; of all where they leave none. */
export function leavesInView(dataset: Dataset, filters: View['filters']): Leaf[] {
  const rows = isFiltered({ ...HOME, filters }) ? rowsOfAnyTime(dataset, filters) : undefined
  const leaves = leavesOf(dataset, [...namedPlaces(dataset, rows)])
  return leaves.some(({ places }) => places.length > 0)
    ? leaves
    : leavesOf(dataset, [...namedPlaces(dataset)])
}

/** All leaves as the one that the unfolded map is. */
export function wholeOf(leaves: readonly Leaf[]): Leaf {
  return {
    id: 'main',
    places: leaves.flatMap(({ places }) => places),
    points: leaves.flatMap(({ points }) => points)
  }
}

/** For each place of the data the leaf that it stands on: its own, or that of the nearest place. */
export function leafByPlace(
  { places }: Dataset,
  leaves: readonly Leaf[],
  countryPoints: Readonly<Record<string, LngLat>>
): Leaf['id'][] {
  const [only, ...others] = leaves
  if (only && others.length === 0) return places.map(() => only.id)
  const known = new Map(leaves.flatMap(({ id, places: own }) => own.map((index) => [index, id] as const)))
  return places.map(({ at, iso }, index) => {
    const own = known.get(index)
    const point = at ?? countryPoints[iso ?? '']
    if (own || !point) return own ?? 'main'
    return nearestLeaf(leaves, point)?.id ?? 'main'
  })
}

/** The leaf with the place nearest to a point. */
export function nearestLeaf(leaves: readonly Leaf[], point: LngLat): Leaf | undefined {
  const away = ({ points }: Leaf) => Math.min(...points.map((at) => distanceKm(at, point)))
  return leaves.toSorted((a, b) => away(a) - away(b))[0]
}

/** Leaves from left to right; `open` is how far they are unfolded, 0…1. */
export function columns(leaves: readonly Pick<Leaf, 'id'>[], sheet: Sheet, open = 0): Column[] {
  const pleatPx = sheet.pleatPx * (1 - open)
  const last = leaves.length - 1
  // What the pleats give up goes to both sides alike.
  const gains = leaves.map(
    (_, order) => (sheet.pleatPx * open * (Number(order > 0) + Number(order < last))) / 2
  )
  const sides = leaves.map(({ id }, order) => (id === 'main' ? 0 : sheet.sidePx + (gains[order] ?? 0)))
  const rest = sheet.widthPx - pleatPx * last - sides.reduce((sum, px) => sum + px, 0)
  let leftPx = 0
  return leaves.map(({ id }, order) => {
    const column = { leftPx, widthPx: id === 'main' ? rest : (sides[order] ?? 0) }
    leftPx += column.widthPx + pleatPx
    return column
  })
}

/** Where a leaf stands in a picture whose width need not be known: px from its left or right edge. */
export interface Frame {
  readonly from: '0' | '100%'
  readonly leftPx: number
  /** `100%` only where nothing is cut off: the middle is right, the edges are those of the picture */
  readonly width: number | '100%'
}

/** Frames of the leaves of a sheet that may grow wider than given: then the main leaf takes the rest. */
export function frames(leaves: readonly Pick<Leaf, 'id'>[], sheet: Sheet): Frame[] {
  const main = leaves.findIndex(({ id }) => id === 'main')
  return columns(leaves, sheet).map((column, order): Frame => {
    if (order === main) return { from: '0', leftPx: shiftOf(column, sheet), width: '100%' }
    if (order < main) return { from: '0', leftPx: column.leftPx, width: column.widthPx }
    return { from: '100%', leftPx: column.leftPx - sheet.widthPx, width: column.widthPx }
  })
}

/** Frames of the pleats between the leaves of a sheet that may grow wider than given. */
export function pleatFrames(leaves: readonly Pick<Leaf, 'id'>[], sheet: Sheet): Frame[] {
  const main = leaves.findIndex(({ id }) => id === 'main')
  return columns(leaves, sheet)
    .slice(0, -1)
    .map(({ leftPx, widthPx }, order): Frame => {
      const isBefore = order < main
      const left = leftPx + widthPx - (isBefore ? 0 : sheet.widthPx)
      return { from: isBefore ? '0' : '100%', leftPx: left, width: sheet.pleatPx }
    })
}

/** The room beside a leaf in the live map that draws it, px: the main one's spans the sheet. */
export function insetsOf(
  id: LeafId,
  { leftPx, widthPx }: Column,
  sheet: Sheet
): { readonly left: number; readonly right: number } {
  const restPx = id === 'main' ? sheet.widthPx - leftPx - widthPx : sheet.sidePx + sheet.pleatPx - widthPx
  // A live map throws at less than nothing, which a sum of fractions can be.
  return { left: id === 'main' ? leftPx : 0, right: Math.max(0, restPx) }
}

/** How far the middle of a column stands to the right of the middle of the sheet, px. */
export function shiftOf({ leftPx, widthPx }: Column, sheet: Pick<Sheet, 'widthPx'>): number {
  return leftPx + widthPx / 2 - sheet.widthPx / 2
}

/** The camera that shows the same about a point `byPx` to the right of where the given one looks. */
export function shifted(camera: Camera, byPx: number): Camera {
  return { worldPx: camera.worldPx, centre: fromPx(camera, [byPx, 0]) }
}

/** Between two cameras: the scale grows evenly, and what stands at the anchor moves straight on the screen. */
export function between(from: Camera, to: Camera, anchor: Mercator, share: number): Camera {
  const worldPx = from.worldPx * (to.worldPx / from.worldPx) ** share
  const spotIn = (camera: Camera) => toPx(camera, nearTo(camera.centre[0], anchor))
  const [start, end] = [spotIn(from), spotIn(to)]
  const at = [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share] as const
  return { worldPx, centre: [anchor[0] - at[0] / worldPx, anchor[1] - at[1] / worldPx] }
}

/** A leaf as it is drawn: what stands in its middle, and its room. */
export interface DrawnLeaf extends Column {
  readonly camera: Camera
  readonly heightPx: number
}

/** What each pleat between leaves hides, km, from left to right. */
export function gapsKm(leaves: readonly DrawnLeaf[]): number[] {
  return leaves.slice(1).map((right, order) => gapKm(leaves[order] ?? right, right))
}

/** Distance between the facing edges of two leaves as drawn, rounded to 50 km. */
export function gapKm(left: DrawnLeaf, right: DrawnLeaf): number {
  const centre = nearTo(left.camera.centre[0], right.camera.centre)
  const isAcross = Math.abs(left.camera.centre[0] - centre[0]) >= Math.abs(left.camera.centre[1] - centre[1])
  const edge = ({ camera, widthPx, heightPx }: DrawnLeaf, side: 1 | -1) =>
    unproject(fromPx(camera, isAcross ? [(side * widthPx) / 2, 0] : [0, (side * heightPx) / 2]))
  return Math.round(distanceKm(edge(left, 1), edge(right, -1)) / 50) * 50
}
