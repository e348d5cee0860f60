/**
 * Knows how to open a port of this machine for a built folder; knows nothing of how requests for its
 * files are answered.
 *
 * By hand: `node scripts/serve.mjs <folder> <port> [base path]`
 */
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { createFolderSite } from './set-up/folder-site.mjs'
import { endCleanly } from './set-up/process.mjs'

/** @typedef {ReturnType<typeof createFolderSite>} Site */

/**
 * Listens on this machine only, on both of its addresses; undefined where the port is taken.
 * @param {Site} site
 * @param {number} port
 * @returns {Promise<import('node:http').Server[] | undefined>}
 */
export async function listen(site, port) {
  /** @type {import('node:http').Server[]} */
  const servers = []
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer((request, response) => {
      site(request, response).catch(() => response.destroy())
    })
    const code = await new Promise((done) => {
      server.once('error', (error) => done('code' in error ? error.code : 'unknown'))
      server.listen(port, host, () => done(''))
    })
    // A machine without IPv6 is served on its one address.
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') continue
    if (code) {
      for (const open of servers) open.close()
      return undefined
    }
    servers.push(server)
  }
  return servers
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'build', port = '4173', base = ''] = process.argv.slice(2)
  endCleanly(0)
  if (await listen(createFolderSite({ folder, base }), Number(port))) {
    console.log(`${folder} is served at http://localhost:${port}${base}/`)
  } else {
    console.error(`Port ${port} is taken or not allowed.`)
    process.exitCode = 1
  }
}
