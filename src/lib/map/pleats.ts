/**
 * Knows where the pleats of the live map are, and how far the words of each slide along it so that nothing strikes
 * through them. Knows nothing of what crosses a pleat, nor of how it is drawn.
 */
import type { Box } from '$lib/lettering/place-labels'
import { widthOf } from '$lib/lettering/width'
import type { Column, Frame } from './leaves'

/** Size of the letters, px; those of a phone are a little larger, which the margin holds. */
const LETTERS_PX = 13
/** Free ground before and after the words, px. */
const MARGIN_PX = 8
/** The words slide by this much at a time, px. */
const STEP_PX = 6

/** A pleat of a sheet, from its left edge. */
interface Pleat {
  readonly frame: Frame & { readonly width: number }
  /** that it hides */
  readonly km: number
}

/** The room between leaves that stand side by side, with the kilometres that each hides. */
export function pleatsBetween(leaves: readonly Column[], kms: readonly number[]): Pleat[] {
  return leaves.slice(1).map((right, order) => {
    const left = leaves[order] ?? right
    const leftPx = left.leftPx + left.widthPx
    return { frame: { from: '0', leftPx, width: right.leftPx - leftPx }, km: kms[order] ?? 0 }
  })
}

/** A map in px. */
interface Size {
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Px from the middle of the pleat, down positive, to the nearest stretch that is free of the ways; where none is
 * long enough, to where they cross the least. `ways` count px from the middle of the map.
 */
export function pleatShift(
  pleat: Pick<Frame, 'leftPx'> & { readonly width: number },
  text: string,
  { widthPx, heightPx }: Size,
  ways: readonly Box[]
): number {
  const [left, right] = [pleat.leftPx - widthPx / 2, pleat.leftPx - widthPx / 2 + pleat.width]
  const crossing = ways.filter((box) => box.left < right && left < box.right)
  const half = widthOf(text, LETTERS_PX) / 2 + MARGIN_PX
  const steps = Math.max(0, Math.floor((heightPx / 2 - half) / STEP_PX))
  const shifts = Array.from(
    { length: 2 * steps + 1 },
    (_, n) => Math.ceil(n / 2) * STEP_PX * (n % 2 ? -1 : 1)
  )
  const struck = shifts.map(
    (shift) => crossing.filter(({ top, bottom }) => top < shift + half && shift - half < bottom).length
  )
  return shifts[struck.indexOf(Math.min(...struck))] ?? 0
}
