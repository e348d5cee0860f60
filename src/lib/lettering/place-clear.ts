/** Knows how names keep off ways that they may cover at need; knows nothing of what ways are. */
import { placeLabels, type Box, type PlacedLabel, type Wish } from './place-labels'

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
  return placed
}

function around({ x, y, radius }: Wish): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}
