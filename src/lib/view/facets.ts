/** Knows which values filters have, and those of one activity; knows nothing of counts, or of names on a screen. */
import { inOrderOf } from '$lib/locales/order'
import { EVIDENCE, FLAG, KINDS, type Dataset } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import type { Facet } from './view'

/** Counts by filter and index of its value: of projects, kinds, places, countries among the places, evidence. */
export type Tallies = Readonly<Record<Facet, Uint32Array>>

/** Nothing counted. */
export function emptyTallies({ places, projects }: Dataset): Tallies {
  return {
    project: new Uint32Array(projects.length),
    kind: new Uint32Array(KINDS.length),
    country: new Uint32Array(places.length),
    place: new Uint32Array(places.length),
    evidence: new Uint32Array(EVIDENCE.length)
  }
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

/** Indexes that have a count, in order. */
export function indexesIn(counts: Uint32Array): number[] {
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
