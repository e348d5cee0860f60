/**
 * Knows how drafts become activities: several rows that tell of one are joined, each gets an id, and stops find what
 * they are a stop of. A row that does not fit is reported and left out, never changed.
 */
import type { ActivityRecord } from '$lib/model/records'
import { isId, type Ids } from './ids'
import { organisationsIn, participantsIn, type PartyBook } from './parties'
import type { ActivityDraft } from './read-activity'
import { projectFor, type ProjectBook } from './read-project'
import { atOf, report, rowNumber } from './row'
import { fold } from './table'

/** What drafts are made into activities with. */
export interface MergeDesk {
  readonly parties: PartyBook
  readonly projects: ProjectBook
  readonly ids: Ids
}

/** Drafts of one activity, the first of which has all that is told once. */
interface Joined {
  readonly first: ActivityDraft
  readonly others: ActivityDraft[]
}

/** Single values that rows of one activity must share. */
const SHARED = ['kind', 'told', 'when', 'place', 'people', 'events', 'plan', 'partOf'] as const

/** Makes activities of drafts; those left out have a fault in their row. */
export function mergeDrafts(drafts: readonly ActivityDraft[], desk: MergeDesk): ActivityRecord[] {
  const joined = attached(joinRows(drafts))
  const ids = new Map(joined.map((each) => [each, idOf(each.first, desk)] as const))
  const find = finder(joined, ids)
  return joined.map((each) => {
    const { partOf } = each.first
    return recordOf(each, ids, partOf === '' ? null : find(each, partOf), desk)
  })
}

function joinRows(drafts: readonly ActivityDraft[]): Joined[] {
  const byKey = new Map<string, Joined>()
  for (const draft of drafts) {
    const key = keyOf(draft)
    const known = byKey.get(key)
    if (!known) byKey.set(key, { first: draft, others: [] })
    else if (agrees(known.first, draft)) known.others.push(draft)
  }
  return [...byKey.values()]
}

/** What makes two rows tell of one activity: the same id; else the same project, title, date and place. */
function keyOf({ id, project, projectId, title, when, place }: ActivityDraft): string {
  if (id !== '') return `id ${id}`
  return [project, projectId, Object.values(title)[0] ?? '', when ?? '', place ?? '']
    .map((part) => fold(part))
    .join('\u0000')
}

function agrees(first: ActivityDraft, draft: ActivityDraft): boolean {
  const differing = SHARED.filter((field) => draft[field] !== first[field] && !isUnsaid(draft[field]))
  if (differing.length === 0) return true
  const [field = ''] = differing
  report(draft.row, field === 'told' ? 'evidence' : field, {
    rule: 'rows-differ',
    value: String(draft[differing[0] ?? 'kind'] ?? ''),
    fill: {
      row: String(rowNumber(first.row)),
      other: String(first[differing[0] ?? 'kind'] ?? '–')
    }
  })
  return false
}

function isUnsaid(value: ActivityDraft[(typeof SHARED)[number]]): boolean {
  return value === null || value === '' || value === false
}

/** Leaves out stops of what is not there, again and again, since a stop of such a stop goes too. */
function attached(joined: readonly Joined[]): Joined[] {
  const find = finder(joined, new Map())
  const kept = joined.filter((each) => {
    const { partOf } = each.first
    const main = partOf === '' ? null : find(each, partOf)
    if (partOf === '' || (main !== null && main !== each && main.first.partOf === '')) return true
    for (const { row } of [each.first, ...each.others])
      report(row, 'partOf', { rule: 'part-of-unknown', value: partOf })
    return false
  })
  return kept.length === joined.length ? kept : attached(kept)
}

/** Finds the activity of a title or id, in the same project where several have the title. */
function finder(joined: readonly Joined[], ids: ReadonlyMap<Joined, string>) {
  const byName = new Map<string, Joined[]>()
  for (const each of joined) {
    const names = [each.first.id, ids.get(each) ?? '', ...Object.values(each.first.title)]
    for (const name of new Set(names.map(fold)))
      if (name !== '') byName.set(name, [...(byName.get(name) ?? []), each])
  }
  return (from: Joined, name: string): Joined | null => {
    const found = byName.get(fold(name)) ?? []
    const own = found.filter(({ first }) => fold(first.project) === fold(from.first.project))
    return (own.length > 0 ? own : found).at(0) ?? null
  }
}

function idOf({ id, title, when, place }: ActivityDraft, { ids }: MergeDesk): string {
  if (isId(id) && ids.take(id)) return id
  const month = when === null ? '' : when.slice(0, 7).replace(/[^\d-].*/, '')
  const words = place === null ? (Object.values(title)[0] ?? '') : `${place} ${month}`
  return ids.make(words, 'activity')
}

function recordOf(
  joined: Joined,
  ids: ReadonlyMap<Joined, string>,
  main: Joined | null,
  desk: MergeDesk
): ActivityRecord {
  const { first, others } = joined
  const rows = [first, ...others].map(({ row }) => row)
  const { row, told, plan, people, events, audience, description, also } = first
  const [hosts, participants] = partiesOf(joined, desk)
  const isStop = main !== null
  return {
    id: ids.get(joined) ?? '',
    project: projectFor(desk.projects, row, first.project, first.projectId),
    kind: first.kind,
    ...(also.length === 0 ? {} : { also: [...also] }),
    ...(plan ? { plan } : {}),
    title: first.title,
    ...(isStop ? { partOf: ids.get(main) ?? '' } : {}),
    ...(isStop && first.when === null ? {} : { when: first.when }),
    ...(isStop && first.place === null ? {} : { place: first.place }),
    ...(hosts.length === 0 ? {} : { hosts }),
    ...(participants.length === 0 ? {} : { participants }),
    ...(people === null ? {} : { people }),
    ...(events === null || events === 1 ? {} : { events }),
    ...(told === 'cancelled' ? { held: false } : {}),
    ...(audience === null ? {} : { audience }),
    ...(description === null ? {} : { description }),
    evidence: told === 'announced' ? 'announced' : 'reported',
    at: atOf(rows[0] ?? row)
  }
}

/** Hosts and participants of all rows; a row that adds none says everything twice. */
function partiesOf({ first, others }: Joined, { parties }: MergeDesk): readonly [string[], string[]] {
  const hosts = new Set(organisationsIn(parties, first.row, 'hosts'))
  const participants = new Set(participantsIn(parties, first.row))
  for (const { row } of others) {
    const before = hosts.size + participants.size
    for (const host of organisationsIn(parties, row, 'hosts')) hosts.add(host)
    for (const participant of participantsIn(parties, row)) participants.add(participant)
    if (hosts.size + participants.size === before)
      report(row, '', { rule: 'row-twice', fill: { row: String(rowNumber(first.row)) } })
  }
  return [[...hosts], [...participants]]
}
