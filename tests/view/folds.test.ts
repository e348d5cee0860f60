import { describe, expect, it } from 'vitest'
import { compile } from '$lib/model/compile'
import { FLAG, NO_DAY, type Dataset } from '$lib/model/dataset'
import { dateOf, dayOf } from '$lib/time/day'
import { clampWindow, extentOf, MIN_WINDOW_DAYS } from '$lib/view/extent'
import { foldsOf, monthsOf, snapped, withOpenDays, type Fold } from '$lib/view/folds'
import { knownOf } from '$lib/view/known'
import { match } from '$lib/view/match'
import { HOME } from '$lib/view/view'
import { dice } from '../fixtures/dice'
import { anActivity, aProject, smallWorld } from '../fixtures/small-world'
import { viewOf, windowOf } from '../fixtures/views'
import { ourContent, worlds } from '../fixtures/worlds'

const said = ({ from, to }: Fold) =>
  [from, to].map((day) => Object.values(dateOf(day)).join('-')).join(' to ')
const shownOf = (dataset: Dataset) => match(dataset, HOME).shown

/** Folds of activities `project date` of the projects `a`, `b` and `c`, of which some say when they run. */
function foldsOfWorld(activities: readonly string[], periods: Readonly<Record<string, string>> = {}) {
  const { dataset } = compile(
    smallWorld({
      site: { firstParty: 'office' },
      projects: ['a', 'b', 'c'].map((id) => aProject({ id, period: periods[id] ?? null })),
      activities: activities.map((text, n) => {
        const [project = '', when] = text.split(' ')
        return anActivity({ id: `visit-${n}`, project, when: when ?? null })
      })
    }),
    'en'
  )
  return foldsOf(dataset, shownOf(dataset)).map(said)
}

describe('folded time', () => {
  it.each<[string, string[], Record<string, string>, string[]]>([
    ['nothing', [], {}, []],
    ['one activity', ['a 2019-02-05'], {}, []],
    ['no date', ['a', 'b'], {}, []],
    ['two with a year between', ['a 2019-02-05', 'b 2020-02-06'], {}, ['2019-2-6 to 2020-2-6']],
    ['two with a day less between', ['a 2019-02-05', 'b 2020-02-05'], {}, []],
    ['a month each', ['a 2019-02', 'b 2021-03'], {}, ['2019-3-1 to 2021-3-1']],
    [
      'two gaps side by side',
      ['a 2010-05', 'b 2013', 'a 2016-01-01'],
      {},
      ['2010-6-1 to 2013-1-1', '2014-1-1 to 2016-1-1']
    ],
    ['a project that runs', ['a 2010', 'b 2020'], { a: '2010/2019-06' }, []],
    ['a project that runs a while', ['a 2010', 'b 2020'], { a: '2010/2012' }, ['2013-1-1 to 2020-1-1']],
    ['a running project without activities', ['a 2010', 'b 2020'], { c: '2011/2019-12' }, []],
    ['an activity without end', ['a 2010/..', 'b 2020'], {}, []],
    ['a project without end', ['a 2010', 'b 2020'], { a: '2010/..' }, []],
    ['one project alone', ['a 2010', 'a 2020'], {}, []],
    ['dates in no order', ['b 2020', 'a 2010', 'c 2010'], {}, ['2011-1-1 to 2020-1-1']],
    ['a long date over short ones', ['a 2010/2018', 'b 2011', 'c 2020-06'], {}, ['2019-1-1 to 2020-6-1']]
  ])('is right for %s', (_, activities, periods, expected) => {
    expect(foldsOfWorld(activities, periods)).toEqual(expected)
  })

  it('of our content is 3 years and 9 months', () => {
    const ours = ourContent()
    const folds = foldsOf(ours, shownOf(ours))
    expect(folds.map(said)).toEqual(['2020-3-1 to 2023-12-1'])
    expect(folds.map(monthsOf)).toEqual([45])
  })

  it.each(worlds())('of $name holds nothing that is shown, whatever the filters', ({ dataset }) => {
    const [roll, known] = [dice(311), knownOf(dataset)]
    for (let n = 0; n < 40; n++) {
      const { filters } = viewOf(roll, known)
      const { shown } = match(dataset, { ...HOME, filters })
      const folds = foldsOf(dataset, shown)
      const { columns } = dataset
      for (const [i, { from, to }] of folds.entries()) {
        expect(from).toBeGreaterThan(folds[i - 1]?.to ?? -Infinity)
        expect(monthsOf({ from, to })).toBeGreaterThanOrEqual(12)
        const inside = shown.filter((row) => {
          const [start, days] = [columns.start[row] ?? NO_DAY, columns.days[row] ?? 0]
          return start !== NO_DAY && start < to && (days === 0 || start + days > from)
        })
        expect(inside).toEqual([])
        const running = dataset.projects.filter(
          ({ period }, index) =>
            period &&
            shown.some((row) => columns.project[row] === index) &&
            period.start < to &&
            (period.days === 0 || period.start + period.days > from)
        )
        expect(running).toEqual([])
      }
    }
  })

  it('does not look at what is not counted', () => {
    const ours = ourContent()
    const reform = [...ours.columns.id.keys()].filter(
      (row) => !((ours.columns.flags[row] ?? 0) & FLAG.counted) && ours.columns.start[row] !== NO_DAY
    )
    expect(reform.length).toBeGreaterThan(0)
    expect(foldsOf(ours, shownOf(ours))).toHaveLength(1)
  })
})

describe('an edge of a window', () => {
  const fold = { from: 1000, to: 1400 }
  it.each([
    [999, 999],
    [1000, 1000],
    [1001, 1000],
    [1199, 1000],
    [1201, 1400],
    [1400, 1400],
    [1401, 1401]
  ])('at %d goes to %d', (day, expected) => {
    expect(snapped([fold], day)).toBe(expected)
  })
})

describe('a window between folds', () => {
  const BOUNDS = { from: 0, to: 9999 }
  const open = (folds: readonly Fold[], from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, n) => from + n).filter(
      (day) => !folds.some((fold) => day >= fold.from && day < fold.to)
    ).length

  it.each([
    ['in the first half of a fold', { from: 1010, to: 1050 }, { from: 972, to: 999 }],
    ['in the second half of a fold', { from: 1300, to: 1390 }, { from: 1400, to: 1427 }],
    ['that begins in a fold', { from: 1300, to: 1410 }, { from: 1400, to: 1427 }],
    ['that ends in a fold', { from: 990, to: 1100 }, { from: 972, to: 999 }],
    ['that reaches over a fold', { from: 990, to: 1410 }, { from: 990, to: 1417 }],
    ['far from any', { from: 100, to: 127 }, { from: 100, to: 127 }]
  ])('has enough to show %s', (_, window, expected) => {
    expect(withOpenDays(window, [{ from: 1000, to: 1400 }], BOUNDS)).toEqual(expected)
  })

  it('always shows enough, within the bounds, and stays as it is where it does', () => {
    const roll = dice(312)
    for (let n = 0; n < 200; n++) {
      const folds: Fold[] = []
      for (let day = roll.whole(0, 900); day < 9000; day += roll.whole(1, 1500)) {
        const to = day + roll.whole(366, 900)
        if (to < 9900) folds.push({ from: day, to })
        day = to
      }
      const from = roll.whole(0, 9900)
      const window = clampWindow({ from, to: roll.whole(from, 9999) }, BOUNDS) ?? BOUNDS
      const settled = withOpenDays(window, folds, BOUNDS)
      expect(settled.from >= 0 && settled.to <= BOUNDS.to).toBe(true)
      expect(open(folds, settled.from, settled.to)).toBeGreaterThanOrEqual(MIN_WINDOW_DAYS)
      if (open(folds, window.from, window.to) >= MIN_WINDOW_DAYS) expect(settled).toEqual(window)
    }
  })

  it('of our content is never in what is folded', () => {
    const ours = ourContent()
    const extent = extentOf(ours) ?? BOUNDS
    const folds = foldsOf(ours, shownOf(ours))
    const roll = dice(313)
    for (let n = 0; n < 100; n++) {
      const window = clampWindow(windowOf(roll), extent)
      if (!window) continue
      const { from, to } = withOpenDays(window, folds, extent)
      expect(open(folds, from, to)).toBeGreaterThanOrEqual(MIN_WINDOW_DAYS)
    }
    expect(folds[0]?.from).toBe(dayOf(2020, 3, 1))
  })
})
