/** Knows how the page asks for details when it has come to rest; knows nothing of what they are. */
import { DetailsState } from '$lib/panels/details.svelte'

/** After this long nobody waits for the page itself any more, ms. */
const REST_MS = 300

/** The details of a page, in files whose address begins with `path`; those that the build has are ready. */
export function createDetails(
  path: string,
  rowsPerChunk: number,
  ready: ConstructorParameters<typeof DetailsState>[2]
) {
  return new DetailsState(rowsPerChunk, (chunk) => fetchChunk(path, chunk), ready)
}

/** Fetches the first chunk, with the sources that the list names, once the page rests; returns the way to call it off. */
export function fetchAhead(details: DetailsState): () => void {
  const rest = setTimeout(() => void details.fetch(0), REST_MS)
  return () => clearTimeout(rest)
}

async function fetchChunk(path: string, chunk: number) {
  const response = await fetch(`${path}${chunk}.json`)
  if (!response.ok) throw new Error(`no details: ${response.status}`)
  return response.json()
}
