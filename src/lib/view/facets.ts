/**
 * Knows which values filters have, and how many activities each would show; knows nothing of names on a screen.
 *
 * One pass counts all filters: a row that fails none counts in each, a row that fails one counts in that one alone.
 */
import { inOrderOf } from '$lib/locales/order'
import { EVIDENCE, KINDS, NO_DAY, type Dataset } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import { FAILS, failuresOf } from './failures'
import { lastDays } from './match'
import { FACETS, HOME, type Facet, type TimeWindow, type View } from './view'

/** Counts by filter and index of its value: of projects, kinds, places, countries among the places, evidence. */
export type Tallies = Readonly<Record<Facet, Uint32Array>>

/** How many rows each value of each filter would show, the other filters, the time and the map as they are. */
export function tally(dataset: Dataset, failures: Uint8Array, time: TimeWindow | null): Tallies {
  const { start, size } = dataset.columns
  const last = lastDays(dataset)
  const { tallies, add } = createTallies(dataset)
  for (let row = 0; row < size; row++) {
    const failed = failures[row] ?? 0
    if (failed & (FAILS.uncounted | FAILS.map)) continue
    if (time && ((start[row] ?? NO_DAY) > time.to || (last[row] ?? 0) < time.from)) continue
    const filters = failed & FAILS.filter
    if (filters === 0) add(row, FAILS.filter)
    // More than one bit is set where taking the lowest away leaves some.
    else if ((filters & (filters - 1)) === 0) add(row, filters)
  }
  return tallies
}

/** Tallies at nothing, and how a row is added to those of some filters, as bits. */
function createTallies({ columns, places, projects }: Dataset) {
  const tallies = {
    project: new Uint32Array(projects.length),
    kind: new Uint32Array(KINDS.length),
    country: new Uint32Array(places.length),
    place: new Uint32Array(places.length),
    evidence: new Uint32Array(EVIDENCE.length)
  }
  const hasDot = Uint8Array.from(places, ({ at }) => (at ? 1 : 0))
  const countryOf = Int16Array.from(places, ({ country }) => country)
  /** row that a place or country was last counted for, and 1: a row counts once however often it names one */
  const seenPlace = new Uint32Array(places.length)
  const seenCountry = new Uint32Array(places.length)
  const { project, kinds, evidence, place, partyFrom, partyPlace } = columns
  const addPlace = (row: number, index: number, bits: number) => {
    if (index < 0 || seenPlace[index] === row + 1) return
    seenPlace[index] = row + 1
    if (bits & BIT.place && hasDot[index]) raise(tallies.place, index)
    const country = countryOf[index] ?? -1
    if (country < 0 || seenCountry[country] === row + 1) return
    seenCountry[country] = row + 1
    if (bits & BIT.country) raise(tallies.country, country)
  }
  const add = (row: number, bits: number) => {
    if (bits & BIT.project) raise(tallies.project, project[row] ?? 0)
    if (bits & BIT.evidence) raise(tallies.evidence, evidence[row] ?? 0)
    if (bits & BIT.kind) {
      const own = kinds[row] ?? 0
      for (let kind = 0; own >> kind !== 0; kind++) if ((own >> kind) & 1) raise(tallies.kind, kind)
    }
    if ((bits & (BIT.place | BIT.country)) === 0) return
    addPlace(row, place[row] ?? -1, bits)
    const end = partyFrom[row + 1] ?? 0
    for (let party = partyFrom[row] ?? 0; party < end; party++) addPlace(row, partyPlace[party] ?? -1, bits)
  }
  return { tallies, add }
}

const BIT = {
  project: 1 << FACETS.indexOf('project'),
  kind: 1 << FACETS.indexOf('kind'),
  country: 1 << FACETS.indexOf('country'),
  place: 1 << FACETS.indexOf('place'),
  evidence: 1 << FACETS.indexOf('evidence')
} as const

function raise(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1
}

/** How many rows each value of a filter would show; values that would show none are left out. */
export function facetCounts(dataset: Dataset, view: View, facet: Facet): ReadonlyMap<string, number> {
  const counts = tally(dataset, failuresOf(dataset, view), view.time)[facet]
  return new Map(indexesIn(counts).map((index) => [valueOf(dataset, facet, index), counts[index] ?? 0]))
}

/** A value of a filter by its index. */
export function valueOf({ projects, places }: Dataset, facet: Facet, index: number): string {
  if (facet === 'kind') return KINDS[index] ?? 'other'
  if (facet === 'evidence') return EVIDENCE[index] ?? 'inferred'
  return (facet === 'project' ? projects : places)[index]?.id ?? ''
}

/** How many counted rows have each value. */
const present = perDataset((dataset) => tally(dataset, failuresOf(dataset, HOME), null))

/** Values of a filter that some counted activity has, in no order. */
export function facetIds(dataset: Dataset, facet: Facet): string[] {
  return indexesIn(present(dataset)[facet]).map((index) => valueOf(dataset, facet, index))
}

/** Indexes of the values of a filter that some counted activity has, in the order in which a list shows them. */
export function optionsOf(dataset: Dataset, facet: Facet): readonly number[] {
  const indexes = indexesIn(present(dataset)[facet])
  if (facet === 'evidence') return indexes.reverse()
  return facet === 'place' || facet === 'country' ? byName(dataset, indexes) : indexes
}

/** Values of a filter that some counted activity has, in the order in which a list shows them. */
export function facetOptions(dataset: Dataset, facet: Facet): readonly string[] {
  return optionsOf(dataset, facet).map((index) => valueOf(dataset, facet, index))
}

function byName({ places, site }: Dataset, indexes: number[]): number[] {
  const compare = inOrderOf(site.lang)
  const nameOf = (index: number) => places[index]?.name.text ?? ''
  return indexes.sort((a, b) => compare(nameOf(a), nameOf(b)))
}

/** Indexes that have a count. */
function indexesIn(counts: Uint32Array): number[] {
  const indexes: number[] = []
  for (let index = 0; index < counts.length; index++) if (counts[index]) indexes.push(index)
  return indexes
}

/** Values that one row has for a filter, without repetition. */
export function facetValues(dataset: Dataset, facet: Facet, row: number): ReadonlySet<string> {
  const { columns, projects, places } = dataset
  switch (facet) {
    case 'project':
      return new Set([projects[columns.project[row] ?? 0]?.id ?? ''])
    case 'kind':
      return new Set(KINDS.filter((_, bit) => (columns.kinds[row] ?? 0) & (1 << bit)))
    case 'evidence':
      return new Set([EVIDENCE[columns.evidence[row] ?? 0] ?? 'inferred'])
    case 'place':
      return new Set(placesOf(dataset, row).flatMap((place) => (place.at ? [place.id] : [])))
    case 'country':
      return new Set(placesOf(dataset, row).flatMap((place) => places[place.country]?.id ?? []))
  }
}

/** Places that a row names: where it is, its hosts' and its participants'. */
export function placesOf(dataset: Dataset, row: number) {
  const { columns, places } = dataset
  const from = columns.partyFrom[row] ?? 0
  const parties = columns.partyPlace.subarray(from, columns.partyFrom[row + 1] ?? from)
  return [columns.place[row] ?? -1, ...parties].flatMap((index) => places[index] ?? [])
}
