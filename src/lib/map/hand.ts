/**
 * Knows where a leaf looks after a hand has moved what it shows, and which of several fingers are one hand. Knows
 * nothing of who heard them.
 */
import type { Camera } from '$lib/geo/mercator'
import type { Finger, Grip } from '$lib/view/fingers'
import { carried, type Limits } from './fit'
import type { Column } from './leaves'

/** The middle of a leaf on the screen, px. */
export function middleOf(
  stage: { readonly left: number; readonly top: number; readonly height: number },
  { leftPx, widthPx }: Column
): Finger {
  return { x: stage.left + leftPx + widthPx / 2, y: stage.top + stage.height / 2 }
}

/** Where a leaf looks after a grip, as far as its limits let it. */
export function handled(camera: Camera, { factor, from, to }: Grip, middle: Finger, limits: Limits): Camera {
  const at = ({ x, y }: Finger) => [x - middle.x, y - middle.y] as const
  return carried(camera, { factor, from: at(from), to: at(to) }, limits)
}

/**
 * A finger that was just laid on is of another hand than the first one: each would move a leaf of its own, and a
 * pinch across a pleat would be two pans that part. `leaves` are those that the fingers lie on, in their order.
 */
export function isOtherHand(leaves: readonly (string | null)[], laidOn: string | null): boolean {
  return leaves.length > 1 && leaves[0] !== laidOn
}
