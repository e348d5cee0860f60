/**
 * Knows where the name of a country stands: in the middle of the widest part of it that a drawn map shows; and how
 * far around it all is within the country.
 * Knows nothing of data. Runs at build time.
 */
import polylabel from 'polylabel'
import { fromPx, pxPerKm, unproject, type Camera } from '$lib/geo/mercator'
import type { DrawnMap } from './drawn'
import type { CountryGround } from './ground'
import { ringsOf } from './path'

/** How near to the best point, px. */
const PRECISION_PX = 1

/** Point and free room around it by ISO code for each country of the drawing; one that is out of its box has none. */
export function countryPoints(drawn: DrawnMap, camera: Camera): CountryGround {
  const found = drawn.countries.flatMap(({ iso, path }) => {
    const best = ringsOf(path)
      .filter((ring) => ring.length > 3)
      .map((ring) => polylabel([ring.map(([x, y]) => [x, y])], PRECISION_PX))
      .reduce<(number[] & { distance: number }) | null>(
        (a, b) => (a && a.distance >= b.distance ? a : b),
        null
      )
    const [x, y] = best ?? []
    if (!best || x === undefined || y === undefined) return []
    const [lng, lat] = unproject(fromPx(camera, [x, y]))
    const roomKm = Math.floor(best.distance / pxPerKm(camera.worldPx, lat))
    return [{ iso, point: [round(lng), round(lat)] as const, roomKm }]
  })
  return {
    countryPoints: Object.fromEntries(found.map(({ iso, point }) => [iso, point])),
    countryRooms: Object.fromEntries(found.map(({ iso, roomKm }) => [iso, roomKm]))
  }
}

function round(degrees: number): number {
  return Math.round(degrees * 1000) / 1000
}
