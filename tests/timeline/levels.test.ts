import { describe, expect, it } from 'vitest'
import { dayOf } from '$lib/time/day'
import { levelOf, reachable, windowAtLevel } from '$lib/timeline/levels'
import { foldingOf, timeScale } from '$lib/timeline/scale'

const EXTENT = { from: dayOf(2016, 1, 1), to: dayOf(2024, 12, 31) }
const FOLDS = [{ from: dayOf(2020, 3, 1), to: dayOf(2023, 12, 1) }]
const months = (count: number) => ({ from: 17_000, to: 17_000 + Math.round(count * 30.44) - 1 })

describe('the level of a scale', () => {
  it.each([
    [200, 'year'],
    [160, 'month'],
    [14, 'month'],
    [13, 'day'],
    [1, 'day']
  ])('is right for %d months on 800 px', (count, level) => {
    expect(levelOf(timeScale(months(count)), 800)).toBe(level)
  })

  it('goes by the days that are not folded', () => {
    const wide = { from: dayOf(2014, 1, 1), to: dayOf(2030, 12, 31) }
    expect(levelOf(timeScale(wide), 838)).toBe('year')
    expect(levelOf(timeScale(wide, foldingOf(FOLDS, 838)), 838)).toBe('month')
  })
})

describe('levels', () => {
  it('can be reached as far as there is time to show', () => {
    const scale = timeScale(EXTENT)
    expect(reachable(EXTENT, scale, 838)).toEqual(['month', 'day'])
    expect(reachable(months(300), scale, 838)).toEqual(['year', 'month', 'day'])
    expect(reachable(months(3), scale, 838)).toEqual(['day'])
  })

  it.each(['month', 'day'] as const)('are entered by the window that they give: %s', (level) => {
    for (const opened of [0, 1]) {
      for (const from of [months(300), months(30), months(2)]) {
        const folding = foldingOf(FOLDS, 838, opened)
        const scale = timeScale(from, folding)
        const window = windowAtLevel(level, null, { scale, widthPx: 838, extent: months(400) })
        expect(levelOf(timeScale(window, folding), 838)).toBe(level)
      }
    }
  })

  it('keep the selected day where it is, if it is in sight', () => {
    const scale = timeScale(EXTENT, foldingOf(FOLDS, 838))
    const day = dayOf(2019, 2, 6)
    const window = windowAtLevel('day', day, { scale, widthPx: 838, extent: EXTENT })
    expect(timeScale(window, scale.folding)(day)).toBeCloseTo(scale(day), 6)
    const away = windowAtLevel('day', dayOf(2040, 1, 1), { scale, widthPx: 838, extent: EXTENT })
    expect(away).toEqual(windowAtLevel('day', null, { scale, widthPx: 838, extent: EXTENT }))
  })
})
