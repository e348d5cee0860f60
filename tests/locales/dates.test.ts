import { describe, expect, it } from 'vitest'
import {
  formatDays,
  formatMonths,
  formatSince,
  formatYears,
  monthName,
  spoken,
  type CalendarDay
} from '$lib/locales/dates'

const day = (year: number, month: number, date: number): CalendarDay => ({ year, month, day: date })

describe('dates in English', () => {
  it.each([
    [day(2019, 2, 5), day(2019, 2, 5), '5 February 2019'],
    [day(2021, 7, 1), day(2021, 7, 1), '1 July 2021'],
    [day(2024, 2, 26), day(2024, 2, 28), '26–28 February 2024'],
    [day(2024, 5, 28), day(2024, 6, 2), '28 May – 2 June 2024'],
    [day(2018, 3, 1), day(2020, 2, 29), '1 March 2018 – 29 February 2020'],
    [day(2019, 2, 5), day(2020, 2, 5), '5 February 2019 – 5 February 2020']
  ])('writes days %j to %j as %s', (from, to, text) => {
    expect(formatDays(from, to)).toBe(text)
  })

  it.each([
    [day(2024, 4, 1), day(2024, 4, 30), 'April 2024'],
    [day(2024, 4, 1), day(2024, 6, 30), 'April–June 2024'],
    [day(2023, 12, 1), day(2024, 10, 31), 'December 2023 – October 2024'],
    [day(2023, 5, 1), day(2024, 5, 31), 'May 2023 – May 2024']
  ])('writes months %j to %j as %s', (from, to, text) => {
    expect(formatMonths(from, to)).toBe(text)
  })

  it.each([
    [2016, 2016, '2016'],
    [2016, 2017, '2016–2017']
  ])('writes years %d to %d as %s', (from, to, text) => {
    expect(formatYears(day(from, 1, 1), day(to, 12, 31))).toBe(text)
  })

  it('writes what has no end', () => {
    expect(formatSince('2014')).toBe('since 2014')
    expect(formatSince('March 2014')).toBe('since March 2014')
  })

  it('names twelve months and no others', () => {
    const names = Array.from({ length: 12 }, (_, index) => monthName(index + 1))
    expect(new Set(names).size).toBe(12)
    expect([names[0], names[11]]).toEqual(['January', 'December'])
    expect([monthName(0), monthName(13)]).toEqual(['', ''])
  })

  it.each([
    ['5–6 February 2019', '5 to 6 February 2019'],
    ['28 May – 2 June 2024', '28 May to 2 June 2024'],
    ['April–June 2024, day not known', 'April to June 2024, day not known'],
    ['about 2016–2017 (uncertain)', 'about 2016 to 2017 (uncertain)'],
    ['since 2014', 'since 2014'],
    ['May 2019', 'May 2019']
  ])('says %s as %s', (written, heard) => {
    expect(spoken(written)).toBe(heard)
  })
})
