/**
 * Knows where the length of a way is written on its arc, on a map that does not move; knows nothing of how far
 * towns lie apart.
 */
import { isTouching, type Box } from '$lib/lettering/place-labels'
import { widthOf } from '$lib/lettering/width'
import { pointsAlong, type Point } from './arc'
import type { SceneArc } from './arcs'

/** A length on its arc, px from the middle of the map. */
export interface Distance {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly box: Box
}

/** Height of the letters with their edge, and room that a dot keeps, px. */
const [LINE_PX, DOT_PX] = [17, 10]
/** An arc shows at least so much of itself on both sides of its length together, px. */
const REST_PX = 36
/** Where on an arc its length may stand, as shares of the way, the best first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]

/**
 * Lengths of those arcs that have room for one, by the place of the arc: beside no dot, and none on another.
 * `textOf` gives the words of an arc, null for one without.
 */
export function distancesOn(
  arcs: readonly SceneArc[],
  sizePx: number,
  textOf: (arc: SceneArc) => string | null
): ReadonlyMap<number, Distance> {
  const found = new Map<number, Distance>()
  const taken = arcs.flatMap(({ from, to }) => [around(from, DOT_PX, DOT_PX), around(to, DOT_PX, DOT_PX)])
  for (const arc of arcs) {
    const text = textOf(arc)
    if (text === null || found.has(arc.place)) continue
    const halfPx = widthOf(text, sizePx, 650) / 2 + 3
    const way = pointsAlong(arc.from, arc.to, 4)
    if (4 * (way.length - 1) < 2 * halfPx + REST_PX) continue
    const spots = SHARES.map((share) => way[Math.round(share * (way.length - 1))] ?? arc.to)
    const spot = spots.find(
      (point) => !taken.some((box) => isTouching(box, around(point, halfPx, LINE_PX / 2)))
    )
    if (!spot) continue
    const box = around(spot, halfPx, LINE_PX / 2)
    taken.push(box)
    found.set(arc.place, { text, x: spot[0], y: spot[1], box })
  }
  return found
}

function around([x, y]: Point, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}
