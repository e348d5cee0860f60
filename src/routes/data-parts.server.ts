/**
 * Knows in which files a dashboard gets its data: numbers, tables, names, details and the search in parts; each named by
 * what it holds, so that a page never mixes those of two builds. Runs in Node only, like `built.ts`.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { base } from '$app/paths'
import type { Dataset } from '$lib/model/dataset'
import { writeColumns } from '$lib/model/columns-file'
import { idFiles, nameChunks, namesOf } from '$lib/model/name-chunks'
import { searchFiles } from '$lib/model/search-files'
import { HOME } from '$lib/view/view'
import { match } from '$lib/view/match'
import { FIRST_ENTRIES } from '$lib/view/entries'
import { buildIn, buildOnce, searchNames } from './built'
import { homeOf, pathsOf } from './languages'
import type { DataParts } from './receive'

/** Rows whose names come with the page, beside those that its list shows. */
const FIRST_NAMES = 200

type Content = string | Uint8Array<ArrayBuffer>

interface PartsIn {
  readonly parts: DataParts
  /** addresses of details and search, before the ends of their names */
  readonly details: string
  readonly search: string
  /** files by their path below the address of the site; what is large is written when it is asked for */
  readonly files: ReadonlyMap<string, () => Content>
}

const made = new Map<string, Promise<PartsIn>>()

/** Where the dashboard of a language gets its data from. */
export async function partsIn(lang: string): Promise<Omit<PartsIn, 'files'>> {
  const { parts, details, search } = await allIn(lang)
  return { parts, details, search }
}

/** Paths of all files of a language below the address of the site: `parts/columns-….bin`. */
export async function partPaths(lang: string): Promise<readonly string[]> {
  return [...(await allIn(lang)).files.keys()]
}

/** The content of a file; undefined where there is none. */
export async function partAt(lang: string, path: string): Promise<Content | undefined> {
  return (await allIn(lang)).files.get(path)?.()
}

/** Details and search of a language as a site in memory answers with them, by address. */
export async function jsonPartsIn(lang: string): Promise<[address: string, content: unknown][]> {
  const { files, details, search } = await allIn(lang)
  return [...files].flatMap(([path, content]) => {
    const address = `${base}/${path}`
    const isHeld = address.startsWith(details) || address.startsWith(search)
    return isHeld ? [[address, JSON.parse(String(content()))]] : []
  })
}

function allIn(lang: string): Promise<PartsIn> {
  const known = made.get(lang) ?? make(lang)
  made.set(lang, known)
  return known
}

async function make(lang: string): Promise<PartsIn> {
  const { languages } = await buildOnce()
  const { dataset, chunks } = await buildIn(lang)
  const { columns, site, places, projects } = dataset
  const below = homeOf(pathsOf(languages), lang).slice(base.length + 1)
  const packed = new Uint8Array(gzipSync(writeColumns(columns), { level: 9 }))
  const numbers = groupOf('parts/columns', ['.bin'], () => packed)
  const tables = groupOf(`${below}parts/tables`, ['.json'], () => JSON.stringify({ site, places, projects }))
  const names = listOf(`${below}parts/names`, nameChunks(columns))
  const idLists = idFiles(columns)
  const ids = listOf('parts/ids', idLists)
  const details = listOf(`${below}parts/details`, chunks)
  searchGroup ??= makeSearch(columns.id)
  const search = await searchGroup
  return {
    parts: {
      columns: `${numbers.at}.bin`,
      tables: `${tables.at}.json`,
      names: `${names.at}-`,
      ids: `${ids.at}-`,
      idFiles: idLists.length,
      first: namesOf(columns, firstRows(dataset))
    },
    details: `${details.at}-`,
    search: `${search.at}-`,
    files: new Map([numbers, tables, names, ids, details, search].flatMap(({ files }) => files))
  }
}

/** Files that belong together: the same hash is in their names. */
interface Group {
  /** address before the ends of their names */
  readonly at: string
  readonly files: readonly (readonly [path: string, content: () => Content])[]
}

/** The files of the search, which are the same in every language. */
let searchGroup: Promise<Group> | undefined

async function makeSearch(ids: readonly string[]): Promise<Group> {
  const { start, words, rows } = searchFiles(await searchNames(), ids)
  const all: [string, object][] = [
    ['-start.json', start],
    ...words.map((file, number): [string, object] => [`-words-${number}.json`, file]),
    ...rows.map((file, number): [string, object] => [`-rows-${number}.json`, file])
  ]
  const ends = all.map(([end]) => end)
  return groupOf('parts/search', ends, (order) => JSON.stringify(all[order]?.[1]))
}

/** A list cut into numbered files. */
function listOf(name: string, list: readonly object[]): Group {
  const ends = list.map((_, number) => `-${number}.json`)
  return groupOf(name, ends, (order) => JSON.stringify(list[order]))
}

function groupOf(name: string, ends: readonly string[], content: (order: number) => Content): Group {
  const hash = createHash('sha256')
  ends.forEach((_, order) => hash.update(content(order)))
  const path = `${name}-${hash.digest('hex').slice(0, 16)}`
  const files = ends.map((end, order) => [path + end, () => content(order)] as const)
  return { at: `${base}/${path}`, files }
}

/** The first rows, and those of the first entries of the list. */
function firstRows(dataset: Dataset): number[] {
  const { shown } = match(dataset, HOME)
  const rows = Array.from({ length: Math.min(FIRST_NAMES, dataset.columns.size) }, (_, row) => row)
  return [...new Set([...rows, ...shown.slice(0, FIRST_ENTRIES)])]
}
