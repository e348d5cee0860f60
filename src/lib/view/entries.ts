/** Knows how many entries of a list are in the page; knows nothing of scrolling or drawing. */
import { NO_DAY, type Columns } from '$lib/model/dataset'

/** Entries in the page before it is live; other pages have the rest. */
export const FIRST_ENTRIES = 50
/** Longer lists hold only the entries near those in sight; and only so many are printed. */
export const MOST_WHOLE = 400

/** How many rows from the first one on have a date: undated ones come last. */
export function countDated({ start }: Pick<Columns, 'start'>, rows: readonly number[]): number {
  const first = rows.findIndex((row) => start[row] === NO_DAY)
  return first < 0 ? rows.length : first
}
