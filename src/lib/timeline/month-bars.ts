/** Knows when the marks of a lane become counts by month, and how high these stand; knows nothing of drawing. */
import { EVIDENCE, GRAINS, NO_DAY, type Columns } from '$lib/model/dataset'
import { monthOf } from '$lib/time/month'

/** More marks than this in one month make counts of all months of a lane. */
const MOST_MARKS = 3
/** Up to here height goes by the count, above by its root, with the number printed. */
const PRINTED_ABOVE = 50
/** Height of the highest bar, px. */
const HIGHEST_PX = 44
/** The count that at least is as high as that, so that few do not look like many. */
const LEAST_FULL = 10

/** The activities of a lane in one month. */
export interface MonthCount {
  readonly month: number
  readonly rows: readonly number[]
  readonly reported: number
}

/** Counts by month, and the rows that no month is known of; null where single marks have room. */
export function monthCounts(
  columns: Columns,
  rows: readonly number[]
): { readonly counts: readonly MonthCount[]; readonly others: readonly number[] } | null {
  const byMonth = new Map<number, number[]>()
  const others: number[] = []
  for (const row of rows) {
    const start = columns.start[row] ?? NO_DAY
    const grain = GRAINS[columns.grain[row] ?? 0]
    if (start === NO_DAY || grain === 'year' || grain === 'none') others.push(row)
    else byMonth.set(monthOf(start), [...(byMonth.get(monthOf(start)) ?? []), row])
  }
  if ([...byMonth.values()].every(({ length }) => length <= MOST_MARKS)) return null
  const isReported = (row: number) => EVIDENCE[columns.evidence[row] ?? 0] === 'reported'
  const counts = [...byMonth].map(([month, found]) => ({
    month,
    rows: found,
    reported: found.filter(isReported).length
  }))
  return { counts: counts.sort((a, b) => a.month - b.month), others }
}

/** Height of a count in px where the highest of all lanes is `most`. */
export function barPx(count: number, most: number): number {
  const height = (n: number) => (n <= PRINTED_ABOVE ? n : Math.sqrt(n * PRINTED_ABOVE))
  return (HIGHEST_PX * height(count)) / height(Math.max(most, LEAST_FULL))
}

/** The number is printed, since height alone no longer tells it. */
export function isPrinted(count: number): boolean {
  return count > PRINTED_ABOVE
}
