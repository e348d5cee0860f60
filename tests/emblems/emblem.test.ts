import { describe, expect, it } from 'vitest'
import { CENTRES, GROUND, STAR } from '$lib/emblems/emblem'

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
const corners = numbers(STAR).flatMap((x, index, all) => (index % 2 === 0 ? [[x, all[index + 1] ?? 0]] : []))
/** Degrees clockwise from the top, and length. */
const polar = ([x = 0, y = 0]: readonly number[]) => ({
  degrees: (Math.round((Math.atan2(x, -y) * 180) / Math.PI) + 360) % 360,
  radius: Math.hypot(x, y)
})

describe('the emblem of the European Union', () => {
  it('has a ground of three to two', () => {
    expect(GROUND.width / GROUND.height).toBe(1.5)
  })

  it('has twelve stars as the hours stand, on a circle of a third of the height around the middle', () => {
    const places = CENTRES.map(([x, y]) =>
      polar([Number(x) - GROUND.width / 2, Number(y) - GROUND.height / 2])
    )
    expect(places.map(({ degrees }) => degrees)).toEqual(Array.from({ length: 12 }, (_, hour) => hour * 30))
    for (const { radius } of places) expect(radius).toBeCloseTo(GROUND.height / 3, 1)
  })

  it('has five-pointed stars, one point up, points on a circle of an eighteenth of the height', () => {
    expect(corners).toHaveLength(10)
    const points = corners.map(polar)
    expect(points.map(({ degrees }) => degrees)).toEqual(Array.from({ length: 10 }, (_, step) => step * 36))
    const outer = GROUND.height / 18
    // Where the sides of a pentagram cross.
    const inner = (outer * Math.sin(Math.PI / 10)) / Math.sin((3 * Math.PI) / 10)
    points.forEach(({ radius }, step) => expect(radius).toBeCloseTo(step % 2 === 0 ? outer : inner, 2))
  })
})
