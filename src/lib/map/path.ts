/**
 * Knows how rings and lines in px become short SVG path text. Knows nothing of maps.
 */

/** Position in px. */
export type PxPoint = readonly [number, number]

/** Steps of a written coordinate per px. */
const STEPS_PER_PX = 10

/** Path text of closed rings, with one decimal and relative coordinates; empty for no rings. */
export function ringsPath(rings: readonly (readonly PxPoint[])[]): string {
  return rings.map((ring) => subpath(ring, 3, 'z')).join('')
}

/** Path text of open lines, with one decimal and relative coordinates; empty for no lines. */
export function linesPath(lines: readonly (readonly PxPoint[])[]): string {
  return lines.map((line) => subpath(line, 2, '')).join('')
}

/**
 * Leaves out points that lie less than `tolerance` from the line through their neighbours that stay (Douglas
 * and Peucker). First and last point stay.
 */
export function simplified(points: readonly PxPoint[], tolerance: number): PxPoint[] {
  const keep = new Set([0, points.length - 1])
  const spans: [number, number][] = [[0, points.length - 1]]
  for (let span = spans.pop(); span; span = spans.pop()) {
    const far = farthest(points, span)
    if (far.distance <= tolerance) continue
    keep.add(far.index)
    spans.push([span[0], far.index], [far.index, span[1]])
  }
  return points.filter((_, i) => keep.has(i))
}

/** Area of a ring in px², positive clockwise on the screen. */
export function areaOf(ring: readonly PxPoint[]): number {
  let double = 0
  ring.forEach(([x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    double += x * nextY - nextX * y
  })
  return double / 2
}

function farthest(points: readonly PxPoint[], [first, last]: readonly [number, number]) {
  const from = points[first] ?? [0, 0]
  const to = points[last] ?? from
  let index = first
  let distance = -1
  for (let i = first + 1; i < last; i++) {
    const away = distanceTo(points[i] ?? from, from, to)
    if (away > distance) [index, distance] = [i, away]
  }
  return { index, distance }
}

function distanceTo([x, y]: PxPoint, [ax, ay]: PxPoint, [bx, by]: PxPoint): number {
  const [dx, dy] = [bx - ax, by - ay]
  const length2 = dx * dx + dy * dy
  const share = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2))
  return Math.hypot(x - ax - share * dx, y - ay - share * dy)
}

function subpath(points: readonly PxPoint[], minPoints: number, close: string): string {
  // Rounded before the differences are taken, so that errors do not add up along the path.
  const steps = points.map(([x, y]) => [Math.round(x * STEPS_PER_PX), Math.round(y * STEPS_PER_PX)] as const)
  const moved = steps.filter(([x, y], i) => i === 0 || x !== steps[i - 1]?.[0] || y !== steps[i - 1]?.[1])
  const [first, ...rest] = moved
  if (!first || moved.length < minPoints) return ''
  let last = first
  const numbers = rest.flatMap((point) => {
    const difference = [point[0] - last[0], point[1] - last[1]]
    last = point
    return difference
  })
  return `M${written(first)}l${written(numbers)}${close}`
}

/** Numbers in tenths as text, with a space only where the next one does not begin with a sign. */
function written(tenths: readonly number[]): string {
  return tenths
    .map((value, i) => {
      const text = String(value / STEPS_PER_PX).replace(/^(-?)0\./, '$1.')
      return i === 0 || text.startsWith('-') ? text : ` ${text}`
    })
    .join('')
}

/** Rings of a path text that `ringsPath` wrote, in px. */
export function ringsOf(path: string): PxPoint[][] {
  return path
    .split('z')
    .filter((part) => part !== '')
    .map((part) => {
      const numbers = (part.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, i): PxPoint => {
        x += numbers[2 * i] ?? 0
        y += numbers[2 * i + 1] ?? 0
        return [x, y]
      })
    })
}
