/**
 * Knows by which names everything in the records can be found, in all languages of the data, and the forms in
 * which sources write them. Runs when the site is built; knows nothing of how a search is made.
 */
import { gazetteerOf, pinOf, placeOfParty } from './gazetteer'
import type { AnyRecord, Records, Text } from './records'
import type { SearchEntry } from './search'
import { textsOf } from './texts'

/** Fields whose texts are names; what sources say in others is prose. */
const NAMES = ['name', 'title', 'short']

/** All that can be found, as the page loads it when the search is opened. */
export function searchIndex(records: Records): SearchEntry[] {
  const gazetteer = gazetteerOf(records)
  const firstProject = firstProjects(records)
  const pinOfParty = (id: string) => {
    const place = placeOfParty(gazetteer, id)
    return place === null ? null : pinOf(gazetteer, place)
  }
  return [
    ...records.places.map((record) => ({
      ...entryOf(record, record.name, record.forms),
      kind: 'place' as const,
      place: pinOf(gazetteer, record.id)
    })),
    ...records.projects.map((record) => ({
      ...entryOf(record, record.title),
      kind: 'project' as const,
      project: record.id
    })),
    ...records.organisations.map((record) => ({
      ...entryOf(record, record.name),
      kind: 'organisation' as const,
      place: pinOfParty(record.id),
      project: firstProject.get(record.id) ?? null
    })),
    ...records.activities.map((record) => ({
      ...entryOf(record, record.title),
      kind: 'activity' as const
    }))
  ]
}

/** What every entry has; names that stand twice are left out. */
function entryOf(record: AnyRecord, names: Text, forms: readonly string[] = []): Omit<SearchEntry, 'kind'> {
  const said = textsOf(record).flatMap(({ path, text }) => {
    // Of the record itself, or of what a claim says; not of a remark on a name.
    const isFact = path.length === 1 || path.at(-2) === 'says'
    return isFact && NAMES.includes(String(path.at(-1))) ? Object.values(text) : []
  })
  const shown = new Set(Object.values(names))
  const more = new Set([...forms, ...said].filter((form) => !shown.has(form)))
  return { id: record.id, names, forms: [...more], place: null, project: null }
}

/** The first project that each organisation carries, else the first in which it takes part. */
function firstProjects({ projects, activities }: Records): ReadonlyMap<string, string> {
  const first = new Map<string, string>()
  const add = (parties: readonly string[], project: string) => {
    for (const party of parties) if (!first.has(party)) first.set(party, project)
  }
  for (const { id, lead, partners = [] } of projects)
    add(lead === undefined ? partners : [lead, ...partners], id)
  for (const { project, hosts = [], participants = [] } of activities) {
    add(hosts, project)
    add(participants, project)
  }
  return first
}
