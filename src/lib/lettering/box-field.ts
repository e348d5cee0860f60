/**
 * Knows what stands where on a map, by squares, so that a name asks only what is near it. Knows nothing of what the
 * boxes are.
 */

/** A rectangle in px. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Squares of this size, px: a name covers a few of them. */
const SQUARE_PX = 64
/** Squares in a row, more than any map has. */
const ROW = 1 << 15

/** Boxes by where they stand. */
export class BoxField {
  readonly #squares = new Map<number, Box[]>()

  constructor(boxes: readonly Box[] = []) {
    for (const box of boxes) this.add(box)
  }

  add(box: Box): void {
    for (const square of squaresOf(box)) {
      const known = this.#squares.get(square)
      if (known) known.push(box)
      else this.#squares.set(square, [box])
    }
  }

  /** Whether a box shares ground with one that stands here, itself or another one aside. */
  isTouched({ left, top, right, bottom }: Box, aside?: Box): boolean {
    for (const square of squaresOf({ left, top, right, bottom }))
      for (const other of this.#squares.get(square) ?? [])
        if (
          other !== aside &&
          left < other.right &&
          other.left < right &&
          top < other.bottom &&
          other.top < bottom
        )
          return true
    return false
  }
}

function* squaresOf({ left, top, right, bottom }: Box): Generator<number> {
  const [first, last] = [Math.floor(left / SQUARE_PX), Math.floor(right / SQUARE_PX)]
  for (let row = Math.floor(top / SQUARE_PX); row <= Math.floor(bottom / SQUARE_PX); row++)
    for (let column = first; column <= last; column++) yield row * ROW + column
}
