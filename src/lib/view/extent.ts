/** Knows from when to when the data reach; knows nothing of pixels. */
import { FLAG, NO_DAY, type Dataset } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import { dateOf, dayOf } from '$lib/time/day'
import { firstDayOf, lastDayOf, monthOf } from '$lib/time/month'
import type { TimeWindow } from './view'

/** Fewest days that a window may have. */
export const MIN_WINDOW_DAYS = 28

/** Whole years that hold every project and every dated activity that counts; null without any date. */
export const extentOf = perDataset(findExtent)

function findExtent(dataset: Dataset): TimeWindow | null {
  const { columns, projects } = dataset
  let from = Infinity
  let to = -Infinity
  const widen = (start: number, days: number) => {
    from = Math.min(from, start)
    to = Math.max(to, start + Math.max(days, 1) - 1)
  }
  for (const { period } of projects) if (period) widen(period.start, period.days)
  for (let row = 0; row < columns.size; row++) {
    const start = columns.start[row] ?? NO_DAY
    if (start !== NO_DAY && (columns.flags[row] ?? 0) & FLAG.counted) widen(start, columns.days[row] ?? 0)
  }
  if (from > to) return null
  return { from: dayOf(dateOf(from).year, 1, 1), to: dayOf(dateOf(to).year, 12, 31) }
}

/** Whole months that hold the dates of some rows and the time of their projects; null without any date. */
export function extentOfRows({ columns, projects }: Dataset, rows: readonly number[]): TimeWindow | null {
  let from = Infinity
  let to = -Infinity
  const widen = (start: number, days: number) => {
    from = Math.min(from, start)
    to = Math.max(to, start + Math.max(days, 1) - 1)
  }
  const around = new Set<number>()
  for (const row of rows) {
    around.add(columns.project[row] ?? -1)
    const start = columns.start[row] ?? NO_DAY
    if (start !== NO_DAY) widen(start, columns.days[row] ?? 0)
  }
  if (from > to) return null
  for (const project of around) {
    const { period } = projects[project] ?? {}
    if (period) widen(period.start, period.days)
  }
  return { from: firstDayOf(monthOf(from)), to: lastDayOf(monthOf(to)) }
}

/** The extent, widened to the year since which a context (no activity of its own) has been going on. */
export function overviewOf(dataset: Dataset, extent: TimeWindow): TimeWindow {
  const { columns } = dataset
  let first = extent.from
  for (let row = 0; row < columns.size; row++) {
    const start = columns.start[row] ?? NO_DAY
    if (start !== NO_DAY) first = Math.min(first, start)
  }
  return { from: Math.min(extent.from, dayOf(dateOf(first).year, 1, 1)), to: extent.to }
}

/** A window of at least MIN_WINDOW_DAYS within `bounds`; null where it holds all of them. */
export function clampWindow({ from, to }: TimeWindow, bounds: TimeWindow): TimeWindow | null {
  const most = bounds.to - bounds.from + 1
  const length = Math.min(most, Math.max(MIN_WINDOW_DAYS, Math.round(to) - Math.round(from) + 1))
  const start = Math.min(Math.max(Math.round(from), bounds.from), bounds.to - length + 1)
  return length >= most ? null : { from: start, to: start + length - 1 }
}

/** Moves one edge of a window by whole months and stops before the other edge and at the bounds. */
export function moveEdge(
  window: TimeWindow,
  edge: 'from' | 'to',
  months: number,
  bounds: TimeWindow
): TimeWindow {
  if (edge === 'from') {
    const last = monthOf(window.to)
    const month = Math.min(Math.max(monthOf(window.from) + months, monthOf(bounds.from)), last)
    return { from: firstDayOf(month), to: window.to }
  }
  const first = monthOf(window.from)
  const month = Math.max(Math.min(monthOf(window.to) + months, monthOf(bounds.to)), first)
  return { from: window.from, to: lastDayOf(month) }
}

/** Zooms a window about a day by a factor; below 1 narrows it. */
export function zoomWindow(window: TimeWindow, day: number, factor: number): TimeWindow {
  return { from: day - (day - window.from) * factor, to: day + (window.to - day) * factor }
}
