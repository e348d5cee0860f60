import { describe, expect, it } from 'vitest'
import { compile } from '$lib/model/compile'
import { dayOf } from '$lib/time/day'
import { clampWindow, extentOf, MIN_WINDOW_DAYS, moveEdge, overviewOf } from '$lib/view/extent'
import type { TimeWindow } from '$lib/view/view'
import { dice } from '../fixtures/dice'
import { anActivity, aProject, smallWorld, type Added } from '../fixtures/small-world'
import { valley } from '../fixtures/valley'
import { windowOf } from '../fixtures/views'

const years = (first: number, last: number): TimeWindow => ({
  from: dayOf(first, 1, 1),
  to: dayOf(last, 12, 31)
})
const worldOf = (added: Added) =>
  compile(smallWorld({ site: { firstParty: 'office' }, ...added }), 'en').dataset
const BOUNDS = years(2016, 2024)

describe('the extent of the data', () => {
  it('holds whole years of every project and counted activity', () => {
    expect(extentOf(valley())).toEqual(years(2016, 2024))
  })

  it('is none without any date', () => {
    expect(extentOf(worldOf({ activities: [anActivity({})] }))).toBeNull()
  })

  it('ends with the first day of what has an open end', () => {
    expect(extentOf(worldOf({ activities: [anActivity({ when: '2014-05/..' })] }))).toEqual(years(2014, 2014))
  })

  it('is of the projects where no activity has a date', () => {
    const projects = [aProject({ period: '2011-02/2012-03' })]
    expect(extentOf(worldOf({ projects, activities: [anActivity({})] }))).toEqual(years(2011, 2012))
  })

  it('takes the last day of a year into that year', () => {
    const activities = [anActivity({ when: '2019-12-31' }), anActivity({ id: 'b', when: '2020-01-01' })]
    expect(extentOf(worldOf({ activities: activities.slice(0, 1) }))).toEqual(years(2019, 2019))
    expect(extentOf(worldOf({ activities }))).toEqual(years(2019, 2020))
  })

  it('begins in the overview where a context begins', () => {
    const dataset = valley()
    expect(overviewOf(dataset, extentOf(dataset) ?? BOUNDS)).toEqual(years(2014, 2024))
    expect(overviewOf(worldOf({}), BOUNDS)).toEqual(BOUNDS)
  })
})

describe('a window in its bounds', () => {
  it('is of whole days, within them, and not too short, whatever is asked', () => {
    const roll = dice(301)
    for (let n = 0; n < 300; n++) {
      const asked = { from: BOUNDS.from + roll.whole(-9e5, 4e5) / 100, to: 0 }
      const window = clampWindow({ ...asked, to: asked.from + roll.whole(-100, 5e5) / 100 }, BOUNDS)
      if (!window) continue
      expect([window.from, window.to].every(Number.isInteger)).toBe(true)
      expect(window.from).toBeGreaterThanOrEqual(BOUNDS.from)
      expect(window.to).toBeLessThanOrEqual(BOUNDS.to)
      expect(window.to - window.from + 1).toBeGreaterThanOrEqual(MIN_WINDOW_DAYS)
    }
  })

  it('stays as it is where it fits', () => {
    const roll = dice(302)
    for (let n = 0; n < 200; n++) {
      const from = roll.whole(BOUNDS.from, BOUNDS.to - 100)
      const window = { from, to: roll.whole(from + MIN_WINDOW_DAYS - 1, BOUNDS.to - 1) }
      expect(clampWindow(window, BOUNDS)).toEqual(window)
    }
  })

  it('keeps its length when it is pushed over an edge', () => {
    const length = 200
    const before = clampWindow({ from: BOUNDS.from - 50, to: BOUNDS.from - 50 + length - 1 }, BOUNDS)
    const after = clampWindow({ from: BOUNDS.to + 9, to: BOUNDS.to + 9 + length - 1 }, BOUNDS)
    expect(before).toEqual({ from: BOUNDS.from, to: BOUNDS.from + length - 1 })
    expect(after).toEqual({ from: BOUNDS.to - length + 1, to: BOUNDS.to })
  })

  it('is all time where it holds all of it', () => {
    expect(clampWindow(BOUNDS, BOUNDS)).toBeNull()
    expect(clampWindow({ from: BOUNDS.from - 900, to: BOUNDS.to + 900 }, BOUNDS)).toBeNull()
    expect(clampWindow({ from: 3, to: 4 }, { from: 0, to: 9 })).toBeNull()
  })
})

describe('an edge of a window', () => {
  const window = { from: dayOf(2019, 2, 5), to: dayOf(2019, 6, 20) }
  const at = (year: number, month: number, day: number) => dayOf(year, month, day)

  it.each([
    ['from', 1, at(2019, 3, 1), window.to],
    ['from', 0, at(2019, 2, 1), window.to],
    ['from', -2, at(2018, 12, 1), window.to],
    ['from', 99, at(2019, 6, 1), window.to],
    ['from', -999, BOUNDS.from, window.to],
    ['to', 1, window.from, at(2019, 7, 31)],
    ['to', 0, window.from, at(2019, 6, 30)],
    ['to', -4, window.from, at(2019, 2, 28)],
    ['to', -99, window.from, at(2019, 2, 28)],
    ['to', 999, window.from, BOUNDS.to]
  ] as const)('moves `%s` by %d months', (edge, months, from, to) => {
    expect(moveEdge(window, edge, months, BOUNDS)).toEqual({ from, to })
  })

  it('never passes the other one or the bounds, and ends on whole months', () => {
    const roll = dice(303)
    for (let n = 0; n < 200; n++) {
      const start = clampWindow(windowOf(roll), BOUNDS) ?? BOUNDS
      const edge = roll.one(['from', 'to'] as const)
      const { from, to } = moveEdge(start, edge, roll.whole(-60, 60), BOUNDS)
      expect(from).toBeLessThanOrEqual(to)
      expect([from >= BOUNDS.from, to <= BOUNDS.to]).toEqual([true, true])
      expect(edge === 'from' ? to : from).toBe(edge === 'from' ? start.to : start.from)
    }
  })
})
