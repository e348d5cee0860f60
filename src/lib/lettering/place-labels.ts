/**
 * Knows where names stand so that none covers another name or a mark; knows nothing of what
 * they say. Greedy and deterministic: the order of the input does not matter.
 */
import { BoxField, type Box } from './box-field'

export type { Box }

/** A name that wants a place. */
export interface Wish {
  readonly id: string
  /** the point that it belongs to, px */
  readonly x: number
  readonly y: number
  /** free ring around the point, px */
  readonly radius: number
  readonly widthPx: number
  readonly heightPx: number
  /** lower goes first */
  readonly rank: number
  /** stands even where it covers something */
  readonly always: boolean
  /** that much to the right of where a side has it, px */
  readonly slidePx?: number
  /** only these sides are tried, in this order */
  readonly sides?: readonly Side[]
  /** a wider ring around the point, px, that the name keeps clear of where it can */
  readonly clearPx?: number
}

export const SIDES = [
  'right',
  'left',
  'above',
  'below',
  'above-right',
  'below-right',
  'above-left',
  'below-left'
] as const
export type Side = (typeof SIDES)[number]

/** Where a name stands: its side of the point and its box. */
export interface PlacedLabel {
  readonly side: Side
  readonly box: Box
}

const GAP_PX = 4

/** Places names within `bounds`; those without room are left out. `taken` are boxes that none may cover. */
export function placeLabels(
  wishes: readonly Wish[],
  bounds: Box,
  taken: readonly Box[] = []
): ReadonlyMap<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>()
  const dots = new Map(wishes.map((wish) => [wish, around(wish.x, wish.y, wish.radius)]))
  const [dotField, field] = [new BoxField([...dots.values()]), new BoxField(taken)]
  const boxes: Box[] = [...taken]
  const order = wishes.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
  for (const wish of order) {
    const own = dots.get(wish)
    const rings = wish.clearPx === undefined ? [wish.radius] : [wish.clearPx, wish.radius]
    const options = rings.flatMap((radius) =>
      (wish.sides ?? SIDES).map((side) => ({ side, box: boxAt({ ...wish, radius }, side) }))
    )
    const free = options.find(
      ({ box }) => isInside(box, bounds) && !dotField.isTouched(box, own) && !field.isTouched(box)
    )
    const others = () => [...dots.values()].filter((dot) => dot !== own)
    const choice = free ?? (wish.always ? leastCovering(options, bounds, [...others(), ...boxes]) : undefined)
    if (!choice) continue
    placed.set(wish.id, choice)
    boxes.push(choice.box)
    field.add(choice.box)
  }
  return placed
}

/** The option within the bounds, if any is, that covers least of what stands; the first of several. */
function leastCovering(
  options: readonly PlacedLabel[],
  bounds: Box,
  standing: readonly Box[]
): PlacedLabel | undefined {
  const inside = options.filter(({ box }) => isInside(box, bounds))
  const fit = inside.length > 0 ? inside : options
  const covered = fit.map(({ box }) => standing.reduce((sum, other) => sum + sharedArea(box, other), 0))
  return fit[covered.indexOf(Math.min(...covered))]
}

function sharedArea(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

/** Box of a name on one side of its point; rounded, so that machines agree. */
export function boxAt({ x, y, radius, slidePx = 0, widthPx, heightPx }: Wish, side: Side): Box {
  const diagonal = radius * 0.7 + GAP_PX * 0.75
  const beside = side.endsWith('right')
    ? x + (side === 'right' ? radius + GAP_PX : diagonal)
    : side.endsWith('left')
      ? x - widthPx - (side === 'left' ? radius + GAP_PX : diagonal)
      : x - widthPx / 2
  const top = side.startsWith('above')
    ? y - heightPx - (side === 'above' ? radius + GAP_PX / 2 : diagonal)
    : side.startsWith('below')
      ? y + (side === 'below' ? radius + GAP_PX / 2 : diagonal)
      : y - heightPx / 2
  const left = beside + slidePx
  const box = { left, top, right: left + widthPx, bottom: top + heightPx }
  const round = (px: number) => Math.round(px * 10) / 10
  return { left: round(box.left), top: round(box.top), right: round(box.right), bottom: round(box.bottom) }
}

/** Boxes that share some ground. */
export function isTouching(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** The first box lies within the second. */
export function isInside(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  )
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
}
