import { describe, expect, it, test } from 'vitest'
import type { ParsedDate } from '../../src/lib/time/edtf'
import { datesDiffer, monthsOf, readDate, relateDates } from '../../src/lib/model/relate-dates'

function date(text: string): ParsedDate {
  const read = readDate(text)
  if (!read) throw new Error(`no date: ${text}`)
  return read
}

describe('a claimed date stands to the shown one', () => {
  test.each([
    ['2019-02', '2019-02', 'same'],
    ['2018-03/2020-02', '2018-03-01/2020-02-29', 'same'],
    ['2019-02', '2019-02-05', 'finer'],
    ['2019-02', '2019-02-05/2019-02-06', 'finer'],
    ['2016/2017', '2016-03/2017-05', 'finer'],
    ['2019-02-05', '2019-02', 'coarser'],
    ['2019-02-05/2019-02-06', '2019', 'coarser'],
    ['2019-02-01/2019-02-10', '2019-02-08/2019-02-12', 'differs'],
    ['2024-02-26/2024-02-28', 'XXXX-02-26/XXXX-02-28', 'coarser'],
    ['2024-02-26/2024-02-28', 'XXXX-02', 'coarser'],
    ['2024-02', 'XXXX-02-26', 'coarser'],
    ['2024-02-26/2024-02-28', 'XXXX-03', 'differs'],
    ['2023-12-28/2024-01-02', 'XXXX-12-28/XXXX-01-02', 'coarser'],
    ['2023-02', 'XXXX-02-29', 'differs'],
    ['2024-02', 'XXXX-02-29', 'coarser'],
    ['2014/..', '2014/..', 'same'],
    ['2014/..', '2014-05/..', 'finer'],
    ['2014/..', '2015/..', 'differs'],
    ['2014/..', '2014/2017', 'finer'],
    ['2018-22', '2018-07', 'finer']
  ])('%s, claimed %s: %s', (shown, claimed, relation) => {
    expect(relateDates(date(shown), date(claimed))).toBe(relation)
  })
})

describe('two dates contradict each other', () => {
  test.each([
    ['2019-02', '2019-03', true],
    ['2019-02', '2019-02-28', false],
    ['2018-03/2020-02', '2017-02-01/2020-02-29', true],
    ['2018-03/2020-02', '2018-03-15/2021', true],
    ['2018-03/2020-02', '2018/2020', false],
    ['2018-03/2020-02', '2019', false],
    ['2018-03/2020-02', '2021', true],
    ['2018/..', '2018-03/2020-02', false],
    ['XXXX-02', 'XXXX-02-26', false],
    ['XXXX-02', 'XXXX-03', true],
    ['XXXX-04', '2014/..', false]
  ])('%s and %s: %s, either way round', (a, b, differ) => {
    expect(datesDiffer(date(a), date(b))).toBe(differ)
    expect(datesDiffer(date(b), date(a))).toBe(differ)
  })
})

describe('months of a period', () => {
  test.each([
    ['2018-03/2020-02', { least: 24, most: 24 }],
    ['2017-02-01/2020-02-29', { least: 37, most: 37 }],
    ['2018-03-15/2020-03-14', { least: 24, most: 24 }],
    ['2018-03-15/2020-03-31', { least: 24, most: 25 }],
    ['2018-03-15/2020-02-29', { least: 23, most: 24 }],
    ['2016/2017', null],
    ['2018-03/..', null],
    ['2018-03', null]
  ])('%s: %o', (text, months) => {
    expect(monthsOf(date(text))).toEqual(months)
  })
})

it('finds no date in what is none', () => {
  expect(readDate('last spring')).toBeNull()
})
