/** Knows which marks of a lane have a name beside them, and on which side; knows nothing of drawing. */
import { placeLabels, type Box, type PlacedLabel, type Wish } from '$lib/lettering/place-labels'
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

/** Where the name of a mark stands. */
export interface LaneLabel extends PlacedLabel {
  /** the date stands with it */
  readonly isDated: boolean
}

/** What is written beside the mark of a row, with its date or without. */
export type NameOf = (row: number, isDated: boolean) => string

/** From the highest marks of a lane up to its edge, and to the top of names above them, px. */
const HEAD_PX = 22
const FIRST_ROW_PX = 26
/** Air above the highest names, so that the edge of the lane cuts no letter, px. */
export const AIR_PX = 4
/** Tracks from here on have room for the date beside the selected name, px. */
const DATED_FROM_PX = 600
/** Free room around a mark, px. */
const MARK_PX = 9
/** Half of the height of a bar that a name keeps clear of, a little less than it is drawn with, px. */
const BAR_HALF_PX = 10
/** Bars up to here are hidden by their marks, px. */
const LONG_PX = 18
/** Height of a second row of names above a lane, px. */
export const ROW_PX = 15

/** Names by row, beside their marks or in a second row above them; without room, only the selected one. */
export function laneLabels(
  marks: readonly PlacedMark[],
  nameOf: NameOf,
  options: LabelOptions
): ReadonlyMap<number, LaneLabel> {
  const room = roomOf(marks, options)
  const wishesOf = (isDated: boolean) => marks.map((mark) => wishOf(mark, nameOf, options.selected, isDated))
  const wishes = wishesOf(false)
  const others = wishes.filter(({ always }) => !always)
  const chosen = wishes.filter(({ always }) => always)
  const dated = options.widthPx < DATED_FROM_PX ? [] : wishesOf(true).filter(({ always }) => always)
  const own = chosen.flatMap((wish, n) => placeChosen([dated[n], wish], others, room))
  const ownBoxes = [...chosen.map(dotOf), ...own.map(([, { box }]) => box)]
  const beside = placeLabels(others, room.bounds, [...room.standing, ...ownBoxes])
  const placed = new Map<string, PlacedLabel>([...own, ...beside])
  for (const row of [FIRST_ROW, SECOND_ROW]) {
    const hidden = others.filter(({ id, widthPx }) => widthPx > 0 && !placed.has(id))
    const taken = [...chosen, ...others].map(dotOf).concat([...placed.values()].map(({ box }) => box))
    for (const [id, label] of placeAbove(hidden, room, taken, row)) placed.set(id, label)
  }
  const withDate = new Set(own.filter(([, { isDated }]) => isDated).map(([id]) => id))
  return new Map(
    [...placed].flatMap(([id, label]) =>
      label.box.right > label.box.left ? [[Number(id), { ...label, isDated: withDate.has(id) }] as const] : []
    )
  )
}

/** Where names of a lane may stand. */
interface Room {
  readonly bounds: Box
  /** what none may cover: folds and long bars */
  readonly standing: readonly Box[]
}

function roomOf(marks: readonly PlacedMark[], options: LabelOptions): Room {
  const { widthPx, levels, pleats = [], bars = [] } = options
  const toPx = (percent: number) => (percent * widthPx) / 100
  const bounds = { left: 2, right: widthPx - 2, top: -levels * LEVEL_PX - FIRST_ROW_PX, bottom: 10 }
  const levelOf = new Map(marks.flatMap(({ rows, level }) => rows.map((row) => [row, level] as const)))
  const boxOf = ({ row, left, right }: Band) => {
    const y = -(levelOf.get(row) ?? 0) * LEVEL_PX
    return { left: toPx(left), right: toPx(right), top: y - BAR_HALF_PX, bottom: y + BAR_HALF_PX }
  }
  const folds = pleats.map(({ left, right }) => ({
    left: toPx(left),
    right: toPx(right),
    top: bounds.top - ROW_PX,
    bottom: bounds.bottom
  }))
  const long = bars.map(boxOf).filter(({ left, right }) => right - left > LONG_PX)
  return { bounds, standing: [...folds, ...long] }
}

/** The selected name: with its date if it has room, else alone, and at the worst where it covers least. */
function placeChosen(
  [dated, plain]: readonly [Wish | undefined, Wish],
  others: readonly Wish[],
  room: Room
): (readonly [string, LaneLabel])[] {
  const dots = others.map(dotOf)
  for (const wish of dated ? [dated, plain] : [plain]) {
    const free = freePlaces(wish, dots, room)
    if (free.size > 0) return [...free].map(([id, label]) => [id, { ...label, isDated: wish === dated }])
  }
  const anywhere = placeLabels([plain], room.bounds, [...room.standing, ...dots])
  return [...anywhere].map(([id, label]) => [id, { ...label, isDated: false }])
}

/** Beside its mark, else above it; empty where there is no room. */
function freePlaces(wish: Wish, dots: readonly Box[], room: Room): ReadonlyMap<string, PlacedLabel> {
  const calm = { ...wish, always: false }
  const beside = placeLabels([calm], room.bounds, [...room.standing, ...dots])
  return beside.size > 0 ? beside : placeAbove([calm], room, [dotOf(wish), ...dots], SECOND_ROW)
}

/** Names in a row above their marks, clear of `taken`; those at an end of the track move in as far as they must. */
function placeAbove(
  wishes: readonly Wish[],
  { bounds, standing }: Room,
  taken: readonly Box[],
  row: Row
): ReadonlyMap<string, PlacedLabel> {
  const higher = { ...bounds, top: bounds.top - row.upPx }
  const placed = new Map<string, PlacedLabel>()
  for (const side of row.sides) {
    const raised = wishes
      .filter(({ id }) => !placed.has(id))
      .map((wish): Wish => {
        const half = side === 'above' ? wish.widthPx / 2 : 0
        const x = Math.max(bounds.left + half, Math.min(bounds.right - half, wish.x))
        return { ...wish, x, y: wish.y - MARK_PX - row.upPx, radius: 0, side }
      })
    const boxes = [...placed.values()].map(({ box }) => box)
    for (const [id, label] of placeLabels(raised, higher, [...standing, ...taken, ...boxes]))
      placed.set(id, label)
  }
  return placed
}

function dotOf({ x, y, radius }: Wish): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

/** Room that names take above their lane without any, px. */
export function extraPx(labels: ReadonlyMap<number, PlacedLabel>, levels: number): number {
  const top = Math.min(0, ...[...labels.values()].map(({ box }) => box.top))
  const overPx = -levels * LEVEL_PX - top
  return overPx > FIRST_ROW_PX ? ROW_PX + AIR_PX : overPx > HEAD_PX ? AIR_PX : 0
}

/** A row of names above the marks. */
interface Row {
  /** how much higher than the first it is */
  readonly upPx: number
  /** sides that a name may take, in the order in which they are tried */
  readonly sides: readonly ('above' | 'above-right' | 'above-left')[]
}
const FIRST_ROW: Row = { upPx: 0, sides: ['above'] }
const SECOND_ROW: Row = { upPx: ROW_PX, sides: ['above', 'above-right', 'above-left'] }

function wishOf({ rows, level, px }: PlacedMark, nameOf: NameOf, selected: number, isDated: boolean): Wish {
  const row = rows[0] ?? -1
  const isSelected = rows.includes(selected)
  const text =
    rows.length > 1 && !isSelected ? '' : nameOf(isSelected ? selected : row, isSelected && isDated)
  return {
    id: String(row).padStart(6, '0'),
    x: px,
    y: -level * LEVEL_PX,
    radius: isSelected ? 13 : MARK_PX,
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
/** Height of a row for those words above the bar, px. */
export const DISPUTE_ROW_PX = 14
