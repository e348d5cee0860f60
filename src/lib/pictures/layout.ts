/**
 * Knows where the parts of a picture of the view stand: heading, map, key, timeline and foot. Knows nothing of what
 * they hold. All sizes are in the picture's own units, of which `scale` pixels make one.
 */

/** A size that pictures are asked for. */
export interface PictureSize {
  readonly id: 'screen' | 'square' | 'card'
  readonly widthPx: number
  readonly heightPx: number
  /** pixels to a unit: letters are read on a wall at the first one */
  readonly scale: number
}

export const PICTURE_SIZES: readonly PictureSize[] = [
  { id: 'screen', widthPx: 1920, heightPx: 1080, scale: 1.5 },
  { id: 'square', widthPx: 1080, heightPx: 1080, scale: 1.25 },
  { id: 'card', widthPx: 1200, heightPx: 630, scale: 1.25 }
]

/** Left and right of all words. */
export const EDGE = 20
/** Heads of the lanes. */
export const HEADS = 186
/** Height of the axis and of the line of keys. */
export const AXIS = 28
export const KEY = 30
const FOOT = 54
/** Lines of the heading: its title, and what stands below it. */
const TITLE = 46
const LINE = 19
/** The map keeps this share of the height, whatever the lanes need. */
const MAP_SHARE = 0.4

/** Where everything stands, from above to below. */
export interface PictureLayout {
  readonly width: number
  readonly height: number
  readonly map: { readonly top: number; readonly height: number }
  readonly keyTop: number
  readonly axisTop: number
  /** tops of the lanes that have room; those after them are told as a number */
  readonly laneTops: readonly number[]
  readonly lanesBottom: number
  readonly footTop: number
}

/** Lays a picture out for a heading of so many lines below its title, and lanes of these heights. */
export function pictureLayout(
  { widthPx, heightPx, scale }: PictureSize,
  headLines: number,
  laneHeights: readonly number[]
): PictureLayout {
  const [width, height] = [widthPx / scale, heightPx / scale]
  const top = TITLE + headLines * LINE + 8
  const footTop = height - FOOT
  const around = KEY + (laneHeights.length > 0 ? AXIS : 0)
  const room = footTop - top - around - height * MAP_SHARE
  const heights = fitting(laneHeights, room)
  const isCut = heights.length < laneHeights.length
  const lanes = heights.reduce((sum, px) => sum + px, 0) + (isCut ? LINE + 4 : 0)
  const mapHeight = footTop - top - around - lanes
  const axisTop = top + mapHeight + KEY
  const lanesTop = axisTop + (laneHeights.length > 0 ? AXIS : 0)
  return {
    width,
    height,
    map: { top, height: mapHeight },
    keyTop: top + mapHeight,
    axisTop,
    laneTops: heights.map((_, order) => lanesTop + heights.slice(0, order).reduce((sum, px) => sum + px, 0)),
    lanesBottom: lanesTop + lanes,
    footTop
  }
}

/** As many of the first lanes as have room, beside the line that tells of the others. */
function fitting(heights: readonly number[], room: number): readonly number[] {
  const sum = (some: readonly number[]) => some.reduce((total, px) => total + px, 0)
  if (sum(heights) <= room) return heights
  const most = heights.findIndex((_, order) => sum(heights.slice(0, order + 1)) > room - LINE - 4)
  return heights.slice(0, Math.max(1, most))
}
