/** Knows how a time window moves, shrinks and widens by steps of whole months; knows nothing of keys or pixels. */
import { firstDayOf, lastDayOf, monthOf } from '$lib/time/month'
import type { TimeWindow } from './view'

/** Share of its length that a window moves in one step. */
const STEP_SHARE = 1 / 4

/** Moves a window earlier (−1) or later (1) by a quarter of its length, at least a month, within `bounds`. */
export function moveWindow(window: TimeWindow, by: -1 | 1, bounds: TimeWindow): TimeWindow {
  const { first, count } = monthsOf(window)
  return windowOf(first + by * Math.max(1, Math.round(count * STEP_SHARE)), count, bounds)
}

/** Halves or doubles a window about a day, or about its middle where the day lies outside it. */
export function resizeWindow(
  window: TimeWindow,
  to: 'half' | 'double',
  bounds: TimeWindow,
  aboutDay: number | null
): TimeWindow {
  const { first, count } = monthsOf(window)
  const next = to === 'half' ? Math.ceil(count / 2) : count * 2
  const isInside = aboutDay !== null && aboutDay >= window.from && aboutDay <= window.to
  // Where in the window the day is, 0 to 1: there it stays.
  const share = isInside ? (monthOf(aboutDay) + 0.5 - first) / count : 0.5
  return windowOf(Math.round(first + share * (count - next)), next, bounds)
}

function monthsOf({ from, to }: TimeWindow): { first: number; count: number } {
  const first = monthOf(from)
  return { first, count: monthOf(to) - first + 1 }
}

/** The window of `count` months from `first` on, pushed into the bounds. */
function windowOf(first: number, count: number, bounds: TimeWindow): TimeWindow {
  const [earliest, latest] = [monthOf(bounds.from), monthOf(bounds.to)]
  const fitting = Math.min(count, latest - earliest + 1)
  const start = Math.min(Math.max(first, earliest), latest - fitting + 1)
  return { from: firstDayOf(start), to: lastDayOf(start + fitting - 1) }
}
