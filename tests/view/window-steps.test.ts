import { describe, expect, it } from 'vitest'
import { dayOf } from '$lib/time/day'
import { firstDayOf, formatMonth, lastDayOf, monthOf } from '$lib/time/month'
import type { TimeWindow } from '$lib/view/view'
import { moveWindow, resizeWindow } from '$lib/view/window-steps'

const windowOf = (text: string): TimeWindow => {
  const [from = 0, to = 0] = text.split('..').map((month) => {
    const [year = 0, number = 0] = month.split('-').map(Number)
    return year * 12 + number - 1
  })
  return { from: firstDayOf(from), to: lastDayOf(to) }
}
const written = ({ from, to }: TimeWindow) => `${formatMonth(monthOf(from))}..${formatMonth(monthOf(to))}`
const ALL = windowOf('2016-01..2019-12')

describe('a time window', () => {
  it.each([
    ['later by a quarter of its length', '2017-01..2017-12', 1, '2017-04..2018-03'],
    ['earlier by a quarter of its length', '2017-01..2017-12', -1, '2016-10..2017-09'],
    ['by a month at least', '2017-05..2017-05', 1, '2017-06..2017-06'],
    ['up to the end and no further', '2018-12..2019-11', 1, '2019-01..2019-12'],
    ['down to the start and no further', '2016-02..2017-01', -1, '2016-01..2016-12'],
    ['nowhere where it is all time', '2016-01..2019-12', 1, '2016-01..2019-12']
  ] as const)('moves %s', (_, from, by, to) => {
    expect(written(moveWindow(windowOf(from), by, ALL))).toBe(to)
  })

  it.each([
    ['half about its middle', '2017-01..2017-12', 'half', null, '2017-04..2017-09'],
    ['half about a day in it', '2017-01..2017-12', 'half', dayOf(2017, 11, 20), '2017-06..2017-11'],
    ['half about its middle where the day is outside', '2017-01..2017-12', 'half', 0, '2017-04..2017-09'],
    ['no smaller than a month', '2017-02..2017-02', 'half', null, '2017-02..2017-02'],
    ['double', '2017-04..2017-09', 'double', null, '2017-01..2017-12'],
    ['double within all time', '2016-02..2016-07', 'double', null, '2016-01..2016-12'],
    ['all time and no more', '2016-06..2019-12', 'double', null, '2016-01..2019-12']
  ] as const)('becomes %s', (...[, from, to, day, wanted]) => {
    expect(written(resizeWindow(windowOf(from), to, ALL, day))).toBe(wanted)
  })

  it('keeps the day in sight however often it is halved', () => {
    const day = dayOf(2017, 3, 31)
    let window = ALL
    for (let step = 0; step < 8; step++) window = resizeWindow(window, 'half', ALL, day)
    expect(written(window)).toBe('2017-03..2017-03')
  })
})
