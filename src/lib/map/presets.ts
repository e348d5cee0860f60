/**
 * Knows at which window sizes the map has which camera before any script runs, and why: the picture is
 * drawn once for each, in px about the middle of the map, so that a larger window only shows more land.
 */
import type { Framed } from '$lib/geo/bounds'
import type { Box } from '$lib/lettering/place-labels'
import { isFar } from './country-counts'
import { fit, type Room } from './fit'
import { columns, shiftOf, wholeOf, type Column, type DrawnLeaf, type Leaf, type Sheet } from './leaves'

/** A range of window sizes with the smallest map that it has. Its media query stands in FirstMap's style. */
export interface Breakpoint extends Sheet {
  readonly id: string
  /** the same as a media query, for the script */
  readonly media: string
}

const SMALL = { sidePx: 78, pleatPx: 16 }
const MIDDLE = { sidePx: 120, pleatPx: 20 }
const LARGE = { sidePx: 204, pleatPx: 26 }

export const BREAKPOINTS: readonly Breakpoint[] = [
  { id: 'narrow', media: '(max-width: 374.98px)', widthPx: 320, heightPx: 240, ...SMALL },
  {
    id: 'phone',
    media: '(min-width: 375px) and (max-width: 599.98px)',
    widthPx: 375,
    heightPx: 270,
    ...SMALL
  },
  {
    id: 'tablet',
    media: '(min-width: 600px) and (max-width: 1023.98px)',
    widthPx: 600,
    heightPx: 350,
    ...MIDDLE
  },
  {
    id: 'low',
    media: '(min-width: 1024px) and (max-height: 879.98px)',
    widthPx: 680,
    heightPx: 240,
    ...MIDDLE
  },
  {
    id: 'small',
    media: '(min-width: 1024px) and (max-width: 1279.98px) and (min-height: 880px)',
    widthPx: 680,
    heightPx: 325,
    ...MIDDLE
  },
  {
    id: 'middle',
    media: '(min-width: 1280px) and (max-width: 1439.98px) and (min-height: 880px)',
    widthPx: 872,
    heightPx: 325,
    ...LARGE
  },
  {
    id: 'desktop',
    media: '(min-width: 1440px) and (max-width: 1679.98px) and (min-height: 880px)',
    widthPx: 1032,
    heightPx: 325,
    ...LARGE
  },
  {
    id: 'wide',
    media: '(min-width: 1680px) and (min-height: 880px)',
    widthPx: 1240,
    heightPx: 340,
    ...LARGE
  }
]

/** A leaf with its room and where it looks. */
export interface SetLeaf extends DrawnLeaf {
  readonly leaf: Leaf
}

/** Each leaf in its room on a sheet, with all its places in sight. */
export function leavesAtHome(leaves: readonly Leaf[], sheet: Sheet): SetLeaf[] {
  return columns(leaves, sheet).map((column, order) => {
    const leaf = leaves[order] ?? wholeOf(leaves)
    const camera = fit(leaf.points, roomOf(column, sheet))
    return { ...column, leaf, camera, heightPx: sheet.heightPx }
  })
}

/** A column of this width is that of the main leaf, px: those beside it are narrower on every sheet. */
const MAIN_PX = 210
/** A map of this width has its buttons at its foot. */
const SMALL_MAP_PX = 600
/** On a map below this width two of them do not stand beside each other, as in the style of `MapJumps`. */
const NARROW_PX = 375

/** What a column needs to know of its sheet. */
type SheetSize = Pick<Sheet, 'widthPx' | 'heightPx' | 'canFold' | 'isStill'>

/** The room of a column for its places: names mostly stand to the right, where the controls are too. */
export function roomOf({ widthPx }: Pick<Column, 'widthPx'>, sheet: SheetSize): Room {
  const { heightPx } = sheet
  const isWhole = widthPx === sheet.widthPx
  if (!isWhole && widthPx < MAIN_PX) {
    const side = Math.round(widthPx * 0.14)
    return { widthPx, heightPx, padding: { top: 30, right: side, bottom: 34, left: side } }
  }
  if (isSmall(sheet)) {
    // Below the EU plate and above the buttons, where there are any; on the narrowest the credits take two lines.
    const isNarrow = sheet.widthPx < NARROW_PX
    const [top, bottom] = sheet.isStill ? [40, 24] : isNarrow ? [44, 108] : [50, 84]
    return { widthPx, heightPx, padding: { top, right: 34, bottom, left: 26 } }
  }
  const right = Math.min(190, widthPx * 0.18)
  // A host at the upper edge has its name and date above it, where no arc leads.
  const [top, bottom] = hasJumps(widthPx, sheet) ? [50, 56] : [40, 24]
  return { widthPx, heightPx, padding: { top, right, bottom, left: isWhole ? 60 : 44 } }
}

/** Room of the buttons that lead to a leaf, px. */
const JUMPS = { widthPx: 400, heightPx: 50 }

/**
 * What lies over a column and may not be written on, px from its middle: controls, credits, the EU plate of a
 * small screen, and where the sheet folds the buttons that lead to a leaf.
 */
export function obstaclesOf(column: Column, sheet: SheetSize): Box[] {
  const [right, bottom] = [sheet.widthPx / 2, sheet.heightPx / 2]
  const credits = {
    left: Math.max(-right, right - 345),
    top: bottom - (sheet.isStill ? 20 : isSmall(sheet) ? 46 : 62),
    right,
    bottom
  }
  const shift = shiftOf(column, sheet)
  const over = sheet.isStill ? [] : isSmall(sheet) ? smallControls(column, sheet) : controls(column, sheet)
  return [credits, ...over].map((box) => ({ ...box, left: box.left - shift, right: box.right - shift }))
}

/** Whether a map is as small as a phone's, where there is room for names alone. */
export function isSmall({ widthPx }: Pick<Sheet, 'widthPx'>): boolean {
  return widthPx < SMALL_MAP_PX
}

/** Meridians and parallels of a leaf have figures: of the main one, where the map is large enough. */
export function hasFigures(id: Leaf['id'], sheet: SheetSize): boolean {
  return id === 'main' && !isSmall(sheet)
}

/** What of a leaf decides where its names may stand, and whether it has any. */
export function sightOf(part: SetLeaf, sheet: SheetSize) {
  return {
    obstacles: obstaclesOf(part, sheet),
    hasFigures: hasFigures(part.leaf.id, sheet),
    isFar: isFar(part.camera),
    isSmall: isSmall(sheet)
  }
}

function hasJumps(widthPx: number, sheet: SheetSize): boolean {
  return widthPx !== sheet.widthPx || sheet.canFold === true
}

function smallControls(column: Column, sheet: SheetSize): Box[] {
  const [right, bottom] = [sheet.widthPx / 2, sheet.heightPx / 2]
  const isFoldable = hasJumps(column.widthPx, sheet)
  const isNarrow = sheet.widthPx < NARROW_PX
  const buttons = {
    // The way to a leaf and the fold stand beside each other, or one above the other.
    left: right - (!isFoldable ? 160 : isNarrow ? 206 : 250),
    top: bottom - (isFoldable && isNarrow ? 156 : 84),
    right,
    bottom
  }
  const plate = { left: right - 290, top: -bottom, right, bottom: 44 - bottom }
  return [buttons, plate]
}

function controls({ leftPx, ...column }: Column, sheet: SheetSize): Box[] {
  const [right, bottom] = [sheet.widthPx / 2, sheet.heightPx / 2]
  const buttons = { left: right - 56, top: 20 - bottom, right, bottom: 140 - bottom }
  const within = { left: -right, top: -bottom, right: 192 - right, bottom: 38 - bottom }
  const left = leftPx - right
  const jumps = { left, top: bottom - JUMPS.heightPx, right: Math.min(right, left + JUMPS.widthPx), bottom }
  return [buttons, within, ...(hasJumps(column.widthPx, sheet) ? [jumps] : [])]
}

/** Where each leaf looks. */
export function framed(leaves: readonly SetLeaf[]): Framed[] {
  return leaves.map(({ camera, widthPx, heightPx }) => ({ camera, rect: { widthPx, heightPx } }))
}

/** Whether leaves stand and look as others do. */
export function isSameSetting(some: readonly SetLeaf[], others: readonly SetLeaf[]): boolean {
  return (
    some.length === others.length &&
    some.every((a, order) => {
      const b = others[order]
      return (
        b && (['leaf', 'camera', 'leftPx', 'widthPx', 'heightPx'] as const).every((key) => a[key] === b[key])
      )
    })
  )
}
