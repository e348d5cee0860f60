/**
 * Knows which fields of which records hold ids, and what those ids must name. Knows nothing of faults.
 */
import type { Key } from './problem'
import type { AnyRecord, ListName, SiteRecord } from './records'

/** An id in a record, claims and what they say included. */
export interface Reference {
  /** from the record on, to the id itself */
  readonly path: readonly Key[]
  readonly id: string
  /** lists in which the record may stand */
  readonly to: readonly ListName[]
}

type Targets = Readonly<Record<string, readonly ListName[]>>

const PARTIES: readonly ListName[] = ['organisations']
const PLACES: readonly ListName[] = ['places']
const SOURCES: readonly ListName[] = ['sources']

/** What each field that holds one id, a list of ids or sums by id may name. */
const TARGETS: Readonly<Record<ListName, Targets>> = {
  sources: { publisher: PARTIES },
  programmes: { refs: SOURCES },
  projects: {
    programme: ['programmes'],
    lead: PARTIES,
    partners: PARTIES,
    sharesEur: PARTIES,
    authority: PARTIES,
    refs: SOURCES
  },
  organisations: { place: PLACES, parent: PARTIES, refs: SOURCES },
  places: { in: PLACES, seat: PLACES, successor: PLACES, refs: SOURCES },
  activities: {
    project: ['projects'],
    place: PLACES,
    hosts: PARTIES,
    participants: ['places', 'organisations'],
    partOf: ['activities']
  }
}

/** All ids that a record names, in the order of its fields. */
export function referencesOf(list: ListName, record: AnyRecord): Reference[] {
  const claims = (record.claims ?? []).flatMap((claim, i) => [
    { path: ['claims', i, 'source'], id: claim.source, to: SOURCES },
    ...fieldReferences(TARGETS[list], claim.says, ['claims', i, 'says'])
  ])
  return [...fieldReferences(TARGETS[list], record, []), ...claims]
}

/** Ids that the site itself names. */
export function siteReferences(site: SiteRecord): Reference[] {
  return fieldReferences({ firstParty: SOURCES }, site, [])
}

function fieldReferences(targets: Targets, part: object, before: readonly Key[]): Reference[] {
  const entries: [string, unknown][] = Object.entries(part)
  return entries.flatMap(([field, value]) => {
    const to = targets[field]
    if (to === undefined) return []
    return idsIn(value).map(([steps, id]) => ({ path: [...before, field, ...steps], id, to }))
  })
}

function idsIn(value: unknown): [Key[], string][] {
  if (typeof value === 'string') return [[[], value]]
  if (Array.isArray(value))
    return value.flatMap((id: unknown, i) => (typeof id === 'string' ? [[[i], id] as [Key[], string]] : []))
  if (typeof value === 'object' && value !== null) return Object.keys(value).map((id) => [[id], id])
  return []
}
