import { describe, expect, it } from 'vitest'
import { project, worldPxAt } from '$lib/geo/mercator'
import { flight } from '$lib/present/flight'

const camera = (lng: number, lat: number, pxPerKm: number) => ({
  centre: project([lng, lat]),
  worldPx: worldPxAt(pxPerKm, lat)
})
const KAUNAS = camera(23.9, 54.9, 1)
const BRUSSELS = camera(4.35, 50.85, 0.5)

describe('a flight', () => {
  it('begins and ends where it should', () => {
    const way = flight(KAUNAS, BRUSSELS, 486)
    const start = way?.at(0)
    expect(start?.centre[0]).toBeCloseTo(KAUNAS.centre[0], 9)
    expect(start?.worldPx).toBeCloseTo(KAUNAS.worldPx, 3)
    expect(way?.at(1)).toEqual(BRUSSELS)
  })

  it('goes up on a long way, so that both ends come into sight', () => {
    const highest = flight(KAUNAS, camera(4.35, 50.85, 1), 486)?.at(0.5).worldPx ?? Infinity
    expect(highest).toBeLessThan(KAUNAS.worldPx / 2)
  })

  it('takes 500 to 900 ms', () => {
    expect(flight(KAUNAS, camera(24.1, 55, 1), 486)?.durationMs).toBe(500)
    expect(flight(KAUNAS, camera(-60, -30, 4), 486)?.durationMs).toBe(900)
  })

  it('is none where nothing changes', () => {
    expect(flight(KAUNAS, { ...KAUNAS }, 486)).toBeNull()
  })
})
