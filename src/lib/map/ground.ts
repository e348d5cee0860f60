/** Knows the form of what a page is told about the map under its data; knows nothing of how it is drawn. */
import { nearTo } from '$lib/geo/date-line'
import type { Camera, LngLat } from '$lib/geo/mercator'

/** The land at one scale, as parts of a file. */
export interface Drawing {
  readonly href: string
  /** stands before the id of each of its parts */
  readonly prefix: string
  /** camera that it was made at, and its size around the camera's centre */
  readonly camera: Camera
  readonly boundsPx: { readonly width: number; readonly height: number }
}

/** The map under the data: the drawn land, and where names of countries stand. */
export interface Ground {
  /** one for each leaf, then that of all places at one scale */
  readonly drawings: readonly Drawing[]
  /** countries of the data, ISO codes: drawn as partner land, each on its own */
  readonly partners: readonly string[]
  /** where a country's name stands, [lng, lat] by ISO code */
  readonly countryPoints: Readonly<Record<string, LngLat>>
  /** how far around that point all is within the country, km by ISO code */
  readonly countryRooms: Readonly<Record<string, number>>
  /** tiles of Europe and of the rest of the world */
  readonly archiveUrl: string
  readonly worldUrl: string
}

/** Whose work is under the data: names, never translated. */
export const MAP_CREDITS = 'Natural Earth · GSHHG (Wessel & Smith) · © GeoNames'

/** What a map knows of countries. */
export type CountryGround = Pick<Ground, 'countryPoints' | 'countryRooms'>

/** What of the land a leaf shows. */
export interface Sight {
  readonly camera: Camera
  readonly widthPx: number
  readonly heightPx: number
}

/** The drawing that covers a sight and is nearest to it in scale; the last one where none covers it. */
export function drawingFor(drawings: readonly Drawing[], sight: Sight): Drawing | undefined {
  const { camera } = sight
  const distance = (drawing: Drawing) => Math.abs(Math.log(drawing.camera.worldPx / camera.worldPx))
  const covering = drawings.filter((drawing) => isCovering(drawing, sight))
  return covering.toSorted((a, b) => distance(a) - distance(b))[0] ?? drawings.at(-1)
}

function isCovering({ camera, boundsPx }: Drawing, sight: Sight): boolean {
  const centre = nearTo(sight.camera.centre[0], camera.centre)
  const isWithin = (axis: 0 | 1, drawnPx: number, seenPx: number) =>
    Math.abs(sight.camera.centre[axis] - centre[axis]) + seenPx / 2 / sight.camera.worldPx <=
    drawnPx / 2 / camera.worldPx
  return isWithin(0, boundsPx.width, sight.widthPx) && isWithin(1, boundsPx.height, sight.heightPx)
}

/** How the land of a leaf is drawn: by the live map, or for now or for good from the drawing. */
export type LandState = 'loading' | 'live' | 'drawn'
