/**
 * Knows which spans of time are empty enough to be folded away, and how a window keeps something open between
 * them; knows nothing of pixels. Folds come from what the filters leave, never from the window: else scrolling
 * would fold and unfold.
 */
import { FLAG, NO_DAY, type Columns, type Dataset, type Period } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import { dateOf } from '$lib/time/day'
import { monthOf } from '$lib/time/month'
import { MIN_WINDOW_DAYS } from './extent'
import type { TimeWindow } from './view'

/** Least length of a span that folds, whole months. */
const FOLD_MONTHS = 12

/** Days from `from` up to, not including, `to`. */
export interface Fold {
  readonly from: number
  readonly to: number
}

/** Indexes of the projects that counted activities belong to. */
export const activeProjects = perDataset(({ columns }): ReadonlySet<number> => {
  const active = new Set<number>()
  for (let row = 0; row < columns.size; row++) {
    if ((columns.flags[row] ?? 0) & FLAG.counted) active.add(columns.project[row] ?? 0)
  }
  return active
})

/**
 * Spans without a dated activity of `rows` and without a running project, sorted and apart. A project runs as
 * long as it says, unless the filters hide all that it did. One project alone has no fold.
 */
export function foldsOf(dataset: Dataset, rows: readonly number[]): readonly Fold[] {
  const { columns, projects } = dataset
  const shown = new Uint8Array(projects.length)
  for (let index = 0; index < rows.length; index++) shown[columns.project[rows[index] ?? 0] ?? 0] = 1
  if (shown.reduce((sum, is) => sum + is, 0) < 2) return []
  const acting = activeProjects(dataset)
  const running = projects.flatMap(({ period }, index) =>
    period && (shown[index] === 1 || !acting.has(index)) ? [period] : []
  )
  return gapsBetween(
    running.sort((a, b) => a.start - b.start),
    columns,
    rows
  )
}

type Span = Pick<Period, 'start' | 'days'>

/** Long spans in which nothing of either list is; both are walked together, each in the order of its starts. */
function gapsBetween(running: readonly Span[], columns: Columns, rows: readonly number[]): Fold[] {
  const folds: Fold[] = []
  let end = -Infinity
  const pass = (start: number, days: number) => {
    // Months are counted only where there are days enough for them, and something before them.
    if (
      end !== -Infinity &&
      start - end >= FOLD_MONTHS * 28 &&
      monthsOf({ from: end, to: start }) >= FOLD_MONTHS
    )
      folds.push({ from: end, to: start })
    end = Math.max(end, days === 0 ? Infinity : start + days)
  }
  let next = 0
  const sorted = inOrder(rows)
  for (let index = 0; index < sorted.length; index++) {
    const row = sorted[index] ?? 0
    const start = columns.start[row] ?? NO_DAY
    if (start === NO_DAY) continue
    for (let span = running[next]; span && span.start <= start; span = running[++next])
      pass(span.start, span.days)
    pass(start, columns.days[row] ?? 0)
  }
  for (let span = running[next]; span; span = running[++next]) pass(span.start, span.days)
  return folds
}

/** The rows from first to last, as the columns have them. */
function inOrder(rows: readonly number[]): readonly number[] {
  for (let index = 1; index < rows.length; index++) {
    if ((rows[index - 1] ?? 0) > (rows[index] ?? 0)) return rows.toSorted((a, b) => a - b)
  }
  return rows
}

/** Whole months of a fold, as a calendar counts them: 45 from 1 March 2020 up to 1 December 2023. */
export function monthsOf({ from, to }: Fold): number {
  if (to <= from) return 0
  return monthOf(to) - monthOf(from) - (dateOf(to).day < dateOf(from).day ? 1 : 0)
}

/** The nearer edge of the fold that an edge of a window falls into; the day itself outside folds. */
export function snapped(folds: readonly Fold[], day: number): number {
  const fold = folds.find(({ from, to }) => day > from && day < to)
  if (!fold) return day
  return day - fold.from < fold.to - day ? fold.from : fold.to
}

/** The far edge of the fold that an edge steps into, forward or back; the day itself outside folds. */
export function crossed(folds: readonly Fold[], day: number, by: number): number {
  const fold = folds.find(({ from, to }) => day > from && day < to)
  return fold ? (by < 0 ? fold.from : fold.to) : day
}

/** The window, widened where it would show less than the least number of days outside the folds. */
export function withOpenDays(window: TimeWindow, folds: readonly Fold[], bounds: TimeWindow): TimeWindow {
  const [from, end] = [window.from, window.to + 1]
  const [first, last] = [openDays(folds, from), openDays(folds, end)]
  if (folds.length === 0 || last - first >= MIN_WINDOW_DAYS) return window
  const most = openDays(folds, bounds.to + 1)
  // What lies in one fold goes to its nearer edge; else the side that is not in a fold is the one to grow.
  const toLeft = first === last ? snapped(folds, (from + end) / 2) <= from : snapped(folds, end) !== end
  const least = openDays(folds, bounds.from)
  const start = toLeft ? last - MIN_WINDOW_DAYS : first
  const a = Math.max(least, Math.min(start, most - MIN_WINDOW_DAYS))
  const b = Math.min(most, a + MIN_WINDOW_DAYS)
  return { from: dayAt(folds, a, 'last'), to: dayAt(folds, b, 'first') - 1 }
}

/** Days before a day that lie outside the folds, counted from an origin of no meaning. */
function openDays(folds: readonly Fold[], day: number): number {
  return folds.reduce((open, { from, to }) => open - Math.max(0, Math.min(day, to) - from), day)
}

/** The first or the last day before which so many days are open: both edges of a fold have the same. */
function dayAt(folds: readonly Fold[], open: number, which: 'first' | 'last'): number {
  return folds.reduce(
    (day, { from, to }) => (day > from || (which === 'last' && day === from) ? day + to - from : day),
    open
  )
}
