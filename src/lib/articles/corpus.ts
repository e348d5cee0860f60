/**
 * Knows all that the pages of one language are made of, and finds for each thing what speaks of it: made once, so
 * that each page only looks up. Knows nothing of pages.
 */
import { acknowledgementsOf, type Acknowledgement } from '$lib/model/acknowledgements'
import { FLAG, NO_DAY, type Dataset, type Evidence, type Label } from '$lib/model/dataset'
import type { DetailsChunk, Party, Quote } from '$lib/model/details'
import { frameOf, type Frame } from '$lib/model/frame'
import { pinOf } from '$lib/model/gazetteer'
import { labelOf, OURS } from '$lib/model/labels'
import {
  LIST_NAMES,
  type AnyRecord,
  type ListName,
  type OrganisationRecord,
  type PlaceRecord,
  type Records
} from '$lib/model/records'
import { quotesOf } from '$lib/model/told'
import { voicesOf } from '$lib/model/voices'
import { rowsById } from '$lib/view/known'
import { facetValues } from '$lib/view/facets'
import { createPaths, type Paths } from '$lib/view/paths'

/** What an organisation does in a project or an activity. */
export interface Role {
  readonly as: Party['role'] | 'authority'
  /** index of the project */
  readonly project: number
  /** row of the activity; null where the role is in the project as a whole */
  readonly row: number | null
  readonly evidence: Evidence
  readonly shareEur: number | null
}

/** A record that a source is cited for, with the words that are cited; a register or law is not quoted. */
export interface Citation {
  readonly list: ListName
  readonly id: string
  readonly name: Label
  readonly quotes: readonly Quote[]
}

/** Data of one language with what is looked up in them. */
export interface Corpus {
  readonly lang: string
  readonly dataset: Dataset
  readonly details: DetailsChunk
  readonly records: Records
  readonly frame: Frame
  readonly paths: Paths
  readonly rowOf: ReadonlyMap<string, number>
  /** counted rows that have a date, in the order of time */
  readonly dated: readonly number[]
  /** counted rows in their order, by id of the place that they name and by index of their project */
  readonly rowsByPlace: ReadonlyMap<string, readonly number[]>
  readonly rowsByProject: ReadonlyMap<number, readonly number[]>
  /** places that share a dot, and organisations that sit there, by the id of its place */
  readonly placesAt: ReadonlyMap<string, readonly PlaceRecord[]>
  readonly organisationsAt: ReadonlyMap<string, readonly OrganisationRecord[]>
  /** by id of the organisation; one without a role has no entry */
  readonly roles: ReadonlyMap<string, readonly Role[]>
  /** what is said of the EU's part in each project */
  readonly acknowledgements: readonly Acknowledgement[]
  /** by id of the source */
  readonly citations: ReadonlyMap<string, readonly Citation[]>
}

/** What a corpus is made of. */
export type Compiled = Pick<Corpus, 'dataset' | 'details' | 'records'>

/** Makes the corpus of the pages below `home`. */
export function corpusOf({ dataset, details, records }: Compiled, home: string): Corpus {
  const { lang } = dataset.site
  const frame = frameOf(records, lang)
  const { columns } = dataset
  const counted = [...columns.kind.keys()].filter((row) => (columns.flags[row] ?? 0) & FLAG.counted)
  const dotOf = (place: string) => pinOf(frame.gazetteer, place)
  return {
    lang,
    dataset,
    details,
    records,
    frame,
    paths: createPaths(dataset, home),
    rowOf: rowsById(dataset),
    dated: counted.filter((row) => columns.start[row] !== NO_DAY),
    placesAt: grouped(records.places, ({ id }) => [dotOf(id)]),
    organisationsAt: grouped(records.organisations, ({ place }) => (place == null ? [] : [dotOf(place)])),
    rowsByPlace: grouped(counted, (row) => facetValues(dataset, 'place', row)),
    rowsByProject: grouped(counted, (row) => [dataset.columns.project[row] ?? -1]),
    roles: rolesOf(dataset, details, records),
    acknowledgements: acknowledgementsOf(records, lang, { dataset, details }),
    citations: citationsOf(frame)
  }
}

/** Members by each of their keys, in their order. */
function grouped<K, T>(members: readonly T[], keysOf: (member: T) => Iterable<K>): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const member of members) {
    for (const key of keysOf(member)) {
      const group = groups.get(key)
      if (group) group.push(member)
      else groups.set(key, [member])
    }
  }
  return groups
}

function rolesOf(dataset: Dataset, details: DetailsChunk, records: Records): Map<string, Role[]> {
  const found: [string, Role][] = []
  const add = (party: Party, project: number, row: number | null) => {
    const { role: as, evidence, shareEur } = party
    found.push([party.id, { as, project, row, evidence, shareEur }])
  }
  records.projects.forEach(({ authority }, project) => {
    details.projects[project]?.parties.forEach((party) => add(party, project, null))
    if (authority === undefined) return
    const role = { as: 'authority', project, row: null, evidence: 'reported', shareEur: null } as const
    found.push([authority, role])
  })
  details.activities.forEach(({ parties }, row) =>
    parties.forEach((party) => add(party, dataset.columns.project[row] ?? -1, row))
  )
  const isOrganisation = new Set(records.organisations.map(({ id }) => id))
  const groups = grouped(
    found.filter(([id]) => isOrganisation.has(id)),
    ([id]) => [id]
  )
  return new Map([...groups].map(([id, roles]) => [id, roles.map(([, role]) => role)]))
}

function citationsOf(frame: Frame): Map<string, Citation[]> {
  const found = LIST_NAMES.flatMap((list) =>
    frame.records[list].flatMap((record) => citedIn(frame, list, record))
  )
  const groups = grouped(found, ([source]) => [source])
  return new Map([...groups].map(([source, cited]) => [source, cited.map(([, citation]) => citation)]))
}

/** What one record cites: sources with their words, then registers and laws. */
function citedIn(frame: Frame, list: ListName, record: AnyRecord): (readonly [string, Citation])[] {
  const refs = 'refs' in record ? (record.refs ?? []) : []
  if (refs.length === 0 && (record.claims ?? []).length === 0) return []
  const text = 'title' in record ? record.title : record.name
  const named = { list, id: record.id, name: labelOf(text, frame.languages, OURS) }
  const quotes = quotesOf(frame, list, { voices: voicesOf(list, record, frame.records.site) })
  const bySource = grouped(quotes, (quote) => [frame.records.sources[quote.source]?.id ?? ''])
  return [
    ...[...bySource].map(([source, own]) => [source, { ...named, quotes: own }] as const),
    ...refs.filter((ref) => !bySource.has(ref)).map((ref) => [ref, { ...named, quotes: [] }] as const)
  ]
}
