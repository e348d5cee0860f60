import { describe, expect, it } from 'vitest'
import { ease } from '$lib/view/fold-pace'

describe('the pace of a fold', () => {
  it('begins folded, ends open, and never turns back', () => {
    expect([ease(-1), ease(0), ease(1), ease(2)]).toEqual([0, 0, 1, 1])
    const steps = Array.from({ length: 101 }, (_, n) => ease(n / 100))
    for (const [n, step] of steps.slice(1).entries()) expect(step).toBeGreaterThan(steps[n] ?? 1)
  })

  it.each([
    [0.1, 0.05208],
    [0.25, 0.43359],
    [0.5, 0.83847]
  ])('is the curve of CSS: %d gives %d', (share, expected) => {
    expect(ease(share)).toBeCloseTo(expected, 4)
  })
})
