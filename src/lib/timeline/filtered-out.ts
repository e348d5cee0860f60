/** Knows where on the lanes that stands which filters or the map hide; knows nothing of drawing. */
import { NO_DAY, type Columns, type Dataset } from '$lib/model/dataset'
import { HIDDEN } from '$lib/view/match'
import { laneNumbers, numbersOfHead, type LaneBy, type LaneHead } from './lanes'
import type { TimeScale } from './scale'

/** Radius of a dot, px. Dots nearer than that are drawn as one. */
export const DOT_PX = 2.6

/** What is asked for. */
export interface FilteredOutOptions {
  readonly lanes: readonly LaneHead[]
  readonly by: LaneBy
  /** why each row is not shown */
  readonly hidden: Uint8Array
  readonly scale: TimeScale
  readonly widthPx: number
}

/** Where dots stand by key of their lane, percent of the width; none in a fold or below a closed head. */
export function filteredOut(
  dataset: Dataset,
  { lanes, by, hidden, scale, widthPx }: FilteredOutOptions
): ReadonlyMap<string, readonly number[]> {
  const { columns } = dataset
  const { ofRow, end } = laneNumbers(dataset, by)
  const laneOf: (number | undefined)[] = new Array<number | undefined>(end)
  lanes.forEach((lane, index) => {
    if (!lane.group?.isOpen) for (const number of numbersOfHead(lane, by)) laneOf[number] = index
  })
  const least = (100 * DOT_PX) / Math.max(1, widthPx)
  const middleOf = createMiddles(columns, scale)
  const spots = new Map<string, Set<number>>()
  for (let row = 0; row < hidden.length; row++) {
    if (hidden[row] !== HIDDEN.byFilter && hidden[row] !== HIDDEN.byMap) continue
    const key = lanes[laneOf[ofRow(row)] ?? -1]?.key
    const x = key === undefined ? null : middleOf(row)
    if (key === undefined || x === null) continue
    const own = spots.get(key) ?? new Set()
    spots.set(key, own.add(Math.min(100 - least, Math.max(least, Math.round(x / least) * least))))
  }
  return new Map([...spots].map(([key, own]) => [key, [...own].sort((a, b) => a - b)]))
}

/** The middle of what is in sight of a row's date; null without one, or where it is folded away. */
function createMiddles({ start, days }: Columns, scale: TimeScale): (row: number) => number | null {
  const { from, to } = scale.window
  // Very many rows have few days between them.
  const known = new Float64Array(to - from + 2).fill(NaN)
  const xOf = (day: number) => {
    if (day <= from) return 0
    if (day > to) return 100
    const x = known[day - from] ?? NaN
    return Number.isNaN(x) ? (known[day - from] = scale(day)) : x
  }
  return (row) => {
    const first = start[row] ?? NO_DAY
    if (first === NO_DAY) return null
    const length = days[row] ?? 0
    const x = (xOf(first) + (length === 0 ? 100 : xOf(first + length))) / 2
    for (const pleat of scale.pleats) if (x > pleat.left && x < pleat.right) return null
    return x
  }
}
