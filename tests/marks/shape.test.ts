import { describe, expect, it } from 'vitest'
import { shapePath } from '$lib/marks/shape'
import { KINDS } from '$lib/model/dataset'
import { SHOWN_KINDS } from '$lib/model/details'

type Point = readonly [number, number]

/** Points of the first outline of a path; arcs are half circles, walked in short steps. */
function outlineOf(path: string): Point[] {
  const [first = ''] = path.split('z')
  const points: Point[] = []
  for (const [, command = '', numbers = ''] of first.matchAll(/([MLHhva])([^MLHhva]*)/g)) {
    const values = (numbers.match(/-?[\d.]+/g) ?? []).map(Number)
    points.push(...pointsOf(command, values, points.at(-1) ?? [0, 0]))
  }
  return points
}

function pointsOf(command: string, values: readonly number[], [x, y]: Point): Point[] {
  const [a = 0] = values
  if (command === 'H') return [[a, y]]
  if (command === 'h') return [[x + a, y]]
  if (command === 'v') return [[x, y + a]]
  if (command === 'a') {
    const [radius, across, turn] = [a, values[5] ?? 0, Math.sign(values[5] ?? 0)]
    const steps = Array.from({ length: 60 }, (_, step) => (Math.PI * (step + 1)) / 60)
    return steps.map((t): Point => [
      x + across / 2 - turn * radius * Math.cos(t),
      y - turn * radius * Math.sin(t)
    ])
  }
  return Array.from({ length: values.length / 2 }, (_, i): Point => [
    values[2 * i] ?? 0,
    values[2 * i + 1] ?? 0
  ])
}

function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y]
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.abs(twice / 2)
}

describe('shapes of marks', () => {
  it('differ for all kinds that are shown', () => {
    expect(new Set(SHOWN_KINDS.map((kind) => shapePath(kind, 7))).size).toBe(SHOWN_KINDS.length)
  })

  it('give a context that of `other`', () => {
    expect(shapePath('context', 7)).toBe(shapePath('other', 7))
  })

  it('have nearly the same area', () => {
    const areas = SHOWN_KINDS.map((kind) => areaOf(outlineOf(shapePath(kind, 7))) / 49)
    expect(areaOf(outlineOf(shapePath('exchange', 7))) / 49).toBeCloseTo(Math.PI, 1)
    for (const area of areas) {
      expect(area).toBeGreaterThan(2.2)
      expect(area).toBeLessThan(3.3)
    }
  })

  it.each(KINDS)('stand around the middle, within the ring of the selected one: %s', (kind) => {
    for (const radius of [4, 5.5, 7, 8.4, 13]) {
      for (const [x, y] of outlineOf(shapePath(kind, radius))) {
        expect(Math.hypot(x, y)).toBeLessThan(radius * 1.5)
      }
    }
  })

  it.each(KINDS)('are written with two decimals at most: %s', (kind) => {
    for (let radius = 3; radius < 20; radius += 0.37) {
      const path = shapePath(kind, radius)
      expect(path).toMatch(/^M[-\d.a-zA-Z ]+z$/)
      expect(path).not.toMatch(/\.\d{3}|NaN|e-/)
    }
  })
})
