/**
 * Knows the facts of one activity as other programs get them: every form of file is made of these, so that all say
 * the same. Knows no form of file, and nothing of which activities are chosen.
 */
import { KINDS, type Dataset, type Evidence, type Kind, type Label, type Source } from '$lib/model/dataset'
import type { ActivityDetails, Quote, Remark } from '$lib/model/details'
import { perDataset } from '$lib/model/per-dataset'
import { evidenceOf, kindOf, periodOf, placeOf, projectOf } from '$lib/view/activity-words'
import type { Paths } from '$lib/view/paths'
import { isoDate } from './iso-date'

/** Where facts are looked up. */
export interface Desk {
  readonly dataset: Dataset
  readonly paths: Paths
  /** details of a row with the sources that its quotes count in; null where they have not come */
  readonly toldOf: (row: number) => {
    readonly details: ActivityDetails
    readonly sources: readonly Source[]
  } | null
  /** public address of a page by its path; null while that of the site is unknown */
  readonly addressOf: (path: string) => string | null
}

/** When it takes place. */
export interface WhenFacts {
  /** as finely as it is known */
  readonly edtf: string
  /** first and last possible day, YYYY-MM-DD; no last one where no end is stated */
  readonly firstDay: string
  readonly lastDay: string | null
  readonly precision: 'day' | 'month' | 'year'
  readonly evidence: Evidence
}

/** Where it takes place, as stated. */
export interface PlaceFacts {
  readonly id: string
  readonly name: Label
  readonly kind: string
  /** ISO 3166-1 alpha-2; null where it is not known */
  readonly country: string | null
  /** degrees WGS 84, [lng, lat], of the town that stands for it; null for what is no town and has none */
  readonly at: readonly [number, number] | null
  readonly evidence: Evidence
}

/** Who hosts or takes part. */
export interface PartyFacts {
  readonly id: string
  readonly name: Label
  readonly evidence: Evidence
}

/** A sentence of a source. */
export interface ClaimFacts extends Omit<Quote, 'source' | 'sic'> {
  readonly source: Source
}

/** All that is known of an activity. */
export interface ActivityFacts {
  readonly row: number
  readonly id: string
  readonly title: Label
  readonly kind: Kind
  readonly alsoKinds: readonly Kind[]
  readonly evidence: Evidence
  readonly when: WhenFacts | null
  readonly place: PlaceFacts | null
  readonly hosts: readonly PartyFacts[]
  readonly participants: readonly PartyFacts[]
  readonly people: number | null
  readonly events: number
  readonly audience: Label | null
  readonly description: Label | null
  readonly project: Dataset['projects'][number]
  /** titles of what was visited on the way */
  readonly stops: readonly Label[]
  readonly inferences: readonly Remark[]
  readonly notes: readonly Remark[]
  /** its sources do not agree on something */
  readonly differs: boolean
  readonly claims: readonly ClaimFacts[]
  /** those of the claims, once each */
  readonly sources: readonly Source[]
  /** public address of its page; null while that of the site is unknown */
  readonly page: string | null
}

/** Gathers the facts of a row; throws where its details are not at hand. */
export function activityFacts({ dataset, paths, toldOf, addressOf }: Desk, row: number): ActivityFacts {
  const { columns } = dataset
  const told = toldOf(row)
  const [id, title] = [columns.id[row], columns.title[row]]
  if (!told || id === undefined || !title) throw new Error(`no details of row: ${row}`)
  const { details, sources } = told
  const people = columns.people[row] ?? -1
  const claims = claimsOf(details.quotes, sources)
  const kind = kindOf(dataset, row)
  return {
    row,
    id,
    title,
    kind,
    alsoKinds: KINDS.filter((each, bit) => each !== kind && (columns.kinds[row] ?? 0) & (1 << bit)),
    evidence: evidenceOf(dataset, row),
    when: whenOf(dataset, row, details),
    place: placeFacts(dataset, row, details),
    hosts: partiesOf(details, 'host'),
    participants: partiesOf(details, 'participant'),
    people: people < 0 ? null : people,
    events: columns.events[row] ?? 1,
    audience: details.audience,
    description: details.description,
    project: projectOf(dataset, row),
    stops: (stopsOf(dataset).get(row) ?? []).flatMap((stop) => columns.title[stop] ?? []),
    inferences: details.inferences,
    notes: details.notes,
    differs: details.disagreements.length > 0,
    claims,
    sources: [...new Set(claims.map(({ source }) => source))],
    page: addressOf(paths('activities', id))
  }
}

function whenOf(dataset: Dataset, row: number, { when, statements }: ActivityDetails): WhenFacts | null {
  const period = periodOf(dataset, row)
  if (!period || when === null) return null
  const { start, days, grain } = period
  return {
    edtf: when,
    firstDay: isoDate(start, 'day'),
    lastDay: days === 0 ? null : isoDate(start + days - 1, 'day'),
    // A date that the data could not be read to any grain of is as fine as a year at most.
    precision: grain === 'none' ? 'year' : grain,
    evidence: statements['when'] ?? 'inferred'
  }
}

function placeFacts(dataset: Dataset, row: number, details: ActivityDetails): PlaceFacts | null {
  const { placeId: id, placeName: name, statements } = details
  const pin = placeOf(dataset, row)
  if (!pin || id === null || !name) return null
  return {
    id,
    name,
    kind: placeById(dataset).get(id)?.kind ?? pin.kind,
    country: dataset.places[pin.country]?.iso ?? null,
    at: pin.at,
    evidence: statements['place'] ?? 'inferred'
  }
}

function partiesOf({ parties }: ActivityDetails, wanted: 'host' | 'participant'): PartyFacts[] {
  return parties
    .filter(({ role }) => role === wanted)
    .map(({ id, name, evidence }) => ({ id, name, evidence }))
}

function claimsOf(quotes: readonly Quote[], sources: readonly Source[]): ClaimFacts[] {
  return quotes.flatMap(({ source: index, text, lang, mood, translation, supports }) => {
    const source = sources[index]
    return source ? [{ source, text, lang, mood, translation, supports }] : []
  })
}

const placeById = perDataset(({ places }) => new Map(places.map((place) => [place.id, place])))

/** Rows of stops by the row of their activity. */
const stopsOf = perDataset(({ columns }): ReadonlyMap<number, readonly number[]> => {
  const stops = new Map<number, number[]>()
  columns.parent.forEach((parent, row) => {
    if (parent < 0) return
    const known = stops.get(parent)
    if (known) known.push(row)
    else stops.set(parent, [row])
  })
  return stops
})
