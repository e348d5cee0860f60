/** Knows what stands beside some activities: in their projects, in time, in the order of the list. */
import { FLAG, NO_DAY } from '$lib/model/dataset'
import type { Corpus } from './corpus'

/** At the same time is what begins at most so many days before or after, half a year. */
const MEANWHILE_DAYS = 183
const MEANWHILE_COUNT = 3

/** The other counted activities of the projects of some rows, project by project. */
export function alsoInProjects(
  { dataset, rowsByProject }: Corpus,
  rows: readonly number[]
): { project: number; rows: readonly number[] }[] {
  const projects = new Set(rows.map((row) => dataset.columns.project[row] ?? -1))
  return [...projects]
    .map((project) => ({
      project,
      rows: (rowsByProject.get(project) ?? []).filter((row) => !rows.includes(row))
    }))
    .filter((group) => group.rows.length > 0)
}

/** Activities of other projects nearest in time to those of some rows. */
export function meanwhile(
  { dataset: { columns }, rowsByProject }: Corpus,
  rows: readonly number[]
): number[] {
  const projects = new Set(rows.map((row) => columns.project[row] ?? -1))
  const starts = rows.map((row) => columns.start[row] ?? NO_DAY).filter((start) => start !== NO_DAY)
  const others = [...rowsByProject].flatMap(([project, own]) => (projects.has(project) ? [] : own))
  const away = (row: number) =>
    Math.min(...starts.map((start) => Math.abs(start - (columns.start[row] ?? NO_DAY))))
  return others
    .filter((row) => columns.start[row] !== NO_DAY)
    .map((row) => ({ row, days: away(row) }))
    .filter(({ days }) => days <= MEANWHILE_DAYS)
    .toSorted((a, b) => a.days - b.days || a.row - b.row)
    .slice(0, MEANWHILE_COUNT)
    .map(({ row }) => row)
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
