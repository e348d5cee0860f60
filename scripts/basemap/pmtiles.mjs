/**
 * Knows how a PMTiles archive, version 3, is laid out: header, one directory, metadata, tiles. Knows nothing
 * of what is in the tiles. Specification: PMTiles version 3, section 3 and 4.
 */
import { gzipSync } from 'node:zlib'
import { zxyToTileId } from 'pmtiles'

const HEADER_BYTES = 127
/** Header and root directory must lie in the first 16 KiB. */
const MAX_ROOT_BYTES = 16384 - HEADER_BYTES
const GZIP = 2
const MVT = 1

/**
 * Packs gzipped tiles `{ z, x, y, data }` with their bounds in degrees. Throws when the directory outgrows the
 * root, since leaf directories are not written.
 * @param {{ tiles: readonly { z: number, x: number, y: number, data: Uint8Array }[], bounds: readonly number[], metadata: object }} archive
 */
export function packArchive({ tiles, bounds, metadata }) {
  const sorted = tiles
    .map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), data: tile.data }))
    .sort((a, b) => a.id - b.id)
  const directory = gzipSync(encodeDirectory(sorted), { level: 9 })
  if (directory.length > MAX_ROOT_BYTES) throw new Error(`directory too large: ${directory.length} bytes`)
  const meta = gzipSync(Buffer.from(JSON.stringify(metadata)), { level: 9 })
  const zooms = tiles.map(({ z }) => z)
  const header = encodeHeader({
    parts: [directory.length, meta.length, 0, sorted.reduce((sum, { data }) => sum + data.length, 0)],
    count: sorted.length,
    zooms: [Math.min(...zooms), Math.max(...zooms)],
    bounds
  })
  return Buffer.concat([header, directory, meta, ...sorted.map(({ data }) => data)])
}

/**
 * Columns of the directory one after the other: ids as differences, run lengths, lengths, offsets.
 * @param {readonly { id: number, data: Uint8Array }[]} entries
 */
function encodeDirectory(entries) {
  const ids = entries.map(({ id }, i) => id - (entries[i - 1]?.id ?? 0))
  const runs = entries.map(() => 1)
  const lengths = entries.map(({ data }) => data.length)
  // Zero says that a tile follows the one before it; the first one stands at 0, written as 1.
  const offsets = entries.map((_, i) => (i === 0 ? 1 : 0))
  const numbers = [entries.length, ...ids, ...runs, ...lengths, ...offsets]
  return Buffer.from(numbers.flatMap(encodeVarint))
}

/** @param {number} value */
function encodeVarint(value) {
  /** @type {number[]} */
  const bytes = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return [...bytes, rest]
}

/** @param {{ parts: readonly number[], count: number, zooms: readonly [first: number, last: number], bounds: readonly number[] }} head */
function encodeHeader({ parts, count, zooms, bounds }) {
  const header = Buffer.alloc(HEADER_BYTES)
  header.write('PMTiles', 0, 'ascii')
  header.writeUInt8(3, 7)
  let offset = HEADER_BYTES
  parts.forEach((length, i) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + 16 * i)
    header.writeBigUInt64LE(BigInt(length), 16 + 16 * i)
    offset += length
  })
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(count), at)
  const flags = [1, GZIP, GZIP, MVT, ...zooms]
  flags.forEach((value, i) => header.writeUInt8(value, 96 + i))
  const [west = 0, south = 0, east = 0, north = 0] = bounds
  const middle = [(west + east) / 2, (south + north) / 2]
  /** @type {(value: number, at: number) => number} */
  const degrees = (value, at) => header.writeInt32LE(Math.round(value * 1e7), at)
  bounds.forEach((value, i) => degrees(value, 102 + 4 * i))
  header.writeUInt8(zooms[0], 118)
  middle.forEach((value, i) => degrees(value, 119 + 4 * i))
  return header
}
