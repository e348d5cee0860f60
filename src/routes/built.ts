/**
 * Knows how the folder of data becomes what the pages are made of, once for a build. Runs in Node only: a
 * page imports it behind `import.meta.env.SSR`, which a browser's bundle leaves out.
 */
import { base } from '$app/paths'
import { toSiteAddress } from '$lib/exchange/site-address'
import { pageLanguages } from '$lib/locales/languages'
import { detailsChunks } from '$lib/model/chunks'
import { compile } from '$lib/model/compile'
import type { Dataset } from '$lib/model/dataset'
import type { DetailsChunk } from '$lib/model/details'
import { checkFolder } from '$lib/model/folder'
import type { Records } from '$lib/model/records'
import type { DeckRecord } from '$lib/model/schema-deck'
import type { SearchEntry } from '$lib/model/search'
import { searchIndex } from '$lib/model/search-index'
import { fileTiles } from '$lib/map/archive-file'
import { countryPoints } from '$lib/map/country-points'
import { drawnMap, drawnSvg } from '$lib/map/drawn'
import { isOverEurope } from '$lib/map/fit'
import type { Drawing, Ground } from '$lib/map/ground'
import { leavesOf, wholeOf } from '$lib/map/leaves'
import { namedPlaces } from '$lib/map/pins'
import { leavesAtHome } from '$lib/map/presets'

/** Activities in one chunk of details. */
export const ROWS_PER_CHUNK = 200
/** The drawings are made for a map of this size, with land around them for larger ones. */
const DRAWN_SHEET = { widthPx: 1240, heightPx: 340, sidePx: 204, pleatPx: 26 }
const DRAWN_BOX = { width: 2700, height: 1500 }
const DRAWN_MAIN_BOX = { width: 2300, height: 1100 }
const DRAWN_SIDE_BOX = { width: 420, height: 1100 }

/** What the pages of one language are made of. */
export interface BuiltIn {
  readonly dataset: Dataset
  /** all details in one piece, and cut into files */
  readonly details: DetailsChunk
  readonly chunks: readonly DetailsChunk[]
}

/** What the pages of all languages are made of. */
export interface Built {
  /** languages that there are pages in (BCP 47), the first one's without a part of its own in the address */
  readonly languages: readonly string[]
  /** public address of the site, by SITE_URL or the data; null while unknown */
  readonly address: string | null
  readonly records: Records
  /** talks as they are written */
  readonly decks: readonly DeckRecord[]
  readonly ground: Ground
  /** all names by which something can be found */
  readonly names: readonly SearchEntry[]
  /** the drawn land as SVG documents: of the folded map at the scale of each leaf, and all at one scale */
  readonly drawnLeaves: string
  readonly drawnWhole: string
}

let built: Promise<Built> | undefined
const builtIn = new Map<string, BuiltIn>()

/** Reads, checks and compiles the folder that KARTU_DATA names, or `data`; throws with the whole report. */
export function buildOnce(): Promise<Built> {
  built ??= build(process.env.KARTU_DATA ?? 'data')
  return built
}

/** The same in one language, once for each. */
export async function buildIn(lang: string): Promise<BuiltIn> {
  const { records } = await buildOnce()
  const known = builtIn.get(lang) ?? compiled(records, lang)
  builtIn.set(lang, known)
  return known
}

function compiled(records: Records, lang: string): BuiltIn {
  const { dataset, details } = compile(records, lang)
  return { dataset, details, chunks: detailsChunks(details, ROWS_PER_CHUNK) }
}

async function build(folder: string): Promise<Built> {
  const { records: read, decks, report } = checkFolder(folder)
  if (!read) throw new Error(report)
  const address = toSiteAddress(process.env.SITE_URL || read.site.url)
  const records = { ...read, site: { ...read.site, url: address } }
  const languages = pageLanguages(records.site.languages)
  const { dataset } = compiled(records, languages[0] ?? '')
  const names = searchIndex(records)
  return { languages, address, records, decks, names, ...(await groundOf(dataset)) }
}

async function groundOf(dataset: Dataset): Promise<Pick<Built, 'ground' | 'drawnLeaves' | 'drawnWhole'>> {
  const leaves = leavesOf(dataset, [...namedPlaces(dataset)])
  const partners = [...new Set(dataset.places.flatMap((place) => place.iso ?? []))]
  const [europe, world] = await Promise.all(
    ['europe', 'world'].map((name) => fileTiles(`static/basemap/${name}.pmtiles`))
  )
  if (!europe || !world) throw new Error('no basemap: the land cannot be drawn')
  const draw = async (drawing: Drawing) => {
    const isAll = isOverEurope(drawing.camera, DRAWN_SHEET)
    return drawnMap({ ...europe, ...(isAll ? {} : { beyond: world }), ...drawing, partners })
  }
  const [home] = leavesAtHome([wholeOf(leaves)], DRAWN_SHEET)
  if (!home) throw new Error('no sheet: a map has at least one leaf')
  const whole: Drawing = {
    href: `${base}/drawn-map.svg`,
    prefix: '',
    camera: home.camera,
    boundsPx: DRAWN_BOX
  }
  const folded = leaves.length < 2 ? [] : leavesAtHome(leaves, DRAWN_SHEET)
  const parts = folded.map(({ leaf, camera }): Drawing => {
    const boundsPx = leaf.id === 'main' ? DRAWN_MAIN_BOX : DRAWN_SIDE_BOX
    return { href: `${base}/drawn-leaves.svg`, prefix: `${leaf.id}-`, camera, boundsPx }
  })
  const drawnWhole = await draw(whole)
  const drawnParts = await Promise.all(parts.map(async (part) => [part.prefix, await draw(part)] as const))
  await Promise.all([europe.destroy(), world.destroy()])
  const ground: Ground = {
    drawings: [...parts, whole],
    partners,
    ...countryPoints(drawnWhole, whole.camera),
    archiveUrl: `${base}/basemap/europe.pmtiles`,
    worldUrl: `${base}/basemap/world.pmtiles`
  }
  return { ground, drawnLeaves: drawnSvg(drawnParts), drawnWhole: drawnSvg([['', drawnWhole]]) }
}
