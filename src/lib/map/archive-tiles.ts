/** Knows how the tiles of an archive are read, wherever its bytes come from. Knows nothing of what is in them. */
import { PMTiles, type Source } from 'pmtiles'
import type { TileArchive } from './drawn'

/** The tiles of a PMTiles archive. Rejects when it is none. */
export async function tilesIn(source: Source): Promise<TileArchive> {
  const archive = new PMTiles(source)
  const { minZoom, maxZoom, minLon, minLat, maxLon, maxLat } = await archive.getHeader()
  return {
    zooms: { min: minZoom, max: maxZoom },
    bounds: [minLon, minLat, maxLon, maxLat],
    readTile: async (z, x, y) => {
      const tile = await archive.getZxy(z, x, y)
      return tile ? new Uint8Array(tile.data) : null
    }
  }
}
