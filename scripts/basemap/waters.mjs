/**
 * Knows how to read lakes and rivers out of GSHHG by way of `gmt coast` and to join the pieces of its bins.
 * Knows nothing of zooms or tiles.
 */
import { runGmt } from './tools.mjs'

/** Smallest lake and smallest island in a lake, km². */
const MIN_LAKE_KM2 = 15

/** River classes of GSHHG: double-lined rivers, then the three classes of larger permanent ones. */
const RIVER_CLASSES = ['0', '1', '2', '3']

/** Lakes as GeoJSON polygons in degrees, islands cut out. */
export function readLakes(bounds) {
  const shores = rings(bounds, 2)
  const islands = rings(bounds, 3)
  const features = shores.map((shore) => {
    const holes = islands.filter((island) => isPointInRing(island[0], shore))
    return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: [shore, ...holes] } }
  })
  return { type: 'FeatureCollection', features }
}

/** Rivers as GeoJSON lines in degrees. */
export function readRivers(bounds) {
  const classes = RIVER_CLASSES.map((name) => `-I${name}`)
  const pieces = readPieces(['coast', region(bounds), '-Dh', ...classes, '-M'])
  const features = joinLines(pieces).map((coordinates) => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'LineString', coordinates }
  }))
  return { type: 'FeatureCollection', features }
}

function rings(bounds, level) {
  const area = `-A${MIN_LAKE_KM2}/${level}/${level}`
  const pieces = readPieces(['coast', region(bounds), '-Dh', `-W${level}`, area, '-M'])
  // What stays open lies across the edge of the region.
  return joinLines(pieces).filter((line) => line.length > 3 && keyOf(line[0]) === keyOf(line.at(-1)))
}

function region([west, south, east, north]) {
  return `-R${west}/${east}/${south}/${north}`
}

function readPieces(args) {
  const pieces = []
  for (const line of runGmt(args).split('\n')) {
    if (line.startsWith('>')) pieces.push([])
    else if (line.trim() !== '') pieces.at(-1).push(line.trim().split(/\s+/).map(Number))
  }
  return pieces.filter((piece) => piece.length > 1)
}

/** Joins pieces end to start; a point where more than two pieces meet joins the first that comes. */
function joinLines(pieces) {
  const byStart = new Map(pieces.map((piece) => [keyOf(piece[0]), piece]))
  const ends = new Set(pieces.map((piece) => keyOf(piece.at(-1))))
  const used = new Set()
  const follow = (first) => {
    const line = [...first]
    used.add(first)
    for (;;) {
      const next = byStart.get(keyOf(line.at(-1)))
      if (!next || used.has(next)) return line
      used.add(next)
      line.push(...next.slice(1))
    }
  }
  const heads = pieces.filter((piece) => !ends.has(keyOf(piece[0])))
  const lines = heads.map(follow)
  for (const piece of pieces) if (!used.has(piece)) lines.push(follow(piece))
  return lines
}

function keyOf([lng, lat]) {
  return `${lng.toFixed(5)} ${lat.toFixed(5)}`
}

function isPointInRing([x, y], ring) {
  let inside = false
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i]
    const [xj, yj] = ring[j]
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside
  }
  return inside
}
