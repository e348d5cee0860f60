/**
 * Knows how to read tiles out of an archive on the disk, for the build and for tests. Knows nothing of what is in
 * them. Runs in Node only.
 */
import { open } from 'node:fs/promises'
import type { Source } from 'pmtiles'
import { tilesIn } from './archive-tiles'
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
  try {
    return { ...(await tilesIn(source)), destroy: () => file.close() }
  } catch (error) {
    await file.close()
    throw error
  }
}
