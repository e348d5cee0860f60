/** Knows what stands between two entries of the standing timeline: a year, empty time; knows nothing of drawing. */
import { NO_DAY, type Dataset } from '$lib/model/dataset'
import { dateOf } from '$lib/time/day'
import { monthsOf, type Fold } from '$lib/view/folds'

/** What is written before an entry. */
export interface Break {
  /** the year that begins here */
  readonly year: number | null
  /** empty time before it, as whole years and the months beside them */
  readonly empty: { readonly years: number; readonly months: number } | null
}

/** The break between a dated row and the one before it in the list; `before` is undefined for the first. */
export function breakOf(
  { columns }: Dataset,
  folds: readonly Fold[],
  before: number | undefined,
  row: number
): Break {
  const start = columns.start[row] ?? NO_DAY
  const { year } = dateOf(start)
  if (before === undefined) return { year, empty: null }
  const from = columns.start[before] ?? NO_DAY
  const fold = folds.find((each) => each.from > from && each.to <= start)
  const months = fold ? monthsOf(fold) : 0
  return {
    year: dateOf(from).year === year ? null : year,
    empty: fold ? { years: Math.floor(months / 12), months: months % 12 } : null
  }
}
