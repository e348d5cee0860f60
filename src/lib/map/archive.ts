/**
 * Knows how to read parts of an archive over HTTP, also from servers that only give files whole. Knows nothing of
 * tiles or maps.
 */
import { EtagMismatch, type RangeResponse, type Source } from 'pmtiles'

/** The part of `fetch` that is used. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * A source of PMTiles that asks for ranges. A server that answers with the whole file is asked once: the file is
 * kept and cut here. `getBytes` rejects with an `AbortError` when its signal says so, with an `EtagMismatch` when
 * the file has changed meanwhile, and else with an `Error` that names the address.
 */
export function archiveSource(url: string, fetch: Fetch): Source {
  let whole: Promise<RangeResponse> | null = null
  let isStale = false

  const keep = (response: Response): null => {
    whole ??= readAll(url, response)
    whole.catch(() => (whole = null))
    return null
  }
  const getBytes: Source['getBytes'] = async (offset, length, signal, etag) => {
    signal?.throwIfAborted()
    const ask = () => requestPart({ url, fetch, offset, length, isStale }, signal, keep)
    const part = whole ? null : await ask()
    const answer = part ?? (await slice(whole, offset, length))
    signal?.throwIfAborted()
    if (!etag || !answer.etag || etag === answer.etag) return answer
    isStale = true
    whole = null
    throw new EtagMismatch(`archive has changed: ${url}`)
  }
  return { getKey: () => url, getBytes }
}

interface PartRequest {
  readonly url: string
  readonly fetch: Fetch
  readonly offset: number
  readonly length: number
  /** what the browser keeps may be of an older file */
  readonly isStale: boolean
}

/** Asks for a part; calls `onWhole` with the answer, and gives what that gives, when the whole file comes. */
async function requestPart(
  { url, fetch, offset, length, isStale }: PartRequest,
  signal: AbortSignal | undefined,
  onWhole: (response: Response) => null
): Promise<RangeResponse | null> {
  // A controller of our own: once the whole file is on its way, an abort must not lose it for the others.
  const controller = new AbortController()
  const abort = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', abort)
  try {
    const response = await fetch(url, {
      headers: { Range: `bytes=${offset}-${offset + length - 1}` },
      signal: controller.signal,
      ...(isStale ? { cache: 'reload' } : {})
    })
    return response.status === 200 ? onWhole(response) : await readPart(url, response, length)
  } finally {
    signal?.removeEventListener('abort', abort)
  }
}

async function readPart(url: string, response: Response, length: number): Promise<RangeResponse> {
  if (response.status !== 206) throw new Error(`archive not readable: ${url}, status ${response.status}`)
  const data = await response.arrayBuffer()
  if (data.byteLength > length) {
    throw new Error(`archive not readable: ${url}, ${data.byteLength} bytes where ${length} were asked for`)
  }
  return { data, ...etagOf(response) }
}

async function readAll(url: string, response: Response): Promise<RangeResponse> {
  const data = await response.arrayBuffer()
  const isArchive = new TextDecoder().decode(data.slice(0, 7)) === 'PMTiles'
  if (!isArchive) throw new Error(`not an archive: ${url}, ${data.byteLength} bytes`)
  return { data, ...etagOf(response) }
}

async function slice(whole: Promise<RangeResponse> | null, offset: number, length: number) {
  const { data, ...rest } = (await whole) ?? { data: new ArrayBuffer(0) }
  return { ...rest, data: data.slice(offset, offset + length) }
}

/** Weak tags say nothing about bytes. */
function etagOf(response: Response): { etag?: string } {
  const etag = response.headers.get('ETag')
  return etag && !etag.startsWith('W/') ? { etag } : {}
}
