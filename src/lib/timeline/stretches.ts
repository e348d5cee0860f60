/**
 * Knows into which stretches of time density is counted: weeks, months or years, as fine as bars can be seen, and
 * longer ones for what may have been at any time of them. Tables by day and by row, made once for each fineness;
 * knows nothing of what is shown.
 */
import { GRAINS, NO_DAY, type Columns } from '$lib/model/dataset'
import { firstDayOf, lastDayOf, monthOf } from '$lib/time/month'

/** Least width of a bar of density, px. */
const LEAST_BAR_PX = 5
/** Px of a month from which on density counts weeks. */
const WEEKS_FROM_PX = 60
/** Months of one bar of density, from fine to coarse. */
const STEPS = [1, 3, 12, 60, 120] as const
const DAY = GRAINS.indexOf('day')

/** A stretch of time that is counted as one. */
export interface Stretch {
  /** first and last day */
  readonly from: number
  readonly to: number
  /** longer than the others, since no more is known of when in it */
  readonly isSoft: boolean
}

/** All stretches of one fineness. */
export interface Stretches {
  readonly all: readonly Stretch[]
  /** the stretch of each row, −1 without a date */
  readonly ofRow: Int32Array
}

const known = new WeakMap<Columns, Map<number, Stretches>>()

/** Stretches as fine as a month of `monthPx` lets bars be seen. */
export function stretchesOf(columns: Columns, monthPx: number): Stretches {
  const months = monthPx >= WEEKS_FROM_PX ? 0 : (STEPS.find((step) => step * monthPx >= LEAST_BAR_PX) ?? 120)
  const own = known.get(columns) ?? new Map<number, Stretches>()
  known.set(columns, own)
  const found = own.get(months) ?? findStretches(columns, months)
  own.set(months, found)
  return found
}

/** Stretches of so many months, or of weeks for none. */
function findStretches({ start, days, grain }: Columns, months: number): Stretches {
  const all: Stretch[] = []
  const ofRow = new Int32Array(start.length).fill(-1)
  /** by first day, in the order of which most rows come */
  const even = new Map<number, number>()
  const soft = new Map<string, number>()
  let last: Stretch | null = null
  let lastIndex = -1
  const indexOf = <K>(indexes: Map<K, number>, key: K, stretch: Stretch) => {
    const index = indexes.get(key) ?? all.push(stretch) - 1
    indexes.set(key, index)
    return index
  }
  for (let row = 0; row < start.length; row++) {
    const from = start[row] ?? NO_DAY
    if (from === NO_DAY) continue
    if (!last || from < last.from || from > last.to) {
      last = months === 0 ? weekAround(from) : monthsAround(from, months)
      lastIndex = indexOf(even, last.from, last)
    }
    const to = from + Math.max(1, days[row] ?? 0) - 1
    ofRow[row] =
      grain[row] === DAY || to <= last.to
        ? lastIndex
        : indexOf(soft, `${from} ${to}`, { from, to, isSoft: true })
  }
  return { all, ofRow }
}

function weekAround(day: number): Stretch {
  // 1970-01-01 was a Thursday.
  const monday = day - ((((day + 3) % 7) + 7) % 7)
  return { from: monday, to: monday + 6, isSoft: false }
}

function monthsAround(day: number, months: number): Stretch {
  const first = Math.floor(monthOf(day) / months) * months
  return { from: firstDayOf(first), to: lastDayOf(first + months - 1), isSoft: false }
}
