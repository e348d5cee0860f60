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
/** All activities on one line, where lanes have no room. */
export const STRIP = 66
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
  /** tops of the lanes; null: they have no room, and one line shows all */
  readonly laneTops: readonly number[] | null
  readonly timeBottom: number
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
  const lanes = AXIS + laneHeights.reduce((sum, px) => sum + px, 0)
  const hasRoom = lanes <= footTop - top - KEY - height * MAP_SHARE
  const time = laneHeights.length === 0 ? 0 : hasRoom ? lanes : STRIP
  const mapHeight = footTop - top - KEY - time
  const axisTop = top + mapHeight + KEY
  const laneTop = (order: number) => laneHeights.slice(0, order).reduce((sum, px) => sum + px, axisTop + AXIS)
  return {
    width,
    height,
    map: { top, height: mapHeight },
    keyTop: top + mapHeight,
    axisTop,
    laneTops: hasRoom ? laneHeights.map((_, order) => laneTop(order)) : null,
    timeBottom: axisTop + time,
    footTop
  }
}
