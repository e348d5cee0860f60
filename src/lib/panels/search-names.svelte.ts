/** Knows where the names of everything in all languages come from, for search and tooltips alike. */
import { base } from '$app/paths'
import type { SearchEntry } from '$lib/model/search'

let loading: Promise<readonly SearchEntry[]> | undefined

/** Loads the names once for a page; asks again where they did not come. */
export function loadNames(): Promise<readonly SearchEntry[]> {
  loading ??= fetch(`${base}/search.json`).then(async (response) => {
    if (!response.ok) throw new Error(`no names: ${response.status}`)
    return (await response.json()) as readonly SearchEntry[]
  })
  loading.catch(() => (loading = undefined))
  return loading
}

/** Asks anew the next time: the page shows other data now. */
export function forgetNames(): void {
  loading = undefined
}
