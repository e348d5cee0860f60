/**
 * Knows which activities a View shows and why the others are hidden; knows nothing of screens.
 *
 * Time and filters match on any possible overlap; an undated activity is never hidden by time. A place
 * or country matches when a statement names it as host or participant, at any evidence; what the map shows,
 * when one such place lies in it. What has no point to lie anywhere is not hidden by the map.
 */
import { FLAG, NO_DAY, type Columns, type Dataset } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import { FAILS, failuresOf } from './failures'
import type { TimeWindow, View } from './view'

/** Why a row is not shown, in the order in which reasons count. */
export const HIDDEN = { no: 0, byTime: 1, byFilter: 2, byMap: 3, uncounted: 4 } as const

/** What a View shows. */
export interface Match {
  /** one of HIDDEN by row; found when it is asked for */
  readonly hidden: Uint8Array
  /** counted rows that are shown, in the order of the columns */
  readonly shown: readonly number[]
  /** counted rows in all */
  readonly total: number
  readonly hiddenByTime: number
  readonly hiddenByFilter: number
  readonly hiddenByMap: number
  /** shown although only what the map shows is asked for, as they have no point on it */
  readonly withoutPoint: number
}

/** Matches every row in one pass. */
export function match(dataset: Dataset, view: View): Match {
  return matchTime(dataset, failuresOf(dataset, view), view.time)
}

/** Matches every row with a time, where it is known what else it fails. */
export function matchTime(dataset: Dataset, failures: Uint8Array, time: TimeWindow | null): Match {
  const { size, start } = dataset.columns
  const last = lastDays(dataset)
  const from = time?.from ?? NO_DAY
  const to = time?.to ?? FOR_EVER
  const found = scratch(dataset)
  /** rows in time by what they fail */
  const counts = new Int32Array(256)
  let length = 0
  for (let row = 0; row < size; row++) {
    if ((start[row] ?? 0) > to || (last[row] ?? 0) < from) continue
    const failed = failures[row] ?? 0
    counts[failed] = (counts[failed] ?? 0) + 1
    if ((failed & FAILS.any) === 0) found[length++] = row
  }
  const total = countedOf(dataset)
  const [, , hiddenByFilter = 0, hiddenByMap = 0] = sumsOf(counts)
  let hidden: Uint8Array | null = null
  return {
    get hidden() {
      return (hidden ??= reasonsOf(dataset, failures, { from, to }))
    },
    shown: firstOf(found, length),
    total,
    hiddenByTime: total - length - hiddenByFilter - hiddenByMap,
    hiddenByFilter,
    hiddenByMap,
    withoutPoint: counts[FAILS.point] ?? 0
  }
}

/** Rows are gathered here before their number is known: a list that grows takes longer than all else. */
const scratch = perDataset(({ columns }) => new Int32Array(columns.size))

function firstOf(rows: Int32Array, length: number): number[] {
  const list = new Array<number>(length)
  for (let index = 0; index < length; index++) list[index] = rows[index] ?? 0
  return list
}

/** Counts by reason. */
function sumsOf(counts: Int32Array): readonly number[] {
  const sums = [0, 0, 0, 0, 0]
  for (const [failed, count] of counts.entries()) {
    const reason = REASON[failed] ?? 0
    sums[reason] = (sums[reason] ?? 0) + count
  }
  return sums
}

/** Why each row is not shown. */
function reasonsOf({ columns }: Dataset, failures: Uint8Array, time: TimeWindow): Uint8Array {
  const hidden = new Uint8Array(columns.size)
  for (let row = 0; row < columns.size; row++) {
    const reason = REASON[failures[row] ?? 0] ?? 0
    hidden[row] = reason === HIDDEN.uncounted || mayOverlap(columns, row, time) ? reason : HIDDEN.byTime
  }
  return hidden
}

const countedOf = perDataset(({ columns }) => {
  let counted = 0
  for (let row = 0; row < columns.size; row++) if ((columns.flags[row] ?? 0) & FLAG.counted) counted++
  return counted
})

/** The date of a row may fall into the window; undated rows always may. */
export function mayOverlap(columns: Columns, row: number, { from, to }: TimeWindow): boolean {
  return (columns.start[row] ?? NO_DAY) <= to && lastDay(columns, row) >= from
}

/** Later than any day. */
const FOR_EVER = 2_147_483_647

/** Last possible day of each row, for ever where there is none: whatever begins before may fall into a window. */
export const lastDays = perDataset(({ columns }) => {
  const last = new Int32Array(columns.size)
  for (let row = 0; row < columns.size; row++) last[row] = lastDay(columns, row)
  return last
})

function lastDay({ start, days }: Columns, row: number): number {
  const length = days[row] ?? 0
  return length === 0 ? FOR_EVER : (start[row] ?? 0) + length - 1
}

/** Why a row is hidden that is not hidden by time, by the bits of its failures. */
const REASON = Uint8Array.from({ length: 256 }, (_, failed) =>
  failed & FAILS.uncounted
    ? HIDDEN.uncounted
    : failed & FAILS.filter
      ? HIDDEN.byFilter
      : failed & FAILS.map
        ? HIDDEN.byMap
        : HIDDEN.no
)
