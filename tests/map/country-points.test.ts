import { describe, expect, it } from 'vitest'
import { project, pxPerKm, toPx, type Camera } from '$lib/geo/mercator'
import { countryPoints } from '$lib/map/country-points'
import type { DrawnMap } from '$lib/map/drawn'
import { ringsPath, type PxPoint } from '$lib/map/path'

const CAMERA: Camera = { worldPx: 8000, centre: project([20, 55]) }
const box = (left: number, top: number, width: number, height: number): PxPoint[] => [
  [left, top],
  [left + width, top],
  [left + width, top + height],
  [left, top + height]
]
const drawn = (...countries: [iso: string, ...rings: PxPoint[][]][]): DrawnMap => ({
  boundsPx: { width: 800, height: 400 },
  land: '',
  shelf: '',
  lake: '',
  river: '',
  border: '',
  countries: countries.map(([iso, ...rings]) => ({ iso, path: ringsPath(rings) }))
})
const pxOf = (at: readonly [number, number] | undefined) => toPx(CAMERA, project(at ?? [NaN, NaN]))

describe('the point of a country', () => {
  it('is the middle of a square one', () => {
    const [x, y] = pxOf(countryPoints(drawn(['NO', box(-100, -50, 100, 100)]), CAMERA).countryPoints['NO'])
    expect([x, y].map(Math.round)).toEqual([-50, 0])
  })

  it('has as much of the country around it on all sides', () => {
    const { countryRooms } = countryPoints(drawn(['NO', box(-100, -50, 300, 100)]), CAMERA)
    expect((countryRooms['NO'] ?? NaN) * pxPerKm(CAMERA.worldPx, 55)).toBeCloseTo(50, -0.5)
  })

  it('lies in its widest part, not on an island or in its arm', () => {
    const arm: PxPoint[] = [
      [0, 0],
      [200, 0],
      [200, 10],
      [100, 10],
      [100, 100],
      [0, 100]
    ]
    const [x, y] = pxOf(countryPoints(drawn(['NO', box(300, 0, 60, 60), arm]), CAMERA).countryPoints['NO'])
    expect(x > 30 && x < 70 && y > 30 && y < 70).toBe(true)
  })

  it('is none where nothing of it is drawn, and each country has its own', () => {
    const { countryPoints: points } = countryPoints(
      drawn(['NO'], ['SO', box(0, 0, 50, 50)], ['EA', box(90, 0, 50, 50)]),
      CAMERA
    )
    expect(Object.keys(points)).toEqual(['SO', 'EA'])
    expect(points['SO']).not.toEqual(points['EA'])
  })

  it('is written in thousandths of a degree', () => {
    for (const degrees of countryPoints(drawn(['NO', box(-7, 3, 91, 77)]), CAMERA).countryPoints['NO'] ??
      []) {
      expect(degrees).toBe(Math.round(degrees * 1000) / 1000)
    }
  })
})
