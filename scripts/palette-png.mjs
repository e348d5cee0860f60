/**
 * Knows how a drawing of few colours becomes a small PNG: with a palette of those that it has most of, which is a
 * third of the size. Knows nothing of what is drawn.
 */
import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'

const deflated = promisify(deflate)
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const MAX_COLOURS = 256
/** The highest one takes ten times as long and saves a twentieth. */
const LEVEL = 7

/**
 * Writes pixels without transparency, four bytes each.
 * @param {{ readonly pixels: Uint8Array, readonly width: number, readonly height: number }} image
 */
export async function palettePng({ pixels, width, height }) {
  const colours = coloursOf(pixels)
  const palette = paletteOf(colours)
  /** @type {Map<number, number>} */
  const nearest = new Map(palette.map((colour, index) => [colour, index]))
  // Each line begins with the number of its filter: 0, none.
  const lines = Buffer.alloc((width + 1) * height)
  let last = palette[0] ?? 0
  let index = 0
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at] ?? 0
    if (colour !== last) {
      index = nearest.get(colour) ?? nearestIn(palette, colour)
      nearest.set(colour, index)
      last = colour
    }
    lines[at + Math.floor(at / width) + 1] = index
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3], 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(toChannels))),
    chunk('IDAT', await deflated(lines, { level: LEVEL })),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/** One number for each pixel. Loops, since there are a million of them. */
function coloursOf(/** @type {Uint8Array} */ pixels) {
  const colours = new Uint32Array(pixels.length / 4)
  for (let at = 0; at < colours.length; at++) {
    const [red = 0, green = 0, blue = 0] = [pixels[at * 4], pixels[at * 4 + 1], pixels[at * 4 + 2]]
    colours[at] = (red << 16) | (green << 8) | blue
  }
  return colours
}

/** The colours that there are most pixels of; the rest are edges of letters and lines. */
function paletteOf(/** @type {Uint32Array} */ colours) {
  /** @type {Map<number, number>} */
  const counts = new Map()
  let from = 0
  for (let at = 1; at <= colours.length; at++) {
    const colour = colours[from] ?? 0
    if (at < colours.length && colours[at] === colour) continue
    counts.set(colour, (counts.get(colour) ?? 0) + at - from)
    from = at
  }
  const ordered = [...counts].toSorted(([a, many], [b, more]) => more - many || a - b)
  return ordered.slice(0, MAX_COLOURS).map(([colour]) => colour)
}

/** @param {readonly number[]} palette @param {number} colour */
function nearestIn(palette, colour) {
  const own = toChannels(colour)
  const distances = palette.map((each) =>
    toChannels(each).reduce((sum, value, channel) => sum + (value - (own[channel] ?? 0)) ** 2, 0)
  )
  return distances.indexOf(Math.min(...distances))
}

/** @param {number} colour */
function toChannels(colour) {
  return [colour >> 16, (colour >> 8) & 255, colour & 255]
}

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
