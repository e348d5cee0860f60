/**
 * Knows how the map turns from folded to one scale and back: where each leaf looks on the way. Knows nothing of
 * clocks or screens.
 */
import type { Camera } from '$lib/geo/mercator'
import { between, columns, shifted, shiftOf, type Column, type Leaf, type Sheet } from './leaves'

/** Both ends of a turn. */
export interface Turn {
  readonly leaves: readonly Leaf[]
  readonly sheet: Sheet
  /** where each leaf looks when folded */
  readonly folded: readonly Camera[]
  /** where the whole map looks when unfolded */
  readonly open: Camera
  /** the end that it goes to: folded or unfolded */
  readonly goal: 0 | 1
}

/** A leaf on the way. */
export interface TurnedLeaf {
  readonly id: Leaf['id']
  readonly column: Column
  readonly camera: Camera
}

/** All leaves when the turn is `open` of its way, 0…1. At 1 all show the one picture. */
export function turned(
  { leaves, sheet, folded, open: whole }: Omit<Turn, 'goal'>,
  open: number
): TurnedLeaf[] {
  const start = columns(leaves, sheet)
  return columns(leaves, sheet, open).flatMap((column, order) => {
    const [leaf, from, camera] = [leaves[order], start[order], folded[order]]
    if (!leaf || !from || !camera) return []
    const onSheet = between(shifted(camera, -shiftOf(from, sheet)), whole, camera.centre, open)
    return [{ id: leaf.id, column, camera: shifted(onSheet, shiftOf(column, sheet)) }]
  })
}
