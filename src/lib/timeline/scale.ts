/** Knows how days become a share of the timeline's width; knows nothing of pixels on a screen. */
import type { TimeWindow } from '$lib/view/view'

/** Mean length of a month in days. */
export const MONTH_DAYS = 30.44

/** Days to percent of the width and back, without clamping. */
export interface TimeScale {
  /** percent of the width at which a day begins; fractions of days are let be */
  (day: number): number
  /** day, with fraction, at a percent of the width */
  readonly invert: (percent: number) => number
  readonly window: TimeWindow
}

/**
 * Makes the scale of a window: 0 where its first day begins, 100 where its last day ends. Our own, since folds
 * will make it bend, which d3-scale cannot do; from d3 come the calendars of its ticks.
 */
export function timeScale(window: TimeWindow): TimeScale {
  const days = window.to + 1 - window.from
  return Object.assign((day: number) => ((day - window.from) / days) * 100, {
    invert: (percent: number) => window.from + (percent / 100) * days,
    window
  })
}

/** Pixels that a month of mean length takes. */
export function pxPerMonth(window: TimeWindow, widthPx: number): number {
  return (widthPx * MONTH_DAYS) / (window.to - window.from + 1)
}
