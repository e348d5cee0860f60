/**
 * Knows how to read tiles out of an archive on the disk, for the build and for tests. Knows nothing of what is in
 * them. Runs in Node only.
 */
import { open } from 'node:fs/promises'
import { PMTiles, type Source } from 'pmtiles'
import type { TileArchive } from './drawn'

/** An archive on the disk. */
export interface FileTiles extends TileArchive {
  /** closes the file; nothing can be read afterwards */
  readonly destroy: () => Promise<void>
}

/** Opens a PMTiles archive by its path. Rejects when there is no such file or when it is no archive. */
export async function fileTiles(path: string): Promise<FileTiles> {
  const file = await open(path, 'r')
  const source: Source = {
    getKey: () => path,
    getBytes: async (offset, length) => {
      const bytes = new Uint8Array(length)
      const { bytesRead } = await file.read(bytes, 0, length, offset)
      return { data: bytes.buffer.slice(0, bytesRead) }
    }
  }
  const archive = new PMTiles(source)
  try {
    const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader()
    const readTile = async (z: number, x: number, y: number) => {
      const tile = await archive.getZxy(z, x, y)
      return tile ? new Uint8Array(tile.data) : null
    }
    return {
      zooms: { min: minZoom, max: maxZoom },
      bounds: [minLon, minLat, maxLon, maxLat],
      readTile,
      destroy: () => file.close()
    }
  } catch (error) {
    await file.close()
    throw error
  }
}
