/**
 * Knows the strip of a small screen as one slider: where its marks stand, which one a finger means, where a key
 * leads. Knows nothing of drawing or of screens.
 */
import type { Words } from '$lib/locales/words'
import type { Columns } from '$lib/model/dataset'
import { dateOf } from '$lib/time/day'
import { clearOf, type Band, type PlacedMark } from './place'
import type { Pleat, TimeScale } from './scale'
import { stack, type Stacked } from './stack'
import { ticks, type Tick } from './ticks'

/** Marks of the strip that are nearer than this dodge upwards, px. */
const APART_PX = 11

/** A count is wider than a mark: what is nearer to it than this is counted with it, px. */
const COUNT_APART_PX = 20

/** Where the slider can stand. */
export interface SliderStop {
  readonly row: number
  /** percent of the width */
  readonly x: number
}

/** Width of a fold, px. */
export const STRIP_FOLD_PX = 22

/** One stop for each band, in the order of time and clear of folds. */
export function sliderStops(
  bands: readonly Band[],
  widthPx: number,
  pleats: readonly Pleat[] = []
): SliderStop[] {
  const percentOf = (px: number) => (px / Math.max(1, widthPx)) * 100
  return bands
    .map(({ row, left, right }) => {
      const middlePx = ((clamp(left) + clamp(right)) * widthPx) / 200
      return { row, x: percentOf(clearOf(pleats, middlePx, widthPx)) }
    })
    .sort((a, b) => a.x - b.x || a.row - b.row)
}

/** The marks of all stops on one line, nearer to each other than in the lanes. */
export function stripMarks(stops: readonly SliderStop[], widthPx: number): PlacedMark[] {
  const spots = stops.map(({ row, x }) => ({ row, px: (x * widthPx) / 100 }))
  return withRoomForCounts(stack(spots, APART_PX)).map((mark) => ({
    ...mark,
    x: (mark.px / Math.max(1, widthPx)) * 100
  }))
}

/** Marks of which none touches a count. */
function withRoomForCounts(marks: readonly Stacked[]): Stacked[] {
  const apart: Stacked[] = []
  for (const mark of marks.toSorted((a, b) => a.px - b.px)) {
    let joined = mark
    for (let last = apart.at(-1); last && isTouchingCount(last, joined); last = apart.at(-1)) {
      apart.pop()
      joined = { px: last.px, level: 0, rows: [...last.rows, ...joined.rows] }
    }
    apart.push(joined)
  }
  return apart
}

function isTouchingCount(a: Stacked, b: Stacked): boolean {
  return b.px - a.px < COUNT_APART_PX && (a.rows.length > 1 || b.rows.length > 1)
}

/** Room that the name of a year needs, px. */
const YEAR_PX = 32

/** The years with their names, which stand below the line: no fold is in their way there. */
export function stripYears(scale: TimeScale, widthPx: number, say: Words): { tick: Tick; x: number }[] {
  const years = ticks(scale, widthPx, say).filter(({ level }) => level === 'year')
  const toPx = ({ day }: Tick) => (Math.max(0, scale(day)) * widthPx) / 100
  const named = years.filter(({ label }) => label !== null)
  const isFree = (tick: Tick) => named.every((other) => Math.abs(toPx(other) - toPx(tick)) >= YEAR_PX)
  return years.map((tick) => {
    const label = tick.label ?? (isFree(tick) ? String(dateOf(tick.day).year) : null)
    return { tick: { ...tick, label }, x: Math.max(0, scale(tick.day)) }
  })
}

/** Stops in the order of time, each made when it is asked for. */
export interface Stops {
  readonly length: number
  readonly at: (index: number) => SliderStop | undefined
}

/** More activities than this stand on the strip as bars, each still a stop. */
export const MOST_STOPS = 400

/** Stops of very many dated rows in their order: each where it begins, so that none has to be sorted. */
export function stopsOfMany({ start }: Columns, rows: readonly number[], scale: TimeScale): Stops {
  return {
    length: rows.length,
    at: (index) => {
      const row = rows[index]
      return row === undefined ? undefined : { row, x: clamp(scale(start[row] ?? 0)) }
    }
  }
}

/** Index of the stop nearest to a percent of the width, the first of equals; −1 where there is none. */
export function nearestStop(stops: Stops, percent: number): number {
  const after = firstFrom(stops, percent)
  const xAt = (index: number) => stops.at(index)?.x ?? Infinity
  if (after === 0) return stops.length > 0 ? 0 : -1
  const before = firstFrom(stops, xAt(after - 1))
  return after < stops.length && xAt(after) - percent < percent - xAt(before) ? after : before
}

/** Index of the first stop at a percent of the width or right of it. */
function firstFrom(stops: Stops, percent: number): number {
  let [low, high] = [0, stops.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stops.at(middle)?.x ?? 0) < percent) low = middle + 1
    else high = middle
  }
  return low
}

/** How far a page key leads, percent of the width. */
const PAGE = 10

/** Index that a key leads to from the stop at `index` (−1: none is chosen); null for other keys, or nowhere. */
export function stopByKey(stops: Stops, index: number, key: string): number | null {
  const last = stops.length - 1
  const here = index < 0 ? -Infinity : (stops.at(index)?.x ?? -Infinity)
  const to = {
    ArrowRight: index + 1,
    ArrowUp: index + 1,
    ArrowLeft: index - 1,
    ArrowDown: index - 1,
    Home: 0,
    End: last,
    PageUp: firstFrom(stops, here + PAGE),
    PageDown: firstFrom(stops, here - PAGE + Number.EPSILON * 100) - 1
  }[key]
  if (to === undefined || last < 0) return null
  const target = Math.min(last, Math.max(0, to))
  return target === index ? null : target
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent))
}
