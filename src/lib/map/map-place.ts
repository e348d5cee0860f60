/** Knows what the names of a leaf go by before they are placed; knows nothing of how they are. */
import type { Camera, LngLat } from '$lib/geo/mercator'
import type { Box } from '$lib/lettering/place-labels'

/** Where a leaf of the map looks, what stands on it, and what it knows of countries. */
export interface MapPlace {
  readonly camera: Camera
  readonly widthPx: number
  readonly heightPx: number
  /** whether a place stands on this leaf, by its index */
  readonly holds: (place: number) => boolean
  /** what may not be written on, px from the middle of the leaf */
  readonly obstacles: readonly Box[]
  /** meridians and parallels have their figures along its upper and its right edge */
  readonly hasFigures?: boolean
  /** too far away for towns: they are counted by country */
  readonly isFar?: boolean
  /** where a country's name stands, [lng, lat] by ISO code */
  readonly countryPoints: Readonly<Record<string, LngLat>>
  /** how far around that point all is within the country, km by ISO code; not known of all */
  readonly countryRooms?: Readonly<Record<string, number>>
  /** of a map as small as a phone, which has larger letters */
  readonly isSmall?: boolean
}

/** A leaf up to here has no room to give away, px. */
const NARROW_PX = 160

/** Where names may stand. */
export function boundsOf({ widthPx, heightPx, hasFigures = false }: MapPlace): Box {
  const edge = widthPx < NARROW_PX ? 2 : 6
  const [top, right] = hasFigures ? [18, 44] : [edge, edge]
  return {
    left: -widthPx / 2 + edge,
    right: widthPx / 2 - right,
    top: -heightPx / 2 + top,
    bottom: heightPx / 2 - edge
  }
}
