/**
 * Knows how many of some activities take place where, from one pass over them. Knows nothing of what is shown, nor
 * of how it is drawn: no list is made for a place, however many there are.
 */
import type { Dataset } from '$lib/model/dataset'

/** Marks shown at a place; the others are counted. */
export const MARKS_SHOWN = 3

/** Activities by place. */
export interface Tally {
  /** how many, by index of `places` */
  readonly counts: Uint32Array
  /** the first of them, `MARKS_SHOWN` entries for each place; −1 where there are fewer */
  readonly firsts: Int32Array
}

/** Counts rows at their places, without one that is told otherwise. */
export function tally({ columns, places }: Dataset, rows: ArrayLike<number>, without = -1): Tally {
  const counts = new Uint32Array(places.length)
  const firsts = new Int32Array(places.length * MARKS_SHOWN).fill(-1)
  const at = columns.place
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? -1
    const place = at[row] ?? -1
    if (place < 0 || row === without) continue
    const order = counts[place] ?? 0
    if (order < MARKS_SHOWN) firsts[place * MARKS_SHOWN + order] = row
    counts[place] = order + 1
  }
  return { counts, firsts }
}

/** The first rows at a place, as many as have a mark. */
export function firstsAt({ counts, firsts }: Tally, place: number): readonly number[] {
  const from = place * MARKS_SHOWN
  return [...firsts.subarray(from, from + Math.min(MARKS_SHOWN, counts[place] ?? 0))]
}
