/**
 * Knows how a browser gets the data of a dashboard: numbers and tables at once, names as they are wanted. Knows nothing
 * of how they are made.
 */
import { readColumns } from '$lib/model/columns-file'
import type { Dataset } from '$lib/model/dataset'
import type { RowNames } from '$lib/model/name-chunks'
import { Names } from '$lib/model/names.svelte'

/** Where a dashboard gets its data from. */
export interface DataParts {
  /** addresses of the numbers and of the tables */
  readonly columns: string
  readonly tables: string
  /** addresses of the parts, before their numbers and `.json` */
  readonly names: string
  readonly ids: string
  readonly idFiles: number
  /** names that are there from the start */
  readonly first: RowNames
}

/** The data of a page; rejects where a file does not come. */
export async function receive({ columns, tables, names, ids, idFiles, first }: DataParts): Promise<Dataset> {
  const [packed, rest] = await Promise.all([fetchPart(columns), fetchPart(tables)])
  const unpacked = packed.body?.pipeThrough(new DecompressionStream('gzip')) ?? null
  const numbers = readColumns(new Uint8Array(await new Response(unpacked).arrayBuffer()))
  const known = new Names(
    numbers.size,
    {
      chunk: async (number) => (await fetchPart(`${names}${number}.json`)).json(),
      ids: async (number) => (await fetchPart(`${ids}${number}.json`)).json(),
      idFiles
    },
    first
  )
  const { site, places, projects } = (await rest.json()) as Omit<Dataset, 'columns'>
  return { site, places, projects, columns: known.columns(numbers), names: known }
}

async function fetchPart(address: string): Promise<Response> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`no data: ${response.status}`)
  return response
}
