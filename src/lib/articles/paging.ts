/**
 * Knows how a long list is parted into pages, and which of them a page leads to. Knows nothing of what stands in the
 * list.
 */

/** Entries on one page of a list. */
export const ENTRIES_PER_PAGE = 200
/** Entries that the page of one thing shows; the dashboard and the files of data have the others. */
export const ENTRIES_OF_THING = 100

/** Links to near pages, on each side. */
const NEAR = 2
/** Links to pages that stand at the same distance from each other, at most. */
const MOST_FAR = 20

/** One page of a list. */
export interface ListPart {
  /** from 1 */
  readonly number: number
  readonly count: number
}

/** How many pages a list of so many entries has; one where it is empty. */
export function pageCount(entries: number): number {
  return Math.max(1, Math.ceil(entries / ENTRIES_PER_PAGE))
}

/** The parts of a list below its own address: all but the first. */
export function laterPages(entries: number): number[] {
  return Array.from({ length: pageCount(entries) - 1 }, (_, order) => order + 2)
}

/** Address of a page below that of its list, which is that of the first one. */
export function partPath(number: number): string {
  return number === 1 ? '' : `page/${number}/`
}

/** Pages that a page leads to, itself among them: the first, the last, those near it, and some in between. */
export function pagesInReach({ number, count }: ListPart): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => count / each <= MOST_FAR) ?? 1000
  return Array.from({ length: count }, (_, order) => order + 1).filter(
    (page) => page === 1 || page === count || page % step === 0 || Math.abs(page - number) <= NEAR
  )
}

/** The entries of one page of several lists that follow each other; those that have none there are left out. */
export function entriesOn<L extends { readonly entries: readonly unknown[] }>(
  lists: readonly L[],
  { number }: Pick<ListPart, 'number'>
): { readonly list: L; readonly from: number; readonly to: number }[] {
  const [first, last] = [(number - 1) * ENTRIES_PER_PAGE, number * ENTRIES_PER_PAGE]
  let before = 0
  return lists.flatMap((list) => {
    const from = Math.max(0, first - before)
    const to = Math.min(list.entries.length, last - before)
    before += list.entries.length
    return from < to ? [{ list, from, to }] : []
  })
}
