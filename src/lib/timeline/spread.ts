/**
 * Knows how many of the shown rows stand on which lane, in one pass, and which ones, once that is asked for. Knows
 * nothing of where in time anything stands.
 */
import { NO_DAY, type Dataset } from '$lib/model/dataset'
import { laneNumbers, numbersOfHead, type LaneBy, type LaneHead } from './lanes'

/** Rows of lanes, those by the index of their head. */
export interface Spread {
  /** how many dated rows a head stands for, those below an open group too */
  readonly totals: readonly number[]
  /** how many without a date */
  readonly undatedTotals: readonly number[]
  /** shown rows without a date */
  readonly undated: readonly number[]
  /** index of the head of the lane that a row stands on; −1 for none */
  readonly laneOf: (row: number) => number
  /** dated rows of one head, those of each of its projects together */
  readonly rowsOf: (lane: number) => readonly number[]
}

/** Spreads shown rows over lanes. */
export function spread(
  dataset: Dataset,
  {
    by,
    heads,
    shown
  }: { readonly by: LaneBy; readonly heads: readonly LaneHead[]; readonly shown: readonly number[] }
): Spread {
  const { start } = dataset.columns
  const { ofRow, end } = laneNumbers(dataset, by)
  const dated = new Int32Array(end)
  const dateless = new Int32Array(end)
  const undated: number[] = []
  for (let index = 0; index < shown.length; index++) {
    const row = shown[index] ?? 0
    const number = ofRow(row)
    if (start[row] === NO_DAY) {
      dateless[number] = (dateless[number] ?? 0) + 1
      undated.push(row)
    } else dated[number] = (dated[number] ?? 0) + 1
  }
  const numbers = heads.map((head) => numbersOfHead(head, by))
  const laneOfNumber = new Int32Array(end).fill(-1)
  heads.forEach(({ group }, lane) => {
    if (!group?.isOpen) for (const number of numbers[lane] ?? []) laneOfNumber[number] = lane
  })
  let sorted: Sorted | null = null
  return {
    totals: sumsOf(numbers, dated),
    undatedTotals: sumsOf(numbers, dateless),
    undated,
    laneOf: (row) => laneOfNumber[ofRow(row)] ?? -1,
    rowsOf: (lane) => {
      const { rows, from } = (sorted ??= sort({ shown, ofRow, dated, start }))
      const own = (numbers[lane] ?? []).map((number) => rows.subarray(from[number], from[number + 1]))
      return own.flatMap((part) => [...part])
    }
  }
}

/** Sums of counts by number, for the numbers of each head. */
function sumsOf(numbers: readonly (readonly number[])[], counts: Int32Array): number[] {
  return numbers.map((own) => own.reduce((sum, number) => sum + (counts[number] ?? 0), 0))
}

/** Dated rows by the number of their lane: those of number n are entries from[n] up to from[n + 1]. */
interface Sorted {
  readonly rows: Int32Array
  readonly from: Int32Array
}

interface Unsorted {
  readonly shown: readonly number[]
  readonly ofRow: (row: number) => number
  readonly dated: Int32Array
  readonly start: Int32Array
}

function sort({ shown, ofRow, dated, start }: Unsorted): Sorted {
  const from = new Int32Array(dated.length + 1)
  for (let number = 0; number < dated.length; number++)
    from[number + 1] = (from[number] ?? 0) + (dated[number] ?? 0)
  const next = from.slice()
  const rows = new Int32Array(from[dated.length] ?? 0)
  for (let index = 0; index < shown.length; index++) {
    const row = shown[index] ?? 0
    if (start[row] === NO_DAY) continue
    const number = ofRow(row)
    const at = next[number] ?? 0
    rows[at] = row
    next[number] = at + 1
  }
  return { rows, from }
}
