/**
 * Knows how to cut rings and lines at a box. Knows nothing of tiles, cameras or SVG.
 *
 * Coordinates are whole units of one grid that spans all tiles.
 */

/** Position in grid units. */
export type GridPoint = readonly [number, number]

/** A box in grid units, edges included. */
export interface GridBox {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** What two boxes share; with no width or height where they share nothing. */
export function commonBox(a: GridBox, b: GridBox): GridBox {
  const [minX, minY] = [Math.max(a.minX, b.minX), Math.max(a.minY, b.minY)]
  const [maxX, maxY] = [Math.min(a.maxX, b.maxX), Math.min(a.maxY, b.maxY)]
  return { minX, minY, maxX: Math.max(minX, maxX), maxY: Math.max(minY, maxY) }
}

/** What of a box lies outside another: at most four boxes, to the west, the east, the north and the south. */
export function outside(box: GridBox, inner: GridBox): GridBox[] {
  const { minX, minY, maxX, maxY } = commonBox(box, inner)
  if (minX === maxX || minY === maxY) return [box]
  const around = [
    { ...box, maxX: minX },
    { ...box, minX: maxX },
    { ...box, minX, maxX, maxY: minY },
    { ...box, minX, maxX, minY: maxY }
  ]
  return around.filter((part) => part.minX < part.maxX && part.minY < part.maxY)
}

/** Number of a point; the grid of zoom 10 has 2^22 units a side, which leaves room below 2^53. */
export function keyOf([x, y]: GridPoint): number {
  return x * 2 ** 24 + y
}

/**
 * Cuts a ring at a box, side by side (Sutherland and Hodgman). Parts that fall apart stay joined along the edge
 * of the box. The result does not repeat its first point and is empty when nothing is inside.
 */
export function cutRing(points: readonly GridPoint[], box: GridBox): GridPoint[] {
  let ring = [...points]
  const first = ring[0]
  const last = ring.at(-1)
  if (first && last && keyOf(first) === keyOf(last)) ring.pop()
  for (const side of sidesOf(box)) ring = cutSide(ring, side)
  return ring.filter((point, i) => keyOf(point) !== keyOf(ring[(i + 1) % ring.length] ?? point))
}

interface Side {
  readonly axis: 0 | 1
  readonly at: number
  readonly isInside: (value: number) => boolean
}

function sidesOf({ minX, minY, maxX, maxY }: GridBox): Side[] {
  return [
    { axis: 0, at: minX, isInside: (value) => value >= minX },
    { axis: 0, at: maxX, isInside: (value) => value <= maxX },
    { axis: 1, at: minY, isInside: (value) => value >= minY },
    { axis: 1, at: maxY, isInside: (value) => value <= maxY }
  ]
}

function cutSide(ring: readonly GridPoint[], side: Side): GridPoint[] {
  const result: GridPoint[] = []
  ring.forEach((point, i) => {
    const before = ring.at(i - 1) ?? point
    const isIn = side.isInside(point[side.axis])
    if (isIn !== side.isInside(before[side.axis])) result.push(crossing(before, point, side))
    if (isIn) result.push(point)
  })
  return result
}

function crossing(from: GridPoint, to: GridPoint, { axis, at }: Side): GridPoint {
  const share = (at - from[axis]) / (to[axis] - from[axis])
  const other = axis === 0 ? 1 : 0
  const value = Math.round(from[other] + share * (to[other] - from[other]))
  return axis === 0 ? [at, value] : [value, at]
}

/** Cuts a line at a box: the parts inside, in order, each of two points or more. */
export function cutLine(points: readonly GridPoint[], box: GridBox): GridPoint[][] {
  let parts: GridPoint[][] = [[...points]]
  for (const side of sidesOf(box)) parts = parts.flatMap((part) => cutLineSide(part, side))
  return parts.filter((part) => part.length > 1)
}

function cutLineSide(line: readonly GridPoint[], side: Side): GridPoint[][] {
  const parts: GridPoint[][] = []
  let part: GridPoint[] = []
  line.forEach((point, i) => {
    const before = line[i - 1] ?? point
    const isIn = side.isInside(point[side.axis])
    if (isIn !== side.isInside(before[side.axis])) part.push(crossing(before, point, side))
    if (isIn) part.push(point)
    else if (part.length > 0) {
      parts.push(part)
      part = []
    }
  })
  return [...parts, part]
}
