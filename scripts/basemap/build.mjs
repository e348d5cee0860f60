/**
 * Makes the basemap in static/basemap out of the pinned inputs below. Run by hand, with the result committed:
 *
 *   BASEMAP_TOOLS=<folder with the npm packages> node scripts/basemap/build.mjs
 *
 * It installs nothing and says what is missing. The same inputs give the same bytes.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { correctCountries } from './countries.mjs'
import { splitAtDateLine } from './date-line.mjs'
import { packArchive } from './pmtiles.mjs'
import { europeAt, prepareEurope, prepareWorld, worldAt } from './shapes.mjs'
import { cutTiles } from './tiles.mjs'
import { checkTools, readToolJson } from './tools.mjs'
import { readLakes, readRivers } from './waters.mjs'

const NPM_PACKAGES = [
  { name: 'world-atlas', version: '2.0.2', use: 'outlines of countries, Natural Earth 4.1, 1:10m' },
  { name: 'cldr-core', version: '48.2.0', use: 'letters and numbers of ISO 3166-1' },
  { name: 'mapshaper', version: '0.7.70', use: 'dissolve, simplify, clip' },
  { name: '@maplibre/geojson-vt', version: '6.3.1', use: 'cut into tiles' },
  { name: '@maplibre/vt-pbf', version: '4.3.3', use: 'encode tiles' }
]
const DEBIAN_PACKAGES = [
  { name: 'gmt', version: '6.4.0+dfsg-2', use: 'reads GSHHG' },
  { name: 'gmt-gshhg-full', version: '2.3.7-6', use: 'lakes and rivers' }
]

/** Degrees west, south, east, north. */
const EUROPE = { bounds: [-32, 27, 50, 72], marginDegrees: 6, lastZoom: 7 }
/** The hole leaves a strip under the edge of Europe, so that no seam shows. */
const WORLD = { bounds: [-180, -58, 180, 84], hole: [-31.9, 27.1, 49.9, 71.9], lastZoom: 3 }

const CREDIT = 'Made with Natural Earth; GSHHG (Wessel & Smith)'

async function buildEurope(countries) {
  const { bounds, marginDegrees, lastZoom } = EUROPE
  const prepared = await prepareEurope({
    countries,
    lakes: JSON.stringify(readLakes(bounds)),
    rivers: JSON.stringify(readRivers(bounds)),
    bounds,
    margin: marginDegrees
  })
  const tiles = []
  for (let zoom = 0; zoom <= lastZoom; zoom++) {
    tiles.push(...(await cutTiles(zoom, await europeAt(zoom, lastZoom, prepared))))
  }
  const names = ['land', 'lake', 'river', 'coast', 'shelf', 'border']
  await write('europe.pmtiles', { tiles, bounds, metadata: metadata('europe', names) })
}

async function buildWorld(countries) {
  const { bounds, hole, lastZoom } = WORLD
  const prepared = await prepareWorld({ countries, bounds, hole })
  const tiles = []
  for (let zoom = 0; zoom <= lastZoom; zoom++)
    tiles.push(...(await cutTiles(zoom, await worldAt(zoom, prepared))))
  await write('world.pmtiles', { tiles, bounds, metadata: metadata('world', ['land']) })
}

function metadata(name, layers) {
  const fields = (id) => (id === 'land' ? { iso: 'String' } : {})
  return { name, attribution: CREDIT, vector_layers: layers.map((id) => ({ id, fields: fields(id) })) }
}

async function write(name, archive) {
  const bytes = packArchive(archive)
  const folder = new URL('../../static/basemap/', import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(name, folder), bytes)
  console.log(`${name}: ${archive.tiles.length} tiles, ${bytes.length} bytes`)
}

try {
  checkTools(NPM_PACKAGES, DEBIAN_PACKAGES)
  const atlas = readToolJson('world-atlas', 'countries-10m.json')
  const codes = readToolJson('cldr-core', 'supplemental/codeMappings.json')
  const countries = JSON.stringify(splitAtDateLine(correctCountries(atlas, codes), 'countries'))
  await buildEurope(countries)
  await buildWorld(countries)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
