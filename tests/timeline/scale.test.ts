import { describe, expect, it } from 'vitest'
import { dayOf } from '$lib/time/day'
import { MONTH_DAYS, pxPerMonth, timeScale } from '$lib/timeline/scale'
import { dice } from '../fixtures/dice'
import { windowOf } from '../fixtures/views'

describe('the scale of a window', () => {
  it('begins with its first day and ends with the end of its last', () => {
    const window = { from: dayOf(2019, 1, 1), to: dayOf(2019, 12, 31) }
    const scale = timeScale(window)
    expect(scale(window.from)).toBe(0)
    expect(scale(window.to + 1)).toBe(100)
    expect(scale(window.to)).toBeCloseTo((100 * 364) / 365, 10)
    expect(scale(dayOf(2018, 12, 31))).toBeCloseTo(-100 / 365, 10)
    expect(scale.window).toBe(window)
  })

  it('rises with every day, all days alike', () => {
    const roll = dice(501)
    for (let n = 0; n < 50; n++) {
      const window = windowOf(roll)
      const scale = timeScale(window)
      const step = 100 / (window.to - window.from + 1)
      const day = roll.whole(window.from - 500, window.to + 500)
      expect(scale(day + 1) - scale(day)).toBeCloseTo(step, 8)
      expect(scale(day + 0.5) - scale(day)).toBeCloseTo(step / 2, 8)
    }
  })

  it('comes back to the same day, between days as well', () => {
    const roll = dice(502)
    for (let n = 0; n < 150; n++) {
      const window = windowOf(roll)
      const scale = timeScale(window)
      const day = roll.whole((window.from - 900) * 24, (window.to + 900) * 24) / 24
      expect(Math.abs(scale.invert(scale(day)) - day)).toBeLessThan(1e-6)
      const percent = roll.whole(-500, 1500) / 10
      // A millisecond is the finest that dates hold.
      expect(Math.abs(scale(scale.invert(percent)) - percent)).toBeLessThan(1e-5)
    }
  })
})

describe('px of a month', () => {
  it.each([
    [30.44, 304.4],
    [365, (304.4 * 30.44) / 365]
  ])('are those of a mean one in %s days', (length, expected) => {
    expect(pxPerMonth({ from: 1000, to: 1000 + length - 1 }, 304.4)).toBeCloseTo(expected, 9)
    expect(MONTH_DAYS).toBeCloseTo(365.25 / 12, 1)
  })
})
