/** Knows which meridians and parallels a leaf shows, and where; knows nothing of how they are drawn. */
import { fromPx, project, pxPerKm, toPx, unproject, type Camera } from '$lib/geo/mercator'

/** A meridian or a parallel. */
export interface GridLine {
  /** degrees counted on past the date line: its own, also where a leaf shows a meridian twice */
  readonly turned: number
  /** east and north positive */
  readonly degrees: number
  /** to the right of the middle of the leaf, or below it */
  readonly px: number
}

/** Degrees from line to line, from a scale in px per km on. */
const STEPS = [
  { fromPxPerKm: 2.5, degrees: 0.5 },
  { fromPxPerKm: 0.8, degrees: 1 },
  { fromPxPerKm: 0.15, degrees: 5 },
  { fromPxPerKm: 0, degrees: 20 }
] as const

/** Lines within a leaf. */
export function graticule(
  camera: Camera,
  widthPx: number,
  heightPx: number
): { readonly meridians: readonly GridLine[]; readonly parallels: readonly GridLine[] } {
  const scale = pxPerKm(camera.worldPx, unproject(camera.centre)[1])
  const step = STEPS.find(({ fromPxPerKm }) => scale >= fromPxPerKm)?.degrees ?? 20
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
