/**
 * Knows the Web Mercator square and cameras over it; knows nothing of screens, maps or data.
 *
 * A camera says it one way for the drawn map and for MapLibre, so that one takes over from the other
 * without a jump: `px = worldPx · (mercator − centre)`, counted from the middle of the map.
 */

/** Degrees WGS84, [lng, lat]. */
export type LngLat = readonly [number, number]
/** Position in the Web Mercator square, 0…1 from west to east and from north to south. */
export type Mercator = readonly [number, number]

/** Where a map looks. */
export interface Camera {
  /** side of the whole Mercator world in CSS px */
  readonly worldPx: number
  /** what stands in the middle of the map */
  readonly centre: Mercator
}

/** Mean circumference used by the scale, km (WGS84 equator). */
export const EQUATOR_KM = 40075.017
/** Side of MapLibre's world at zoom 0, CSS px. */
const ZOOM_0_PX = 512

/** Projects degrees to the Mercator square. Latitudes beyond ±85.051° leave the square. */
export function project([lng, lat]: LngLat): Mercator {
  const y = (180 - (180 / Math.PI) * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / 360
  return [(180 + lng) / 360, y]
}

/** Inverse of `project`. */
export function unproject([x, y]: Mercator): LngLat {
  const lat = (360 / Math.PI) * Math.atan(Math.exp(((180 - y * 360) * Math.PI) / 180)) - 90
  return [x * 360 - 180, lat]
}

/** Position in px from the middle of the map. */
export function toPx(camera: Camera, at: Mercator): readonly [number, number] {
  return [camera.worldPx * (at[0] - camera.centre[0]), camera.worldPx * (at[1] - camera.centre[1])]
}

/** Inverse of `toPx`. */
export function fromPx(camera: Camera, px: readonly [number, number]): Mercator {
  return [px[0] / camera.worldPx + camera.centre[0], px[1] / camera.worldPx + camera.centre[1]]
}

/** MapLibre's zoom of a camera. */
export function zoomOf(camera: Camera): number {
  return Math.log2(camera.worldPx / ZOOM_0_PX)
}

/** World size in px of MapLibre's zoom. */
export function worldPxOf(zoom: number): number {
  return ZOOM_0_PX * 2 ** zoom
}

/** Scale in px per km at a latitude in degrees. */
export function pxPerKm(worldPx: number, lat: number): number {
  return worldPx / (EQUATOR_KM * Math.cos((lat * Math.PI) / 180))
}

/** World size in px that gives a scale in px per km at a latitude in degrees. */
export function worldPxAt(pxPerKm: number, lat: number): number {
  return pxPerKm * EQUATOR_KM * Math.cos((lat * Math.PI) / 180)
}

const MEAN_RADIUS_KM = 6371.0088

/** Great-circle distance in km (haversine, mean radius of IUGG). */
export function distanceKm([lng1, lat1]: LngLat, [lng2, lat2]: LngLat): number {
  const rad = Math.PI / 180
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lng2 - lng1) * rad) / 2) ** 2
  return 2 * MEAN_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)))
}
