/**
 * Knows what stands at each place in a View: its activities and its part in the selection. Knows nothing
 * of projections, screens or words.
 */
import type { LngLat } from '$lib/geo/mercator'
import { EVIDENCE, FLAG, type Dataset, type Evidence, type Place } from '$lib/model/dataset'

/** What of a View the map shows. */
export interface MapView {
  /** counted rows that are shown */
  readonly shown: readonly number[]
  /** selected row, −1 for none */
  readonly selected: number
  /** index of the selected place, −1 for none */
  readonly place: number
  /** places that have a dot; all that a counted activity names where nothing is said */
  readonly dots?: ReadonlySet<number>
}

/** A place of the data on the map. */
export interface Pin {
  /** index into `places` */
  readonly place: number
  /** shown rows that take place here; of a town's, the selected one stands at the dot and is left out */
  readonly rows: readonly number[]
  /** part in the selection */
  readonly part: 'host' | 'party' | 'chosen' | 'none'
}

/** Places with a dot that a counted activity names, by index of `places`; in the order of the table. */
export function pins(dataset: Dataset, view: MapView): Pin[] {
  const parts = partsOf(dataset, view.selected)
  const rowsAt = rowsByPlace(dataset, view.shown)
  return [...(view.dots ?? namedPlaces(dataset))]
    .filter((place) => dataset.places[place]?.at)
    .sort((a, b) => a - b)
    .map((place) => ({
      place,
      rows: (rowsAt.get(place) ?? []).filter((row) => row !== view.selected),
      part: parts.get(place)?.part ?? (place === view.place ? 'chosen' : 'none')
    }))
}

/** Countries and regions, which have no dot, at which shown activities take place: town not named. */
export function nationwide(dataset: Dataset, view: MapView): Pin[] {
  return [...rowsByPlace(dataset, view.shown)]
    .filter(([place]) => dataset.places[place] && !dataset.places[place].at)
    .sort(([a], [b]) => a - b)
    .map(([place, rows]) => ({ place, rows, part: 'none' }))
}

/** Who took part in a row, one entry for each place, with the strongest evidence; the host's place first. */
export function partsOf(
  { columns }: Dataset,
  row: number
): ReadonlyMap<number, { readonly part: 'host' | 'party'; readonly evidence: Evidence }> {
  const parts = new Map<number, { part: 'host' | 'party'; evidence: Evidence }>()
  if (row < 0) return parts
  const host = columns.place[row] ?? -1
  if (host >= 0)
    parts.set(host, { part: 'host', evidence: EVIDENCE[columns.evidence[row] ?? 0] ?? 'inferred' })
  for (let entry = columns.partyFrom[row] ?? 0; entry < (columns.partyFrom[row + 1] ?? 0); entry++) {
    const place = columns.partyPlace[entry] ?? -1
    if (place < 0 || place === host || columns.partyHost[entry] === 1) continue
    const evidence = EVIDENCE[columns.partyEvidence[entry] ?? 0] ?? 'inferred'
    const known = parts.get(place)
    if (!known || EVIDENCE.indexOf(known.evidence) < EVIDENCE.indexOf(evidence)) {
      parts.set(place, { part: 'party', evidence })
    }
  }
  return parts
}

/** Indexes of all places that a counted activity names, as host or participant; or those of the given rows. */
export function namedPlaces({ columns }: Dataset, rows?: readonly number[]): ReadonlySet<number> {
  const named = new Set<number>()
  for (const row of rows ?? columns.id.keys()) {
    if (!rows && !((columns.flags[row] ?? 0) & FLAG.counted)) continue
    named.add(columns.place[row] ?? -1)
    const [from = 0, to = 0] = columns.partyFrom.subarray(row, row + 2)
    for (const place of columns.partyPlace.subarray(from, to)) named.add(place)
  }
  named.delete(-1)
  return named
}

function rowsByPlace({ columns }: Dataset, rows: readonly number[]): Map<number, number[]> {
  const byPlace = new Map<number, number[]>()
  for (const row of rows) {
    const place = columns.place[row] ?? -1
    if (place < 0) continue
    const there = byPlace.get(place)
    if (there) there.push(row)
    else byPlace.set(place, [row])
  }
  return byPlace
}

/** The point of a place as a list of one, empty where it has none. */
export function pointOf(place: Place | undefined): LngLat[] {
  return place?.at ? [place.at] : []
}
