/**
 * Knows what is looked at: time, filters, selection and camera, as one plain value. Knows nothing of
 * addresses, screens or the data that it selects from.
 */
import type { Bounds } from '$lib/geo/bounds'
import type { Camera } from '$lib/geo/mercator'

/** Filters in the order of the bar; an activity hidden by several counts for the first. */
export const FACETS = ['project', 'kind', 'country', 'place', 'evidence'] as const
export type Facet = (typeof FACETS)[number]

/** First and last day that are shown, days since 1970-01-01 (UTC), both included. */
export interface TimeWindow {
  readonly from: number
  readonly to: number
}

/** What is looked at. Everything that is not set is at home. */
export interface View {
  /** null: all time */
  readonly time: TimeWindow | null
  /** chosen values by filter; an empty list does not filter */
  readonly filters: Readonly<Record<Facet, readonly string[]>>
  /** what the map showed when only that was asked for; null: everywhere */
  readonly within: readonly Bounds[] | null
  /** id of the selected activity */
  readonly activity: string | null
  /** id of the selected place */
  readonly at: string | null
  /** where the visitor moved the leaves of the map, in their order; a leaf that was not moved has none */
  readonly cameras: readonly Camera[]
  /** empty distance and empty time are folded away where there are any */
  readonly isFolded: boolean
}

/** Nothing chosen: all time, all places, folded. */
export const HOME: View = {
  time: null,
  filters: { project: [], kind: [], country: [], place: [], evidence: [] },
  within: null,
  activity: null,
  at: null,
  cameras: [],
  isFolded: true
}

/** Same view, by value. */
export function isSameView(a: View, b: View): boolean {
  return (
    a === b ||
    (a.activity === b.activity &&
      a.at === b.at &&
      a.isFolded === b.isFolded &&
      isSameWindow(a.time, b.time) &&
      isSameCameras(a.cameras, b.cameras) &&
      isSameWithin(a.within, b.within) &&
      isSameFilters(a.filters, b.filters))
  )
}

/** The view with those parts of another one that are equal by value: what is the same stays the same object. */
export function withPartsOf(known: View, view: View): View {
  return {
    ...view,
    time: isSameWindow(known.time, view.time) ? known.time : view.time,
    filters: isSameFilters(known.filters, view.filters) ? known.filters : view.filters,
    within: isSameWithin(known.within, view.within) ? known.within : view.within,
    cameras: isSameCameras(known.cameras, view.cameras) ? known.cameras : view.cameras
  }
}

/** The view with one filter set to `values`. */
export function withFilter(view: View, facet: Facet, values: readonly string[]): View {
  return { ...view, filters: { ...view.filters, [facet]: values } }
}

/** The time window, some filter or the map hides something, or may. */
export function isFiltered(view: View): boolean {
  const isNarrow = view.time !== null || view.within !== null
  return isNarrow || FACETS.some((facet) => view.filters[facet].length > 0)
}

function isSameFilters(a: View['filters'], b: View['filters']): boolean {
  return a === b || FACETS.every((facet) => isSameList(a[facet], b[facet]))
}

function isSameWindow(a: TimeWindow | null, b: TimeWindow | null): boolean {
  return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to)
}

function isSameCameras(a: readonly Camera[], b: readonly Camera[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ worldPx, centre }, index) => {
      const other = b[index]
      return worldPx === other?.worldPx && centre[0] === other.centre[0] && centre[1] === other.centre[1]
    })
  )
}

function isSameWithin(a: View['within'], b: View['within']): boolean {
  const flat = (parts: readonly Bounds[]) =>
    parts.flatMap(({ west, south, east, north }) => [west, south, east, north])
  return a === b || (a !== null && b !== null && isSameList(flat(a), flat(b)))
}

function isSameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index])
}
