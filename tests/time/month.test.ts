import { describe, expect, it } from 'vitest'
import { dateOf, dayOf, monthLength } from '$lib/time/day'
import { firstDayOf, formatMonth, lastDayOf, monthOf, parseMonth } from '$lib/time/month'

const FEBRUARY_2019 = 2019 * 12 + 1
const MONTHS = Array.from({ length: 201 * 12 }, (_, index) => 1900 * 12 + index)

describe('months', () => {
  it('are counted from January of year 0', () => {
    expect(monthOf(dayOf(2019, 2, 1))).toBe(FEBRUARY_2019)
    expect(monthOf(dayOf(2019, 2, 28))).toBe(FEBRUARY_2019)
    expect(monthOf(dayOf(2019, 3, 1))).toBe(FEBRUARY_2019 + 1)
    expect(monthOf(dayOf(1969, 12, 31))).toBe(1969 * 12 + 11)
  })

  it('hold each of their days and no other, over two centuries', () => {
    const isWhole = (month: number) => {
      const [first, last] = [firstDayOf(month), lastDayOf(month)]
      const { year, month: number, day } = dateOf(first)
      const months = [first - 1, first, last, last + 1].map((each) => monthOf(each) - month)
      return day === 1 && last - first + 1 === monthLength(year, number) && months.join() === '-1,0,0,1'
    }
    expect(MONTHS.filter((month) => !isWhole(month))).toEqual([])
  })

  it('come back from their text', () => {
    expect(MONTHS.filter((month) => parseMonth(formatMonth(month)) !== month)).toEqual([])
  })

  it.each([
    [FEBRUARY_2019, '2019-02'],
    [2019 * 12, '2019-01'],
    [2019 * 12 + 11, '2019-12'],
    [987 * 12, '0987-01']
  ])('writes %d as %s', (month, text) => {
    expect(formatMonth(month)).toBe(text)
  })
})

describe('a month as typed', () => {
  it.each(['2019-02', '2019-2', '2019.02', '2019/2', '2019 02', '02.2019', '2/2019', '2-2019', '  2019-02 '])(
    'is read from %j',
    (text) => {
      expect(parseMonth(text)).toBe(FEBRUARY_2019)
    }
  )

  it.each([
    '',
    '2019',
    '2019-00',
    '2019-13',
    '13.2019',
    '2019-02-05',
    '19-02',
    '201902',
    'Feb 2019',
    '2019-2x',
    '-2-2019',
    '２０１９-02'
  ])('is not read from %j', (text) => {
    expect(parseMonth(text)).toBeNull()
  })
})
