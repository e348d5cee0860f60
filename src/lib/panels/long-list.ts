/**
 * Knows which entries of a very long list are in the page, and where each stands, so that it is as light as a short
 * one; knows nothing of scrolling or drawing. Heights are px, positions count from 0.
 */
import type { Columns } from '$lib/model/dataset'
import { dateOf, dayOf } from '$lib/time/day'

/** Highest list that every browser can scroll, px; 17.8 million is the lowest limit known (Firefox). */
const MOST_PX = 15_000_000
/** Entries beyond each end of what is in sight. */
const AHEAD = 10

/** Heights of what a list is made of. */
export interface EntrySizes {
  readonly entryPx: number
  /** a year that begins */
  readonly yearPx: number
}

/** How entries stand below each other. */
export interface Standing extends EntrySizes {
  /** positions before which a year begins, sorted */
  readonly years: readonly number[]
}

/** Positions at which another year begins than before, the first one included, among `count` dated rows. */
export function yearStarts(
  { start }: Pick<Columns, 'start'>,
  rows: readonly number[],
  count: number
): readonly number[] {
  const dated = rows.slice(0, count)
  const starts: number[] = []
  for (let at = 0; at < count;) {
    starts.push(at)
    const { year } = dateOf(start[dated[at] ?? 0] ?? 0)
    const next = dayOf(year + 1, 1, 1)
    at = firstFrom(dated, (row) => (start[row] ?? 0) >= next)
  }
  return starts
}

/** Where an entry stands below the upper end of its list; a year before it stands above. */
export function topOf(position: number, { entryPx, yearPx, years }: Standing): number {
  return position * entryPx + firstFrom(years, (year) => year > position) * yearPx
}

/** How high a list is, and how many of its entries it can hold. */
export function extentOfList(
  count: number,
  standing: Standing
): { readonly heightPx: number; readonly held: number } {
  const held = Math.min(count, Math.floor(MOST_PX / standing.entryPx))
  return { heightPx: topOf(held - 1, standing) + standing.entryPx, held }
}

/** First and last position of what is in the page where the list is in sight between two heights of it. */
export function inPage(
  [fromPx, toPx]: readonly [number, number],
  count: number,
  standing: Standing
): readonly [number, number] {
  const at = (px: number) => positionAt(px, count, standing)
  // In tens, so that not each px that the list moves changes what it holds.
  const from = Math.floor((at(fromPx) - AHEAD) / 10) * 10
  const to = Math.ceil((at(toPx) + AHEAD) / 10) * 10
  return [Math.max(0, from), Math.min(count - 1, to)]
}

/** The last entry that begins above a height. */
function positionAt(px: number, count: number, standing: Standing): number {
  let [low, high] = [0, count - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (topOf(middle, standing) <= px) low = middle
    else high = middle - 1
  }
  return low
}

/** Position of the first one of a sorted list for which something holds; its length where it holds for none. */
function firstFrom<T>(sorted: readonly T[], holds: (each: T) => boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const each = sorted[middle]
    if (each === undefined || holds(each)) high = middle
    else low = middle + 1
  }
  return low
}
