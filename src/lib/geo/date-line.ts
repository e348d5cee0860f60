/**
 * Knows that the world goes on past the edges of the Mercator square, and on which copy of it a point is seen.
 * Knows nothing of screens, maps or data.
 */
import { project, toPx, type Camera, type LngLat, type Mercator } from './mercator'

/** The copy of a point that is nearest to a meridian of the square: the world goes on past its edges. */
export function nearTo(x: number, at: Mercator): Mercator {
  return [at[0] - Math.round(at[0] - x), at[1]]
}

/** Where a point of the earth stands, px from the middle of the map: on the copy of the world that is in sight. */
export function standsAt(camera: Camera, at: LngLat): readonly [number, number] {
  return toPx(camera, nearTo(camera.centre[0], project(at)))
}

/** Points side by side also across the date line: the widest empty part of the globe is outside. */
export function together(at: readonly Mercator[]): Mercator[] {
  const sorted = at.map(([x]) => x).sort((a, b) => a - b)
  const gaps = sorted.map((x, index) =>
    index === 0 ? x + 1 - (sorted.at(-1) ?? x) : x - (sorted[index - 1] ?? x)
  )
  const start = sorted[gaps.indexOf(Math.max(...gaps))] ?? 0
  return at.map(([x, y]) => [x < start ? x + 1 : x, y])
}
