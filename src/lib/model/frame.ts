/**
 * Knows what every step of a compilation looks up: indexes, names, and each record read with its voices,
 * statements and disputes. Knows nothing of the forms that come out.
 */
import type { Label } from './dataset'
import { disputesOf, type Dispute } from './disagree'
import { gazetteerOf, pinOf, placeOfParty, type Gazetteer } from './gazetteer'
import { labelOf, whoseOf } from './labels'
import type {
  ActivityRecord,
  AnyRecord,
  ListName,
  OrganisationRecord,
  PlaceRecord,
  ProgrammeRecord,
  Records,
  SourceRecord
} from './records'
import { statementsOf, type Statements } from './statements'
import { voicesOf, type Voice } from './voices'

/** A record with what its claims make of it. */
export interface Reading<R extends AnyRecord> {
  readonly record: R
  readonly voices: readonly Voice[]
  readonly statements: Statements
  readonly disputes: readonly Dispute[]
}

/** Name of a place, organisation or programme, and as a source writes it. */
export interface Named {
  readonly name: Label
  /** name of an organisation in the words of a source, where that is not `name` */
  readonly ownName: Label | null
}

/** Look-ups of one compilation. */
export interface Frame {
  readonly records: Records
  /** language of the page, then the first one of the site */
  readonly languages: readonly string[]
  readonly gazetteer: Gazetteer
  /** index in `places` of the dataset by id */
  readonly placeIndex: ReadonlyMap<string, number>
  /** index in `projects` of the dataset by id */
  readonly projectIndex: ReadonlyMap<string, number>
  /** index in the sources of the details by id */
  readonly sourceIndex: ReadonlyMap<string, number>
  /** places, organisations and programmes by id */
  readonly names: ReadonlyMap<string, Named>
}

/** Prepares the look-ups for one language of the page (BCP 47). */
export function frameOf(records: Records, lang: string): Frame {
  const languages = [...new Set([lang, ...records.site.languages.slice(0, 1)])]
  return {
    records,
    languages,
    gazetteer: gazetteerOf(records),
    placeIndex: indexOf(records.places),
    projectIndex: indexOf(records.projects),
    sourceIndex: indexOf(records.sources),
    names: namesOf(records, languages)
  }
}

/** Reads a record: who speaks of it, what backs its values, where they differ. */
export function readingOf<R extends AnyRecord>(frame: Frame, list: ListName, record: R): Reading<R> {
  const voices = voicesOf(list, record, frame.records.site)
  return {
    record,
    voices,
    statements: statementsOf(list, record, voices, frame.gazetteer),
    disputes: disputesOf(list, record, voices, frame.gazetteer)
  }
}

/** Index of the dot of a place; −1 for none. */
export function pinIndex(frame: Frame, place: string | null): number {
  return place === null ? -1 : (frame.placeIndex.get(pinOf(frame.gazetteer, place)) ?? -1)
}

/** Index of the dot of a place or of the seat of an organisation; −1 for none. */
export function partyPin(frame: Frame, party: string): number {
  return pinIndex(frame, placeOfParty(frame.gazetteer, party))
}

/** Evidence by path of an activity, weakest where nothing backs it. */
export function evidenceOn(
  { statements }: Reading<ActivityRecord>,
  path: string
): 'inferred' | 'announced' | 'reported' {
  return statements.get(path)?.evidence ?? 'inferred'
}

function indexOf(list: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ id }, index) => [id, index]))
}

function namesOf(records: Records, languages: readonly string[]): ReadonlyMap<string, Named> {
  const publishers = new Map(records.sources.map((source: SourceRecord) => [source.id, source.publisher]))
  const nameOf = (list: ListName, record: PlaceRecord | OrganisationRecord | ProgrammeRecord) =>
    labelOf(record.name, languages, whoseOf(list, record, 'name', voicesOf(list, record, records.site)))
  const withName = (list: ListName) => (record: PlaceRecord | ProgrammeRecord) =>
    [record.id, { name: nameOf(list, record), ownName: null }] as const
  return new Map<string, Named>([
    ...records.programmes.map(withName('programmes')),
    ...records.places.map(withName('places')),
    ...records.organisations.map((record): [string, Named] => {
      const name = nameOf('organisations', record)
      return [record.id, { name, ownName: ownNameOf(record, name, publishers) }]
    })
  ])
}

/** Name as its own page writes it, else as the first source that names it does. */
function ownNameOf(
  record: OrganisationRecord,
  name: Label,
  publishers: ReadonlyMap<string, string | null | undefined>
): Label | null {
  const claims = record.claims ?? []
  const isOwn = ({ source }: { readonly source: string }) => publishers.get(source) === record.id
  const ordered = [...claims.filter(isOwn), ...claims.filter((claim) => !isOwn(claim))]
  for (const { says } of ordered) {
    const said = Object.entries(says.name ?? {}).find(([lang, text]) => record.name[lang] === text)
    if (said) return said[1] === name.text ? null : { lang: said[0], text: said[1], by: 'source' }
  }
  return null
}
