import { describe, expect, it } from 'vitest'
import { widthOf } from '$lib/lettering/width'
import { createAllWords } from '$lib/locales/all-words'
import { dateOf, dayOf } from '$lib/time/day'
import { foldingOf, timeScale } from '$lib/timeline/scale'
import { ticks } from '$lib/timeline/ticks'
import type { TimeWindow } from '$lib/view/view'
import { dice } from '../fixtures/dice'
import { windowOf } from '../fixtures/views'

const say = createAllWords('en')
const years = (first: number, last: number): TimeWindow => ({
  from: dayOf(first, 1, 1),
  to: dayOf(last, 12, 31)
})
const labels = (window: TimeWindow, widthPx: number, level: string) =>
  ticks(timeScale(window), widthPx, say).flatMap((tick) => (tick.level === level ? (tick.label ?? []) : []))
const WIDTHS = [320, 375, 600, 872, 1032, 1240, 1600]

describe('lines of the axis', () => {
  it.each([
    [years(2016, 2024), 1032, '2016 2017 2018 2019 2020 2021 2022 2023 2024'],
    [years(2016, 2024), 320, '2016 2018 2020 2022 2024'],
    [
      years(1990, 2026),
      872,
      '1990 1992 1994 1996 1998 2000 2002 2004 2006 2008 2010 2012 2014 2016 2018 2020 2022 2024 2026'
    ],
    [years(1990, 2026), 320, '1990 1995 2000 2005 2010 2015 2020 2025'],
    [years(2019, 2019), 320, '2019'],
    [{ from: dayOf(2018, 3, 1), to: dayOf(2020, 2, 29) }, 600, '2018 2019 2020']
  ])('of %j at %d px name the years %s', (window, widthPx, expected) => {
    expect(labels(window, widthPx, 'year').join(' ')).toBe(expected)
  })

  it.each([
    [years(2014, 2026), 375, 0],
    [years(2016, 2024), 320, 27],
    [years(2016, 2024), 1600, 27],
    [years(2019, 2020), 400, 22],
    [years(2019, 2019), 600, 11]
  ])('of %j at %d px mark %d quarters or months', (window, widthPx, count) => {
    expect(ticks(timeScale(window), widthPx, say).filter(({ level }) => level === 'month')).toHaveLength(
      count
    )
  })

  it('name months where they have room', () => {
    expect(labels(years(2019, 2019), 872, 'month').join(' ')).toBe(
      'Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'
    )
    expect(labels(years(2019, 2019), 600, 'month')).toEqual([])
  })

  it('name Mondays where a month is wide', () => {
    const window = { from: dayOf(2019, 1, 1), to: dayOf(2019, 2, 28) }
    expect(labels(window, 600, 'week')).toEqual(['7', '14', '21', '28', '11', '18', '25'])
    expect(labels(years(2019, 2019), 1240, 'week')).toEqual([])
  })

  it('name the year that a window begins in, unless the next one is near', () => {
    expect(labels({ from: dayOf(2019, 6, 15), to: dayOf(2019, 9, 14) }, 900, 'year')).toEqual(['2019'])
    expect(labels({ from: dayOf(2018, 12, 20), to: dayOf(2020, 12, 31) }, 900, 'year')).toEqual([
      '2019',
      '2020'
    ])
  })

  it.each(WIDTHS)(
    'never have names of years and months nearer than they are wide, in whole years: %d px',
    (widthPx) => {
      for (let count = 1; count <= 40; count++) {
        const window = years(1990, 1989 + count)
        const scale = timeScale(window)
        const named = ticks(timeScale(window), widthPx, say).flatMap(({ day, level, label }) =>
          label === null || level === 'week'
            ? []
            : [{ left: (scale(day) * widthPx) / 100, px: widthOf(label, 13.5, level === 'year' ? 650 : 450) }]
        )
        const crowded = named.filter(
          ({ left }, i) => i > 0 && left < (named[i - 1]?.left ?? 0) + (named[i - 1]?.px ?? 0) + 2
        )
        expect(crowded).toEqual([])
        expect(named.length).toBeGreaterThan(0)
      }
    }
  )

  it('lie in the window, in order, each on the first of its year, month or week', () => {
    const roll = dice(701)
    const begins = { year: '-1-1$', month: '-1$', week: '' }
    for (let n = 0; n < 100; n++) {
      const window = windowOf(roll)
      const all = ticks(timeScale(window), roll.one(WIDTHS), say)
      expect(all.map(({ day }) => day)).toEqual(all.map(({ day }) => day).toSorted((a, b) => a - b))
      for (const { day, level } of all) {
        expect(day >= window.from && day <= window.to).toBe(true)
        const { year, month, day: date } = dateOf(day)
        if (day > window.from) expect(`${year}-${month}-${date}`).toMatch(new RegExp(begins[level]))
        if (level === 'week') expect((day + 3) % 7).toBe(0)
      }
    }
  })

  const folds = [{ from: dayOf(2020, 3, 1), to: dayOf(2023, 12, 1) }]
  const folded = (window: TimeWindow, widthPx: number) => timeScale(window, foldingOf(folds, widthPx))

  it.each([
    [years(2016, 2024), 838, '2016 2017 2018 2019 2024'],
    [years(2016, 2024), 1254, '2016 2017 2018 2019 2024'],
    [{ from: dayOf(2019, 1, 1), to: dayOf(2024, 6, 30) }, 838, '2019 2020 2024'],
    [{ from: dayOf(2019, 7, 1), to: dayOf(2023, 12, 31) }, 838, '2019 2020 2023']
  ])('of %j at %d px name the years beside a fold: %s', (window, widthPx, expected) => {
    const named = ticks(folded(window, widthPx), widthPx, say).filter(
      ({ level, label }) => level === 'year' && label !== null
    )
    expect(named.map(({ label }) => label).join(' ')).toBe(expected)
  })

  it('do not lie in a fold, and no name runs into it', () => {
    const roll = dice(702)
    for (let n = 0; n < 100; n++) {
      const window = windowOf(roll)
      const widthPx = roll.one(WIDTHS)
      const scale = folded(window, widthPx)
      const [pleat] = scale.pleats
      if (!pleat) continue
      const all = ticks(scale, widthPx, say)
      expect(all.filter(({ day }) => day >= pleat.fold.from && day < pleat.fold.to)).toEqual([])
      if (pleat.fold.to <= window.to) expect(all.some(({ day }) => day === pleat.fold.to)).toBe(true)
      const over = all.filter(({ day, label, level }) => {
        const left = (scale(day) * widthPx) / 100
        const right = left + widthOf(label ?? '', 13.5, level === 'year' ? 650 : 450)
        return label !== null && left < (pleat.left * widthPx) / 100 && right > (pleat.left * widthPx) / 100
      })
      expect(over).toEqual([])
    }
  })

  it('leave what is taken free', () => {
    const scale = timeScale(years(2016, 2024))
    const labels = ticks(scale, 900, say, [{ from: 190, to: 320 }]).flatMap(({ label }) => label ?? [])
    expect(labels).toEqual(['2016', '2017', '2020', '2021', '2022', '2023', '2024'])
  })
})
