import { describe, expect, it } from 'vitest'
import { dayOf } from '$lib/time/day'
import {
  carried,
  foldingOf,
  MONTH_DAYS,
  moved,
  pxPerMonth,
  timeScale,
  zoomed,
  type Folding
} from '$lib/timeline/scale'
import type { Fold } from '$lib/view/folds'
import type { TimeWindow } from '$lib/view/view'
import { dice, type Dice } from '../fixtures/dice'
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

/** Folds of a year or more, apart, between the days 14000 and 23000. */
function someFolds(roll: Dice, most = 6): Fold[] {
  const folds: Fold[] = []
  for (
    let day = roll.whole(14_000, 17_000);
    folds.length < most && day < 23_000;
    day += roll.whole(30, 2000)
  ) {
    const to = day + roll.whole(366, 1500)
    folds.push({ from: day, to })
    day = to
  }
  return folds
}

/** A folding and a window that is not all folded, of fractions of days, as gestures make them. */
function someScale(roll: Dice, opened = 0): { window: TimeWindow; folding: Folding } {
  const folding = foldingOf(someFolds(roll), roll.whole(240, 1400), opened)
  const from = roll.whole(140_000, 220_000) / 10
  return { window: { from, to: from + roll.whole(300, 90_000) / 10 }, folding }
}

const ENDLESS: TimeWindow = { from: -1e6, to: 1e6 }
const OURS: Fold = { from: dayOf(2020, 3, 1), to: dayOf(2023, 12, 1) }
const ALL: TimeWindow = { from: dayOf(2016, 1, 1), to: dayOf(2024, 12, 31) }

describe('a folded scale', () => {
  it('gives a fold its width, and the rest to the open days', () => {
    const scale = timeScale(ALL, foldingOf([OURS], 800))
    expect(scale.pleats).toHaveLength(1)
    const [pleat] = scale.pleats
    expect((pleat?.right ?? 0) - (pleat?.left ?? 0)).toBeCloseTo(4, 10)
    expect(scale(ALL.from)).toBe(0)
    expect(scale(ALL.to + 1)).toBeCloseTo(100, 10)
    const open = ALL.to + 1 - ALL.from - (OURS.to - OURS.from)
    expect(scale.dayPercent).toBeCloseTo(96 / open, 10)
    expect(scale(OURS.from)).toBeCloseTo((OURS.from - ALL.from) * scale.dayPercent, 10)
  })

  it('rises with every day and comes back to it, whatever the folds', () => {
    const roll = dice(511)
    for (let n = 0; n < 400; n++) {
      const { window, folding } = someScale(roll, roll.one([0, 0, 0.3, 0.9]))
      const scale = timeScale(window, folding)
      expect(Math.abs(scale(window.from))).toBeLessThan(1e-9)
      expect(Math.abs(scale(window.to + 1) - 100)).toBeLessThan(1e-7)
      const day = roll.whole(130_000, 240_000) / 10
      expect(scale(day + 0.5)).toBeGreaterThan(scale(day))
      expect(Math.abs(scale.invert(scale(day)) - day)).toBeLessThan(1e-5)
      const percent = roll.whole(-500, 1500) / 10
      expect(Math.abs(scale(scale.invert(percent)) - percent)).toBeLessThan(1e-5)
    }
  })

  it('gives all open days the same width, and no fold more than its days would have', () => {
    const roll = dice(512)
    for (let n = 0; n < 200; n++) {
      const { window, folding } = someScale(roll)
      const scale = timeScale(window, folding)
      for (const { fold, left, right } of scale.pleats) {
        expect(right - left).toBeCloseTo(folding.percent, 6)
        expect(right - left).toBeLessThan(scale.dayPercent * (fold.to - fold.from))
      }
      const day = roll.whole(14_000, 23_000)
      if (folding.folds.some(({ from, to }) => day > from - 1 && day < to)) continue
      expect(scale(day + 1) - scale(day)).toBeCloseTo(scale.dayPercent, 8)
    }
  })

  it('moves as one, also where the edge of a fold comes into sight', () => {
    const roll = dice(513)
    for (let n = 0; n < 400; n++) {
      const { window, folding } = someScale(roll)
      const scale = timeScale(window, folding)
      if (scale.folding !== folding) continue
      const by = roll.whole(-800, 800) / 10
      const target = moved(scale, by, ENDLESS)
      const after = timeScale(target, folding)
      if (after.folding !== folding) continue
      const day = scale.invert(roll.whole(-500, 1500) / 10)
      expect(Math.abs(after(day) - scale(day) - by)).toBeLessThan(1e-6)
    }
  })

  it('keeps the day under the pointer where it zooms', () => {
    const roll = dice(514)
    for (let n = 0; n < 400; n++) {
      const { window, folding } = someScale(roll)
      const scale = timeScale(window, folding)
      if (scale.folding !== folding) continue
      const day = scale.invert(roll.whole(0, 1000) / 10)
      const after = timeScale(zoomed(scale, day, roll.one([0.5, 0.9, 1.2, 2]), ENDLESS), folding)
      if (after.folding !== folding) continue
      expect(Math.abs(after(day) - scale(day))).toBeLessThan(1e-6)
    }
  })

  it('is carried by two fingers: what was under the middle of them stays there, as far as it may', () => {
    const roll = dice(511)
    for (let n = 0; n < 200; n++) {
      const folding = foldingOf([OURS], 800)
      const scale = timeScale(windowOf(roll), folding)
      if (scale.folding !== folding) continue
      const [from, to] = [roll.whole(0, 1000) / 10, roll.whole(0, 1000) / 10]
      const window = carried(scale, { factor: roll.one([0.5, 1, 3]), from, to }, ENDLESS)
      const after = timeScale(window, folding)
      if (after.folding !== folding) continue
      expect(Math.abs(after(scale.invert(from)) - to)).toBeLessThan(1e-6)
    }
    const whole = timeScale(ALL, foldingOf([OURS], 800))
    expect(carried(whole, { factor: 0.5, from: 50, to: 50 }, ALL)).toEqual(ALL)
    expect(carried(whole, { factor: 2, from: 0, to: 0 }, ALL).from).toBeCloseTo(ALL.from, 6)
  })

  it('stays within its bounds, and as near as it was', () => {
    const folding = foldingOf([OURS], 800)
    const scale = timeScale({ from: dayOf(2017, 1, 1), to: dayOf(2019, 12, 31) }, folding)
    const later = moved(scale, -1000, ALL)
    expect(later.to).toBeCloseTo(ALL.to, 6)
    expect(timeScale(later, folding).dayPercent).toBeCloseTo(scale.dayPercent, 8)
    expect(later.from).toBeLessThan(OURS.from)
    const earlier = zoomed(scale, dayOf(2019, 12, 1), 1.5, ALL)
    expect(earlier.from).toBeCloseTo(ALL.from, 6)
    expect(timeScale(earlier, folding).dayPercent).toBeCloseTo(scale.dayPercent / 1.5, 8)
    expect(zoomed(scale, dayOf(2017, 2, 1), 50, ALL)).toEqual(ALL)
  })

  it('opens without a step from folded to flat', () => {
    const at = (opened: number) => timeScale(ALL, foldingOf([OURS], 800, opened))
    const widthOf = (opened: number) => at(opened)(OURS.to) - at(opened)(OURS.from)
    const steps = Array.from({ length: 101 }, (_, n) => widthOf(n / 100))
    for (const [n, width] of steps.slice(1).entries()) {
      expect(width - (steps[n] ?? 0)).toBeGreaterThan(0)
      expect(width - (steps[n] ?? 0)).toBeLessThan(1)
    }
    for (const day of [ALL.from + 100, OURS.from, OURS.from + 300, OURS.to, ALL.to])
      expect(at(0.999_999)(day)).toBeCloseTo(timeScale(ALL)(day), 3)
    expect(at(1).pleats).toEqual([])
  })

  it('is flat in a window that is all folded', () => {
    const window = { from: OURS.from + 10, to: OURS.to - 10 }
    const scale = timeScale(window, foldingOf([OURS], 800))
    expect(scale.pleats).toEqual([])
    expect(scale(window.from + 100)).toBeCloseTo(timeScale(window)(window.from + 100), 10)
  })

  it('does not fold what would be narrower unfolded', () => {
    const window = { from: dayOf(1900, 1, 1), to: dayOf(2024, 12, 31) }
    const short = { from: dayOf(1950, 1, 1), to: dayOf(1951, 6, 1) }
    const long = { from: dayOf(1960, 1, 1), to: dayOf(1995, 1, 1) }
    const scale = timeScale(window, foldingOf([short, long], 374))
    expect(scale.pleats.map(({ fold }) => fold)).toEqual([long])
    expect(scale(short.to) - scale(short.from)).toBeCloseTo(scale.dayPercent * (short.to - short.from), 8)
  })

  it('leaves half of the width to what is open, however many folds there are', () => {
    const folds = Array.from({ length: 40 }, (_, n) => ({ from: 1000 * n, to: 1000 * n + 900 }))
    const { percent } = foldingOf(folds, 300)
    expect(percent * folds.length).toBeLessThanOrEqual(50)
  })
})

describe('px of a month', () => {
  it('leave folds out', () => {
    const scale = timeScale(ALL, foldingOf([OURS], 838))
    expect(pxPerMonth(scale, 838)).toBeCloseTo(((838 - 32) / 1918) * MONTH_DAYS, 6)
  })

  it.each([
    [30.44, 304.4],
    [365, (304.4 * 30.44) / 365]
  ])('are those of a mean one in %s days', (length, expected) => {
    expect(pxPerMonth(timeScale({ from: 1000, to: 1000 + length - 1 }), 304.4)).toBeCloseTo(expected, 9)
    expect(MONTH_DAYS).toBeCloseTo(365.25 / 12, 1)
  })
})
