import { beforeEach, describe, expect, it } from 'vitest'
import { COPY_LIST, copyName, type CopyList } from '$lib/offline/copy'
import { OfflineCopy, type OfflineShore } from '$lib/offline/offline.svelte'
import { keptCaches } from './caches'

const SCOPE = 'https://host.example/'
const OTHER = copyName('https://host.example/sub/', '1')

/** A site that can be changed and cut off. */
function createSite() {
  const site = {
    files: { '': 'home', 'present/': 'talk', 'a.js': 'script' } as Record<string, string>,
    version: '1',
    isThere: true,
    asked: [] as string[],
    /** called with each address before it is answered */
    onAsk: (() => undefined) as (path: string) => void,
    list: (): CopyList => ({
      version: site.version,
      dataDate: '2026-11-21',
      isWhole: true,
      files: Object.entries(site.files).map(([path, hash]) => ({ path, hash, bytes: hash.length }))
    }),
    fetch: async (address: string) => {
      const path = address.slice(SCOPE.length)
      site.onAsk(path)
      if (!site.isThere) throw new TypeError('no connection')
      if (path === COPY_LIST) return Response.json(site.list())
      site.asked.push(path)
      return new Response(site.files[path] ?? '', { status: path in site.files ? 200 : 404 })
    }
  }
  return site
}

let site = createSite()
let caches = keptCaches()
let workers = 0
const shore = (more: Partial<OfflineShore> = {}): OfflineShore => ({
  scope: SCOPE,
  caches,
  fetch: site.fetch,
  startWorker: async () => void (workers = 1),
  endWorker: async () => void (workers = 0),
  room: async () => 1e9,
  ...more
})
const stored = () => caches.seen()[copyName(SCOPE, site.version)]

beforeEach(() => {
  site = createSite()
  caches = keptCaches()
  workers = 0
})

describe('a copy', () => {
  it('is made only when it is asked for, with all its files, and is there when the page is opened again', async () => {
    const first = new OfflineCopy(shore())
    await first.look()
    await first.ask()
    expect([first.state, caches.seen(), workers]).toEqual([{ is: 'none' }, {}, 0])
    expect(first.offered?.files).toHaveLength(3)
    await first.keep()
    expect(first.state).toEqual({ is: 'ready', dataDate: '2026-11-21' })
    expect(stored()).toEqual(['', 'a.js', COPY_LIST, 'present/'].map((path) => SCOPE + path))
    expect(workers).toBe(1)
    site.isThere = false
    const second = new OfflineCopy(shore())
    await second.look()
    expect(second.state).toEqual({ is: 'ready', dataDate: '2026-11-21' })
  })

  it('tells how far it has come', async () => {
    const copy = new OfflineCopy(shore())
    const seen: unknown[] = []
    site.onAsk = () => void (copy.state.is === 'fetching' && seen.push(copy.state.files))
    await copy.keep()
    expect(seen.at(-1)).toBe(3)
    expect(seen).toEqual(seen.toSorted())
  })

  it('is made new only when that is asked for, and fetches what has changed', async () => {
    const copy = new OfflineCopy(shore())
    await copy.keep()
    Object.assign(site, { version: '2', asked: [], files: { ...site.files, 'present/': 'new talk', b: 'b' } })
    await copy.look()
    expect(copy.state).toMatchObject({ is: 'update', newDate: '2026-11-21' })
    expect(Object.keys(caches.seen())).toEqual([copyName(SCOPE, '1')])
    await copy.keep()
    expect(copy.state.is).toBe('ready')
    expect(site.asked.toSorted()).toEqual(['b', 'present/'])
    // The older one is still read by pages that are open.
    expect(Object.keys(caches.seen())).toEqual([copyName(SCOPE, '1'), copyName(SCOPE, '2')])
  })

  it('leaves nothing behind, and other sites of the host alone', async () => {
    await caches.open(OTHER)
    const copy = new OfflineCopy(shore())
    await copy.keep()
    await copy.remove()
    expect([copy.state, Object.keys(caches.seen()), workers]).toEqual([{ is: 'none' }, [OTHER], 0])
  })
})

describe('a copy that fails', () => {
  it('is cut off without a connection, says so later too, and goes on where it was', async () => {
    const copy = new OfflineCopy(shore())
    site.onAsk = (path) => void (site.isThere = path !== 'present/')
    await copy.keep()
    expect(copy.state).toEqual({ is: 'failed', why: 'cut' })
    const later = new OfflineCopy(shore())
    await later.look()
    expect(later.state).toEqual({ is: 'failed', why: 'cut' })
    const had = stored() ?? []
    Object.assign(site, { isThere: true, asked: [], onAsk: () => undefined })
    await later.keep()
    expect(later.state.is).toBe('ready')
    expect(site.asked.filter((path) => had.includes(SCOPE + path))).toEqual([])
  })

  it('is not ready when the site changes on the way', async () => {
    const copy = new OfflineCopy(shore())
    site.onAsk = (path) => void (path === 'a.js' && (site.version = '2'))
    await copy.keep()
    expect(copy.state).toEqual({ is: 'failed', why: 'cut' })
    await copy.keep()
    expect(copy.state.is).toBe('ready')
    expect(Object.keys(caches.seen())).toEqual([copyName(SCOPE, '2')])
  })

  it.each<[string, Partial<OfflineShore>, number, string]>([
    ['has no room from the start', { room: async () => 5 }, Infinity, 'noRoom'],
    ['has no room on the way', {}, 8, 'noRoom'],
    ['is refused', { startWorker: () => Promise.reject(new Error('no')) }, Infinity, 'refused']
  ])('%s, and leaves nothing', async (_, more, mostBytes, why) => {
    caches = keptCaches(mostBytes)
    const copy = new OfflineCopy(shore(more))
    await copy.keep()
    expect(copy.state).toEqual({ is: 'failed', why })
    expect([caches.seen(), workers]).toEqual([{}, 0])
  })
})
