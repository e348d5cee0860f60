/**
 * Knows which lanes of projects stand together under one head, where there are too many to see at once: those
 * of a programme, then those that began in the same year. Knows nothing of what stands on them.
 */
import type { Dataset } from '$lib/model/dataset'
import { dateOf } from '$lib/time/day'
import type { Group, LaneHead } from './lanes'

/** More lanes than this stand in groups. */
export const MOST_LANES = 12

/** What was last asked for of some lanes: the same in each frame of a moving window. */
const last = new WeakMap<
  readonly LaneHead[],
  { readonly open: ReadonlySet<string>; readonly grouped: readonly LaneHead[] }
>()

/** Lanes in groups, those of the `open` ones below their head; as they are where they are few. */
export function groupLanes(
  dataset: Dataset,
  heads: readonly LaneHead[],
  open: ReadonlySet<string>
): readonly LaneHead[] {
  if (heads.length <= MOST_LANES) return heads
  const known = last.get(heads)
  if (known?.open === open) return known.grouped
  const grouped = findGroups(dataset, heads, open)
  last.set(heads, { open, grouped })
  return grouped
}

function findGroups(
  dataset: Dataset,
  heads: readonly LaneHead[],
  open: ReadonlySet<string>
): readonly LaneHead[] {
  const nameOf = ({ project }: LaneHead) => dataset.projects[project]?.programme?.text ?? ''
  const programmes = sortedInto(heads, nameOf)
  if (programmes.size === 1) return byYear(dataset, heads, { open, within: '', depth: 0 })
  return [...programmes].flatMap(([name, members]): readonly LaneHead[] => {
    const [first] = members
    if (!first || members.length === 1) return members
    const key = `programme-${name}`
    const isOpen = open.has(key)
    const programme = dataset.projects[first.project]?.programme ?? null
    const head = groupHead(key, members, { programme, year: null, by: 'programme', isOpen })
    if (!isOpen) return [head]
    return [
      head,
      ...(members.length > MOST_LANES
        ? byYear(dataset, members, { open, within: `${key}-`, depth: 1 })
        : members.map((member) => ({ ...member, depth: 1 })))
    ]
  })
}

interface Within {
  readonly open: ReadonlySet<string>
  /** key of the group around, with a dash; empty for none */
  readonly within: string
  readonly depth: number
}

/** Lanes by the year in which their projects began; as they are where that is the same for all. */
function byYear(dataset: Dataset, heads: readonly LaneHead[], { open, within, depth }: Within): LaneHead[] {
  const yearOf = ({ project }: LaneHead) => {
    const { period } = dataset.projects[project] ?? {}
    return period ? dateOf(period.start).year : null
  }
  const years = sortedInto(heads, yearOf)
  if (years.size === 1) return heads.map((head) => ({ ...head, depth }))
  return [...years].flatMap(([year, members]): LaneHead[] => {
    if (members.length === 1) return members.map((member) => ({ ...member, depth }))
    const key = `${within}year-${year ?? 'unknown'}`
    const isOpen = open.has(key)
    const head = { ...groupHead(key, members, { programme: null, year, by: 'year', isOpen }), depth }
    return isOpen ? [head, ...members.map((member) => ({ ...member, depth: depth + 1 }))] : [head]
  })
}

function groupHead(key: string, members: readonly LaneHead[], group: Omit<Group, 'projects'>): LaneHead {
  const projects = members.map(({ project }) => project)
  return { key, project: -1, country: -1, kind: null, group: { ...group, projects }, depth: 0 }
}

/** Lists by what their members have in common, in the order in which that is first met. */
function sortedInto<T, K>(members: readonly T[], keyOf: (member: T) => K): ReadonlyMap<K, readonly T[]> {
  const lists = new Map<K, T[]>()
  for (const member of members) {
    const key = keyOf(member)
    const list = lists.get(key)
    if (list) list.push(member)
    else lists.set(key, [member])
  }
  return lists
}
