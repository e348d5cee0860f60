/** Knows what part of the earth a map shows; knows nothing of what lies in it. */
import { fromPx, unproject, type Camera, type LngLat } from './mercator'

/** A part of the earth in degrees. One that crosses the date line has its west east of its east. */
export interface Bounds {
  readonly west: number
  readonly south: number
  readonly east: number
  readonly north: number
}

/** A map on a screen, or a leaf of one: the camera looks at the middle of its rectangle. */
export interface Framed {
  readonly camera: Camera
  readonly rect: { readonly widthPx: number; readonly heightPx: number }
}

/** Parts of a degree that bounds are kept in: about a tenth of a kilometre. */
const GRID = 1000

/** What each leaf of a map shows, rounded outwards. */
export function boundsOf(leaves: readonly Framed[]): Bounds[] {
  return leaves.map(({ camera, rect }) => {
    const [x, y] = [rect.widthPx / 2, rect.heightPx / 2]
    const [west, north] = unproject(fromPx(camera, [-x, -y]))
    const [east, south] = unproject(fromPx(camera, [x, y]))
    const isAllRound = east - west >= 360
    return {
      west: isAllRound ? -180 : Math.floor(wrapped(west) * GRID) / GRID,
      south: Math.floor(Math.max(south, -90) * GRID) / GRID,
      east: isAllRound ? 180 : Math.ceil(wrapped(east) * GRID) / GRID,
      north: Math.ceil(Math.min(north, 90) * GRID) / GRID
    }
  })
}

/** The point lies in one of them, its edges included. */
export function isWithin(bounds: readonly Bounds[], [lng, lat]: LngLat): boolean {
  return bounds.some(
    ({ west, south, east, north }) =>
      lat >= south && lat <= north && (west <= east ? lng >= west && lng <= east : lng >= west || lng <= east)
  )
}

function wrapped(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180
}
