/** Knows how names keep off ways that they may cover at need; knows nothing of what ways are. */
import { placeLabels, SIDES, type Box, type PlacedLabel, type Wish } from './place-labels'

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

/** A name that has no room, with one near by that goes to another side for it; null where none can. */
function makeRoom(wish: Wish, field: Field): readonly (readonly [string, PlacedLabel])[] | null {
  const { wishes, points, placed, bounds, solid } = field
  const pointsBut = (id: string) => points.flatMap(([own, box]) => (own === id ? [] : [box]))
  for (const other of wishes) {
    const isNear =
      Math.abs(other.x - wish.x) < wish.widthPx + other.widthPx &&
      Math.abs(other.y - wish.y) < 2 * (wish.heightPx + other.heightPx)
    if (other.always || !isNear || !placed.has(other.id)) continue
    const rest = [...solid, ...[...placed].flatMap(([id, { box }]) => (id === other.id ? [] : [box]))]
    for (const side of SIDES) {
      const [own] = placeLabels([{ ...wish, sides: [side], always: false }], bounds, [
        ...rest,
        ...pointsBut(wish.id)
      ])
      if (!own) continue
      const [turned] = placeLabels([other], bounds, [...rest, ...pointsBut(other.id), own[1].box])
      if (turned) return [own, turned]
    }
  }
  return null
}

function around({ x, y, radius }: Wish): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}
