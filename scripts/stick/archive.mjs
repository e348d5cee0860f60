/** Knows how an archive of the map is cut to fewer zooms; knows nothing of who needs it smaller. */
import { gzipSync } from 'node:zlib'
import { packArchive } from '../basemap/pmtiles.mjs'
import { load } from '../load.mjs'

/**
 * The archive at a path with its tiles up to a zoom. A map draws those larger where finer ones are gone.
 * @param {string} path
 * @param {number} lastZoom
 * @returns {Promise<Buffer>}
 */
export async function cutArchive(path, lastZoom) {
  const { fileTiles } = await load('map/archive-file.ts')
  const { readTile, destroy, bounds } = await fileTiles(path)
  const tiles = []
  for (let z = 0; z <= lastZoom; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const data = await readTile(z, x, y)
        if (data) tiles.push({ z, x, y, data: gzipSync(data, { level: 9 }) })
      }
    }
  }
  await destroy()
  return packArchive({ tiles, bounds, metadata: {} })
}
