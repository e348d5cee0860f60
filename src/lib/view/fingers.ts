/** Knows what fingers on a surface do to it: carry it along, make it larger; knows nothing of what lies on it. */

/** Where a finger is, px. */
export interface Finger {
  readonly x: number
  readonly y: number
}

/** What has become of a surface since fingers were laid on it. */
export interface Grip {
  /** how many times as large it is */
  readonly factor: number
  /** what was here… */
  readonly from: Finger
  /** …is here now */
  readonly to: Finger
}

/** Fingers nearer to each other than this would make too much of a small movement, px. */
const NEAREST_PX = 24

/** What one finger, or the first two, have done between two moments. */
export function gripOf(before: readonly Finger[], now: readonly Finger[]): Grip {
  const isPair = before.length > 1 && now.length > 1
  return {
    factor: isPair ? spreadOf(now) / spreadOf(before) : 1,
    from: middleOf(before),
    to: middleOf(now)
  }
}

function spreadOf([a, b]: readonly Finger[]): number {
  return a && b ? Math.max(NEAREST_PX, Math.hypot(a.x - b.x, a.y - b.y)) : NEAREST_PX
}

function middleOf([a = { x: 0, y: 0 }, b = a]: readonly Finger[]): Finger {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
