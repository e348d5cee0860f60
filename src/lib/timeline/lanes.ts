/**
 * Knows which lanes a timeline has: one for each project; or, where there is only one project, one for each
 * host country or kind. Knows nothing of where in time anything stands.
 */
import { FLAG, KINDS, type Dataset, type Kind, type Label } from '$lib/model/dataset'

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
export function laneHeads(dataset: Dataset, by: LaneBy, rows?: readonly number[]): LaneHead[] {
  if (rows && by === 'project') return projectHeads(dataset, rows, false)
  const counted =
    rows ?? [...dataset.columns.id.keys()].filter((row) => (dataset.columns.flags[row] ?? 0) & FLAG.counted)
  if (by === 'project') return projectHeads(dataset, counted, true)
  const heads = new Map(counted.map((row) => [laneKey(dataset, by, row), headOf(dataset, by, row)] as const))
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

/** Keys of the lanes that a head stands for: its own, or those of its group. */
export function laneKeys({ key, group }: LaneHead): readonly string[] {
  return group?.projects.map((project) => `project-${project}`) ?? [key]
}

function projectHeads(dataset: Dataset, counted: readonly number[], withIdle: boolean): LaneHead[] {
  const active = new Set(counted.map((row) => dataset.columns.project[row] ?? 0))
  const startOf = (project: number) => dataset.projects[project]?.period?.start ?? 0
  return dataset.projects
    .map((_, project) => project)
    .filter((project) => active.has(project) || (withIdle && dataset.projects[project]?.period))
    .sort((a, b) => startOf(a) - startOf(b) || a - b)
    .map((project) => ({ key: `project-${project}`, project, country: -1, kind: null, ...ALONE }))
}

function headOf(dataset: Dataset, by: LaneBy, row: number): LaneHead {
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
