/**
 * Knows at which window sizes the map of a page of one thing is drawn, and what it shows: only the places
 * concerned, unfolded, at one scale. Its media queries stand in PageMap's style.
 */
import { distanceKm, project, toPx, type Camera, type LngLat } from '$lib/geo/mercator'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { arcs, arcsAt, type SceneArc } from './arcs'
import type { Point } from './arc'
import type { Hue } from '$lib/view/hues'
import { distancesOn, type Distance } from './distances'
import type { CountryGround } from './ground'
import type { Leaf } from './leaves'
import { lettersOf } from './name-room'
import { namedPlaces, pointOf } from './pins'
import { isSmall, type Breakpoint } from './presets'
import { drawnSheets, type DrawnSheet } from './sheets'

const WHOLE = { sidePx: 0, pleatPx: 0 }

/** Only two, since a site has hundreds of such pages: a larger window shows more land. */
export const PAGE_SHEETS: readonly Breakpoint[] = [
  { id: 'small', media: '(max-width: 699.98px)', widthPx: 320, heightPx: 260, ...WHOLE },
  { id: 'large', media: '(min-width: 700px)', widthPx: 700, heightPx: 420, ...WHOLE }
]

/** More places than these fill any window: they are drawn once, at the scale of a small one. */
const MANY_PLACES = 40

/** What a page is about, as its map needs it. */
export interface MapSubject {
  /** activities that it shows */
  readonly rows: readonly number[]
  /** row of the activity that it is about, −1 for none */
  readonly selected: number
  /** index of the place that it is about, −1 for none */
  readonly place: number
}

/** The map of a page for one range of window sizes. */
export interface PageSheet extends DrawnSheet {
  readonly arcs: readonly SceneArc[]
  /** how far apart the towns of an arc lie, by its place */
  readonly distances: ReadonlyMap<number, Distance>
}

/** Hue of arcs and chosen places where activities are shown: several projects have no one colour. */
export function commonHue({ columns }: Dataset, rows: readonly number[], hues: readonly Hue[]): Hue {
  const own = new Set(rows.map((row) => hues[columns.project[row] ?? -1] ?? 0))
  return own.size === 1 ? ([...own][0] ?? 0) : 0
}

/** Draws the map of a page; nothing where no place or country of it is known. */
export function pageSheets(
  dataset: Dataset,
  subject: MapSubject,
  land: CountryGround & { readonly say: Words },
  wanted?: readonly Breakpoint[]
): PageSheet[] {
  const { rows, selected, place } = subject
  const dots = new Set([...namedPlaces(dataset, rows), ...(place < 0 ? [] : [place])])
  const sizes = wanted ?? (dots.size > MANY_PLACES ? PAGE_SHEETS.slice(0, 1) : PAGE_SHEETS)
  const standsAt = (index: number): LngLat[] => {
    const country = land.countryPoints[dataset.places[index]?.iso ?? '']
    const own = pointOf(dataset.places[index])
    return own.length > 0 || !country ? own : [country]
  }
  const inSight = [...dots].filter((index) => selected >= 0 || dataset.places[index]?.at)
  const shownPlaces = inSight.some((index) => standsAt(index).length > 0) ? inSight : [...dots]
  const points = shownPlaces.flatMap(standsAt)
  if (points.length === 0) return []
  const leaf: Leaf = { id: 'main', places: [...dots], points }
  const mapView = { shown: rows, selected, place, dots }
  const textOf = kmWords(dataset, subject, land.say)
  const waysAt = (camera: Camera, sheet: Breakpoint) => {
    const spotOf = (index: number): Point | null => {
      const [at] = standsAt(index)
      return at ? toPx(camera, project(at)) : null
    }
    const ways = selected >= 0 ? arcs(dataset, selected, spotOf) : arcsAt(dataset, rows, place, spotOf)
    return { arcs: ways, distances: distancesOn(isSmall(sheet) ? [] : ways, lettersOf().aside, textOf) }
  }
  const obstaclesAt = (camera: Camera, sheet: Breakpoint) =>
    [...waysAt(camera, sheet).distances.values()].map(({ box }) => box)
  const drawn = drawnSheets(dataset, { leaves: [leaf], mapView }, sizes, { ...land, obstaclesAt })
  return drawn.flatMap((sheet, order): PageSheet[] => {
    const [camera, size] = [sheet.leaves[0]?.camera, sizes[order]]
    return camera && size ? [{ ...sheet, ...waysAt(camera, size) }] : []
  })
}

/** How far the other town of an arc lies from the place or the host that the page is about. */
function kmWords({ places, columns }: Dataset, { selected, place }: MapSubject, say: Words) {
  const own = places[selected >= 0 ? (columns.place[selected] ?? -1) : place]?.at
  return (arc: SceneArc): string | null => {
    const other = places[arc.place]?.at
    return own && other ? say('map.scaleLength', { km: Math.round(distanceKm(own, other)) }) : null
  }
}
