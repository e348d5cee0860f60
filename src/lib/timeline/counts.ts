/**
 * Knows when activities of a lane become counts, by month or as a bar of density, where these stand and how
 * high; knows nothing of drawing.
 */
import { EVIDENCE, GRAINS, NO_DAY, type Columns } from '$lib/model/dataset'
import { firstDayOf, lastDayOf, monthOf } from '$lib/time/month'
import type { TimeScale } from './scale'
import type { Stacked } from './stack'

/** More marks than this in one month make counts of all months of a lane. */
const MOST_MARKS = 3
/** Up to here height goes by the count, above by its root, with the number printed. */
const PRINTED_ABOVE = 50
/** Height of the highest bar, px. */
export const HIGHEST_PX = 44
/** The count that at least is as high as that, so that few do not look like many. */
const LEAST_FULL = 10
/** Least width of a bar of density, px. */
const LEAST_BAR_PX = 5
/** Px of a month from which on density counts weeks. */
const WEEKS_FROM_PX = 60
/** Months of one bar of density, from fine to coarse. */
const STEPS = [1, 3, 12, 60, 120] as const
/** Width of a digit of a printed number, and room beside it, px. */
const DIGIT_PX = 7

/** Activities of one stretch of time. */
export interface Count {
  /** first and last day */
  readonly from: number
  readonly to: number
  readonly rows: readonly number[]
  readonly reported: number
  /** longer than the other counts, since no more is known of when in it */
  readonly isSoft: boolean
}

/** A count with its place on the track. */
export interface PlacedCount extends Count {
  /** percent of the width of the track */
  readonly width: number
  /** its number is printed, since height alone no longer tells it and there is room for it */
  readonly hasNumber: boolean
}

/** A mark that stands for a count. */
export interface CountMark extends Stacked {
  /** percent of the width of the track */
  readonly x: number
  readonly count: PlacedCount
}

/** Counts by month, and the rows that no month is known of; null where single marks have room. */
export function monthCounts(
  columns: Columns,
  rows: readonly number[]
): { readonly counts: readonly Count[]; readonly others: readonly number[] } | null {
  const isKnown = (row: number) =>
    columns.start[row] !== NO_DAY && ['month', 'day'].includes(GRAINS[columns.grain[row] ?? 0] ?? '')
  const counts = gather(columns, rows.filter(isKnown), (row) => monthsAround(columns.start[row] ?? 0, 1))
  if (counts.every((count) => count.rows.length <= MOST_MARKS)) return null
  return { counts, others: rows.filter((row) => !isKnown(row)) }
}

/**
 * Counts of dated rows by weeks, months or years, as fine as a month of `monthPx` lets bars be seen. What may
 * have been at any time of a longer stretch counts there and nowhere finer; longer stretches come first.
 */
export function densityOf(columns: Columns, rows: readonly number[], monthPx: number): Count[] {
  return gather(columns, rows, (row) => {
    const start = columns.start[row] ?? 0
    const last = start + Math.max(1, columns.days[row] ?? 0) - 1
    const stretch = stretchAround(start, monthPx)
    return GRAINS[columns.grain[row] ?? 0] === 'day' || last <= stretch.to
      ? stretch
      : { from: start, to: last, isSoft: true }
  })
}

type Stretch = Pick<Count, 'from' | 'to' | 'isSoft'>

/** The stretch of one bar that a day lies in. */
function stretchAround(day: number, monthPx: number): Stretch {
  if (monthPx >= WEEKS_FROM_PX) {
    // 1970-01-01 was a Thursday.
    const monday = day - ((((day + 3) % 7) + 7) % 7)
    return { from: monday, to: monday + 6, isSoft: false }
  }
  return monthsAround(day, STEPS.find((months) => months * monthPx >= LEAST_BAR_PX) ?? 120)
}

function monthsAround(day: number, months: number): Stretch {
  const first = Math.floor(monthOf(day) / months) * months
  return { from: firstDayOf(first), to: lastDayOf(first + months - 1), isSoft: false }
}

/** Rows of the same stretch as one count. */
function gather(columns: Columns, rows: readonly number[], stretchOf: (row: number) => Stretch): Count[] {
  const found = new Map<string, Stretch & { rows: number[] }>()
  for (const row of rows) {
    const stretch = stretchOf(row)
    const key = `${stretch.from} ${stretch.to}`
    const known = found.get(key)
    if (known) known.rows.push(row)
    else found.set(key, { ...stretch, rows: [row] })
  }
  const isReported = (row: number) => EVIDENCE[columns.evidence[row] ?? 0] === 'reported'
  return [...found.values()]
    .map((count) => ({ ...count, reported: count.rows.filter(isReported).length }))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
}

/** Counts where their time stands, clear of folds; numbers only where none touches another, the highest first. */
export function placeCounts(counts: readonly Count[], scale: TimeScale, widthPx: number): CountMark[] {
  const clamp = (percent: number) => Math.min(100, Math.max(0, percent))
  const spots = counts.map((count) => {
    let [left, right] = [clamp(scale(count.from)), clamp(scale(count.to + 1))]
    for (const pleat of scale.pleats) {
      if (left < pleat.left) right = Math.min(right, Math.max(left, pleat.left))
      else if (left < pleat.right) left = Math.min(right, pleat.right)
    }
    return { count, x: (left + right) / 2, width: right - left }
  })
  const numbered = numbersOf(
    spots.map(({ count, x }) => ({ total: count.rows.length, px: (x * widthPx) / 100 }))
  )
  return spots.map(({ count, x, width }, index) => ({
    x,
    px: (x * widthPx) / 100,
    level: 0,
    rows: count.rows,
    count: { ...count, width, hasNumber: numbered.has(index) }
  }))
}

/** Which of the numbers stand: above 50, none touching one of a higher count. */
function numbersOf(spots: readonly { readonly total: number; readonly px: number }[]): ReadonlySet<number> {
  const halfPx = (total: number) => (String(total).length * DIGIT_PX) / 2 + 2
  const kept: { readonly index: number; readonly from: number; readonly to: number }[] = []
  const order = [...spots.entries()].sort(([a, one], [b, other]) => other.total - one.total || a - b)
  for (const [index, { total, px }] of order) {
    const [from, to] = [px - halfPx(total), px + halfPx(total)]
    if (total > PRINTED_ABOVE && kept.every((other) => to <= other.from || from >= other.to))
      kept.push({ index, from, to })
  }
  return new Set(kept.map(({ index }) => index))
}

/** Height of a count in px where the highest of all lanes is `most`. */
export function barPx(count: number, most: number): number {
  const height = (n: number) => (n <= PRINTED_ABOVE ? n : Math.sqrt(n * PRINTED_ABOVE))
  return (HIGHEST_PX * height(count)) / height(Math.max(most, LEAST_FULL))
}
