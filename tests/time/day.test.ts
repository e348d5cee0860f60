import { describe, expect, it } from 'vitest'
import { dateOf, dayOf, monthLength } from '../../src/lib/time/day'

describe('days', () => {
  it.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11016],
    [2019, 2, 5, 17932],
    [1, 1, 1, -719162]
  ])('counts %d-%d-%d as day %d', (year, month, day, expected) => {
    expect(dayOf(year, month, day)).toBe(expected)
    expect(dateOf(expected)).toEqual({ year, month, day })
  })

  it('comes back to the same day over a thousand years', () => {
    for (let day = -200_000; day < 200_000; day += 97) {
      const { year, month, day: d } = dateOf(day)
      expect(dayOf(year, month, d)).toBe(day)
    }
  })

  it.each([
    [2019, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2019, 12, 31],
    [2019, 4, 30]
  ])('gives %d-%d its %d days', (year, month, length) => {
    expect(monthLength(year, month)).toBe(length)
  })
})
