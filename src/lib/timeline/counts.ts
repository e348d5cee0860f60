/**
 * Knows when activities of a lane become counts, by month or as a bar of density, where these stand and how
 * high; knows nothing of drawing.
 */
import { EVIDENCE, GRAINS, NO_DAY, type Columns } from '$lib/model/dataset'
import { firstDayOf, lastDayOf, monthOf } from '$lib/time/month'
import { densities, type Count } from './density'
import type { TimeScale } from './scale'
import type { Stacked } from './stack'
import { stretchesOf } from './stretches'

/** More marks than this in one month make counts of all months of a lane. */
const MOST_MARKS = 3
/** Up to here height goes by the count, above by its root, with the number printed. */
const PRINTED_ABOVE = 50
/** Height of the highest bar, px. */
export const HIGHEST_PX = 44
/** The count that at least is as high as that, so that few do not look like many. */
const LEAST_FULL = 10
/** Width of a digit of a printed number, and room beside it, px. */
const DIGIT_PX = 7
const NUMBER_AIR_PX = 14

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
  const counts = byMonth(columns, rows.filter(isKnown))
  if (counts.every(({ total }) => total <= MOST_MARKS)) return null
  return { counts, others: rows.filter((row) => !isKnown(row)) }
}

/** Counts of rows by the month in which they began, however long they may have lasted. */
function byMonth(columns: Columns, rows: readonly number[]): Count[] {
  const months = new Map<number, number[]>()
  for (const row of rows) {
    const month = monthOf(columns.start[row] ?? 0)
    const own = months.get(month)
    if (own) own.push(row)
    else months.set(month, [row])
  }
  const isReported = (row: number) => EVIDENCE[columns.evidence[row] ?? 0] === 'reported'
  return [...months]
    .map(([month, own]) => ({
      from: firstDayOf(month),
      to: lastDayOf(month),
      isSoft: false,
      rows: own,
      total: own.length,
      reported: own.filter(isReported).length,
      first: own[0] ?? -1,
      holds: (row: number) => own.includes(row)
    }))
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
}

/**
 * Counts of dated rows by weeks, months or years, as fine as a month of `monthPx` lets bars be seen. What may
 * have been at any time of a longer stretch counts there and nowhere finer; longer stretches come first.
 */
export function densityOf(columns: Columns, rows: readonly number[], monthPx: number): Count[] {
  const stretches = stretchesOf(columns, monthPx)
  return densities({ columns, rows, lanes: 1, laneOf: () => 0, stretches }).of(0)
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
  const numbered = numbersOf(spots.map(({ count, x }) => ({ total: count.total, px: (x * widthPx) / 100 })))
  return spots.map(
    ({ count, x, width }, index) =>
      new Bar(x, (x * widthPx) / 100, new Placed(count, width, numbered.has(index)))
  )
}

/** A count on its place; a class, since a frame makes thousands of them. */
class Placed implements PlacedCount {
  readonly from: number
  readonly to: number
  readonly isSoft: boolean
  readonly total: number
  readonly reported: number
  readonly first: number
  readonly width: number
  readonly hasNumber: boolean
  readonly #count: Count

  constructor(count: Count, width: number, hasNumber: boolean) {
    this.from = count.from
    this.to = count.to
    this.isSoft = count.isSoft
    this.total = count.total
    this.reported = count.reported
    this.first = count.first
    this.width = width
    this.hasNumber = hasNumber
    this.#count = count
  }

  get rows(): readonly number[] {
    return this.#count.rows
  }

  holds(row: number): boolean {
    return this.#count.holds(row)
  }
}

/** The mark of a count. */
class Bar implements CountMark {
  readonly x: number
  readonly px: number
  readonly level = 0
  readonly count: PlacedCount

  constructor(x: number, px: number, count: PlacedCount) {
    this.x = x
    this.px = px
    this.count = count
  }

  get rows(): readonly number[] {
    return this.count.rows
  }
}

/** Which of the numbers stand: above 50, none touching one of a higher count. */
function numbersOf(spots: readonly { readonly total: number; readonly px: number }[]): ReadonlySet<number> {
  const halfPx = (total: number) => (String(total).length * DIGIT_PX) / 2 + NUMBER_AIR_PX
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
