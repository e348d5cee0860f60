import { readFileSync } from 'node:fs'
import { EtagMismatch, PMTiles } from 'pmtiles'
import { describe, expect, it } from 'vitest'
import { archiveSource, type Fetch } from '$lib/map/archive'

const FILE = readFileSync('static/basemap/europe.pmtiles')
const WARSAW_Z4 = [4, 8, 5] as const

/** A server that answers from the file and counts how often it is asked. */
function server(hasRanges: boolean, etag?: () => string) {
  const asked: string[] = []
  const fetch: Fetch = async (_url, { headers, signal }) => {
    signal?.throwIfAborted()
    const range = new Headers(headers).get('Range') ?? ''
    asked.push(range)
    const init = etag ? { headers: { ETag: etag() } } : {}
    if (!hasRanges) return new Response(new Uint8Array(FILE), { status: 200, ...init })
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(range) ?? []
    return new Response(new Uint8Array(FILE.subarray(Number(first), Number(last) + 1)), {
      status: 206,
      ...init
    })
  }
  return { asked, fetch }
}

const answering =
  (body: string, status: number): Fetch =>
  async () =>
    new Response(body, { status })

describe('source of an archive over HTTP', () => {
  it.each([true, false])('reads the same tile from a server with ranges: %s', async (hasRanges) => {
    const archive = new PMTiles(archiveSource('/europe.pmtiles', server(hasRanges).fetch))
    const tile = await archive.getZxy(...WARSAW_Z4)
    expect(tile?.data.byteLength).toBeGreaterThan(1000)
    expect(await archive.getHeader()).toMatchObject({ minZoom: 0, maxZoom: 7, specVersion: 3 })
  })

  it('asks for no more than it needs where there are ranges', async () => {
    const { asked, fetch } = server(true)
    const { data } = await archiveSource('/a', fetch).getBytes(100, 27)
    expect(new Uint8Array(data)).toEqual(new Uint8Array(FILE.subarray(100, 127)))
    expect(asked).toEqual(['bytes=100-126'])
  })

  it('asks once where the server gives only the whole file', async () => {
    const { asked, fetch } = server(false)
    const source = archiveSource('/a', fetch)
    await source.getBytes(0, 7)
    const { data } = await source.getBytes(5000, 300)
    expect(new Uint8Array(data)).toEqual(new Uint8Array(FILE.subarray(5000, 5300)))
    expect(asked).toHaveLength(1)
  })

  it('passes an abort on to the request', async () => {
    const controller = new AbortController()
    const never: Fetch = (_url, { signal }) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    const reading = archiveSource('/a', never).getBytes(0, 7, controller.signal)
    controller.abort()
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('keeps the whole file although the first reader gave up', async () => {
    const { asked, fetch } = server(false)
    const controller = new AbortController()
    const source = archiveSource('/a', async (url, init) => {
      const response = await fetch(url, init)
      queueMicrotask(() => controller.abort())
      return response
    })
    await expect(source.getBytes(0, 7, controller.signal)).rejects.toMatchObject({ name: 'AbortError' })
    expect((await source.getBytes(0, 7)).data.byteLength).toBe(7)
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['a missing file', answering('', 404), /not readable: \/a, status 404/],
    ['a page in its place', answering('<!doctype html>', 200), /not an archive: \/a/],
    ['more bytes than asked for', answering('x'.repeat(99), 206), /99 bytes where 7 were asked for/]
  ])('says clearly what is wrong with %s', async (_name, fetch, message) => {
    await expect(archiveSource('/a', fetch).getBytes(0, 7)).rejects.toThrow(message)
  })

  it('tells when the file has changed since', async () => {
    let version = '"one"'
    const source = archiveSource('/a', server(true, () => version).fetch)
    const { etag } = await source.getBytes(0, 7)
    version = '"two"'
    await expect(source.getBytes(0, 7, undefined, etag)).rejects.toBeInstanceOf(EtagMismatch)
  })
})
