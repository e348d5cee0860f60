/**
 * Knows where the name of a country stands: in the middle of the widest part of it that a drawn map shows.
 * Knows nothing of data. Runs at build time.
 */
import polylabel from 'polylabel'
import { fromPx, unproject, type Camera, type LngLat } from '$lib/geo/mercator'
import type { DrawnMap } from './drawn'
import { ringsOf } from './path'

/** How near to the best point, px. */
const PRECISION_PX = 1

/** [lng, lat] by ISO code for each country of the drawing; one that is out of its box has none. */
export function countryPoints(drawn: DrawnMap, camera: Camera): Record<string, LngLat> {
  return Object.fromEntries(
    drawn.countries.flatMap(({ iso, path }) => {
      const best = ringsOf(path)
        .filter((ring) => ring.length > 3)
        .map((ring) => polylabel([ring.map(([x, y]) => [x, y])], PRECISION_PX))
        .reduce<(number[] & { distance: number }) | null>(
          (a, b) => (a && a.distance >= b.distance ? a : b),
          null
        )
      const [x, y] = best ?? []
      if (x === undefined || y === undefined) return []
      const [lng, lat] = unproject(fromPx(camera, [x, y]))
      return [[iso, [round(lng), round(lat)] as const] as const]
    })
  )
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000
}
