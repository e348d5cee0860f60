/** Knows a host of the built folder that can get a newer version and die; knows nothing of the pages. */
import { createServer } from 'node:http'
import { readFileSync } from 'node:fs'
import { createFolderSite } from '../../scripts/set-up/folder-site.mjs'
import type { CopyList } from '../../src/lib/offline/copy'

/** A page that the newer version has other words on. */
export const CHANGED = { path: 'privacy/', words: 'said anew' }

/** Starts a host on a free port of this machine. */
export async function startSite(folder: string) {
  const answer = createFolderSite({ folder })
  let isNew = false
  const server = createServer((request, response) => {
    const path = (request.url ?? '').slice(1)
    if (isNew && path === 'copy.json') return response.end(JSON.stringify(newList()))
    if (isNew && path === CHANGED.path) return response.end(CHANGED.words)
    answer(request, response).catch(() => response.destroy())
  })
  const newList = (): CopyList => {
    const list = JSON.parse(readFileSync(`${folder}/copy.json`, 'utf8')) as CopyList
    const files = list.files.map((file) => (file.path === CHANGED.path ? { ...file, hash: 'new' } : file))
    return { ...list, version: 'new', dataDate: '2026-12-24', files }
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/`,
    publishAnew: () => (isNew = true),
    die: () =>
      new Promise<void>((done) => {
        server.close(() => done())
        server.closeAllConnections()
      })
  }
}
