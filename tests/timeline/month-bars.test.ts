import { describe, expect, it } from 'vitest'
import { FLAG, NO_DAY } from '$lib/model/dataset'
import { firstDayOf } from '$lib/time/month'
import { farBands, layout, type Band } from '$lib/timeline/layout'
import { barPx, isPrinted, monthCounts } from '$lib/timeline/month-bars'
import { worlds } from '../fixtures/worlds'

const [, , crowd] = worlds()
const { columns } = crowd?.dataset ?? { columns: null }
if (!columns || !crowd) throw new Error('no crowd')
const dated = [...columns.id.keys()].filter(
  (row) => columns.start[row] !== NO_DAY && (columns.flags[row] ?? 0) & FLAG.counted
)

describe('counts by month', () => {
  it('hold every row once, in its month or beside them', () => {
    const counted = monthCounts(columns, dated)
    expect(counted).not.toBeNull()
    const rows = [...(counted?.counts.flatMap((count) => count.rows) ?? []), ...(counted?.others ?? [])]
    expect(rows.toSorted((a, b) => a - b)).toEqual(dated)
    for (const { month, rows: own, reported } of counted?.counts ?? []) {
      expect(reported).toBeLessThanOrEqual(own.length)
      for (const row of own) {
        const start = columns.start[row] ?? 0
        expect(start >= firstDayOf(month) && start < firstDayOf(month + 1)).toBe(true)
      }
    }
  })

  it('are not needed where no month has more than three', () => {
    expect(monthCounts(columns, dated.slice(0, 3))).toBeNull()
    expect(monthCounts(columns, [])).toBeNull()
  })

  it('rise with the count, less so above 50, where the number stands', () => {
    const heights = Array.from({ length: 400 }, (_, n) => barPx(n + 1, 400))
    for (const [n, height] of heights.slice(1).entries()) expect(height).toBeGreaterThan(heights[n] ?? 0)
    expect(barPx(40, 50)).toBeCloseTo(2 * barPx(20, 50), 9)
    expect(barPx(200, 200)).toBeCloseTo(2 * barPx(50, 200), 9)
    expect(barPx(2, 2)).toBeLessThan(barPx(10, 10))
    expect([50, 51].map(isPrinted)).toEqual([false, true])
  })

  it('stand in the lanes of a long time, and every row is still there', () => {
    const window = { from: firstDayOf(1960 * 12), to: firstDayOf(2030 * 12) }
    const { level, lanes } = layout(crowd.dataset, { window, widthPx: 900, shown: dated })
    expect(level).toBe('year')
    const rows = lanes.flatMap(({ marks }) => marks.flatMap((mark) => mark.rows))
    expect(rows.toSorted((a, b) => a - b)).toEqual(dated)
  })
})

describe('bands from far', () => {
  it('are one where months of the same evidence touch', () => {
    const band = (row: number, left: number, grain: Band['grain'] = 'month'): Band => ({
      row,
      left,
      right: left + 2,
      grain,
      evidence: 'reported'
    })
    const bands = [band(0, 10), band(1, 12), band(2, 20), band(3, 13, 'day'), band(4, 21), band(5, 30)]
    const count = { month: 0, rows: [5], reported: 1 }
    const found = farBands({ bands, marks: [{ x: 30, px: 300, level: 0, rows: [5], count }] })
    expect(found.map(({ row, left, right }) => [row, left, right])).toEqual([
      [0, 10, 14],
      [3, 13, 15],
      [2, 20, 23]
    ])
  })
})
