/** Knows which ports of this machine are free; knows nothing of who wants them. */
import { createServer } from 'node:net'

/**
 * Whether nobody listens at a port.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isFree(port) {
  return new Promise((done) => {
    const probe = createServer()
    probe.once('error', () => done(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(true)))
  })
}

/**
 * First of a row of free ports.
 * @param {number} first where to begin
 * @param {number} size length of the row
 * @returns {Promise<number>}
 */
export async function findPorts(first, size) {
  for (let port = first; port + size <= 65536; port += size) {
    const free = await Promise.all(Array.from({ length: size }, (_, index) => isFree(port + index)))
    if (free.every(Boolean)) return port
  }
  throw new Error(`no row of ${size} free ports from ${first} on`)
}
