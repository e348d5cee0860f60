/** Knows which marks of a lane have a name beside them, and on which side; knows nothing of drawing. */
import { placeLabels, type Box, type PlacedLabel, type Wish } from '$lib/lettering/place-labels'
import { widthOf } from '$lib/lettering/width'
import { MARK_PX, placeAbove, ROW_PX, type Room } from './lane-rows'
import type { Lane } from './lane'
import type { Band, PlacedMark } from './place'
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
  /** as they are drawn, percent: a name stands beside the one behind its mark, where it can */
  readonly bands?: readonly Band[]
  /** dots of what filters hide, percent: no name covers one */
  readonly dots?: readonly number[]
  /** what stands beside the mark of a row is a town, which its shape does not say */
  readonly isTown?: (row: number) => boolean
}

/** Where the name of a mark stands. */
export interface LaneLabel extends PlacedLabel {
  /** the date stands with it */
  readonly isDated: boolean
}

/** What is written beside the mark of a row, with its date or without. */
export type NameOf = (row: number, isDated: boolean) => string

/** From the highest marks of a lane up to its edge, and to the top of names above them, px. */
const HEAD_PX = 25
const FIRST_ROW_PX = 26
/** Air above the highest names, so that the edge of the lane cuts no letter, px. */
export const AIR_PX = 3
/** Tracks from here on have room for the date beside the selected name, px. */
const DATED_FROM_PX = 600
/** Half of the room of a dot, px. */
const DOT_ROOM_PX = 4
/** A name so far from its mark, px, would not be taken for its own: rather it stands over a longer band. */
const FAR_PX = 72

/** Sides of a mark at which a name stands beside it. */
const BESIDE = ['right', 'left'] as const

/** Names by row, beside their marks or in a second row above them; without room, only the selected one. */
export function laneLabels(
  marks: readonly PlacedMark[],
  nameOf: NameOf,
  options: LabelOptions
): ReadonlyMap<number, LaneLabel> {
  const room = roomOf(options)
  const wishesOf = (isDated: boolean) => marks.map((mark) => wishOf(mark, nameOf, options, isDated))
  const wishes = wishesOf(false).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const others = wishes.filter(({ always }) => !always)
  const chosen = wishes.filter(({ always }) => always)
  const dated = options.widthPx < DATED_FROM_PX ? [] : wishesOf(true).filter(({ always }) => always)
  const own = chosen.flatMap((wish, n) => placeChosen([dated[n], wish], others, room))
  const ownBoxes = [...chosen.map(dotOf), ...own.map(([, { box }]) => box)]
  const besides = others.map((wish) => ({ ...wish, sides: BESIDE }))
  const beside = placeLabels(besides, room.bounds, [...room.standing, ...ownBoxes])
  const dots = [...chosen, ...others].map(dotOf)
  const boxesOf = (labels: Iterable<readonly [string, PlacedLabel]>) => [...labels].map(([, { box }]) => box)
  const hidden = others.filter(({ id, widthPx }) => widthPx > 0 && !beside.has(id))
  const above = placeAbove(hidden, room, [...dots, ...boxesOf(own), ...boxesOf(beside)])
  const placed = new Map<string, PlacedLabel>([...own, ...beside, ...above])
  for (const wish of hidden.filter(({ id }) => !placed.has(id))) {
    for (const [id, label] of makeRoom(wish, others, placed, {
      ...room,
      standing: [...room.standing, ...dots]
    }))
      placed.set(id, label)
  }
  const withDate = new Set(own.filter(([, { isDated }]) => isDated).map(([id]) => id))
  return new Map(
    [...placed].flatMap(([id, label]) =>
      label.box.right > label.box.left ? [[Number(id), { ...label, isDated: withDate.has(id) }] as const] : []
    )
  )
}

/** A name above its mark, for which one beside another mark changes its side; empty where that does not help. */
function makeRoom(
  wish: Wish,
  others: readonly Wish[],
  placed: ReadonlyMap<string, PlacedLabel>,
  room: Room
): ReadonlyMap<string, PlacedLabel> {
  for (const other of others) {
    const label = placed.get(other.id)
    if (!label || Math.abs(other.x - wish.x) > wish.widthPx + other.widthPx) continue
    const sides = BESIDE.filter((side) => side !== label.side)
    if (sides.length === BESIDE.length) continue
    const rest = [...placed].flatMap(([id, { box }]) => (id === other.id ? [] : [box]))
    const turned = placeLabels([{ ...other, sides }], room.bounds, [...room.standing, ...rest])
    const boxes = [...turned.values()].map(({ box }) => box)
    const above = boxes.length > 0 ? placeAbove([wish], room, [...rest, ...boxes]) : new Map()
    if (above.size > 0) return new Map([...turned, ...above])
  }
  return new Map()
}

function roomOf(options: LabelOptions): Room {
  const { widthPx, levels, pleats = [], dots = [] } = options
  const toPx = (percent: number) => (percent * widthPx) / 100
  const bounds = { left: 2, right: widthPx - 2, top: -levels * LEVEL_PX - FIRST_ROW_PX, bottom: 10 }
  const folds = pleats.map(({ left, right }) => ({
    left: toPx(left),
    right: toPx(right),
    top: bounds.top - ROW_PX,
    bottom: bounds.bottom
  }))
  const spots = dots.map((x) => {
    const px = toPx(x)
    return { left: px - DOT_ROOM_PX, right: px + DOT_ROOM_PX, top: -DOT_ROOM_PX, bottom: DOT_ROOM_PX }
  })
  return { bounds, standing: [...folds, ...spots] }
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
  const beside = placeLabels([{ ...calm, sides: BESIDE }], room.bounds, [...room.standing, ...dots])
  return beside.size > 0 ? beside : placeAbove([calm], room, [dotOf(wish), ...dots])
}

function dotOf({ x, y, radius }: Wish): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }
}

/** Room that names take above their lane without any, px. */
export function extraPx(labels: ReadonlyMap<number, PlacedLabel>, levels: number): number {
  const top = Math.min(0, ...[...labels.values()].map(({ box }) => box.top))
  const overPx = -levels * LEVEL_PX - top
  const extra = Math.max(0, FIRST_ROW_PX + AIR_PX - HEAD_PX)
  return overPx > FIRST_ROW_PX ? ROW_PX + extra : overPx > HEAD_PX ? extra : 0
}

function wishOf(
  { rows, level, px }: PlacedMark,
  nameOf: NameOf,
  { widthPx, bands = [], selected, isTown = () => true }: LabelOptions,
  isDated: boolean
): Wish {
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
    ...clearOf(
      bands.find((band) => rows.includes(band.row)),
      px,
      widthPx
    ),
    rank: isSelected ? 0 : isTown(row) ? 1 : 2,
    always: isSelected
  }
}

/** The ring around a mark that holds the band behind it; nothing where that is hidden by the mark, or too long. */
function clearOf(band: Band | undefined, px: number, widthPx: number): Pick<Wish, 'clearPx'> {
  if (!band) return {}
  const [left, right] = [(band.left * widthPx) / 100, (band.right * widthPx) / 100]
  const clearPx = Math.max(px - left, right - px)
  return clearPx > MARK_PX && clearPx <= FAR_PX ? { clearPx } : {}
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
