/**
 * Knows how names stand in two rows above the marks of a lane, each somewhere over its mark. Knows nothing of names
 * beside their marks, nor of drawing.
 */
import { isTouching, type Box, type PlacedLabel, type Wish } from '$lib/lettering/place-labels'

/** Free room around a mark, px. */
export const MARK_PX = 9
/** From the lower row to the upper one, px. */
export const ROW_PX = 15
/** From the free room of a mark to a name above it, px. */
const GAP_PX = 2
/** A name reaches over the middle of its mark by at least this much, px. */
const OVER_PX = 6
/** Air between two names of a row, px. */
const APART_PX = 4
/** Names that are weighed against each other: 3 choices each. */
const CHUNK = 4

/** Where names of a lane may stand. */
export interface Room {
  readonly bounds: Box
  /** what none may cover: folds and the dots of what filters hide */
  readonly standing: readonly Box[]
}

type Placed = ReadonlyMap<string, PlacedLabel>

/** A choice of rows for some names, and what it is worth. */
interface Choice {
  readonly boxes: ReadonlyMap<string, Box>
  readonly worth: number
}

/** The lower row is tried first, and is worth a little more. */
const ROWS = [
  { upPx: 0, worth: 2 },
  { upPx: ROW_PX, worth: 1 }
] as const

/**
 * Places as many names as there is room for, clear of `taken`; of two that have none beside each other, the one of
 * the lower rank stands. A few neighbours at a time are tried in all ways.
 */
export function placeAbove(
  wishes: readonly Wish[],
  { bounds, standing }: Room,
  taken: readonly Box[]
): Placed {
  const order = wishes.toSorted((a, b) => a.x - b.x || (a.id < b.id ? -1 : 1))
  const solid = [...standing, ...taken]
  const boxes = new Map<string, Box>()
  for (let first = 0; first < order.length; first += CHUNK) {
    const chunk = order.slice(first, first + CHUNK)
    const room = { bounds, standing: [...solid, ...boxes.values()] }
    const { boxes: best } = bestOf(chunk, room, { boxes: new Map(), worth: 0 })
    for (const [id, box] of centred(chunk, best, room)) boxes.set(id, box)
  }
  return new Map([...boxes].map(([id, box]) => [id, { side: 'above' as const, box }]))
}

/** The best choice for the names, from left to right, after what was chosen for those before. */
function bestOf(wishes: readonly Wish[], room: Room, before: Choice): Choice {
  const [wish, ...rest] = wishes
  if (!wish) return before
  let best = bestOf(rest, room, before)
  for (const row of ROWS) {
    const box = leftmost(wish, row.upPx, { ...room, standing: [...room.standing, ...before.boxes.values()] })
    if (!box) continue
    const boxes = new Map([...before.boxes, [wish.id, box]])
    // A name of a lower rank outweighs one of a higher rank in whatever row.
    const choice = bestOf(rest, room, { boxes, worth: before.worth + 10 - 3 * wish.rank + row.worth })
    if (choice.worth > best.worth) best = choice
  }
  return best
}

/** The box of a name in a row, as far to the left as it may stand. */
function leftmost(wish: Wish, upPx: number, { bounds, standing }: Room): Box | null {
  const bottom = wish.y - MARK_PX - GAP_PX - upPx
  const top = bottom - wish.heightPx
  const [least, most] = reachOf(wish, bounds)
  const row = standing.filter((box) => box.top < bottom && top < box.bottom)
  const starts = [least, ...row.map(({ right }) => right + APART_PX)].filter(
    (left) => left >= least && left <= most
  )
  const boxAt = (left: number) => rounded({ left, right: left + wish.widthPx, top, bottom })
  const free = starts.map(boxAt).filter((box) => !row.some((other) => isTouching(box, other)))
  return free.toSorted((a, b) => a.left - b.left)[0] ?? null
}

/** From where to where the left end of a name may stand, so that it stays over its mark and within the bounds. */
function reachOf({ x, widthPx }: Wish, { left, right }: Box): readonly [number, number] {
  const over = Math.min(OVER_PX, widthPx / 2)
  // A name of a mark at an end of the track moves in as far as it must.
  const most = Math.min(x - over, right - widthPx)
  return [Math.min(Math.max(left, x + over - widthPx), Math.max(left, most)), Math.max(left, most)]
}

/** Moves names to the middle of their marks as far as there is room, the rightmost first. */
function centred(
  wishes: readonly Wish[],
  boxes: ReadonlyMap<string, Box>,
  room: Room
): ReadonlyMap<string, Box> {
  const moved = new Map(boxes)
  for (const wish of wishes.toReversed()) {
    const box = moved.get(wish.id)
    if (!box) continue
    const others = [...room.standing, ...[...moved].flatMap(([id, other]) => (id === wish.id ? [] : [other]))]
    const right = Math.min(
      room.bounds.right,
      ...others
        .filter((other) => other.left >= box.right && other.top < box.bottom && box.top < other.bottom)
        .map(({ left }) => left - APART_PX)
    )
    const left = Math.max(box.left, Math.min(wish.x - wish.widthPx / 2, right - wish.widthPx))
    moved.set(wish.id, rounded({ ...box, left, right: left + wish.widthPx }))
  }
  return moved
}

/** To a tenth of a px, so that machines agree. */
function rounded({ left, right, top, bottom }: Box): Box {
  const round = (px: number) => Math.round(px * 10) / 10
  return { left: round(left), right: round(right), top: round(top), bottom: round(bottom) }
}
