/** Knows where on the lanes that stands which filters or the map hide; knows nothing of drawing. */
import { NO_DAY, type Columns, type Dataset } from '$lib/model/dataset'
import { HIDDEN } from '$lib/view/match'
import { laneKey, laneKeys, type LaneBy, type LaneHead } from './lanes'
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
  const laneOf = new Map(
    lanes
      .filter(({ group }) => !group?.isOpen)
      .flatMap((lane) => laneKeys(lane).map((key) => [key, lane.key] as const))
  )
  const least = (100 * DOT_PX) / Math.max(1, widthPx)
  const spots = new Map<string, Set<number>>()
  for (const [row, reason] of hidden.entries()) {
    if (reason !== HIDDEN.byFilter && reason !== HIDDEN.byMap) continue
    const key = laneOf.get(laneKey(dataset, by, row))
    const x = middleOf(dataset.columns, row, scale)
    if (key === undefined || x === null) continue
    const own = spots.get(key) ?? new Set()
    spots.set(key, own.add(Math.min(100 - least, Math.max(least, Math.round(x / least) * least))))
  }
  return new Map([...spots].map(([key, own]) => [key, [...own].sort((a, b) => a - b)]))
}

/** The middle of what is in sight of a row's date; null without one, or where it is folded away. */
function middleOf({ start, days }: Columns, row: number, scale: TimeScale): number | null {
  const from = start[row] ?? NO_DAY
  if (from === NO_DAY) return null
  const left = Math.max(0, scale(from))
  const right = days[row] === 0 ? 100 : Math.min(100, scale(from + (days[row] ?? 0)))
  const x = (left + right) / 2
  return scale.pleats.some((pleat) => x > pleat.left && x < pleat.right) ? null : x
}
