/** Knows where the playhead is between two marks, and that it hastens over a fold; knows no clock. */
import type { Pleat } from './scale'

/** Time in which a fold is crossed, ms. */
export const CROSSING_MS = 400

/** The way between two marks, in percent of the width. */
export interface Way {
  readonly from: number
  readonly to: number
  readonly takesMs: number
}

/** Percent of the width after a time; folds on the way take theirs, what is open the rest, at one speed. */
export function headAt({ from, to, takesMs }: Way, pleats: readonly Pleat[], elapsedMs: number): number {
  const crossed = pleats.filter(({ left, right }) => left >= from && right <= to)
  const foldMs = Math.min(CROSSING_MS, takesMs / (crossed.length + 1))
  const open = crossed.reduce((rest, { left, right }) => rest - (right - left), to - from)
  const perMs = open / Math.max(1, takesMs - crossed.length * foldMs)
  let [x, restMs] = [from, Math.min(Math.max(0, elapsedMs), takesMs)]
  for (const { left, right } of crossed) {
    const untilMs = perMs > 0 ? (left - x) / perMs : 0
    if (restMs <= untilMs) break
    const share = Math.min(1, (restMs - untilMs) / foldMs)
    x = left + share * (right - left)
    restMs -= untilMs + share * foldMs
  }
  return Math.min(to, x + restMs * perMs)
}
