/**
 * Knows how the layers of the basemap are made for one zoom: simplified once, with shared edges, so that
 * land, coast and borders keep the very same points. Knows nothing of tiles or files.
 */
import { loadTool } from './tools.mjs'

/** Side of the Mercator world in metres. */
const WORLD_M = 2 * Math.PI * 6378137
/** Side of MapLibre's world at zoom 0, CSS px. */
const ZOOM_0_PX = 512
/** Largest error of a line in px at its zoom; a tile is shown up to twice that size. */
const TOLERANCE_PX = 0.3
/** The source is stored in steps of up to 0.65 px at this zoom, which the larger tolerance hides. */
const LAST_ZOOM_TOLERANCE_PX = 0.35
/** Smallest island, px² at its zoom. */
const MIN_ISLAND_PX2 = 3
/** Coast that the coastal lines follow: wide lines of a renderer show spikes at every small bend. */
const SHELF_TOLERANCE_PX = 0.9
/** Lakes are softer than coasts: largest error in px at its zoom. */
const LAKE_TOLERANCE_PX = 0.7
/** Smallest lake, px² at its zoom. */
const MIN_LAKE_PX2 = 36
/** Share of a lake that must lie on land: lagoons are sea in the outlines of the countries. */
const MIN_LAKE_SHARE = 0.8
/** Rivers are left out below this zoom. */
const FIRST_RIVER_ZOOM = 5

/** Prepares countries and waters in Mercator metres, cut to a margin around the bounds (degrees). */
export async function prepareEurope({ countries, lakes, rivers, bounds, margin }) {
  const inputs = { 'land.json': countries, 'lake.json': lakes, 'river.json': rivers }
  const [w, s, e, n] = bounds
  const around = [w - margin, s - margin, e + margin, n + margin].join(',')
  const land = await run(
    `-i land.json name=land -filter 'iso != "AQ"' -dissolve iso -clip bbox=${around} ${PROJECT} ${KEEP}`,
    inputs
  )
  const lake = await run(`-i lake.json name=lake ${PROJECT} ${KEEP}`, inputs)
  const river = await run(`-i river.json name=river ${PROJECT} ${KEEP}`, inputs)
  return { land, lake, river, box: boxMetres(bounds) }
}

/** Prepares the land of the world outside the hole (degrees). */
export async function prepareWorld({ countries, bounds, hole }) {
  const commands = [
    `-i land.json name=land -filter 'iso != "AQ"' -dissolve iso`,
    `-clip bbox=${bounds.join(',')} -erase bbox=${hole.join(',')} ${PROJECT} ${KEEP}`
  ]
  return { land: await run(commands.join(' '), { 'land.json': countries }), box: boxMetres(bounds) }
}

/** GeoJSON by layer for one zoom, in the unit square. Empty layers are left out. */
export async function europeAt(zoom, lastZoom, { land, lake, river, box }) {
  const px = WORLD_M / (ZOOM_0_PX * 2 ** zoom)
  const step = px * (zoom === lastZoom ? LAST_ZOOM_TOLERANCE_PX : TOLERANCE_PX)
  const simplify = `-simplify dp interval=${step}`
  const fine = await run(
    `-i land.json name=land ${simplify} keep-shapes -filter-islands min-area=${MIN_ISLAND_PX2 * px * px} ${KEEP}`,
    { 'land.json': land }
  )
  const clip = `-clip bbox=${box.join(',')} ${WRITE}`
  const lines = (type, before = '') =>
    `-i land.json ${before} -lines -filter 'TYPE == "${type}"' -filter-fields -dissolve ${clip}`
  const inLand = { 'land.json': fine, 'lake.json': lake, 'river.json': river }
  const lakes = [
    `-i lake.json -filter 'this.planarArea > ${MIN_LAKE_PX2 * px * px}' -each 'whole = this.planarArea'`,
    `-simplify dp interval=${px * LAKE_TOLERANCE_PX} -clip land.json -filter 'this.planarArea > ${MIN_LAKE_SHARE} * whole' -filter-fields ${clip}`
  ]
  const layers = {
    land: await run(`-i land.json ${clip}`, inLand),
    coast: await run(lines('outer'), inLand),
    border: await run(lines('inner'), inLand),
    shelf: await run(lines('outer', `-simplify dp interval=${px * SHELF_TOLERANCE_PX}`), inLand),
    lake: await run(lakes.join(' '), inLand)
  }
  if (zoom >= FIRST_RIVER_ZOOM)
    layers.river = await run(`-i river.json ${simplify} -dissolve ${clip}`, inLand)
  return inUnitSquare(layers)
}

/** The land of the world for one zoom, in the unit square. */
export async function worldAt(zoom, { land, box }) {
  const px = WORLD_M / (ZOOM_0_PX * 2 ** zoom)
  const commands = [
    `-i land.json -simplify dp interval=${px * 2 * TOLERANCE_PX} keep-shapes`,
    `-filter-islands min-area=${MIN_ISLAND_PX2 * px * px} -clip bbox=${box.join(',')} ${WRITE}`
  ]
  return inUnitSquare({ land: await run(commands.join(' '), { 'land.json': land }) })
}

const PROJECT = '-proj webmercator'
const KEEP = '-o out.json format=topojson no-quantization'
const WRITE = '-o out.json format=geojson'

async function run(commands, inputs) {
  const { applyCommands } = await loadTool('mapshaper')
  const output = await applyCommands(commands, inputs)
  return output['out.json']
}

function boxMetres([west, south, east, north]) {
  return [...metres(west, south), ...metres(east, north)]
}

function metres(lng, lat) {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
  return [(lng / 360) * WORLD_M, (y / (2 * Math.PI)) * WORLD_M]
}

function inUnitSquare(layers) {
  const entries = Object.entries(layers).map(([name, text]) => [name, toFeatures(JSON.parse(text))])
  return Object.fromEntries(entries.filter(([, { features }]) => features.length > 0))
}

function toFeatures(collection) {
  const features =
    collection.type === 'FeatureCollection'
      ? collection.features
      : collection.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }))
  const present = features.filter(({ geometry }) => geometry !== null)
  return {
    type: 'FeatureCollection',
    features: present.map(({ properties, geometry }) => ({
      type: 'Feature',
      properties: properties ?? {},
      geometry: { type: geometry.type, coordinates: squared(geometry.coordinates) }
    }))
  }
}

function squared(coordinates) {
  if (typeof coordinates[0] !== 'number') return coordinates.map(squared)
  return [coordinates[0] / WORLD_M + 0.5, 0.5 - coordinates[1] / WORLD_M]
}
