import { describe, expect, it } from 'vitest'
import { FLAG, GRAINS, NO_DAY } from '$lib/model/dataset'
import { dayOf } from '$lib/time/day'
import { firstDayOf } from '$lib/time/month'
import { barPx, densityOf, monthCounts, placeCounts } from '$lib/timeline/counts'
import type { Count } from '$lib/timeline/density'
import { layout } from '$lib/timeline/layout'
import { timeScale } from '$lib/timeline/scale'
import { worlds } from '../fixtures/worlds'

const [, , crowd] = worlds()
const { columns } = crowd?.dataset ?? { columns: null }
if (!columns || !crowd) throw new Error('no crowd')
const dated = [...columns.id.keys()].filter(
  (row) => columns.start[row] !== NO_DAY && (columns.flags[row] ?? 0) & FLAG.counted
)
const rowsOf = (counts: readonly Count[]) => counts.flatMap(({ rows }) => rows).toSorted((a, b) => a - b)

describe('counts by month', () => {
  it('hold every row once, in its month or beside them', () => {
    const counted = monthCounts(columns, dated)
    expect(counted).not.toBeNull()
    const rows = [...rowsOf(counted?.counts ?? []), ...(counted?.others ?? [])]
    expect(rows.toSorted((a, b) => a - b)).toEqual(dated)
    for (const { from, to, rows: own, reported } of counted?.counts ?? []) {
      expect(reported).toBeLessThanOrEqual(own.length)
      for (const row of own) {
        const start = columns.start[row] ?? 0
        expect(start >= from && start <= to).toBe(true)
      }
    }
  })

  it('are not needed where no month has more than three', () => {
    expect(monthCounts(columns, dated.slice(0, 3))).toBeNull()
    expect(monthCounts(columns, [])).toBeNull()
  })

  it('rise with the count, less so above 50', () => {
    const heights = Array.from({ length: 400 }, (_, n) => barPx(n + 1, 400))
    for (const [n, height] of heights.slice(1).entries()) expect(height).toBeGreaterThan(heights[n] ?? 0)
    expect(barPx(40, 50)).toBeCloseTo(2 * barPx(20, 50), 9)
    expect(barPx(200, 200)).toBeCloseTo(2 * barPx(50, 200), 9)
    expect(barPx(2, 2)).toBeLessThan(barPx(10, 10))
  })

  it('stand in the lanes of a long time, and every row is still there', () => {
    const window = { from: firstDayOf(1960 * 12), to: firstDayOf(2030 * 12) }
    const { level, lanes } = layout(crowd.dataset, { window, widthPx: 900, shown: dated })
    expect(level).toBe('year')
    const rows = lanes.flatMap(({ marks }) => marks.flatMap((mark) => mark.rows))
    expect(rows.toSorted((a, b) => a - b)).toEqual(dated)
  })
})

describe('density', () => {
  it.each([0.2, 2, 9, 59, 60, 300])(
    'at %d px a month holds every row once, where it may have been',
    (monthPx) => {
      const counts = densityOf(columns, dated, monthPx)
      expect(rowsOf(counts)).toEqual(dated)
      for (const { from, to, rows } of counts) {
        for (const row of rows) {
          const [start, days] = [columns.start[row] ?? 0, columns.days[row] ?? 0]
          expect(start >= from && start <= to).toBe(true)
          if (GRAINS[columns.grain[row] ?? 0] !== 'day') expect(start + days - 1).toBeLessThanOrEqual(to)
        }
      }
    }
  )

  it.each([
    ['weeks', 60, dayOf(2019, 2, 4), dayOf(2019, 2, 10)],
    ['months', 9, dayOf(2019, 2, 1), dayOf(2019, 2, 28)],
    ['quarters', 2, dayOf(2019, 1, 1), dayOf(2019, 3, 31)],
    ['years', 1, dayOf(2019, 1, 1), dayOf(2019, 12, 31)],
    ['five years', 0.2, dayOf(2015, 1, 1), dayOf(2019, 12, 31)]
  ])('counts %s where a month takes %d px', (_, monthPx, from, to) => {
    const one = { ...columns, start: Int32Array.of(dayOf(2019, 2, 6)), days: Int32Array.of(2) }
    const day = { ...one, grain: Uint8Array.of(GRAINS.indexOf('day')) }
    expect(densityOf(day, [0], monthPx)).toMatchObject([{ from, to, rows: [0] }])
  })

  it('counts what has a year alone for the whole year, before the months in it', () => {
    const start = Int32Array.of(dayOf(2019, 1, 1), dayOf(2019, 3, 1), dayOf(2019, 3, 9))
    const grain = Uint8Array.from(['year', 'month', 'day'] as const, (each) => GRAINS.indexOf(each))
    const three = { ...columns, start, days: Int32Array.of(365, 31, 1), grain }
    expect(
      densityOf(three, [0, 1, 2], 9).map(({ from, to, rows, isSoft }) => [from, to, rows, isSoft])
    ).toEqual([
      [dayOf(2019, 1, 1), dayOf(2019, 12, 31), [0], true],
      [dayOf(2019, 3, 1), dayOf(2019, 3, 31), [1, 2], false]
    ])
  })
})

describe('a placed count', () => {
  const window = { from: 0, to: 999 }
  const count = (from: number, to: number, size: number): Count => {
    const rows = Array.from({ length: size }, (_, n) => n)
    return { from, to, rows, total: size, first: 0, holds: (row) => row < size, reported: 0, isSoft: false }
  }

  it('stands where its time does, as far as that is in sight and not folded', () => {
    const fold = { from: 300, to: 800 }
    const scale = timeScale(window, { folds: [fold], percent: 4, opened: 0 })
    const [pleat] = scale.pleats
    const [early, before, after] = placeCounts(
      [count(-50, 49, 1), count(250, 349, 1), count(750, 849, 1)],
      scale,
      1000
    )
    expect(early).toMatchObject({ x: scale(50) / 2, count: { width: scale(50) } })
    expect(before?.count.width).toBeCloseTo((pleat?.left ?? 0) - scale(250), 9)
    expect((after?.x ?? 0) - (after?.count.width ?? 0) / 2).toBeCloseTo(pleat?.right ?? 0, 9)
  })

  it('prints its number above 50, where that touches no number of a higher count', () => {
    const counts = [count(0, 9, 50), count(100, 109, 51), count(110, 119, 600), count(200, 209, 70)]
    const placed = placeCounts(counts, timeScale(window), 1000)
    expect(placed.map((mark) => mark.count.hasNumber)).toEqual([false, false, true, true])
  })
})
