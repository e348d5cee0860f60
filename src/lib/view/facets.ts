/**
 * Knows which values filters have, and how many activities each would show; knows nothing of names on a screen.
 *
 * One pass counts all filters: a row that fails none counts in each, a row that fails one counts in that one alone.
 */
import { inOrderOf } from '$lib/locales/order'
import { EVIDENCE, FLAG, KINDS, NO_DAY, type Dataset } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import { FAIL, FAILS, failuresOf } from './failures'
import { lastDays } from './match'
import { type Facet, type TimeWindow, type View } from './view'

/** Counts by filter and index of its value: of projects, kinds, places, countries among the places, evidence. */
export type Tallies = Readonly<Record<Facet, Uint32Array>>

/** How many rows each value of each filter would show, the other filters, the time and the map as they are. */
export function tally(dataset: Dataset, failures: Uint8Array, time: TimeWindow | null): Tallies {
  const { start, project, kinds, evidence, size } = dataset.columns
  const last = lastDays(dataset)
  const { dots, countries } = spotsOf(dataset)
  const from = time?.from ?? NO_DAY
  const to = time?.to ?? Infinity
  const counts = emptyTallies(dataset)
  /** by the whole bit set of kinds, of which there are few */
  const byKinds = new Uint32Array(1 << KINDS.length)
  for (let row = 0; row < size; row++) {
    const failed = failures[row] ?? 0
    if (failed & (FAILS.uncounted | FAILS.map) || (start[row] ?? 0) > to || (last[row] ?? 0) < from) continue
    // A row counts for a filter where it fails no other one.
    const only = failed & FAILS.filter
    if ((only | FAIL.project) === FAIL.project) raise(counts.project, project[row] ?? 0)
    if ((only | FAIL.kind) === FAIL.kind) raise(byKinds, kinds[row] ?? 0)
    if ((only | FAIL.evidence) === FAIL.evidence) raise(counts.evidence, evidence[row] ?? 0)
    if ((only | FAIL.place) === FAIL.place) raiseAll(counts.place, dots, row)
    if ((only | FAIL.country) === FAIL.country) raiseAll(counts.country, countries, row)
  }
  for (const [bits, count] of byKinds.entries()) {
    for (let kind = 0; bits >> kind !== 0; kind++) {
      if ((bits >> kind) & 1) counts.kind[kind] = (counts.kind[kind] ?? 0) + count
    }
  }
  return counts
}

function emptyTallies({ places, projects }: Dataset) {
  return {
    project: new Uint32Array(projects.length),
    kind: new Uint32Array(KINDS.length),
    country: new Uint32Array(places.length),
    place: new Uint32Array(places.length),
    evidence: new Uint32Array(EVIDENCE.length)
  }
}

/** What rows name, each once: that of row i is entries from[i] up to from[i + 1]. */
interface Named {
  readonly from: Uint32Array
  readonly named: Int16Array
}

function raise(counts: Uint32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1
}

function raiseAll(counts: Uint32Array, { from, named }: Named, row: number): void {
  const end = from[row + 1] ?? 0
  for (let entry = from[row] ?? 0; entry < end; entry++) raise(counts, named[entry] ?? 0)
}

/** Dots and countries that each row names, found once: a row may name one several times, and counts once. */
const spotsOf = perDataset((dataset) => {
  const { places } = dataset
  const dotOf = Int16Array.from(places, ({ at }, index) => (at ? index : -1))
  const countryOf = Int16Array.from(places, ({ country }) => country)
  return { dots: namedOf(dataset, dotOf), countries: namedOf(dataset, countryOf) }
})

function namedOf({ columns, places }: Dataset, standFor: Int16Array): Named {
  const { size, place, partyFrom, partyPlace } = columns
  const from = new Uint32Array(size + 1)
  const named = new Int16Array(size + partyPlace.length)
  /** row that something was last named by, and 1 */
  const seen = new Uint32Array(places.length)
  let length = 0
  const add = (row: number, index: number) => {
    const own = index < 0 ? -1 : (standFor[index] ?? -1)
    if (own < 0 || seen[own] === row + 1) return
    seen[own] = row + 1
    named[length++] = own
  }
  for (let row = 0; row < size; row++) {
    add(row, place[row] ?? -1)
    const end = partyFrom[row + 1] ?? 0
    for (let party = partyFrom[row] ?? 0; party < end; party++) add(row, partyPlace[party] ?? -1)
    from[row + 1] = length
  }
  return { from, named: named.slice(0, length) }
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

/** Of which values there is some counted row: more than 0 by index. */
const present = perDataset((dataset): Tallies => {
  const { columns, places } = dataset
  const { flags, project, kinds, evidence, place, partyFrom, partyPlace } = columns
  const found = emptyTallies(dataset)
  const seen = new Uint8Array(places.length)
  let anyKind = 0
  for (let row = 0; row < columns.size; row++) {
    if (((flags[row] ?? 0) & FLAG.counted) === 0) continue
    found.project[project[row] ?? 0] = 1
    found.evidence[evidence[row] ?? 0] = 1
    anyKind |= kinds[row] ?? 0
    const own = place[row] ?? -1
    if (own >= 0) seen[own] = 1
    const end = partyFrom[row + 1] ?? 0
    for (let party = partyFrom[row] ?? 0; party < end; party++) {
      const index = partyPlace[party] ?? -1
      if (index >= 0) seen[index] = 1
    }
  }
  for (const kind of KINDS.keys()) found.kind[kind] = (anyKind >> kind) & 1
  for (const [index, { at, country }] of places.entries()) {
    if (!seen[index]) continue
    if (at) found.place[index] = 1
    if (country >= 0) found.country[country] = 1
  }
  return found
})

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
