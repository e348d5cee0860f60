/** Knows how names keep off ways that they may cover at need; knows nothing of what ways are. */
import {
  boxAt,
  isInside,
  isTouching,
  placeLabels,
  SIDES,
  type Box,
  type PlacedLabel,
  type Wish
} from './place-labels'

/** What stands where names are to go. */
export interface Standing {
  /** what none may cover */
  readonly taken: readonly Box[]
  /** what names cover only where they would have no room else */
  readonly ways: readonly Box[]
}

/**
 * Places names beside the ways where they can be, else on them, rather than not at all. One that always stands
 * goes first, and covers the point of another only where it has to.
 */
export function placeClear(
  wishes: readonly Wish[],
  bounds: Box,
  { taken, ways }: Standing
): ReadonlyMap<string, PlacedLabel> {
  let placed: ReadonlyMap<string, PlacedLabel> = new Map()
  const add = (some: readonly Wish[], besides: readonly Box[], isCalm: boolean) => {
    const missing = some.filter(({ id }) => !placed.has(id))
    if (missing.length === 0) return
    const points = wishes.filter((each) => !missing.includes(each)).map(around)
    const boxes = [...taken, ...besides, ...points, ...[...placed.values()].map(({ box }) => box)]
    const calm = isCalm ? missing.map((each) => ({ ...each, always: false })) : missing
    placed = new Map([...placed, ...placeLabels(calm, bounds, boxes)])
  }
  const chosen = wishes.filter(({ always }) => always)
  add(chosen, ways, true)
  add(chosen, [], true)
  add(chosen, [], false)
  add(wishes, ways, true)
  add(wishes, [], true)
  const points = wishes.map((each) => [each.id, around(each)] as const)
  for (const wish of wishes.length > MANY ? [] : wishes.filter(({ id }) => !placed.has(id))) {
    const moved = makeRoom(wish, { wishes, points, placed, bounds, solid: [...taken, ...ways] })
    if (moved) placed = new Map([...placed, ...moved])
  }
  return placed
}

/** Among more names than this none moves for another. */
const MANY = 60

interface Field {
  readonly wishes: readonly Wish[]
  /** free rings around all points */
  readonly points: readonly (readonly [string, Box])[]
  readonly placed: ReadonlyMap<string, PlacedLabel>
  readonly bounds: Box
  readonly solid: readonly Box[]
}

/** A name that has no room, with the only one in its way, which goes to another side for it; null where none can. */
function makeRoom(wish: Wish, field: Field): readonly (readonly [string, PlacedLabel])[] | null {
  const { wishes, points, placed, bounds, solid } = field
  const spots = spotsInOneWay(wish, field)
  for (const other of spots.length > 0 ? wishes.filter(({ always }) => !always) : []) {
    for (const { side, box, inWay } of spots) {
      if (inWay !== other.id) continue
      const rest = [...placed].flatMap(([id, label]) => (id === other.id ? [] : [label.box]))
      const dots = points.flatMap(([id, dot]) => (id === other.id ? [] : [dot]))
      const [turned] = placeLabels([other], bounds, [...solid, ...rest, ...dots, box])
      if (turned) return [[wish.id, { side, box }], turned]
    }
  }
  return null
}

/** Where a name could stand but for one other name, by its id. */
function spotsInOneWay(wish: Wish, { points, placed, bounds, solid }: Field) {
  return SIDES.flatMap((side) => {
    const box = boxAt(wish, side)
    const isCovering = (other: Box) => isTouching(box, other)
    if (!isInside(box, bounds) || solid.some(isCovering)) return []
    if (points.some(([id, dot]) => id !== wish.id && isCovering(dot))) return []
    const [first, ...more] = [...placed].filter(([, label]) => isCovering(label.box))
    return first && more.length === 0 ? [{ side, box, inWay: first[0] }] : []
  })
}

function around({ x, y, radius }: Wish): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}
