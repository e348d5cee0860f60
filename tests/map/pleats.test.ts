import { describe, expect, it } from 'vitest'
import { pleatsBetween, pleatShift } from '$lib/map/pleats'
import { widthOf } from '$lib/lettering/width'

const PLEAT = { leftPx: 200, width: 26 }
const STAGE = { widthPx: 1000, heightPx: 400 }
const TEXT = 'about 1,000 km folded away'
/** A way across the pleat at a height, px from the middle of the map. */
const across = (y: number) => ({ left: -310, right: -250, top: y - 4, bottom: y + 4 })

it('pleats fill the room between leaves', () => {
  const leaf = (leftPx: number, widthPx: number) => ({ leftPx, widthPx })
  expect(pleatsBetween([leaf(0, 204)], [])).toEqual([])
  expect(pleatsBetween([leaf(0, 204), leaf(230, 600), leaf(856, 100)], [1000, 250])).toEqual([
    { frame: { from: '0', leftPx: 204, width: 26 }, km: 1000 },
    { frame: { from: '0', leftPx: 830, width: 26 }, km: 250 }
  ])
})

describe('the words of a pleat', () => {
  const half = widthOf(TEXT, 13) / 2

  it('stand in the middle where nothing crosses it', () => {
    expect(pleatShift(PLEAT, TEXT, STAGE, [])).toBe(0)
    const beside = { left: 0, right: 60, top: -4, bottom: 4 }
    expect(pleatShift(PLEAT, TEXT, STAGE, [beside])).toBe(0)
    expect(pleatShift(PLEAT, TEXT, STAGE, [across(150)])).toBe(0)
  })

  it.each([
    ['up', [10]],
    ['down', [-20]],
    ['up', [0, 30]],
    ['up', [90, 20]]
  ])('slide %s, off what crosses at %j', (way, heights) => {
    const shift = pleatShift(PLEAT, TEXT, STAGE, heights.map(across))
    expect(Math.sign(shift)).toBe(way === 'up' ? -1 : 1)
    for (const y of heights) expect(Math.abs(shift - y)).toBeGreaterThan(half + 4)
    expect(Math.abs(shift) + half).toBeLessThan(200)
  })

  it('are crossed as little as can be where no stretch is long enough', () => {
    const many = [-120, -40, 0, 40, 120].map(across)
    const shift = pleatShift(PLEAT, TEXT, STAGE, many)
    const crossed = many.filter(({ top, bottom }) => top < shift + half && shift - half < bottom)
    expect(crossed).toHaveLength(2)
    expect(pleatShift(PLEAT, TEXT, { widthPx: 1000, heightPx: 100 }, many)).toBe(0)
  })
})
