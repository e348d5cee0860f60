/** Knows what is to be known of a leaf before anything is placed on it; knows nothing of what stands there. */
import type { LngLat, Camera } from '$lib/geo/mercator'
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
}
