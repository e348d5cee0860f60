/** Knows how days become a share of the timeline's width; knows nothing of pixels on a screen. */
import { scaleUtc } from 'd3'
import type { TimeWindow } from '$lib/view/view'

const DAY_MS = 86_400_000
/** Mean length of a month in days. */
export const MONTH_DAYS = 30.44

/** Days to percent of the width and back, without clamping. */
export interface TimeScale {
  /** percent of the width at which a day begins; fractions of days are let be */
  (day: number): number
  /** day, with fraction, at a percent of the width */
  invert(percent: number): number
  readonly window: TimeWindow
}

/** Makes the scale of a window: 0 where its first day begins, 100 where its last day ends. */
export function timeScale(window: TimeWindow): TimeScale {
  const scale = scaleUtc([window.from * DAY_MS, (window.to + 1) * DAY_MS], [0, 100])
  const toPercent = (day: number) => scale(day * DAY_MS)
  return Object.assign(toPercent, {
    invert: (percent: number) => scale.invert(percent).getTime() / DAY_MS,
    window
  })
}

/** Pixels that a month of mean length takes. */
export function pxPerMonth(window: TimeWindow, widthPx: number): number {
  return (widthPx * MONTH_DAYS) / (window.to - window.from + 1)
}
