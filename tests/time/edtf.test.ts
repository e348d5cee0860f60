import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { dayOf, monthLength } from '../../src/lib/time/day'
import { parseDate, parseSaid, type ParsedDate } from '../../src/lib/time/edtf'

const DAY_MS = 86_400_000

function good(date: ReturnType<typeof parseDate>): ParsedDate {
  if ('problem' in date) throw new Error(`unreadable date: ${date.problem}`)
  return date
}

/** First and last possible day as the package sees them. */
function oracle(text: string) {
  const { min, max } = edtf(text, { level: 1, types: ['Date', 'Interval'] })
  const last = max === null || max === Infinity ? null : Math.floor(max / DAY_MS)
  const start = Math.floor(min / DAY_MS)
  return { start, days: last === null ? 0 : last - start + 1 }
}

/** Numbers from 0 up to 1, always the same ones (mulberry32). */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

describe('parseDate', () => {
  it.each([
    ['2019', 'year'],
    ['2020', 'year'],
    ['0050', 'year'],
    ['201X', 'year'],
    ['20XX', 'year'],
    ['2019-XX', 'year'],
    ['2019-02', 'month'],
    ['2020-02-XX', 'month'],
    ['2019-02-05', 'day'],
    ['2020-02-29', 'day'],
    ['1969-12-31', 'day'],
    ['2019?', 'year'],
    ['2019-02~', 'month'],
    ['2019-02-05/2019-02-06', 'day'],
    ['2018-03/2020-02', 'month'],
    ['2017-02-01/2020', 'year'],
    ['2019/2019-03', 'year'],
    ['2014/..', 'year'],
    ['2014-05/', 'month']
  ])('gives %s the days that the edtf package gives it, known by its %s', (text, grain) => {
    expect(good(parseDate(text))).toMatchObject({ ...oracle(text), grain })
  })

  it('agrees with the edtf package on random dates and intervals', () => {
    const random = seeded(7)
    const pad = (n: number, width: number) => String(n).padStart(width, '0')
    const end = (year: number) => {
      const month = 1 + Math.floor(random() * 12)
      const day = 1 + Math.floor(random() * monthLength(year, month))
      const parts = [pad(year, 4), pad(month, 2), pad(day, 2)]
      return parts.slice(0, 1 + Math.floor(random() * 3)).join('-')
    }
    for (let i = 0; i < 500; i++) {
      const year = Math.floor(random() * 3000)
      const text = random() < 0.5 ? end(year) : `${end(year)}/${end(year + 1 + Math.floor(random() * 4))}`
      expect({ text, ...good(parseDate(text)) }).toMatchObject({ text, ...oracle(text) })
    }
  })

  it.each([
    ['2019-21', [2019, 3, 1], [2019, 6, 1]],
    ['2019-22', [2019, 6, 1], [2019, 9, 1]],
    ['2019-23', [2019, 9, 1], [2019, 12, 1]],
    ['2019-24', [2019, 12, 1], [2020, 3, 1]],
    ['2018-22/2019-21', [2018, 6, 1], [2019, 6, 1]]
  ] as const)('takes the season %s for the months of the north', (text, [y, m, d], [y2, m2, d2]) => {
    const start = dayOf(y, m, d)
    expect(good(parseDate(text))).toMatchObject({ start, days: dayOf(y2, m2, d2) - start, grain: 'month' })
  })

  it.each([
    ['2019?', true, false],
    ['2019~', false, true],
    ['2019%', true, true],
    ['2019/2020~', false, true],
    ['2019', false, false]
  ])('reads doubt and approximation of %s', (text, uncertain, approximate) => {
    expect(good(parseDate(text))).toMatchObject({ uncertain, approximate })
  })

  it('keeps both ends of an interval', () => {
    const date = good(parseDate('2018-03/2020-02-10'))
    expect(date.from).toEqual({ start: dayOf(2018, 3, 1), days: 31, grain: 'month' })
    expect(date.to).toEqual({ start: dayOf(2020, 2, 10), days: 1, grain: 'day' })
    expect(date.open).toBe(false)
  })

  it('marks an interval without an end as open', () => {
    expect(good(parseDate('2014/..'))).toMatchObject({ open: true, to: null, days: 0 })
  })

  it('takes an interval within one date', () => {
    expect(good(parseDate('2019/2019')).days).toBe(365)
  })

  it.each([
    ['', 'no date in EDTF'],
    ['5 February 2019', 'no date in EDTF'],
    ['2019-13', 'no date in EDTF'],
    ['2019-02-30', 'no date in EDTF'],
    ['2019-02-29', 'no date in EDTF'],
    ['2019-2-5', 'no date in EDTF'],
    ['201X-05', 'no date in EDTF'],
    ['2019/2020/2021', 'no date in EDTF'],
    ['2019/later', 'no date in EDTF'],
    ['XXXX-02', 'no date in EDTF'],
    ['2019-02-06/2019-02-05', 'end before start'],
    ['2020/2019', 'end before start'],
    ['../2020', 'open start'],
    ['/2020', 'open start'],
    ['../..', 'open start'],
    ['2019-02-05T10:00', 'time of day'],
    ['Y12000', 'year outside 0000 to 9999'],
    ['-0100', 'year outside 0000 to 9999']
  ])('refuses %j: %s', (text, problem) => {
    expect(parseDate(text)).toEqual({ problem })
  })
})

describe('parseSaid', () => {
  it.each([
    ['XXXX-02', [2000, 2, 1], 29],
    ['XXXX-02-26', [2000, 2, 26], 1],
    ['XXXX-02-29', [2000, 2, 29], 1],
    ['XXXX-02-26/XXXX-02-28', [2000, 2, 26], 3],
    ['XXXX-06/XXXX-07', [2000, 6, 1], 61],
    ['XXXX-22', [2000, 6, 1], 92],
    ['XXXX-12-30/XXXX-01-02', [2000, 12, 30], 4]
  ] as const)('places %s in the year 2000', (text, [y, m, d], days) => {
    expect(good(parseSaid(text))).toMatchObject({ start: dayOf(y, m, d), days, yearless: true })
  })

  it('reads a date with a year as parseDate does', () => {
    expect(parseSaid('2019-02')).toEqual(parseDate('2019-02'))
    expect(good(parseSaid('2019-02')).yearless).toBe(false)
  })

  it.each(['XXXX', 'XXXX-13', 'XXXX-02-30', 'XXXX-02/2019-03', 'XXXX-02-26/28'])('refuses %s', (text) => {
    expect(parseSaid(text)).toHaveProperty('problem')
  })
})
