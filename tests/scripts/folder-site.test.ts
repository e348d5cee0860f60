/** Knows what the small server answers, over a real port. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFolderSite } from '../../scripts/set-up/folder-site.mjs'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const BYTES = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
const folder = mkdtempSync(join(tmpdir(), 'kartu-serve-'))
const servers: Server[] = []
let plain = 0
let under = 0

/** Asks as written: a browser's own tidying of addresses would hide what is tested. */
function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET'
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asking = request({ port, path, headers, method, host: '127.0.0.1' }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
    asking.on('error', fail)
    asking.end()
  })
}

function open(base: string): Promise<number> {
  const site = createFolderSite({ folder: join(folder, 'site'), base })
  const server = createServer((asked, response) => void site(asked, response))
  servers.push(server)
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

beforeAll(async () => {
  for (const name of ['place', 'embed']) mkdirSync(join(folder, 'site', name), { recursive: true })
  mkdirSync(join(folder, 'site', '_app', 'immutable'), { recursive: true })
  const files: Record<string, string | Buffer> = {
    'index.html': '<h1>Home</h1>',
    'place/index.html': '<h1>Place</h1>',
    'embed/index.html': '<h1>Frame</h1>',
    'about.html': '<h1>About</h1>',
    '404.html': '<h1>Nothing here</h1>',
    'empty.txt': '',
    '_app/immutable/a.js': 'export {}',
    'land.pmtiles': BYTES,
    'land.svg': '<svg/>',
    'a.mjs': '',
    'a.json': '{}',
    'a.woff2': BYTES,
    'two words ā.txt': 'found'
  }
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, 'site', path), text)
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  mkdirSync(join(folder, 'site-beside'))
  writeFileSync(join(folder, 'site-beside', 'secret.txt'), 'secret')
  plain = await open('')
  under = await open('/sub')
})
afterAll(() => {
  for (const server of servers) server.close()
  rmSync(folder, { recursive: true })
})

describe('the small server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', '<h1>Home</h1>'],
    ['/?time=2019-01', 'text/html; charset=utf-8', '<h1>Home</h1>'],
    ['/place/', 'text/html; charset=utf-8', '<h1>Place</h1>'],
    ['/about', 'text/html; charset=utf-8', '<h1>About</h1>'],
    ['/land.svg', 'image/svg+xml', '<svg/>'],
    ['/a.mjs', 'text/javascript; charset=utf-8', ''],
    ['/a.json', 'application/json', '{}'],
    ['/empty.txt', 'text/plain; charset=utf-8', ''],
    ['/two%20words%20%C4%81.txt', 'text/plain; charset=utf-8', 'found']
  ])('gives %s as %s', async (path, type, text) => {
    const { status, headers, body } = await ask(plain, path)
    expect([status, headers['content-type'], body.toString()]).toEqual([200, type, text])
  })

  it.each([
    ['/land.pmtiles', 'application/vnd.pmtiles'],
    ['/a.woff2', 'font/woff2']
  ])('gives %s to the byte', async (path, type) => {
    const { headers, body } = await ask(plain, path, { 'accept-encoding': 'gzip, br' })
    expect(headers['content-type']).toBe(type)
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.equals(BYTES)).toBe(true)
  })

  it('says what a page cannot say of itself', async () => {
    const { headers } = await ask(plain, '/')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-security-policy']).toBe("frame-ancestors 'self'")
  })

  it('lets others frame the page that is made for it, and no other', async () => {
    const policyOf = async (path: string) => (await ask(plain, path)).headers['content-security-policy']
    expect(await policyOf('/embed/')).toBeUndefined()
    expect(await policyOf('/place/')).toBe("frame-ancestors 'self'")
  })

  it('sends a folder without a slash to the folder, with its question', async () => {
    const { status, headers } = await ask(plain, '/place?at=jelgava')
    expect([status, headers.location]).toEqual([308, '/place/?at=jelgava'])
  })

  it('gives the page for what is not there, as not found', async () => {
    const { status, body } = await ask(plain, '/nowhere')
    expect([status, body.toString()]).toEqual([404, '<h1>Nothing here</h1>'])
  })

  it.each([
    ['/../secret.txt', 404],
    ['/%2e%2e/secret.txt', 404],
    ['/..%2fsecret.txt', 404],
    ['/place/..%2f..%2fsecret.txt', 404],
    ['/..%2fsite-beside/secret.txt', 404],
    ['/%00', 400],
    ['/%E0%A4%A', 400]
  ])('refuses %s with %d', async (path, expected) => {
    const { status, body } = await ask(plain, path)
    expect(status).toBe(expected)
    expect(body.toString()).not.toContain('secret')
  })

  it('refuses to be written to', async () => {
    const { status, headers } = await ask(plain, '/', {}, 'POST')
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  it('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask(plain, '/land.pmtiles', {}, 'HEAD')
    expect([status, headers['content-length'], body.length]).toEqual([200, '256', 0])
  })
})

describe('a part of a file', () => {
  it.each([
    ['bytes=0-15', 0, 15],
    ['bytes=100-', 100, 255],
    ['bytes=-6', 250, 255],
    ['bytes=-900', 0, 255],
    ['bytes=250-900', 250, 255],
    ['bytes=7-7', 7, 7]
  ])('is given for %s', async (range, first, last) => {
    const { status, headers, body } = await ask(plain, '/land.pmtiles', { range })
    expect([status, headers['content-range']]).toEqual([206, `bytes ${first}-${last}/256`])
    expect(body.equals(BYTES.subarray(first, last + 1))).toBe(true)
  })

  it.each(['bytes=256-300', 'bytes=20-10', 'bytes=-0'])('is refused for %s', async (range) => {
    const { status, headers } = await ask(plain, '/land.pmtiles', { range })
    expect([status, headers['content-range']]).toEqual([416, 'bytes */256'])
  })

  it.each(['lines=1-2', 'bytes=-', 'bytes=0-1,4-5'])('is the whole file for %s', async (range) => {
    expect((await ask(plain, '/land.pmtiles', { range })).status).toBe(200)
  })
})

describe('what travels', () => {
  it('is compressed as the browser asks', async () => {
    const brotli = await ask(plain, '/', { 'accept-encoding': 'gzip, deflate, br' })
    const gzip = await ask(plain, '/', { 'accept-encoding': 'gzip' })
    expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
    expect(brotliDecompressSync(brotli.body).toString()).toBe('<h1>Home</h1>')
    expect(gunzipSync(gzip.body).toString()).toBe('<h1>Home</h1>')
  })

  it('is not sent again while it has not changed', async () => {
    const { headers } = await ask(plain, '/')
    const again = await ask(plain, '/', { 'if-none-match': String(headers.etag) })
    expect([again.status, again.body.length]).toEqual([304, 0])
  })

  it('is kept for good where its name changes with it', async () => {
    expect((await ask(plain, '/_app/immutable/a.js')).headers['cache-control']).toContain('immutable')
    expect((await ask(plain, '/')).headers['cache-control']).toBe('no-cache')
  })
})

describe('a site under a path', () => {
  it.each([
    ['/sub/', 200],
    ['/sub/place/', 200],
    ['/place/', 404],
    ['/subway/', 404],
    ['/', 308],
    ['/sub', 404]
  ])('answers %s with %d', async (path, expected) => {
    expect((await ask(under, path)).status).toBe(expected)
  })
})
