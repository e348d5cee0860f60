/** Knows what stands beside some activities: in their projects, in time, in the order of the list. */
import { bisector } from 'd3'
import { FLAG, NO_DAY } from '$lib/model/dataset'
import type { Corpus } from './corpus'

/** At the same time is what begins at most so many days before or after, half a year. */
const MEANWHILE_DAYS = 183
const MEANWHILE_COUNT = 3

/** Other activities of a project that are named one by one; of further projects only how many there are. */
const NAMED_COUNT = 12
const NAMED_PROJECTS = 4

/** Other activities of a project. */
export interface Also {
  readonly project: number
  /** those that are named */
  readonly rows: readonly number[]
  readonly count: number
}

/** The other counted activities of the projects of some rows, project by project. */
export function alsoInProjects({ dataset, rowsByProject }: Corpus, rows: readonly number[]): Also[] {
  const own = new Set(rows)
  const projects = new Set(rows.map((row) => dataset.columns.project[row] ?? -1))
  return [...projects]
    .map((project) => ({
      project,
      rows: (rowsByProject.get(project) ?? []).filter((row) => !own.has(row))
    }))
    .filter((group) => group.rows.length > 0)
    .map((group, order) => ({
      project: group.project,
      rows: group.rows.slice(0, order < NAMED_PROJECTS ? NAMED_COUNT : 0),
      count: group.rows.length
    }))
}

/** Activities on each side of one on its timeline. */
const SIDE_COUNT = 6

/** The counted activities of a project about one of its rows, in their order. */
export function siblingsOf({ dataset, rowsByProject }: Corpus, row: number): readonly number[] {
  const all = rowsByProject.get(dataset.columns.project[row] ?? -1) ?? []
  const at = all.findIndex((each) => each >= row)
  const middle = at < 0 ? all.length : at
  return all.slice(Math.max(0, middle - SIDE_COUNT), middle + SIDE_COUNT + 1)
}

/** Activities of other projects nearest in time to those of some rows. */
export function meanwhile({ dataset: { columns }, dated }: Corpus, rows: readonly number[]): number[] {
  const projects = new Set(rows.map((row) => columns.project[row] ?? -1))
  const startOf = (row: number | undefined) => columns.start[row ?? -1] ?? NO_DAY
  const starts = new Set(rows.map(startOf).filter((start) => start !== NO_DAY))
  const daysOf = new Map<number, number>()
  /** Takes the nearest ones on one side of a day, and all that begin on the same day as the last of them. */
  const take = (start: number, from: number, by: 1 | -1) => {
    let last = start
    for (let at = from, found = 0; at >= 0 && at < dated.length; at += by) {
      const row = dated[at] ?? -1
      const days = Math.abs(startOf(row) - start)
      if (days > MEANWHILE_DAYS || (found >= MEANWHILE_COUNT && startOf(row) !== last)) return
      if (projects.has(columns.project[row] ?? -1)) continue
      daysOf.set(row, Math.min(days, daysOf.get(row) ?? Infinity))
      last = startOf(row)
      found++
    }
  }
  const order = bisector<number, number>(startOf)
  for (const start of starts) {
    const middle = order.left(dated, start)
    take(start, middle, 1)
    take(start, middle - 1, -1)
  }
  return [...daysOf]
    .toSorted(([a, near], [b, far]) => near - far || a - b)
    .slice(0, MEANWHILE_COUNT)
    .map(([row]) => row)
    .toSorted((a, b) => a - b)
}

/** A row's neighbours among the counted ones, in the order of time; null at the ends. */
export function besides(
  { columns }: Corpus['dataset'],
  row: number
): { readonly before: number | null; readonly after: number | null } {
  const isCounted = (other: number) => ((columns.flags[other] ?? 0) & FLAG.counted) !== 0
  let [before, after] = [row - 1, row + 1]
  while (before >= 0 && !isCounted(before)) before--
  while (after < columns.size && !isCounted(after)) after++
  return { before: before < 0 ? null : before, after: after >= columns.size ? null : after }
}
