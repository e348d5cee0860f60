/** Knows which of very many lanes are in sight, and how much room the others take; knows nothing of what is on them. */

/** More lanes than this are drawn only as far as they are in sight. */
export const MOST_WHOLE = 40
/** Lanes beside those in sight, so that a little scrolling finds them drawn. */
const SPARE = 2

/** A run of lanes, and the room of those before and after it. */
export interface LaneWindow {
  /** index of the first lane, and of the one after the last */
  readonly from: number
  readonly to: number
  readonly beforePx: number
  readonly afterPx: number
}

/** Lanes of these heights that are in sight where so much is scrolled away of them. */
export function laneWindow(heights: readonly number[], scrolledPx: number, viewPx: number): LaneWindow {
  const first = laneAt(heights, scrolledPx)
  const last = laneAt(heights, scrolledPx + viewPx)
  const from = Math.max(0, first - SPARE)
  const to = Math.min(heights.length, last + 1 + SPARE)
  return { from, to, beforePx: heightOf(heights, 0, from), afterPx: heightOf(heights, to, heights.length) }
}

/** Where to scroll so that a lane is in sight; as it is where it is already. */
export function scrollTo(
  heights: readonly number[],
  lane: number,
  [scrolledPx, viewPx]: readonly [number, number]
): number {
  const top = heightOf(heights, 0, lane)
  const bottom = top + (heights[lane] ?? 0)
  if (top < scrolledPx) return top
  return bottom > scrolledPx + viewPx ? bottom - viewPx : scrolledPx
}

function heightOf(heights: readonly number[], from: number, to: number): number {
  let sum = 0
  for (let lane = from; lane < to; lane++) sum += heights[lane] ?? 0
  return sum
}

/** Index of the lane at a depth; the last one below all. */
function laneAt(heights: readonly number[], depthPx: number): number {
  let bottom = 0
  for (let lane = 0; lane < heights.length; lane++) {
    bottom += heights[lane] ?? 0
    if (bottom > depthPx) return lane
  }
  return Math.max(0, heights.length - 1)
}
