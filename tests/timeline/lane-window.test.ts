import { describe, expect, it } from 'vitest'
import { laneWindow, scrollTo } from '$lib/timeline/lane-window'
import { dice } from '../fixtures/dice'

const heights = Array.from({ length: 3000 }, (_, lane) => (lane % 7 === 0 ? 40 : 97))
const sum = (list: readonly number[]) => list.reduce((all, px) => all + px, 0)

describe('very many lanes', () => {
  it('are drawn as far as they are in sight, and take all their room', () => {
    const roll = dice(88)
    for (let n = 0; n < 100; n++) {
      const scrolledPx = roll.whole(0, sum(heights) - 400)
      const { from, to, beforePx, afterPx } = laneWindow(heights, scrolledPx, 400)
      expect(beforePx + sum(heights.slice(from, to)) + afterPx).toBe(sum(heights))
      expect(beforePx).toBeLessThanOrEqual(scrolledPx)
      expect(sum(heights) - afterPx).toBeGreaterThanOrEqual(scrolledPx + 400)
      expect(to - from).toBeLessThan(18)
    }
  })

  it('are brought into sight, and no further than needed', () => {
    expect(scrollTo(heights, 0, [500, 400])).toBe(0)
    expect(scrollTo(heights, 1, [0, 400])).toBe(0)
    const scrolledPx = scrollTo(heights, 2000, [0, 400])
    expect(sum(heights.slice(0, 2001))).toBe(scrolledPx + 400)
    expect(scrollTo(heights, 2000, [scrolledPx, 400])).toBe(scrolledPx)
  })

  it('may be none', () => {
    expect(laneWindow([], 0, 400)).toEqual({ from: 0, to: 0, beforePx: 0, afterPx: 0 })
  })
})
