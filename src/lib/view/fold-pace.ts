/**
 * Knows the pace at which folds open in space and time, the curve cubic-bezier(.3, 0, .1, 1); knows nothing of
 * clocks or of what is folded.
 */

/** Time from folded to open, ms. */
export const OPENING_MS = 600

/** How far something is open, 0 to 1, after a share 0 to 1 of its time. */
export function ease(share: number): number {
  let [low, high] = [0, 1]
  for (let n = 0; n < 24; n++) {
    const middle = (low + high) / 2
    if (bezier(middle, 0.3, 0.1) < share) low = middle
    else high = middle
  }
  return share <= 0 ? 0 : share >= 1 ? 1 : bezier(low, 0, 1)
}

/** One axis of a curve from 0 to 1 with two handles. */
function bezier(s: number, first: number, second: number): number {
  return 3 * (1 - s) ** 2 * s * first + 3 * (1 - s) * s ** 2 * second + s ** 3
}
