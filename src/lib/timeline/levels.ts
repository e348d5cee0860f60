/** Knows how closely time is looked at: by the px that a month takes outside folds; knows nothing of drawing. */
import type { TimeWindow } from '$lib/view/view'
import { pxPerMonth, timeScale, zoomed, type TimeScale } from './scale'

/** From far to near: months as counts, single marks, marks as long as they last. */
export const LEVELS = ['year', 'month', 'day'] as const
export type Level = (typeof LEVELS)[number]

/** Least px of a month at each level. */
const FROM_PX: Readonly<Record<Level, number>> = { year: 0, month: 5, day: 60 }
/** Px of a month that a level is entered with: well inside it, so that a little zoom does not leave it. */
const ENTRY_PX: Readonly<Record<Level, number>> = { year: 4, month: 12, day: 120 }

/** The level of a scale on a track. */
export function levelOf(scale: TimeScale, widthPx: number): Level {
  const monthPx = pxPerMonth(scale, widthPx)
  return LEVELS.findLast((level) => monthPx >= FROM_PX[level]) ?? 'year'
}

/** Levels that can be reached: time ends before it is far enough away for the others. */
export function reachable(extent: TimeWindow, scale: TimeScale, widthPx: number): readonly Level[] {
  const farthest = levelOf(timeScale(extent, scale.folding), widthPx)
  return LEVELS.slice(LEVELS.indexOf(farthest))
}

/** The window at a level, around a day where it is in sight, else around the middle. */
export function windowAtLevel(
  level: Level,
  day: number | null,
  {
    scale,
    widthPx,
    extent
  }: { readonly scale: TimeScale; readonly widthPx: number; readonly extent: TimeWindow }
): TimeWindow {
  const isInSight = day !== null && scale(day) >= 0 && scale(day) <= 100
  const anchor = isInSight ? day : scale.invert(50)
  return zoomed(scale, anchor, pxPerMonth(scale, widthPx) / ENTRY_PX[level], extent)
}
