/** Knows the form of what a page is told about the map under its data; knows nothing of how it is drawn. */
import type { Camera, LngLat } from '$lib/geo/mercator'
import type { Preset } from './presets'

/** The map under the data: cameras before script, the drawn land, and where names of countries stand. */
export interface Ground {
  readonly presets: readonly Preset[]
  readonly drawn: {
    readonly href: string
    /** camera that the drawing was made at */
    readonly camera: Camera
    /** countries of the data, ISO codes: drawn as partner land, each on its own */
    readonly partners: readonly string[]
  }
  /** where a country's name stands, [lng, lat] by ISO code */
  readonly countryPoints: Readonly<Record<string, LngLat>>
  /** tiles of Europe and of the rest of the world */
  readonly archiveUrl: string
  readonly worldUrl: string
}
