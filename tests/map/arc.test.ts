import { describe, expect, it } from 'vitest'
import { BEND, curve, pointsAlong, type Point } from '$lib/map/arc'
import { dice } from '../fixtures/dice'

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
const points = (path: string): Point[] => {
  const all = numbers(path)
  return Array.from({ length: all.length / 2 }, (_, i): Point => [all[2 * i] ?? NaN, all[2 * i + 1] ?? NaN])
}
const between = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(bx - ax, by - ay)
const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2]
const at = (list: readonly Point[], index: number): Point => list.at(index) ?? [NaN, NaN]

describe('the curve from a participant to its host', () => {
  it('begins and ends at the points, as a line and as a shape', () => {
    const roll = dice(1101)
    for (let n = 0; n < 200; n++) {
      const [from, to] = [0, 1].map((): Point => [roll.whole(-6000, 6000) / 10, roll.whole(-3000, 3000) / 10])
      if (!from || !to || between(from, to) < 5) continue
      const { line, taper } = curve(from, to)
      const [start, , end] = points(line)
      expect([start, end]).toEqual([from, to])
      const edge = points(taper)
      expect(edge).toHaveLength(6)
      expect(between(middle(at(edge, 0), at(edge, 5)), from)).toBeLessThan(0.15)
      expect(between(middle(at(edge, 2), at(edge, 3)), to)).toBeLessThan(0.15)
    }
  })

  it('swells from participant to host, all along', () => {
    const [a, b, c, d, e, f] = points(curve([0, 0], [300, 40], 0.2).taper)
    const on = (way: readonly (Point | undefined)[], t: number): Point => {
      const [from = [NaN, NaN], control = [NaN, NaN], to = [NaN, NaN]] = way
      const part = (axis: 0 | 1) =>
        (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * to[axis]
      return [part(0), part(1)]
    }
    const widthAt = (t: number) => between(on([a, b, c], t), on([f, e, d], t))
    for (const t of [0, 0.25, 0.5, 0.75, 1]) {
      // Written with one decimal, an edge may stand off by a little.
      expect(Math.abs(widthAt(t) - (0.95 + (3.1 - 0.95) * t))).toBeLessThan(0.2)
    }
  })

  it('bends to the left of the way, and to the right with a negative bend', () => {
    const control = (bend: number) => at(points(curve([0, 0], [100, 0], bend).line), 1)
    expect(control(0.2)).toEqual([50, -20])
    expect(control(-0.2)).toEqual([50, 20])
    expect(control(0)).toEqual([50, 0])
  })

  it('is a dot without a NaN where both points are one', () => {
    const { line, taper } = curve([5, 5], [5, 5], 0.2)
    expect(line + taper).not.toMatch(/NaN|Infinity/)
  })

  it('crosses none of those that end at the same host from other directions', () => {
    const roll = dice(1102)
    for (let n = 0; n < 40; n++) {
      const turn = roll.whole(0, 359)
      const ways = [0, 40, 85, 130, 180, 230, 280, 320].map((degrees) => {
        const angle = ((turn + degrees) * Math.PI) / 180
        const length = roll.whole(60, 400)
        return pointsAlong([length * Math.cos(angle), length * Math.sin(angle)], [0, 0], 4)
      })
      for (const [i, way] of ways.entries())
        for (const other of ways.slice(i + 1)) {
          const apart = way
            .filter((point) => between(point, [0, 0]) > 12)
            .map((point) => Math.min(...other.map((each) => between(point, each))))
          expect(Math.min(...apart)).toBeGreaterThan(4)
        }
    }
  })

  it('is covered by points from end to end', () => {
    const along = pointsAlong([0, 0], [100, 0], 10)
    expect([along[0], along.at(-1)]).toEqual([
      [0, 0],
      [100, 0]
    ])
    expect(along[5]).toEqual([50, -100 * (BEND / 2)])
    for (const [n, point] of along.slice(1).entries())
      expect(between(point, along[n] ?? [NaN, NaN])).toBeLessThan(12)
  })
})
