/** Knows which marks of a lane have a name beside them, and on which side; knows nothing of drawing. */
import { placeLabels, type PlacedLabel, type Wish } from '$lib/lettering/place-labels'
import { widthOf } from '$lib/lettering/width'
import type { Band, Lane, PlacedMark } from './layout'
import type { Pleat } from './scale'

/** Height of one level of marks, px. */
export const LEVEL_PX = 22
const NAME_PX = 12.5

/** What names have to go by. */
export interface LabelOptions {
  readonly widthPx: number
  readonly levels: number
  readonly selected: number
  /** folds, over which no name stands */
  readonly pleats?: readonly Pleat[]
  /** bars as long as their days, over which no name stands either */
  readonly bars?: readonly Band[]
}

/** Half of the height of a bar that a name keeps clear of, a little less than it is drawn with, px. */
const BAR_HALF_PX = 10
/** Bars up to here are hidden by their marks, px. */
const LONG_PX = 18
/** Height of a second row of names above a lane, px. */
export const ROW_PX = 15

/** Names by row, beside their marks or in a second row above them; without room, only the selected one. */
export function laneLabels(
  marks: readonly PlacedMark[],
  nameOf: (row: number) => string,
  options: LabelOptions
): ReadonlyMap<number, PlacedLabel> {
  const { widthPx, levels, selected, pleats = [], bars = [] } = options
  const wishes = marks.map((mark) => wishOf(mark, nameOf, selected))
  const bounds = { left: 2, right: widthPx - 2, top: -levels * LEVEL_PX - 26, bottom: 10 }
  const higher = { ...bounds, top: bounds.top - ROW_PX }
  const folds = pleats.map(({ left, right }) => ({
    ...higher,
    left: (left * widthPx) / 100,
    right: (right * widthPx) / 100
  }))
  const levelOf = new Map(marks.flatMap(({ rows, level }) => rows.map((row) => [row, level] as const)))
  const long = bars
    .map(({ row, left, right }) => ({
      left: (left * widthPx) / 100,
      right: (right * widthPx) / 100,
      top: -(levelOf.get(row) ?? 0) * LEVEL_PX - BAR_HALF_PX,
      bottom: -(levelOf.get(row) ?? 0) * LEVEL_PX + BAR_HALF_PX
    }))
    .filter(({ left, right }) => right - left > LONG_PX)
  const standing = [...folds, ...long]
  const beside = placeLabels(wishes, bounds, standing)
  const dots = wishes.map(({ x, y, radius }) => ({
    left: x - radius,
    right: x + radius,
    top: y - radius,
    bottom: y + radius
  }))
  const boxes = [...beside.values()].map(({ box }) => box)
  const hidden = wishes.filter(({ id, widthPx: px }) => px > 0 && !beside.has(id))
  const raised = hidden.map((wish) => ({ ...wish, y: wish.y - wish.radius - ROW_PX, radius: 0 }))
  const second = new Map<string, PlacedLabel>()
  for (const side of SECOND_ROW) {
    const left = raised.filter(({ id }) => !second.has(id)).map((wish): Wish => ({ ...wish, side }))
    const taken = [...standing, ...dots, ...boxes, ...[...second.values()].map(({ box }) => box)]
    for (const [id, label] of placeLabels(left, higher, taken)) second.set(id, label)
  }
  return new Map(
    [...beside, ...second].flatMap(([id, label]) =>
      label.box.right > label.box.left ? [[Number(id), label] as const] : []
    )
  )
}

/** Room that names take above the first row, px. */
export function extraPx(labels: ReadonlyMap<number, PlacedLabel>, levels: number): number {
  const top = Math.min(0, ...[...labels.values()].map(({ box }) => box.top))
  return top < -levels * LEVEL_PX - 26 ? ROW_PX : 0
}

/** Sides that a name of the second row may take, in the order in which they are tried. */
const SECOND_ROW = ['above', 'above-right', 'above-left'] as const

function wishOf({ rows, level, px }: PlacedMark, nameOf: (row: number) => string, selected: number): Wish {
  const row = rows[0] ?? -1
  const isSelected = rows.includes(selected)
  const text = rows.length > 1 && !isSelected ? '' : nameOf(isSelected ? selected : row)
  return {
    id: String(row).padStart(6, '0'),
    x: px,
    y: -level * LEVEL_PX,
    radius: isSelected ? 13 : 9,
    widthPx: text === '' ? 0 : widthOf(text, isSelected ? 13.5 : NAME_PX, isSelected ? 680 : 500),
    heightPx: 15,
    rank: isSelected ? 0 : 1,
    always: isSelected
  }
}

/** Where the words on differing starts stand: `x` is px from the left of the track. */
export interface DisputeSpot {
  readonly x: number
  /** above the bar rather than beside it */
  readonly isAbove: boolean
}

/** Left of the differing part, right of the bar, or above it, whichever first has room. */
export function disputeSpot(
  { bar, disputed }: Pick<Lane, 'bar' | 'disputed'>,
  textPx: number,
  { widthPx, pleats = [] }: Pick<LabelOptions, 'widthPx' | 'pleats'>
): DisputeSpot | null {
  if (!disputed) return null
  const toPx = (percent: number) => (percent * widthPx) / 100
  const isFree = (from: number) =>
    from >= 0 &&
    from + textPx <= widthPx &&
    pleats.every(({ left, right }) => from + textPx <= toPx(left) || from >= toPx(right))
  const before = toPx(disputed.left) - textPx - DISPUTE_GAP_PX
  if (isFree(before)) return { x: before, isAbove: false }
  const after = toPx(Math.max(disputed.right, bar?.right ?? 0)) + DISPUTE_GAP_PX
  if (isFree(after)) return { x: after, isAbove: false }
  const over = Math.min(toPx(disputed.left), widthPx - textPx)
  return isFree(over) ? { x: over, isAbove: true } : null
}

const DISPUTE_GAP_PX = 8
