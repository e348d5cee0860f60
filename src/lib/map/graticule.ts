/** Knows which meridians and parallels a leaf shows, and where; knows nothing of how they are drawn. */
import type { FeatureCollection, LineString } from 'geojson'
import { fromPx, project, pxPerKm, toPx, unproject, type Camera } from '$lib/geo/mercator'
import type { Sight } from './ground'

/** A meridian or a parallel. */
export interface GridLine {
  /** degrees counted on past the date line: its own, also where a leaf shows a meridian twice */
  readonly turned: number
  /** east and north positive */
  readonly degrees: number
  /** to the right of the middle of the leaf, or below it */
  readonly px: number
}

/** Degrees from line to line, from a scale in px per km on; every line of a step is one of the steps below it. */
const STEPS = [
  { fromPxPerKm: 2.5, degrees: 0.5 },
  { fromPxPerKm: 0.8, degrees: 1 },
  { fromPxPerKm: 0.15, degrees: 5 },
  { fromPxPerKm: 0, degrees: 20 }
] as const

/** Degrees from line to line at a camera. */
export function stepAt({ worldPx, centre }: Camera): number {
  const scale = pxPerKm(worldPx, unproject(centre)[1])
  return STEPS.find(({ fromPxPerKm }) => scale >= fromPxPerKm)?.degrees ?? 20
}

/** Lines within a leaf. */
export function graticule(
  camera: Camera,
  widthPx: number,
  heightPx: number
): { readonly meridians: readonly GridLine[]; readonly parallels: readonly GridLine[] } {
  const step = stepAt(camera)
  const [west, north] = unproject(fromPx(camera, [-widthPx / 2, -heightPx / 2]))
  const [east, south] = unproject(fromPx(camera, [widthPx / 2, heightPx / 2]))
  return {
    meridians: multiples(west, east, step).map((degrees) => ({
      turned: degrees,
      degrees: wrapped(degrees),
      px: toPx(camera, project([degrees, 0]))[0]
    })),
    parallels: multiples(south, north, step).map((degrees) => ({
      turned: degrees,
      degrees,
      px: toPx(camera, project([0, degrees]))[1]
    }))
  }
}

/** Lines within a leaf as path text, px from its middle. */
export function graticulePath({ camera, widthPx, heightPx }: Sight): string {
  const { meridians, parallels } = graticule(camera, widthPx, heightPx)
  const down = meridians.map(({ px }) => `M${round(px)} ${-heightPx / 2}v${heightPx}`)
  const across = parallels.map(({ px }) => `M${-widthPx / 2} ${round(px)}h${widthPx}`)
  return [...down, ...across].join('')
}

/** Latitude of the edges of the Mercator square, rounded down to a line. */
const EDGE_LAT = 85

/** Lines of the whole earth, each with the widest step that has it. */
export function graticuleLines(): FeatureCollection<LineString, { readonly step: number }> {
  const finest = Math.min(...STEPS.map(({ degrees }) => degrees))
  const widest = STEPS.map(({ degrees }) => degrees).toReversed()
  const line = (degrees: number, ends: [number, number][]) => ({
    type: 'Feature' as const,
    properties: { step: widest.find((step) => degrees % step === 0) ?? finest },
    geometry: { type: 'LineString' as const, coordinates: ends }
  })
  const meridian = (lng: number) =>
    line(
      lng,
      [-EDGE_LAT, EDGE_LAT].map((lat) => [lng, lat])
    )
  const parallel = (lat: number) =>
    line(
      lat,
      [-180, 180].map((lng) => [lng, lat])
    )
  const features = [
    ...multiples(-180, 180 - finest, finest).map(meridian),
    ...multiples(-EDGE_LAT, EDGE_LAT, finest).map(parallel)
  ]
  return { type: 'FeatureCollection', features }
}

/** `21°` or `20°30′`, without its sign. */
export function formatDegrees(degrees: number): string {
  const whole = Math.floor(Math.abs(degrees))
  const minutes = Math.round((Math.abs(degrees) - whole) * 60)
  return minutes === 0 ? `${whole}°` : `${whole}°${minutes}′`
}

function multiples(least: number, most: number, step: number): number[] {
  const first = Math.ceil(least / step)
  const count = Math.max(0, Math.floor(most / step) - first + 1)
  return Array.from({ length: count }, (_, n) => (first + n) * step)
}

function wrapped(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180
}

function round(px: number): number {
  return Math.round(px * 10) / 10
}
