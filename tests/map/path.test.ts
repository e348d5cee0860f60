import { describe, expect, it } from 'vitest'
import { ringsOf, ringsPath, type PxPoint } from '$lib/map/path'
import { dice, type Dice } from '../fixtures/dice'

/** A ring around a middle, with no two neighbours on one tenth of a px. */
function ringOf(roll: Dice): PxPoint[] {
  const [x, y] = [roll.whole(-9000, 9000) / 10, roll.whole(-9000, 9000) / 10]
  const corners = roll.whole(3, 30)
  return Array.from({ length: corners }, (_, i): PxPoint => {
    const [angle, radius] = [(2 * Math.PI * i) / corners, roll.whole(200, 3000) / 10]
    return [
      Math.round((x + radius * Math.cos(angle)) * 10) / 10,
      Math.round((y + radius * Math.sin(angle)) * 10) / 10
    ]
  })
}

describe('rings of a path', () => {
  it('come back as they were written, to the tenth', () => {
    const roll = dice(1301)
    for (let n = 0; n < 200; n++) {
      const rings = Array.from({ length: roll.whole(1, 4) }, () => ringOf(roll))
      const back = ringsOf(ringsPath(rings))
      expect(back.map((ring) => ring.length)).toEqual(rings.map((ring) => ring.length))
      const apart = rings.flatMap((ring, i) =>
        ring.map(([x, y], j) => {
          const [bx, by] = back[i]?.[j] ?? [NaN, NaN]
          return Math.hypot(x - bx, y - by)
        })
      )
      expect(Math.max(...apart)).toBeLessThan(1e-6)
    }
  })

  it.each([
    ['', []],
    [
      'M0 0l10 0 0 10z',
      [
        [
          [0, 0],
          [10, 0],
          [10, 10]
        ]
      ]
    ],
    [
      'M-1.5-.5l.5 2-3-.5z',
      [
        [
          [-1.5, -0.5],
          [-1, 1.5],
          [-4, 1]
        ]
      ]
    ],
    [
      'M1 1l1 0 0 1zM5 5l1 0 0 1z',
      [
        [
          [1, 1],
          [2, 1],
          [2, 2]
        ],
        [
          [5, 5],
          [6, 5],
          [6, 6]
        ]
      ]
    ]
  ])('of %j are %j', (path, rings) => {
    expect(ringsOf(path)).toEqual(rings)
  })
})
