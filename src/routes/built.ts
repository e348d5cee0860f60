/**
 * Knows how the folder of data becomes what the pages are made of, once for a build. Runs in Node only: a
 * page imports it behind `import.meta.env.SSR`, which a browser's bundle leaves out.
 */
import { base } from '$app/paths'
import { detailsChunks } from '$lib/model/chunks'
import { compile } from '$lib/model/compile'
import type { Dataset } from '$lib/model/dataset'
import type { DetailsChunk } from '$lib/model/details'
import { checkFolder } from '$lib/model/folder'
import type { SearchEntry } from '$lib/model/search'
import { searchIndex } from '$lib/model/search-index'
import { fileTiles } from '$lib/map/archive-file'
import { countryPoints } from '$lib/map/country-points'
import { drawnMap, drawnSvg } from '$lib/map/drawn'
import { fit } from '$lib/map/fit'
import type { Ground } from '$lib/map/ground'
import { namedPlaces, pointOf } from '$lib/map/pins'
import { presets, roomOf } from '$lib/map/presets'

/** Activities in one chunk of details. */
export const ROWS_PER_CHUNK = 200
/** The drawing is made for a map of this size, with land around it for larger ones. */
const DRAWN_ROOM = { widthPx: 1240, heightPx: 420 }
const DRAWN_BOX = { width: 2700, height: 1500 }

/** All that the pages are made of. */
export interface Built {
  readonly dataset: Dataset
  readonly chunks: readonly DetailsChunk[]
  readonly ground: Ground
  /** all names by which something can be found */
  readonly names: readonly SearchEntry[]
  /** the drawn land as an SVG document */
  readonly drawnMap: string
}

let built: Promise<Built> | undefined

/** Reads, checks and compiles the folder that KARTU_DATA names, or `data`; throws with the whole report. */
export function buildOnce(): Promise<Built> {
  built ??= build(process.env.KARTU_DATA ?? 'data')
  return built
}

async function build(folder: string): Promise<Built> {
  const { records, report } = checkFolder(folder)
  if (!records) throw new Error(report)
  const { dataset, details } = compile(records, records.site.languages[0] ?? 'en')
  const chunks = detailsChunks(details, ROWS_PER_CHUNK)
  return { dataset, chunks, names: searchIndex(records), ...(await groundOf(dataset)) }
}

async function groundOf({ places, ...rest }: Dataset): Promise<Pick<Built, 'ground' | 'drawnMap'>> {
  const at = [...namedPlaces({ places, ...rest })].flatMap((index) => pointOf(places[index]))
  const camera = fit(at, roomOf(DRAWN_ROOM))
  const partners = [...new Set(places.flatMap((place) => place.iso ?? []))]
  const tiles = await fileTiles('static/basemap/europe.pmtiles')
  const drawn = await drawnMap({ ...tiles, camera, boundsPx: DRAWN_BOX, partners })
  await tiles.destroy()
  const ground: Ground = {
    presets: presets(at),
    drawn: { href: `${base}/drawn-map.svg`, camera, partners },
    countryPoints: countryPoints(drawn, camera),
    archiveUrl: `${base}/basemap/europe.pmtiles`,
    worldUrl: `${base}/basemap/world.pmtiles`
  }
  return { ground, drawnMap: drawnSvg(drawn) }
}
