/**
 * Knows how many activities each value of each filter would show; knows nothing of names on a screen.
 *
 * One pass counts all filters: a row that fails none counts in each, a row that fails one counts in that one alone.
 */
import { KINDS, NO_DAY, type Dataset } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import { emptyTallies, indexesIn, valueOf, type Tallies } from './facets'
import { FAIL, FAILS, failuresOf } from './failures'
import { lastDays } from './match'
import type { Facet, TimeWindow, View } from './view'

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
