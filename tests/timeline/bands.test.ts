import { describe, expect, it } from 'vitest'
import { drawnBands, farBands, LEAST_PX } from '$lib/timeline/bands'
import type { Band, PlacedMark } from '$lib/timeline/place'

const band = (row: number, left: number, width: number, grain: Band['grain'] = 'month'): Band => ({
  row,
  left,
  right: left + width,
  grain,
  evidence: 'reported'
})
const mark = (x: number, ...rows: number[]): PlacedMark => ({ x, px: 10 * x, level: rows.length - 1, rows })

describe('bands', () => {
  it('of days are as long as the days, but seen, and those of months a little longer', () => {
    const bands = [band(0, 10, 0.4, 'day'), band(1, 40, 10), band(2, 60, 20, 'year'), band(3, 90, 0.1, 'day')]
    const drawn = drawnBands({ bands, marks: bands.map(({ row, left }) => mark(left, row)) }, 1000)
    expect(drawn.map(({ left, right }) => [left, right])).toEqual([
      [10, 10.4],
      [38.5, 51.5],
      [60, 80],
      [expect.closeTo(89.9), expect.closeTo(90.2)]
    ])
  })

  it('of months too short to be seen are as wide as mark and soft ends, behind the mark', () => {
    const [drawn] = drawnBands({ bands: [band(0, 10, 0.5)], marks: [mark(11, 0)] }, 1000)
    expect(drawn).toMatchObject({ left: 11 - LEAST_PX / 20, right: 11 + LEAST_PX / 20, level: 0 })
  })

  it('too short to be seen are not drawn behind a count, nor from far', () => {
    const bands = [band(0, 10, 0.5), band(1, 10, 9)]
    expect(drawnBands({ bands, marks: [mark(11, 0, 1)] }, 1000)).toMatchObject([{ row: 1, level: 1 }])
    expect(drawnBands({ bands: [band(0, 10, 0.5)], marks: [mark(11, 0)] }, 1000, true)).toEqual([])
  })

  it('from far are one where months of the same evidence touch, and none of what is counted', () => {
    const bands = [
      band(0, 10, 2),
      band(1, 12, 2),
      band(2, 20, 2),
      band(3, 13, 2, 'day'),
      band(4, 21, 2),
      band(5, 30, 2)
    ]
    const count = {
      from: 0,
      to: 30,
      rows: [5],
      total: 1,
      reported: 1,
      first: 5,
      isSoft: false,
      width: 1,
      hasNumber: false,
      holds: (row: number) => row === 5
    }
    const found = farBands({ bands, marks: [{ x: 30, px: 300, level: 0, rows: [5], count }] })
    expect(found.map(({ row, left, right }) => [row, left, right])).toEqual([
      [0, 10, 14],
      [3, 13, 15],
      [2, 20, 23]
    ])
  })
})
