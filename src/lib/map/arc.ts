/** Knows the curve from a participant to its host; knows nothing of projections or colours. */

/** A point in px. */
export type Point = readonly [number, number]

/** Straight pieces of a tapered curve. */
const STEPS = 24
/** Width at the participant and at the host, px. */
const THIN = 0.95
const THICK = 3.1

/** A curve in two forms: its line, and a shape that swells from participant to host. */
export interface Curve {
  readonly line: string
  readonly taper: string
}

/** Quadratic curve with a bend as a share of its length; a positive one bends to the left of the way. */
export function curve(from: Point, to: Point, bend: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const control: Point = [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend]
  const left: string[] = []
  const right: string[] = []
  for (let step = 0; step <= STEPS; step++) {
    const t = step / STEPS
    const [x, y] = at(from, control, to, t)
    const [tx, ty] = tangent(from, control, to, t)
    const half = (THIN + (THICK - THIN) * t) / 2
    left.push(`${round(x - ty * half)} ${round(y + tx * half)}`)
    right.unshift(`${round(x + ty * half)} ${round(y - tx * half)}`)
  }
  return {
    line: `M${point(from)}Q${point(control)} ${point(to)}`,
    taper: `M${left.join('L')}L${right.join('L')}z`
  }
}

/** Bend of the n-th curve: alternating, and a little more for the next ones, so that neighbours part. */
export function bendOf(index: number): number {
  return (index % 2 === 0 ? 1 : -1) * (0.12 + 0.04 * (Math.floor(index / 2) % 3))
}

function at(from: Point, control: Point, to: Point, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
  return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]]
}

/** Unit vector along the curve. */
function tangent(from: Point, control: Point, to: Point, t: number): Point {
  const x = (1 - t) * (control[0] - from[0]) + t * (to[0] - control[0])
  const y = (1 - t) * (control[1] - from[1]) + t * (to[1] - control[1])
  const length = Math.hypot(x, y) || 1
  return [x / length, y / length]
}

function point([x, y]: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(px: number): number {
  return Math.round(px * 10) / 10
}
