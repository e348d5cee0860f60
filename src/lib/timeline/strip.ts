/**
 * Knows the strip of a small screen as one slider: where its marks stand, which one a finger means, where a key
 * leads. Knows nothing of drawing or of screens.
 */
import type { Band, PlacedMark } from './layout'
import { stack } from './stack'

/** Marks of the strip that are nearer than this dodge upwards, px. */
const APART_PX = 11

/** Where the slider can stand. */
export interface SliderStop {
  readonly row: number
  /** percent of the width */
  readonly x: number
}

/** One stop for each band, in the order of time. */
export function sliderStops(bands: readonly Band[]): SliderStop[] {
  return bands
    .map(({ row, left, right }) => ({ row, x: (clamp(left) + clamp(right)) / 2 }))
    .sort((a, b) => a.x - b.x || a.row - b.row)
}

/** The marks of all stops on one line, nearer to each other than in the lanes. */
export function stripMarks(stops: readonly SliderStop[], widthPx: number): PlacedMark[] {
  const spots = stops.map(({ row, x }) => ({ row, px: (x * widthPx) / 100 }))
  return stack(spots, APART_PX).map((mark) => ({ ...mark, x: (mark.px / Math.max(1, widthPx)) * 100 }))
}

/** Index of the stop nearest to a percent of the width, −1 where there is none. */
export function nearestStop(stops: readonly SliderStop[], percent: number): number {
  return stops.reduce((best, { x }, index) => {
    const nearest = stops[best]
    return nearest && Math.abs(nearest.x - percent) <= Math.abs(x - percent) ? best : index
  }, -1)
}

/** How far a page key leads, percent of the width. */
const PAGE = 10

/** Index that a key leads to from the stop at `index` (−1: none is chosen); null for other keys, or nowhere. */
export function stopByKey(stops: readonly SliderStop[], index: number, key: string): number | null {
  const last = stops.length - 1
  const here = stops[index]?.x ?? -Infinity
  const later = stops.findIndex(({ x }) => x >= here + PAGE)
  const to = {
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    Home: 0,
    End: last,
    PageUp: later < 0 ? last : later,
    PageDown: Math.max(
      0,
      stops.findLastIndex(({ x }) => x <= here - PAGE)
    )
  }[key]
  if (to === undefined || last < 0) return null
  const target = Math.min(last, Math.max(0, to))
  return target === index ? null : target
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent))
}
