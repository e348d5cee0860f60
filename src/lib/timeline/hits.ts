/** Knows which mark of a painted lane a pointer means; knows nothing of painting or of pointers. */

/** A mark in px of its lane. */
export interface Target {
  readonly x: number
  readonly y: number
}

/** Finds the target nearest to a point, at most `reachPx` away in x and in y; null where there is none. */
export type FindTarget<T extends Target> = (x: number, y: number) => T | null

/** Sorts targets once, so that a search looks only at those around its point. */
export function createFind<T extends Target>(targets: readonly T[], reachPx: number): FindTarget<T> {
  const sorted = targets.toSorted((a, b) => a.x - b.x)
  return (x, y) => {
    let best: T | null = null
    let least = Infinity
    for (let index = firstFrom(sorted, x - reachPx); index < sorted.length; index++) {
      const target = sorted[index]
      if (!target || target.x > x + reachPx) break
      if (Math.abs(target.y - y) > reachPx) continue
      const far = Math.hypot(target.x - x, target.y - y)
      if (far < least) [best, least] = [target, far]
    }
    return best
  }
}

/** Index of the first target that stands at `x` or right of it. */
function firstFrom(sorted: readonly Target[], x: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.x ?? 0) < x) low = middle + 1
    else high = middle
  }
  return low
}
