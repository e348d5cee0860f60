import { describe, expect, it } from 'vitest'
import { boundsOf, isWithin } from '$lib/geo/bounds'
import { project, toPx, worldPxOf, type LngLat } from '$lib/geo/mercator'
import { dice } from '../fixtures/dice'

const at = (centre: LngLat, zoom: number) => ({ worldPx: worldPxOf(zoom), centre: project(centre) })
const rect = { widthPx: 1000, heightPx: 400 }

describe('what a map shows', () => {
  it('holds what stands on its rectangle and nothing far outside', () => {
    const roll = dice(501)
    const camera = at([24, 56], 6)
    const [bounds] = boundsOf([{ camera, rect }])
    if (!bounds) throw new Error('no bounds')
    for (let n = 0; n < 300; n++) {
      const point: LngLat = [roll.whole(1000, 4000) / 100, roll.whole(5000, 6200) / 100]
      const [x, y] = toPx(camera, project(point))
      const beyond = Math.max(Math.abs(x) - 500, Math.abs(y) - 200)
      if (beyond <= 0) expect(isWithin([bounds], point)).toBe(true)
      if (beyond > 0.1) expect(isWithin([bounds], point)).toBe(false)
    }
  })

  it('is the union of its leaves', () => {
    const leaves = [
      { camera: at([24, 56], 6), rect },
      { camera: at([4.4, 50.8], 8), rect: { widthPx: 200, heightPx: 400 } }
    ]
    const bounds = boundsOf(leaves)
    expect(bounds).toHaveLength(2)
    for (const [point, is] of [
      [[24, 56], true],
      [[4.4, 50.8], true],
      [[12, 53], false]
    ] as const)
      expect(isWithin(bounds, point)).toBe(is)
  })

  it('goes over the date line, and all the way round', () => {
    const over = boundsOf([{ camera: at([179, 0], 5), rect }])
    expect(isWithin(over, [-178, 0])).toBe(true)
    expect(isWithin(over, [178, 0])).toBe(true)
    expect(isWithin(over, [0, 0])).toBe(false)
    expect(boundsOf([{ camera: at([10, 0], 0), rect }])[0]).toMatchObject({ west: -180, east: 180 })
  })

  it('has at most three decimals, so that it can be written', () => {
    for (const value of Object.values(boundsOf([{ camera: at([23.456, 56.789], 7.3), rect }])[0] ?? {}))
      expect(Number(Number(value).toFixed(3))).toBe(value)
  })
})
