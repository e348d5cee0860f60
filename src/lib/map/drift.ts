/** Knows how what was placed for one camera lies under another; knows nothing of what it is. */
import { nearTo } from '$lib/geo/date-line'
import type { Camera } from '$lib/geo/mercator'

/** What stood at `[x, y]`, px from the middle, stands at `[scale · x + dx, scale · y + dy]`. */
export interface Drift {
  readonly scale: number
  readonly dx: number
  readonly dy: number
}

/** The way from the camera that something was placed for to the present one. */
export function drift(placed: Camera, now: Camera): Drift {
  const centre = nearTo(now.centre[0], placed.centre)
  const by = (axis: 0 | 1) => now.worldPx * (centre[axis] - now.centre[axis])
  // Its own sums may leave a trace in the scale, which would move everything by nothing.
  const scale = now.worldPx / placed.worldPx
  return { scale: Math.abs(scale - 1) < 1e-9 ? 1 : scale, dx: by(0), dy: by(1) }
}

/** As the value of a `transform`: to a hundredth of a px, far below what is seen. */
export function translated(x: number, y: number): string {
  return `translate(${round(x)} ${round(y)})`
}

function round(px: number): number {
  return Math.round(px * 100) / 100
}
