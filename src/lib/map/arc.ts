/** Knows the curve from a participant to its host; knows nothing of projections or colours. */

/** A point in px. */
export type Point = readonly [number, number]

/** Width at the host, px, and at the participant as a share of that. */
export const THICK = 3.1
const THIN_SHARE = 0.95 / THICK

/**
 * Bend of every curve, to the right of the way: curves that end at one host are then the same curve turned and
 * scaled, which part from each other and do not cross, as they would with bends to both sides.
 */
export const BEND = -0.16

/** A quadratic curve: its start, its control point, its end. */
type Way = readonly [Point, Point, Point]

/** A curve in two forms: its line, and a shape that swells from participant to host. */
export interface Curve {
  readonly line: string
  readonly taper: string
}

/** Quadratic curve with a bend as a share of its length, so wide at the host; a positive bend is to the left of the way. */
export function curve(from: Point, to: Point, bend = BEND, thickPx = THICK): Curve {
  const control = controlOf(from, to, bend)
  const way: Way = [from, control, to]
  const [start, bow, end] = edge(way, 1, thickPx)
  const [last, backBow, back] = edge(way, -1, thickPx)
  return {
    line: `M${point(from)}Q${point(control)} ${point(to)}`,
    taper: `M${start}Q${bow} ${end}L${back}Q${backBow} ${last}z`
  }
}

/** One edge of the shape, a quadratic curve of its own: its start, its control point, its end. */
function edge(way: Way, side: 1 | -1, thickPx: number): [string, string, string] {
  const beside = (t: number): Point => {
    const [[x, y], [tx, ty]] = [at(way, t), tangent(way, t)]
    const half = (side * thickPx * (THIN_SHARE + (1 - THIN_SHARE) * t)) / 2
    return [x - ty * half, y + tx * half]
  }
  const [start, middle, end] = [beside(0), beside(0.5), beside(1)]
  // It goes through its middle where the control point stands as far beyond that as the middle of the ends before.
  const bow: Point = [2 * middle[0] - (start[0] + end[0]) / 2, 2 * middle[1] - (start[1] + end[1]) / 2]
  return [point(start), point(bow), point(end)]
}

/** Points along a curve, about so many px apart, both ends among them. */
export function pointsAlong(from: Point, to: Point, stepPx: number): Point[] {
  const way: Way = [from, controlOf(from, to, BEND), to]
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / stepPx))
  return Array.from({ length: steps + 1 }, (_, step) => at(way, step / steps))
}

function controlOf(from: Point, to: Point, bend: number): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  return [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend]
}

function at([from, control, to]: Way, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
  return [a * from[0] + b * control[0] + c * to[0], a * from[1] + b * control[1] + c * to[1]]
}

/** Unit vector along the curve. */
function tangent([from, control, to]: Way, t: number): Point {
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
