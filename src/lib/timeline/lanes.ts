/**
 * Knows which lanes a timeline has: one for each project; or, where there is only one project, one for each
 * host country or kind. Knows nothing of where in time anything stands.
 */
import { FLAG, KINDS, type Dataset, type Kind, type Label } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import { activeProjects } from '$lib/view/folds'

/** What a lane stands for. */
export type LaneBy = 'project' | 'country' | 'kind'

/** Several projects under one head. */
export interface Group {
  /** index into `projects` */
  readonly projects: readonly number[]
  /** the programme of all of them; null where none is named, or the group is by year */
  readonly programme: Label | null
  /** the year in which all of them began; null where none is known, or the group is by programme */
  readonly year: number | null
  readonly by: 'programme' | 'year'
  readonly isOpen: boolean
}

/** The head of a lane. */
export interface LaneHead {
  readonly key: string
  /** index into `projects` whose hue and time the lane has; −1 for a group */
  readonly project: number
  /** index into `places` of the host country; −1 where a row names no place, or for other lanes */
  readonly country: number
  readonly kind: Kind | null
  /** the projects that it is the head of; null for a lane of its own */
  readonly group: Group | null
  /** how many groups it stands in */
  readonly depth: number
}

/**
 * Lanes in the order in which they are drawn: projects by start, countries by name, kinds as in the key. Where
 * `rows` are given, only those that they stand in.
 */
export function laneHeads(dataset: Dataset, by: LaneBy, rows?: readonly number[]): readonly LaneHead[] {
  if (by === 'project') {
    return rows
      ? projectHeads(dataset, new Set(rows.map((row) => dataset.columns.project[row] ?? 0)), false)
      : projectHeadsOfAll(dataset)
  }
  if (rows) return headsBy(dataset, by, rows)
  return by === 'kind' ? kindHeadsOfAll(dataset) : countryHeadsOfAll(dataset)
}

/** Heads where no rows are given, found once. */
const projectHeadsOfAll = perDataset((dataset) => projectHeads(dataset, activeProjects(dataset), true))
const countryHeadsOfAll = perDataset((dataset) => headsBy(dataset, 'country', countedRows(dataset)))
const kindHeadsOfAll = perDataset((dataset) => headsBy(dataset, 'kind', countedRows(dataset)))

function countedRows({ columns }: Dataset): number[] {
  const rows: number[] = []
  for (let row = 0; row < columns.size; row++) if ((columns.flags[row] ?? 0) & FLAG.counted) rows.push(row)
  return rows
}

function headsBy(dataset: Dataset, by: 'country' | 'kind', rows: readonly number[]): LaneHead[] {
  const heads = new Map<number, LaneHead>()
  const { ofRow } = laneNumbers(dataset, by)
  for (const row of rows) {
    const number = ofRow(row)
    if (!heads.has(number)) heads.set(number, headOf(dataset, by, row))
  }
  const nameOf = ({ country }: LaneHead) => dataset.places[country]?.name.text ?? '\uffff'
  return [...heads.values()].sort((a, b) =>
    by === 'kind'
      ? KINDS.indexOf(a.kind ?? 'other') - KINDS.indexOf(b.kind ?? 'other')
      : nameOf(a) < nameOf(b)
        ? -1
        : 1
  )
}

/** Key of the lane that a row stands in. */
export function laneKey({ columns, places }: Dataset, by: LaneBy, row: number): string {
  if (by === 'project') return `project-${columns.project[row] ?? 0}`
  if (by === 'kind') return `kind-${columns.kind[row] ?? 0}`
  return `country-${places[columns.place[row] ?? -1]?.country ?? -1}`
}

/** Numbers of lanes, those of all rows: what `laneKey` says in words, to count and list by. */
export interface LaneNumbers {
  readonly ofRow: (row: number) => number
  /** more than any number */
  readonly end: number
}

/** Numbers of the lanes of rows. */
export function laneNumbers({ columns, places, projects }: Dataset, by: LaneBy): LaneNumbers {
  const { project, kind, place } = columns
  if (by === 'project') return { ofRow: (row) => project[row] ?? 0, end: projects.length }
  if (by === 'kind') return { ofRow: (row) => kind[row] ?? 0, end: KINDS.length }
  return { ofRow: (row) => (places[place[row] ?? -1]?.country ?? -1) + 1, end: places.length + 1 }
}

/** Numbers of the lanes that a head stands for: its own, or those of its group. */
export function numbersOfHead({ group, project, kind, country }: LaneHead, by: LaneBy): readonly number[] {
  if (group) return group.projects
  return [by === 'project' ? project : by === 'kind' ? KINDS.indexOf(kind ?? 'other') : country + 1]
}

/** Keys of the lanes that a head stands for: its own, or those of its group. */
export function laneKeys({ key, group }: LaneHead): readonly string[] {
  return group?.projects.map((project) => `project-${project}`) ?? [key]
}

function projectHeads(dataset: Dataset, active: ReadonlySet<number>, withIdle: boolean): LaneHead[] {
  const startOf = (project: number) => dataset.projects[project]?.period?.start ?? 0
  return dataset.projects
    .map((_, project) => project)
    .filter((project) => active.has(project) || (withIdle && dataset.projects[project]?.period))
    .sort((a, b) => startOf(a) - startOf(b) || a - b)
    .map((project) => ({ key: `project-${project}`, project, country: -1, kind: null, ...ALONE }))
}

function headOf(dataset: Dataset, by: 'country' | 'kind', row: number): LaneHead {
  const { columns, places } = dataset
  return {
    key: laneKey(dataset, by, row),
    project: columns.project[row] ?? 0,
    country: by === 'country' ? (places[columns.place[row] ?? -1]?.country ?? -1) : -1,
    kind: by === 'kind' ? (KINDS[columns.kind[row] ?? -1] ?? 'other') : null,
    ...ALONE
  }
}

/** A lane that stands in no group and is none. */
const ALONE = { group: null, depth: 0 } as const
