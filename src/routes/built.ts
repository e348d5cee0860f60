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
import { groundOf, type DrawnGround } from '$lib/map/drawn-ground'

/** Activities in one chunk of details: what is opened of ten thousand weighs 4 kB packed. */
export const ROWS_PER_CHUNK = 50
/** What the pages of one language are made of. */
export interface BuiltIn {
  readonly dataset: Dataset
  /** all details in one piece, and cut into files */
  readonly details: DetailsChunk
  readonly chunks: readonly DetailsChunk[]
}

/** What the pages of all languages are made of. */
export interface Built extends DrawnGround {
  /** languages that there are pages in (BCP 47), the first one's without a part of its own in the address */
  readonly languages: readonly string[]
  /** public address of the site, by SITE_URL or the data; null while unknown */
  readonly address: string | null
  readonly records: Records
  /** talks as they are written */
  readonly decks: readonly DeckRecord[]
}

let built: Promise<Built> | undefined
const builtIn = new Map<string, BuiltIn>()

/**
 * Reads, checks and compiles the folder that KARTU_DATA names, or `data`; throws with the whole report. What
 * `scripts/build.mjs` has checked a moment ago is not checked again.
 */
export function buildOnce(): Promise<Built> {
  built ??= build(process.env.KARTU_DATA ?? 'data')
  return built
}

/** All names by which something can be found. */
export async function searchNames(): Promise<readonly SearchEntry[]> {
  return searchIndex((await buildOnce()).records)
}

/** The same in one language, once for each. */
export async function buildIn(lang: string): Promise<BuiltIn> {
  const { records } = await buildOnce()
  return compiled(records, lang)
}

function compiled(records: Records, lang: string): BuiltIn {
  const known = builtIn.get(lang)
  if (known) return known
  const { dataset, details } = compile(records, lang)
  const made = { dataset, details, chunks: detailsChunks(details, ROWS_PER_CHUNK) }
  builtIn.set(lang, made)
  return made
}

async function build(folder: string): Promise<Built> {
  const { records: read, decks, report } = checkFolder(folder, process.env.KARTU_CHECKED)
  if (!read) throw new Error(report)
  const address = toSiteAddress(process.env.SITE_URL || read.site.url)
  const records = { ...read, site: { ...read.site, url: address } }
  const languages = pageLanguages(records.site.languages)
  const { dataset } = compiled(records, languages[0] ?? '')
  return { languages, address, records, decks, ...(await readGround(dataset)) }
}

async function readGround(dataset: Dataset): Promise<DrawnGround> {
  const [europe, world] = await Promise.all(
    ['europe', 'world'].map((name) => fileTiles(`static/basemap/${name}.pmtiles`))
  )
  if (!europe || !world) throw new Error('no basemap: the land cannot be drawn')
  const drawn = await groundOf(dataset, { europe, world }, base)
  await Promise.all([europe.destroy(), world.destroy()])
  return drawn
}
