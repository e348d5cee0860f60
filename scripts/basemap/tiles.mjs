/**
 * Knows how GeoJSON layers in the unit square become encoded vector tiles. Knows nothing of where they come
 * from or how an archive is written.
 */
import { gzipSync } from 'node:zlib'
import { loadTool } from './tools.mjs'

/** Units on a tile's side; a tile is 512 CSS px wide at its zoom. */
const EXTENT = 4096
/** Units beyond the tile's edge. The widest line along the shelf is 41 px: half of it must fit in. */
const BUFFER = { shelf: 176, coast: 16, land: 32, lake: 32, border: 32, river: 16 }

/** Tiles of one zoom: `{ z, x, y, data }`, gzipped, only those with anything in them. */
export async function cutTiles(zoom, layers) {
  const { GeoJSONVT } = await loadTool('@maplibre/geojson-vt')
  const { fromGeojsonVt } = await loadTool('@maplibre/vt-pbf')
  const indexes = Object.entries(layers).map(([name, data]) => {
    const options = { maxZoom: zoom, indexMaxZoom: zoom, indexMaxPoints: 0, extent: EXTENT, wrap: false }
    const buffer = BUFFER[name] ?? 32
    return [name, new GeoJSONVT(data, { ...options, buffer, tolerance: 0, coordinates: 'unitSquare' })]
  })
  const tiles = []
  for (let x = 0; x < 2 ** zoom; x++) {
    for (let y = 0; y < 2 ** zoom; y++) {
      const parts = indexes.map(([name, index]) => [name, index.getTile(zoom, x, y)])
      const filled = parts.filter(([, tile]) => tile !== null && tile.features.length > 0)
      if (filled.length === 0) continue
      const bytes = fromGeojsonVt(Object.fromEntries(filled), { version: 2, extent: EXTENT })
      tiles.push({ z: zoom, x, y, data: gzipSync(bytes, { level: 9 }) })
    }
  }
  return tiles
}
