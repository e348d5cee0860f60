/**
 * Knows how a drawing of few colours becomes a small PNG: with a palette, which is a third of the size. Knows nothing of what is drawn.
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

/**
 * Colours for the pixels, each time the one that the others serve worst: that of a small star far from all others as
 * well as that of much ground.
 * @param {Uint32Array} pixels
 */
function paletteOf(pixels) {
  const counts = countsOf(pixels)
  const colours = [...counts.keys()]
  const off = colours.map(() => Infinity)
  /** @type {number[]} */
  const palette = []
  while (palette.length < Math.min(MAX_COLOURS, colours.length)) {
    const needs = colours.map((colour, at) => (counts.get(colour) ?? 0) * (off[at] ?? 0))
    const next = colours[needs.indexOf(Math.max(...needs))] ?? 0
    palette.push(next)
    colours.forEach((colour, at) => (off[at] = Math.min(off[at] ?? 0, apart(colour, next))))
  }
  return palette
}

/** @param {Uint32Array} pixels */
function countsOf(pixels) {
  /** @type {Map<number, number>} */
  const counts = new Map()
  let from = 0
  for (let at = 1; at <= pixels.length; at++) {
    const colour = pixels[from] ?? 0
    if (at < pixels.length && pixels[at] === colour) continue
    counts.set(colour, (counts.get(colour) ?? 0) + at - from)
    from = at
  }
  return counts
}

/** @param {readonly number[]} palette @param {number} colour */
function nearestIn(palette, colour) {
  const distances = palette.map((each) => apart(each, colour))
  return distances.indexOf(Math.min(...distances))
}

/** How unlike two colours are: the square of their distance. @param {number} a @param {number} b */
function apart(a, b) {
  const [red, green, blue] = [
    (a >> 16) - (b >> 16),
    ((a >> 8) & 255) - ((b >> 8) & 255),
    (a & 255) - (b & 255)
  ]
  return red * red + green * green + blue * blue
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
