/**
 * Knows which activities a View shows and why the others are hidden; knows nothing of screens.
 *
 * Time and filters match on any possible overlap; an undated activity is never hidden by time. A place
 * or country matches when a statement names it as host or participant, at any evidence; what the map shows,
 * when one such place lies in it. What has no point to lie anywhere is not hidden by the map.
 */
import { EVIDENCE, FLAG, KINDS, NO_DAY, type Columns, type Dataset } from '$lib/model/dataset'
import { inOrderOf } from '$lib/locales/order'
import { isWithin } from '$lib/geo/bounds'
import { FACETS, HOME, withFilter, type Facet, type TimeWindow, type View } from './view'

/** Why a row is not shown, in the order in which reasons count. */
export const HIDDEN = { no: 0, byTime: 1, byFilter: 2, byMap: 3, uncounted: 4 } as const

/** What a View shows. */
export interface Match {
  /** one of HIDDEN by row */
  readonly hidden: Uint8Array
  /** counted rows that are shown, in the order of the columns */
  readonly shown: readonly number[]
  /** counted rows in all */
  readonly total: number
  readonly hiddenByTime: number
  readonly hiddenByFilter: number
  readonly hiddenByMap: number
  /** shown although only what the map shows is asked for, as they have no point on it */
  readonly withoutPoint: number
}

/** Matches every row in one pass. */
export function match(dataset: Dataset, view: View): Match {
  const { columns } = dataset
  const hides = hiding(dataset, view)
  const hidden = new Uint8Array(columns.size)
  const shown: number[] = []
  const count = [0, 0, 0, 0, 0]
  for (let row = 0; row < columns.size; row++) {
    const reason = hides(row)
    hidden[row] = reason
    count[reason] = (count[reason] ?? 0) + 1
    if (reason === HIDDEN.no) shown.push(row)
  }
  const [, hiddenByTime = 0, hiddenByFilter = 0, hiddenByMap = 0, uncounted = 0] = count
  return {
    hidden,
    shown,
    total: columns.size - uncounted,
    hiddenByTime,
    hiddenByFilter,
    hiddenByMap,
    withoutPoint: view.within ? shown.filter((row) => pointsOf(dataset, row).length === 0).length : 0
  }
}

/** Why a View hides a row: the first reason that holds. */
function hiding(dataset: Dataset, { time, filters, within }: View) {
  const { columns } = dataset
  const tests = FACETS.filter((facet) => filters[facet].length > 0).map((facet) =>
    facetTest(dataset, facet, filters[facet])
  )
  return (row: number): (typeof HIDDEN)[keyof typeof HIDDEN] => {
    if (!((columns.flags[row] ?? 0) & FLAG.counted)) return HIDDEN.uncounted
    if (time && !mayOverlap(columns, row, time)) return HIDDEN.byTime
    if (!tests.every((test) => test(row))) return HIDDEN.byFilter
    if (!within) return HIDDEN.no
    const points = pointsOf(dataset, row)
    return points.length > 0 && !points.some((at) => isWithin(within, at)) ? HIDDEN.byMap : HIDDEN.no
  }
}

/** The date of a row may fall into the window; undated rows always may. */
export function mayOverlap(columns: Columns, row: number, { from, to }: TimeWindow): boolean {
  const start = columns.start[row] ?? NO_DAY
  if (start === NO_DAY) return true
  const days = columns.days[row] ?? 0
  return start <= to && (days === 0 || start + days - 1 >= from)
}

/** How many rows each value of a filter would show, the other filters and the time as they are. */
export function facetCounts(dataset: Dataset, view: View, facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const { shown } = match(dataset, withFilter(view, facet, []))
  for (const row of shown) {
    for (const value of facetValues(dataset, facet, row)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** Values of a filter that some counted activity has, in the order in which a list shows them. */
export function facetOptions(dataset: Dataset, facet: Facet): readonly string[] {
  const present = new Set(facetCounts(dataset, HOME, facet).keys())
  const order: readonly string[] =
    facet === 'kind'
      ? KINDS
      : facet === 'evidence'
        ? EVIDENCE.toReversed()
        : facet === 'project'
          ? dataset.projects.map((project) => project.id)
          : byName(dataset)
  return order.filter((value) => present.has(value))
}

function byName({ places, site }: Dataset): string[] {
  const compare = inOrderOf(site.lang)
  return places.toSorted((a, b) => compare(a.name.text, b.name.text)).map(({ id }) => id)
}

/** Values that one row has for a filter, without repetition. */
export function facetValues(dataset: Dataset, facet: Facet, row: number): ReadonlySet<string> {
  const { columns } = dataset
  switch (facet) {
    case 'project':
      return new Set(
        dataset.projects
          .slice(columns.project[row] ?? 0)
          .slice(0, 1)
          .map((project) => project.id)
      )
    case 'kind':
      return new Set(KINDS.filter((_, bit) => (columns.kinds[row] ?? 0) & (1 << bit)))
    case 'evidence':
      return new Set([EVIDENCE[columns.evidence[row] ?? 0] ?? 'inferred'])
    case 'place':
      return new Set(placesOf(dataset, row).flatMap((place) => (place.at ? [place.id] : [])))
    case 'country':
      return new Set(placesOf(dataset, row).flatMap((place) => dataset.places[place.country]?.id ?? []))
  }
}

/** Places that a row names: where it is, its hosts' and its participants'. */
export function placesOf(dataset: Dataset, row: number) {
  const { columns, places } = dataset
  const from = columns.partyFrom[row] ?? 0
  const parties = columns.partyPlace.subarray(from, columns.partyFrom[row + 1] ?? from)
  return [columns.place[row] ?? -1, ...parties].flatMap((index) => places[index] ?? [])
}

/** Points of the places that a row names. */
function pointsOf(dataset: Dataset, row: number) {
  return placesOf(dataset, row).flatMap((place) => (place.at ? [place.at] : []))
}

function facetTest(dataset: Dataset, facet: Facet, chosen: readonly string[]): (row: number) => boolean {
  const wanted = new Set(chosen)
  return (row) => {
    for (const value of facetValues(dataset, facet, row)) if (wanted.has(value)) return true
    return false
  }
}
