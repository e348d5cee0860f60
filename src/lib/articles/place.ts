/** Knows what the page of a place says; a place is a dot on the map, with all that shares it. */
import { distanceKm } from '$lib/geo/mercator'
import { inOrderOf } from '$lib/locales/order'
import { EVIDENCE, type Evidence, type Label } from '$lib/model/dataset'
import type { Party, Quote, Remark } from '$lib/model/details'
import { labelOf, OURS } from '$lib/model/labels'
import type { PlaceRecord } from '$lib/model/records'
import { nameOf } from '$lib/model/tables'
import { remarksOf } from '$lib/model/told'
import type { Corpus } from './corpus'
import { alsoInProjects, meanwhile, type Also } from './neighbours'
import { otherNames, saidNames } from './names'
import { successions, type Succession } from './succession'

/** Something with a page of its own. */
export interface Linked {
  readonly id: string
  readonly name: Label
}

/** Another place and how far away it is. */
export interface Distance {
  /** index of the place */
  readonly place: number
  readonly km: number
}

/** What stands on the page of a place. */
export interface PlaceArticle {
  readonly index: number
  /** activities in which a statement names it */
  readonly rows: readonly number[]
  /** those of them in which its taking part is announced and they are reported */
  readonly onlyAnnounced: ReadonlySet<number>
  /** the other activities of their projects */
  readonly also: readonly Also[]
  /** activities of other projects at about the same time */
  readonly meanwhile: readonly number[]
  readonly otherNames: readonly Label[]
  readonly saidNames: readonly Label[]
  /** organisations with a role in a project that sit here */
  readonly organisations: readonly Linked[]
  /** who hosted and who came to what takes place here, once each, as surely as any activity says */
  readonly met: readonly Party[]
  /** places that it is joined to by a host and a participant, nearest first */
  readonly joined: readonly Distance[]
  readonly near: readonly Distance[]
  readonly successions: readonly Succession[]
  /** for each of its activities the words that name it, else the first ones */
  readonly quotes: readonly Quote[]
  readonly notes: readonly Remark[]
  readonly registers: readonly Linked[]
}

/** Places that are named as near, and quotes that stand on the page. */
const NEAR_COUNT = 3
const QUOTE_COUNT = 6

/** Gathers it; null for what has no page. */
export function placeArticle(corpus: Corpus, id: string): PlaceArticle | null {
  const { dataset, frame } = corpus
  const rows = corpus.rowsByPlace.get(id)
  const index = frame.placeIndex.get(id)
  if (!rows || index === undefined) return null
  const members = corpus.placesAt.get(id) ?? []
  const shown = dataset.places[index]?.name.text ?? ''
  return {
    index,
    rows,
    onlyAnnounced: new Set(rows.filter((row) => isOnlyAnnounced(corpus, row, index))),
    also: alsoInProjects(corpus, rows),
    meanwhile: meanwhile(corpus, rows),
    otherNames: otherNames(frame, members, shown),
    saidNames: saidNames(members, shown),
    organisations: organisationsAt(corpus, id),
    met: metAt(corpus, rows, index),
    joined: joinedTo(corpus, rows, index),
    near: nearTo(corpus, index),
    successions: successions(frame, members),
    quotes: quotesOn(corpus, rows),
    notes: members.flatMap(({ notes }) => remarksOf(frame, notes)),
    registers: registersOf(corpus, members)
  }
}

function quotesOn({ details }: Corpus, rows: readonly number[]): Quote[] {
  const quotes = rows.flatMap((row) => {
    const own = details.activities[row]?.quotes ?? []
    return own.find(({ supports }) => supports.includes('place')) ?? own[0] ?? []
  })
  return [...new Map(quotes.map((quote) => [quote.text, quote])).values()].slice(0, QUOTE_COUNT)
}

/** Registers and laws that records lean on. */
export function registersOf({ frame, records }: Corpus, of: readonly Pick<PlaceRecord, 'refs'>[]): Linked[] {
  const ids = new Set(of.flatMap(({ refs = [] }) => refs))
  return records.sources
    .filter(({ id }) => ids.has(id))
    .map(({ id, title }) => ({ id, name: labelOf(title, frame.languages, OURS) }))
}

function isOnlyAnnounced({ dataset: { columns } }: Corpus, row: number, place: number): boolean {
  const reported = EVIDENCE.indexOf('reported')
  const [from = 0, to = 0] = columns.partyFrom.subarray(row, row + 2)
  const own = [...columns.partyEvidence.subarray(from, to)].filter(
    (_, entry) => columns.partyPlace[from + entry] === place
  )
  const isHere = columns.place[row] === place
  return !isHere && columns.evidence[row] === reported && own.length > 0 && !own.includes(reported)
}

function organisationsAt(corpus: Corpus, id: string): Linked[] {
  const { frame, lang, roles } = corpus
  return (corpus.organisationsAt.get(id) ?? [])
    .filter((body) => roles.has(body.id))
    .map((body) => ({ id: body.id, name: nameOf(frame, body.id) }))
    .toSorted((a, b) => inOrderOf(lang)(a.name.text, b.name.text))
}

function metAt({ dataset, details }: Corpus, rows: readonly number[], place: number): Party[] {
  const here = rows.filter((row) => dataset.columns.place[row] === place)
  const met = new Map<string, Party>()
  for (const party of here.flatMap((row) => details.activities[row]?.parties ?? [])) {
    const key = `${party.role} ${party.id}`
    const known = met.get(key)
    if (!known || rank(known.evidence) < rank(party.evidence)) met.set(key, party)
  }
  return [...met.values()].toSorted((a, b) => Number(b.role === 'host') - Number(a.role === 'host'))
}

function rank(evidence: Evidence): number {
  return EVIDENCE.indexOf(evidence)
}

function joinedTo({ dataset }: Corpus, rows: readonly number[], place: number): Distance[] {
  const { columns } = dataset
  const others = rows.flatMap((row) => {
    const host = columns.place[row] ?? -1
    const [from = 0, to = 0] = columns.partyFrom.subarray(row, row + 2)
    const comes = [...columns.partyPlace.subarray(from, to)]
    return host === place ? comes : [host]
  })
  return distancesTo(dataset.places, place, new Set(others))
}

/** The nearest ones, found by a look at each: to sort all of them for each page would take longer. */
function nearTo({ dataset: { places }, frame, rowsByPlace }: Corpus, place: number): Distance[] {
  const near: Distance[] = []
  const from = places[place]?.at
  for (const id of from ? rowsByPlace.keys() : []) {
    const index = frame.placeIndex.get(id) ?? -1
    const to = places[index]?.at
    if (!from || !to || index === place) continue
    const other = { place: index, km: Math.round(distanceKm(from, to)) }
    if (near.length === NEAR_COUNT && compare(other, near[NEAR_COUNT - 1]) > 0) continue
    near.push(other)
    near.sort(compare)
    near.splice(NEAR_COUNT)
  }
  return near
}

function compare(a: Distance, b: Distance = a): number {
  return a.km - b.km || a.place - b.place
}

function distancesTo(
  places: Corpus['dataset']['places'],
  place: number,
  others: ReadonlySet<number>
): Distance[] {
  const from = places[place]?.at
  return [...others]
    .flatMap((other): Distance[] => {
      const to = places[other]?.at
      return from && to && other !== place ? [{ place: other, km: Math.round(distanceKm(from, to)) }] : []
    })
    .toSorted(compare)
}
