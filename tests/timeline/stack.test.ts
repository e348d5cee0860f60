import { describe, expect, it } from 'vitest'
import { APART_PX, stack, type Spot } from '$lib/timeline/stack'
import { dice } from '../fixtures/dice'

const spotsOf = (seed: number, count: number, widthPx: number): Spot[] => {
  const roll = dice(seed)
  return Array.from({ length: count }, (_, row) => ({ row, px: roll.whole(0, widthPx * 10) / 10 }))
}
const at = (...px: number[]): Spot[] => px.map((each, row) => ({ row, px: each }))

describe('marks on a line', () => {
  it.each([
    ['one', [40], [[40, 0, [0]]]],
    [
      'two apart',
      [40, 57],
      [
        [40, 0, [0]],
        [57, 0, [1]]
      ]
    ],
    [
      'two near',
      [40, 53.9],
      [
        [40, 0, [0]],
        [53.9, 1, [1]]
      ]
    ],
    [
      'three at one spot',
      [40, 40, 40],
      [
        [40, 0, [0]],
        [40, 1, [1]],
        [40, 2, [2]]
      ]
    ],
    ['four at one spot', [40, 40, 40, 40], [[40, 0, [0, 1, 2, 3]]]],
    ['five at one spot', [40, 40, 40, 40, 40], [[40, 0, [0, 1, 2, 3, 4]]]],
    [
      'a chain',
      [0, 10, 20, 30],
      [
        [0, 0, [0]],
        [10, 1, [1]],
        [20, 0, [2]],
        [30, 1, [3]]
      ]
    ]
  ] as const)('make room: %s', (_, px, expected) => {
    expect(stack(at(...px)).map((mark) => [mark.px, mark.level, mark.rows])).toEqual(expected)
  })

  it('of none are none', () => {
    expect(stack([])).toEqual([])
  })

  it.each([601, 602, 603, 604, 605])('stand at least 17 px apart on a level (seed %d)', (seed) => {
    const roll = dice(seed)
    for (let n = 0; n < 40; n++) {
      const placed = stack(spotsOf(seed * 100 + n, roll.whole(1, 40), roll.whole(20, 900)))
      for (const level of [0, 1, 2]) {
        const px = placed
          .filter((mark) => mark.level === level && mark.rows.length === 1)
          .map((mark) => mark.px)
        const gaps = px
          .toSorted((a, b) => a - b)
          .flatMap((x, i, all) => (i > 0 ? [x - (all[i - 1] ?? 0)] : []))
        expect(Math.min(APART_PX, ...gaps)).toBe(APART_PX)
      }
    }
  })

  it.each([611, 612, 613])('hold every row once, on levels 0 to 2 (seed %d)', (seed) => {
    const roll = dice(seed)
    for (let n = 0; n < 40; n++) {
      const spots = spotsOf(seed * 100 + n, roll.whole(0, 60), roll.whole(20, 900))
      const placed = stack(spots)
      const rows = placed.flatMap((mark) => mark.rows)
      expect(rows.toSorted((a, b) => a - b)).toEqual(spots.map(({ row }) => row))
      expect(placed.every(({ level }) => [0, 1, 2].includes(level))).toBe(true)
    }
  })

  it.each([621, 622, 623])('do not depend on the order of the input (seed %d)', (seed) => {
    const roll = dice(seed)
    for (let n = 0; n < 20; n++) {
      const spots = spotsOf(seed * 100 + n, 40, 300)
      expect(stack(roll.some(spots, spots.length))).toEqual(stack(spots))
    }
  })

  it('leave the input as it is', () => {
    const spots = at(9, 3, 6)
    stack(spots)
    expect(spots).toEqual(at(9, 3, 6))
  })
})
