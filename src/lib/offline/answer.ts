/**
 * Knows how a request is answered from an offline copy: by its address without the query, since views live there,
 * and in parts where a part is asked for. Knows nothing of how a copy is made; it is handed the caches.
 */
import { COPY_LIST, isCopyName, type CopyList } from './copy'
import { rangeOf } from './range'

/** The part of a browser's caches that is read. */
export type ReadCaches = Pick<CacheStorage, 'keys' | 'open'>

/** A copy that has all its files. */
export interface Copy {
  readonly name: string
  readonly cache: Cache
  readonly list: Response
}

/** What of a request counts. */
export type Asked = Pick<Request, 'method' | 'url' | 'cache' | 'headers'>

/** Copies of the site at `scope` that are complete, the newest first. */
export async function completeCopies(caches: ReadCaches, scope: string): Promise<Copy[]> {
  const names = (await caches.keys()).filter((name) => isCopyName(scope, name)).toReversed()
  const copies = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name)
      const list = await cache.match(scope + COPY_LIST)
      return list ? [{ name, cache, list }] : []
    })
  )
  return copies.flat()
}

/** What a copy is made of; what stands in it was written by the build. */
export async function listOf({ list }: Copy): Promise<CopyList> {
  return (await list.clone().json()) as CopyList
}

/** Address of a file in the copy, without query; null for what is another's, or is to come from the host itself. */
export function addressIn(scope: string, { method, url, cache }: Asked): string | null {
  const isFresh = cache === 'reload' || cache === 'no-store'
  if (method !== 'GET' || isFresh || !url.startsWith(scope)) return null
  const address = url.replace(/[?#].*$/, '').replace(/\/index\.html$/, '/')
  return address === scope + COPY_LIST ? null : address
}

/** The answer of the newest copy that has one; null where none has. */
export async function answerFrom(caches: ReadCaches, scope: string, asked: Asked): Promise<Response | null> {
  const address = addressIn(scope, asked)
  if (address === null) return null
  for (const { cache } of await completeCopies(caches, scope)) {
    const found = await cache.match(address, { ignoreVary: true })
    if (found) return partOf(found, asked.headers.get('Range'))
    // As a host does for the address of a folder.
    const isFolder = await cache.match(`${address}/`, { ignoreVary: true })
    if (isFolder) return Response.redirect(`${address}/${asked.url.slice(address.length)}`)
  }
  return null
}

/** The part of an answer that is asked for; the map reads its archive by parts. */
async function partOf(whole: Response, header: string | null): Promise<Response> {
  if (header === null) return whole
  const blob = await whole.blob()
  const range = rangeOf(header, blob.size)
  if (range === null) return new Response(blob, { headers: headersOf(whole) })
  if (range === 'outside') {
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${blob.size}` } })
  }
  const { first, last } = range
  const headers = { ...headersOf(whole), 'Content-Range': `bytes ${first}-${last}/${blob.size}` }
  return new Response(blob.slice(first, last + 1), { status: 206, headers })
}

/** What is true of a part as of the whole. */
function headersOf({ headers }: Response): Record<string, string> {
  const kept = ['Content-Type', 'ETag'].flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return Object.fromEntries(kept)
}
