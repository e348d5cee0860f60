/**
 * Knows what stands at each place in a View: its activities and its part in the selection. Knows nothing
 * of projections, screens or words.
 */
import type { LngLat } from '$lib/geo/mercator'
import { EVIDENCE, FLAG, type Dataset, type Evidence, type Place } from '$lib/model/dataset'
import { perDataset } from '$lib/model/per-dataset'
import { firstsAt, tally } from './tally'

/** What of a View the map shows. */
export interface MapView {
  /** counted rows that are shown */
  readonly shown: ArrayLike<number>
  /** those of any time, where the window is not all of it: what is crowded is placed by these */
  readonly ofAnyTime?: ArrayLike<number>
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
  /** how many shown rows take place here; of a town's, the selected one stands at the dot and is left out */
  readonly count: number
  /** the first of them, which have a mark; none on a crowded map */
  readonly rows: readonly number[]
  /** part in the selection */
  readonly part: 'host' | 'party' | 'chosen' | 'none'
}

/** So many places and activities are drawn one by one; more are told as numbers. */
const MOST = 400

/** Whether there is too much for a mark of each activity, whatever the window and the camera. */
export function isCrowded(dataset: Dataset, { shown, ofAnyTime = shown, dots }: MapView): boolean {
  return (dots ?? namedPlaces(dataset)).size + ofAnyTime.length > MOST
}

/** Places with a dot that a counted activity names, by index of `places`; in the order of the table. */
export function pins(dataset: Dataset, view: MapView): Pin[] {
  const parts = partsOf(dataset, view.selected)
  const isTold = isCrowded(dataset, view)
  const told = tally(dataset, view.shown, view.selected)
  return (view.dots ? inOrder(dataset, view.dots) : allDots(dataset)).map((place) => ({
    place,
    count: told.counts[place] ?? 0,
    rows: isTold ? [] : firstsAt(told, place),
    part: parts.get(place)?.part ?? (place === view.place ? 'chosen' : 'none')
  }))
}

const allDots = perDataset((dataset: Dataset) => inOrder(dataset, namedPlaces(dataset)))

/** Those that have a point, in the order of the table. */
function inOrder({ places }: Dataset, indexes: ReadonlySet<number>): number[] {
  return [...indexes].filter((place) => places[place]?.at).sort((a, b) => a - b)
}

/** Countries and regions, which have no dot, at which shown activities take place: town not named. */
export function nationwide(dataset: Dataset, view: MapView): Pin[] {
  const isTold = isCrowded(dataset, view)
  const told = tally(dataset, view.shown)
  return dataset.places.flatMap(({ at }, place): Pin[] => {
    const count = told.counts[place] ?? 0
    return at || count === 0
      ? []
      : [{ place, count, rows: isTold ? [] : firstsAt(told, place), part: 'none' }]
  })
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
export function namedPlaces(dataset: Dataset, rows?: ArrayLike<number>): ReadonlySet<number> {
  return rows ? namedBy(dataset, rows) : namedByAll(dataset)
}

const namedByAll = perDataset((dataset: Dataset) => namedBy(dataset, null))

/** In the order in which they are first named; by all counted rows where none are given. */
function namedBy({ columns, places }: Dataset, rows: ArrayLike<number> | null): ReadonlySet<number> {
  const [isNamed, named] = [new Uint8Array(places.length), new Set<number>()]
  const add = (place: number) => {
    if (place < 0 || isNamed[place] === 1) return
    isNamed[place] = 1
    named.add(place)
  }
  for (let index = 0; index < (rows?.length ?? columns.size); index++) {
    const row = rows ? (rows[index] ?? -1) : index
    if (!rows && !((columns.flags[row] ?? 0) & FLAG.counted)) continue
    add(columns.place[row] ?? -1)
    for (let entry = columns.partyFrom[row] ?? 0; entry < (columns.partyFrom[row + 1] ?? 0); entry++)
      add(columns.partyPlace[entry] ?? -1)
  }
  return named
}

/** Those of some rows that name a place, as that where they are, a host's or a participant's. */
export function rowsNaming({ columns }: Dataset, rows: ArrayLike<number>, place: number): number[] {
  const found: number[] = []
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? -1
    let isNaming = columns.place[row] === place
    const end = columns.partyFrom[row + 1] ?? 0
    for (let entry = columns.partyFrom[row] ?? 0; entry < end && !isNaming; entry++)
      isNaming = columns.partyPlace[entry] === place
    if (isNaming) found.push(row)
  }
  return found
}

/** The point of a place as a list of one, empty where it has none. */
export function pointOf(place: Place | undefined): LngLat[] {
  return place?.at ? [place.at] : []
}

/** Points of some places; of a country alone, those of all its towns. */
export function pointsOf({ places }: Dataset, indexes: readonly number[]): LngLat[] {
  const [only = -1, ...others] = indexes
  const isCountry = others.length === 0 && places[only]?.kind === 'country'
  return isCountry
    ? places.flatMap((place) => (place.country === only ? pointOf(place) : []))
    : indexes.flatMap((index) => pointOf(places[index]))
}
