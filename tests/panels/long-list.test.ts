/** Knows that a list of any length holds few entries, and each where it would stand if all were there. */
import { describe, expect, it } from 'vitest'
import { NO_DAY } from '$lib/model/dataset'
import { countDated } from '$lib/view/entries'
import { extentOfList, inPage, topOf, yearStarts, type Standing } from '$lib/panels/long-list'
import { dayOf } from '$lib/time/day'

const SIZES = { entryPx: 104, yearPx: 32 }
const plain: Standing = { ...SIZES, years: [] }
const columns = {
  start: Int32Array.from([
    dayOf(2014, 3, 1),
    dayOf(2014, 12, 31),
    dayOf(2015, 1, 1),
    dayOf(2018, 6, 1),
    dayOf(2018, 7, 1),
    NO_DAY,
    NO_DAY
  ])
}

describe('a very long list', () => {
  it('holds few entries, those in sight among them, wherever it is scrolled to', () => {
    for (const count of [401, 10_000, 100_000]) {
      const { heightPx } = extentOfList(count, plain)
      for (let px = 0; px < heightPx; px += heightPx / 97) {
        const [from, to] = inPage([px, px + 900], count, plain)
        expect(to - from).toBeLessThan(50)
        expect(topOf(from, plain)).toBeLessThanOrEqual(px)
        expect(topOf(to, plain) + SIZES.entryPx).toBeGreaterThanOrEqual(Math.min(px + 900, heightPx))
      }
    }
  })

  it('does not change what it holds with each px', () => {
    const held = new Set(Array.from({ length: 200 }, (_, px) => inPage([px, px + 900], 1000, plain).join()))
    expect(held.size).toBeLessThanOrEqual(2)
  })

  it('puts a year before the first entry of it', () => {
    const standing: Standing = { ...SIZES, years: yearStarts(columns, [0, 1, 2, 3, 4], 5) }
    expect(standing.years).toEqual([0, 2, 3])
    expect([0, 1, 2, 3, 4].map((at) => topOf(at, standing))).toEqual([32, 136, 272, 408, 512])
    expect(extentOfList(5, standing)).toEqual({ heightPx: 616, held: 5 })
  })

  it('ends where browsers scroll no further, and says how many it holds', () => {
    const { heightPx, held } = extentOfList(1_000_000, plain)
    expect(heightPx).toBeLessThanOrEqual(15_000_000)
    expect(held).toBe(Math.floor(15_000_000 / 104))
  })

  it('has undated rows last', () => {
    expect(countDated(columns, [0, 2, 5, 6])).toBe(2)
    expect(countDated(columns, [5])).toBe(0)
    expect(countDated(columns, [0, 1])).toBe(2)
    expect(countDated(columns, [])).toBe(0)
  })
})
