import { describe, expect, it } from 'vitest'
import { CROSSING_MS, headAt } from '$lib/timeline/journey'
import type { Pleat } from '$lib/timeline/scale'

const pleat = (left: number, right: number): Pleat => ({ fold: { from: 0, to: 1 }, left, right })

describe('the playhead on its way', () => {
  it('goes at one speed where nothing is folded', () => {
    const way = { from: 10, to: 50, takesMs: 2000 }
    expect([0, 500, 1000, 2000].map((ms) => headAt(way, [], ms))).toEqual([10, 20, 30, 50])
    expect([-5, 9999].map((ms) => headAt(way, [pleat(60, 70)], ms))).toEqual([10, 50])
  })

  it('crosses a fold in its own time, however wide, and what is open at one speed', () => {
    const way = { from: 10, to: 60, takesMs: 2400 }
    const at = (ms: number) => headAt(way, [pleat(20, 30)], ms)
    // 40 percent are open and take 2000 ms.
    expect([250, 500, 500 + CROSSING_MS / 2, 500 + CROSSING_MS, 2400].map(at)).toEqual([15, 20, 25, 30, 60])
    expect(at(500 + CROSSING_MS + 1000)).toBeCloseTo(50, 9)
  })

  it('arrives in time, and never goes back, over any folds and at any pace', () => {
    for (const takesMs of [300, 1200, 4800])
      for (const pleats of [[pleat(10, 60)], [pleat(12, 20), pleat(25, 30), pleat(40, 41)]]) {
        const xs = Array.from({ length: 101 }, (_, n) =>
          headAt({ from: 10, to: 60, takesMs }, pleats, (n * takesMs) / 100)
        )
        expect(xs).toEqual(xs.toSorted((a, b) => a - b))
        expect(xs[0]).toBe(10)
        expect(xs.at(-1)).toBeCloseTo(60, 6)
      }
  })

  it('stays where both marks stand at one place', () => {
    expect(headAt({ from: 10, to: 10, takesMs: 2400 }, [], 1200)).toBe(10)
  })
})
