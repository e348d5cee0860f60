/** Knows where the names of everything in all languages come from, for search and tooltips alike. */
import type { SearchSource } from '$lib/model/find-all'
import type { SearchFile } from '$lib/model/search-words'

/** What a search begins with, and where it goes on. */
export interface LoadedSearch {
  readonly file: SearchFile
  readonly source: SearchSource
}

/** what was asked for, by address */
let asked: Partial<Record<string, Promise<unknown>>> = {}

/** Loads what a search begins with, once for a page; `at` is the address of all its files before their ends. */
export async function loadSearch(at: string): Promise<LoadedSearch> {
  return {
    file: await load<SearchFile>(`${at}start.json`),
    source: {
      words: (number) => load(`${at}words-${number}.json`),
      rows: (number) => load(`${at}rows-${number}.json`)
    }
  }
}

/** Asks anew the next time: the page shows other data now. */
export function forgetNames(): void {
  asked = {}
}

/** What did not come is asked for again the next time. */
async function load<T>(address: string): Promise<T> {
  const loading = (asked[address] ??= fetchJson(address))
  try {
    return (await loading) as T
  } catch (error) {
    if (asked[address] === loading) asked[address] = undefined
    throw error
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`no names: ${response.status}`)
  return response.json()
}
