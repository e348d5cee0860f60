/**
 * Knows how shapes that were cut into tiles become whole again: cut at the exact tile, joined across its edge.
 * Knows nothing of tile encodings, cameras or SVG.
 */
import { cutLine, cutRing, keyOf, type GridBox, type GridPoint } from './cut'

/** A ring as it stands in one tile, with the box of that tile. */
export interface TileRing {
  readonly points: readonly GridPoint[]
  readonly box: GridBox
}

/** A line as it stands in one tile, with the box of that tile. */
export type TileLine = TileRing

/** Two tiles round the same crossing of their common edge on their own: by up to this many units apart. */
export const JOIN_UNITS = 2

/**
 * Cuts the rings at their boxes and merges what touches: every edge that two rings run along in opposite
 * directions falls out. Gives closed rings without a repeated first point; outer rings and holes keep their
 * directions, so a nonzero fill of all of them is the merged shape.
 */
export function mergeRings(rings: readonly TileRing[]): GridPoint[][] {
  const seams = new Seams()
  const edges = new Edges()
  for (const { points, box } of rings) {
    const cut = cutRing(points, box)
    cut.forEach((from, i) => {
      const to = cut[(i + 1) % cut.length] ?? from
      const [axis, at] = seamOf(from, to, box)
      if (axis === 'none') edges.add(from, to)
      else seams.add(axis, at, from, to)
    })
  }
  seams.rest((from, to) => edges.add(from, to))
  return edges.rings()
}

/** Cuts the lines at their boxes and joins an end to a start that lies at most 2 units away. */
export function joinLines(lines: readonly TileLine[]): GridPoint[][] {
  const pieces = lines.flatMap(({ points, box }) => cutLine(points, box))
  const starts = new Map<number, GridPoint[][]>()
  for (const piece of pieces) push(starts, keyOf(piece[0] ?? [0, 0]), piece)
  const isContinuation = new Set<GridPoint[]>()
  const next = new Map<GridPoint[], GridPoint[]>()
  for (const piece of pieces) {
    const follower = takeNear(starts, piece.at(-1) ?? [0, 0], piece)
    if (!follower) continue
    next.set(piece, follower)
    isContinuation.add(follower)
  }
  const heads = pieces.filter((piece) => !isContinuation.has(piece))
  const joined = heads.map((head) => follow(head, next))
  // What is left are closed lines that cross an edge: no piece of theirs is a head.
  for (const piece of pieces) if (next.has(piece)) joined.push(follow(piece, next))
  return joined
}

function follow(head: GridPoint[], next: Map<GridPoint[], GridPoint[]>): GridPoint[] {
  const line = [...head]
  let piece = head
  for (;;) {
    const follower = next.get(piece)
    next.delete(piece)
    if (!follower) return line
    line.push(...follower.slice(1))
    piece = follower
  }
}

function takeNear(
  starts: Map<number, GridPoint[][]>,
  [x, y]: GridPoint,
  not: GridPoint[]
): GridPoint[] | null {
  for (let reach = 0; reach <= JOIN_UNITS; reach++) {
    for (let dx = -reach; dx <= reach; dx++) {
      for (let dy = -reach; dy <= reach; dy++) {
        const list = starts.get(keyOf([x + dx, y + dy]))
        const index = list?.findIndex((piece) => piece !== not) ?? -1
        if (list && index >= 0) return list.splice(index, 1)[0] ?? null
      }
    }
  }
  return null
}

type Axis = 'x' | 'y' | 'none'

function seamOf(from: GridPoint, to: GridPoint, box: GridBox): [Axis, number] {
  if (from[0] === to[0] && (from[0] === box.minX || from[0] === box.maxX)) return ['x', from[0]]
  if (from[1] === to[1] && (from[1] === box.minY || from[1] === box.maxY)) return ['y', from[1]]
  return ['none', 0]
}

/** Edges along tile edges. Two tiles break them at different points, so they are added up as coverage. */
class Seams {
  readonly #steps = { x: new Map<number, Map<number, number>>(), y: new Map<number, Map<number, number>>() }

  add(axis: 'x' | 'y', at: number, from: GridPoint, to: GridPoint): void {
    const along = axis === 'x' ? 1 : 0
    const steps = this.#steps[axis].get(at) ?? new Map<number, number>()
    this.#steps[axis].set(at, steps)
    steps.set(from[along], (steps.get(from[along]) ?? 0) + 1)
    steps.set(to[along], (steps.get(to[along]) ?? 0) - 1)
  }

  /** Calls for each edge that no opposite edge covers. */
  rest(each: (from: GridPoint, to: GridPoint) => void): void {
    for (const axis of ['x', 'y'] as const) {
      for (const [at, steps] of this.#steps[axis]) {
        const point = (value: number): GridPoint => (axis === 'x' ? [at, value] : [value, at])
        const stops = [...steps.keys()].sort((a, b) => a - b)
        let cover = 0
        stops.forEach((stop, i) => {
          cover += steps.get(stop) ?? 0
          const next = stops[i + 1] ?? stop
          for (let n = 0; n < cover; n++) each(point(stop), point(next))
          for (let n = 0; n < -cover; n++) each(point(next), point(stop))
        })
      }
    }
  }
}

/** Directed edges of which opposite pairs fall out. */
class Edges {
  readonly #ends = new Map<number, GridPoint[]>()

  add(from: GridPoint, to: GridPoint): void {
    const back = this.#ends.get(keyOf(to))
    const opposite = back?.findIndex((point) => keyOf(point) === keyOf(from)) ?? -1
    if (back && opposite >= 0) back.splice(opposite, 1)
    else push(this.#ends, keyOf(from), to)
  }

  /** Walks the edges into rings; as many lead into each point as out of it, so every walk comes back. */
  rings(): GridPoint[][] {
    const rings: GridPoint[][] = []
    for (const [start, ends] of this.#ends) {
      while (ends.length > 0) {
        const ring: GridPoint[] = []
        let key = start
        do {
          const to = this.#ends.get(key)?.pop()
          if (!to) break
          ring.push(to)
          key = keyOf(to)
        } while (key !== start)
        rings.push(ring)
      }
    }
    return rings
  }
}

function push<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
