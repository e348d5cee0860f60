/** Knows the way of the camera from step to step; knows nothing of clocks or drawing. */
import { interpolateZoom } from 'd3'
import { nearTo } from '$lib/geo/date-line'
import type { Camera } from '$lib/geo/mercator'

/** A way between two cameras. */
export interface Flight {
  readonly durationMs: number
  /** where it looks after a share of the time, 0…1 */
  readonly at: (share: number) => Camera
}

/** Shortest and longest flight, and what d3's own time for it is taken by. */
const [LEAST_MS, MOST_MS, PACE] = [500, 900, 0.4]
/** Cameras that differ less than this on the screen are the same, px. */
const SAME_PX = 0.5

/** The way of van Wijk and Nuij for a map of this width; null where there is no way to go. */
export function flight(from: Camera, to: Camera, widthPx: number): Flight | null {
  const start = nearTo(to.centre[0], from.centre)
  const [awayX, awayY] = [to.centre[0] - start[0], to.centre[1] - start[1]]
  const awayPx = Math.hypot(awayX, awayY) * Math.max(from.worldPx, to.worldPx)
  const growthPx = widthPx * Math.abs(1 - to.worldPx / from.worldPx)
  if (awayPx < SAME_PX && growthPx < SAME_PX) return null
  const way = interpolateZoom(
    [start[0], start[1], widthPx / from.worldPx],
    [to.centre[0], to.centre[1], widthPx / to.worldPx]
  )
  return {
    durationMs: Math.min(MOST_MS, Math.max(LEAST_MS, way.duration * PACE)),
    at(share) {
      if (share >= 1) return to
      const [x, y, width] = way(eased(Math.max(0, share)))
      return { centre: [x, y], worldPx: widthPx / width }
    }
  }
}

/** Slow at both ends: the cubic that `cubic-bezier(.65, 0, .35, 1)` is near to. */
function eased(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (2 - 2 * share) ** 3 / 2
}
