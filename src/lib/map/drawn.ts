/**
 * Knows how the map of the first view is made at build time: the tiles that the live map would show at a camera,
 * as SVG paths. Knows nothing of files, colours or the browser.
 */
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile'
import Pbf from 'pbf'
import { project, toPx, zoomOf, type Camera } from '$lib/geo/mercator'
import { commonBox, outside, type GridBox, type GridPoint } from './cut'
import { areaOf, linesPath, ringsPath, simplified, type PxPoint } from './path'
import { JOIN_UNITS, joinLines, mergeRings, type TileRing } from './stitch'

/** West, south, east and north edge, degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number]

/** Reads one tile, decompressed; null where the archive has none. */
export type ReadTile = (z: number, x: number, y: number) => Promise<Uint8Array | null>

/** Tiles of a part of the world. */
export interface TileArchive {
  readonly readTile: ReadTile
  /** zooms that it holds */
  readonly zooms: { readonly min: number; readonly max: number }
  /** its edges, degrees */
  readonly bounds: Bounds
}

/** What to draw. */
export interface DrawnMapOptions extends TileArchive {
  /** tiles of what lies outside its edges, where that is to be seen: as coarse as they are is all then */
  readonly beyond?: TileArchive
  readonly camera: Camera
  /** size of the box around the camera's centre, px */
  readonly boundsPx: { readonly width: number; readonly height: number }
  /** ISO 3166-1 alpha-2 of the countries that have a path of their own */
  readonly partners: readonly string[]
}

/** Path texts in px from the camera's centre; an empty text where there is nothing to draw. */
export interface DrawnMap {
  readonly boundsPx: { readonly width: number; readonly height: number }
  /** all land in one piece: what is not under a country below is land of others, and its outline is the coast */
  readonly land: string
  /** the outline of the land for wide strokes far from it, which cost too much along every cape */
  readonly shelf: string
  /** one path for each partner that is in the box, in the order given */
  readonly countries: readonly { readonly iso: string; readonly path: string }[]
  readonly lake: string
  readonly river: string
  readonly border: string
}

/** A tile has this many units on a side, unless it says otherwise. */
const GRID_UNITS = 4096
/** Largest error added to that of the tile, px. */
const TOLERANCE_PX = 0.4
/** The same for lines that stand off the coast: a third of the narrowest of their strokes. */
const SHELF_TOLERANCE_PX = 2.5
/** Islets below this have no lines off their coast, px². */
const SHELF_MIN_AREA_PX2 = 20
/** Cut edges of land stand this far outside the box, so that no stroke along them reaches into it, px. */
const MARGIN_PX = 24
/** Smaller pieces of land and water are left out, px². */
const MIN_AREA_PX2 = 3

/** Draws the map. Rejects when a tile cannot be read or decoded. */
export async function drawnMap(options: DrawnMapOptions): Promise<DrawnMap> {
  const { camera, boundsPx, partners, zooms, beyond } = options
  const finest = Math.min(zooms.max, beyond?.zooms.max ?? zooms.max)
  const zoom = Math.min(finest, Math.max(zooms.min, Math.floor(zoomOf(camera))))
  const grid = { side: GRID_UNITS * 2 ** zoom, zoom }
  const seen = gridBox(camera, boundsPx, grid.side)
  const own = boundsBox(options.bounds, grid.side)
  const tiles = await readTiles(options.readTile, beyond ? commonBox(seen, own) : seen, zoom)
  if (beyond) {
    for (const box of outside(seen, own)) tiles.push(...(await readTiles(beyond.readTile, box, zoom)))
    for (const tile of tiles) tile.edges = own
  }
  const px = (points: readonly GridPoint[]) =>
    points.map(([x, y]) => toPx(camera, [x / grid.side, y / grid.side]))
  const rings = (layer: string, isWanted: (iso: string) => boolean = () => true) => {
    const merged = mergeRings(piecesOf(tiles, layer, isWanted)).map(px)
    return merged.filter((ring) => Math.abs(areaOf(ring)) >= MIN_AREA_PX2)
  }
  const shape = (drawn: readonly PxPoint[][], tolerancePx = TOLERANCE_PX) =>
    ringsPath(drawn.map((ring) => simplifiedRing(ring, tolerancePx)))
  const lines = (layer: string) =>
    linesPath(joinLines(piecesOf(tiles, layer)).map((line) => simplified(px(line), TOLERANCE_PX)))
  const land = rings('land')
  const countries = partners.map((iso) => ({ iso, path: shape(rings('land', (other) => other === iso)) }))
  return {
    boundsPx,
    land: shape(land),
    shelf: shape(
      land.filter((ring) => Math.abs(areaOf(ring)) >= SHELF_MIN_AREA_PX2),
      SHELF_TOLERANCE_PX
    ),
    countries: countries.filter(({ path }) => path !== ''),
    lake: shape(rings('lake')),
    river: lines('river'),
    border: lines('border')
  }
}

/** A standalone SVG document of parts, for each map with its prefix before their ids. */
export function drawnSvg(maps: readonly (readonly [prefix: string, map: DrawnMap])[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg">${drawnParts(maps)}</svg>\n`
}

/**
 * One part for each id: `land`, `shelf`, `partner-land` with `country-XX` in it, `lake`, `river`, `border`. The
 * coast is the outline of `land`, which halves the text. They have no colours and no strokes: a page takes each
 * by `use` and sets them there.
 */
export function drawnParts(maps: readonly (readonly [prefix: string, map: DrawnMap])[]): string {
  const parts = maps.flatMap(([prefix, map]) => {
    // Strokes keep their width at any scale that a page shows the parts at.
    const part = (id: string, path: string) =>
      `<path id="${prefix}${id}" vector-effect="non-scaling-stroke" d="${path}"/>`
    const countries = map.countries.map(({ iso, path }) => part(`country-${iso}`, path))
    return [
      part('land', map.land),
      part('shelf', map.shelf),
      `<g id="${prefix}partner-land">${countries.join('')}</g>`,
      part('lake', map.lake),
      part('river', map.river),
      part('border', map.border)
    ]
  })
  return parts.join('')
}

interface Tile {
  readonly x: number
  readonly y: number
  /** the part of the tile that is drawn */
  readonly box: GridBox
  /** those of an archive that another goes on from */
  edges?: GridBox
  readonly layers: VectorTile['layers']
}

function gridBox(camera: Camera, { width, height }: DrawnMapOptions['boundsPx'], side: number): GridBox {
  const halfX = (width / 2 + MARGIN_PX) / camera.worldPx
  const halfY = (height / 2 + MARGIN_PX) / camera.worldPx
  const [x, y] = camera.centre
  // Past its edges the world goes on, but no part of it is drawn twice.
  const across = (value: number) => Math.round(Math.min(x + 0.5, Math.max(x - 0.5, value)) * side)
  const down = (value: number) => Math.round(Math.min(1, Math.max(0, value)) * side)
  return { minX: across(x - halfX), minY: down(y - halfY), maxX: across(x + halfX), maxY: down(y + halfY) }
}

function boundsBox([west, south, east, north]: Bounds, side: number): GridBox {
  const [[minX, minY], [maxX, maxY]] = [project([west, north]), project([east, south])]
  const onGrid = (value: number) => Math.round(value * side)
  return { minX: onGrid(minX), minY: onGrid(minY), maxX: onGrid(maxX), maxY: onGrid(maxY) }
}

async function readTiles(readTile: ReadTile, bounds: GridBox, zoom: number): Promise<Tile[]> {
  const tiles: Tile[] = []
  for (let x = Math.floor(bounds.minX / GRID_UNITS); x * GRID_UNITS < bounds.maxX; x++) {
    for (let y = Math.floor(bounds.minY / GRID_UNITS); y * GRID_UNITS < bounds.maxY; y++) {
      const bytes = await readTile(zoom, x & (2 ** zoom - 1), y)
      if (!bytes) continue
      const box = {
        minX: Math.max(bounds.minX, x * GRID_UNITS),
        minY: Math.max(bounds.minY, y * GRID_UNITS),
        maxX: Math.min(bounds.maxX, (x + 1) * GRID_UNITS),
        maxY: Math.min(bounds.maxY, (y + 1) * GRID_UNITS)
      }
      tiles.push({ x, y, box, layers: new VectorTile(new Pbf(bytes)).layers })
    }
  }
  return tiles
}

/** Rings or lines of a layer in all tiles, on the common grid. */
function piecesOf(
  tiles: readonly Tile[],
  name: string,
  isWanted: (iso: string) => boolean = () => true
): TileRing[] {
  return tiles.flatMap((tile) => {
    const layer = tile.layers[name]
    if (!layer) return []
    const features = Array.from({ length: layer.length }, (_, i) => layer.feature(i))
    return features
      .filter((feature) => isWanted(String(feature.properties['iso'] ?? '')))
      .flatMap((feature) => gridPoints(feature, tile).map((points) => ({ points, box: tile.box })))
  })
}

function gridPoints(feature: VectorTileFeature, { x, y, edges }: Tile): GridPoint[][] {
  const step = GRID_UNITS / feature.extent
  const place = ({ x: right, y: down }: { x: number; y: number }): GridPoint => {
    const point = [x * GRID_UNITS + right * step, y * GRID_UNITS + down * step] as const
    return edges ? toEdges(point, edges) : point
  }
  return feature.loadGeometry().map((line) => line.map(place))
}

/** Two archives round the edge between them on their own: what ends beside it ends at it. */
function toEdges([x, y]: GridPoint, { minX, minY, maxX, maxY }: GridBox): GridPoint {
  const near = (value: number, edges: readonly number[]) =>
    edges.find((edge) => Math.abs(value - edge) <= JOIN_UNITS) ?? value
  return [near(x, [minX, maxX]), near(y, [minY, maxY])]
}

/** Split at the point farthest from the first, since a ring has no ends to hold. */
function simplifiedRing(ring: readonly PxPoint[], tolerancePx: number): PxPoint[] {
  const first = ring[0]
  if (!first) return []
  const away = ring.map(([x, y]) => Math.hypot(x - first[0], y - first[1]))
  const far = away.indexOf(Math.max(...away))
  const there = simplified(ring.slice(0, far + 1), tolerancePx)
  const back = simplified([...ring.slice(far), first], tolerancePx)
  return [...there, ...back.slice(1, -1)]
}
