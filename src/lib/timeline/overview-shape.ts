/** Knows the shape of very many activities over all time, as one path; knows nothing of lanes or of drawing. */
import { NO_DAY, type Columns } from '$lib/model/dataset'
import { FAILS } from '$lib/view/failures'
import type { TimeScale } from './scale'

/** Activities, or projects, beyond which they are one shape. */
export const MOST_DOTS = 400
export const MOST_LINES = 60
/** Width of a column of the shape, percent of the track, and least height of one that is not empty, px. */
const COLUMN = 0.4
const LEAST_PX = 0.8

/** Dated rows that the filters leave, whatever the time. */
export function datedLeft({ start }: Columns, failures: Uint8Array): number {
  let left = 0
  for (let row = 0; row < start.length; row++) {
    if (((failures[row] ?? 0) & FAILS.any) === 0 && start[row] !== NO_DAY) left++
  }
  return left
}

/** The shape of what the filters leave, `highPx` high where there is most; its foot at 0, percent of the width across. */
export function overviewShape(
  { start, days }: Columns,
  failures: Uint8Array,
  scale: TimeScale,
  highPx: number
): string {
  const counts = new Uint32Array(Math.ceil(100 / COLUMN))
  const { from } = scale.window
  for (let row = 0; row < start.length; row++) {
    const first = start[row] ?? NO_DAY
    if (first === NO_DAY || ((failures[row] ?? 0) & FAILS.any) !== 0) continue
    // All of time is not folded: a day is as wide as any other.
    const x = (first + (days[row] ?? 0) / 2 - from) * scale.dayPercent
    const column = Math.min(counts.length - 1, Math.max(0, Math.floor(x / COLUMN)))
    counts[column] = (counts[column] ?? 0) + 1
  }
  const most = counts.reduce((highest, count) => Math.max(highest, count), 1)
  return [...counts]
    .map((count, column) => {
      const px = Math.max(LEAST_PX, (highPx * count) / most).toFixed(1)
      return count === 0 ? '' : `M${(column * COLUMN).toFixed(1)} 0v-${px}h${COLUMN}v${px}z`
    })
    .join('')
}
