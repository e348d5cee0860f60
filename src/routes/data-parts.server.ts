/**
 * Knows in which files a dashboard gets its data: numbers, tables, names in parts; each named by what it holds, so that
 * a page never mixes those of two builds. Runs in Node only, like `built.ts`.
 */
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { base } from '$app/paths'
import type { Dataset } from '$lib/model/dataset'
import { writeColumns } from '$lib/model/columns-file'
import { idFiles, nameChunks, namesOf } from '$lib/model/name-chunks'
import { HOME } from '$lib/view/view'
import { match } from '$lib/view/match'
import { FIRST_ENTRIES } from '$lib/panels/entries'
import { buildIn, buildOnce } from './built'
import { homeOf, pathsOf } from './languages'
import type { DataParts } from './receive'

/** Rows whose names come with the page, beside those that its list shows. */
const FIRST_NAMES = 200

/** A file by its path below the address of the site. */
interface PartFile {
  readonly path: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

interface PartsIn {
  readonly parts: DataParts
  readonly files: ReadonlyMap<string, PartFile>
}

const made = new Map<string, Promise<PartsIn>>()

/** What the dashboard of a language is told of its data. */
export async function partsIn(lang: string): Promise<DataParts> {
  return (await allIn(lang)).parts
}

/** Paths of all files of a language below the address of the site: `parts/columns-….bin`. */
export async function partPaths(lang: string): Promise<readonly string[]> {
  return [...(await allIn(lang)).files.keys()]
}

/** The content of a file; undefined where there is none. */
export async function partAt(lang: string, path: string): Promise<PartFile['content'] | undefined> {
  return (await allIn(lang)).files.get(path)?.content
}

function allIn(lang: string): Promise<PartsIn> {
  const known = made.get(lang) ?? make(lang)
  made.set(lang, known)
  return known
}

async function make(lang: string): Promise<PartsIn> {
  const { languages } = await buildOnce()
  const { dataset } = await buildIn(lang)
  const { columns, site, places, projects } = dataset
  const below = homeOf(pathsOf(languages), lang).slice(base.length + 1)
  const numbers = new Uint8Array(gzipSync(writeColumns(columns), { level: 9 }))
  const tables = JSON.stringify({ site, places, projects })
  const chunks = nameChunks(columns).map((chunk) => JSON.stringify(chunk))
  const ids = idFiles(columns).map((file) => JSON.stringify(file))
  const [names, idsAt] = [`${below}parts/names-${hashOf(chunks)}-`, `parts/ids-${hashOf(ids)}-`]
  const files: PartFile[] = [
    { path: `parts/columns-${hashOf([numbers])}.bin`, content: numbers },
    { path: `${below}parts/tables-${hashOf([tables])}.json`, content: tables },
    ...chunks.map((content, number) => ({ path: `${names}${number}.json`, content })),
    ...ids.map((content, number) => ({ path: `${idsAt}${number}.json`, content }))
  ]
  const [first, second] = files
  return {
    parts: {
      columns: `${base}/${first?.path}`,
      tables: `${base}/${second?.path}`,
      names: `${base}/${names}`,
      ids: `${base}/${idsAt}`,
      idFiles: ids.length,
      first: namesOf(columns, firstRows(dataset))
    },
    files: new Map(files.map((file) => [file.path, file]))
  }
}

/** The first rows, and those of the first entries of the list. */
function firstRows(dataset: Dataset): number[] {
  const { shown } = match(dataset, HOME)
  const rows = Array.from({ length: Math.min(FIRST_NAMES, dataset.columns.size) }, (_, row) => row)
  return [...new Set([...rows, ...shown.slice(0, FIRST_ENTRIES)])]
}

function hashOf(contents: readonly PartFile['content'][]): string {
  const hash = createHash('sha256')
  for (const content of contents) hash.update(content)
  return hash.digest('hex').slice(0, 16)
}
