import { describe, expect, it } from 'vitest'
import { standsAt, together } from '$lib/geo/date-line'
import { project, type Camera, type LngLat } from '$lib/geo/mercator'

describe('the world past its edges', () => {
  it('shows a point on the copy of the world that is nearest', () => {
    const fiji: Camera = { worldPx: 36_000, centre: project([180, -17]) }
    const [west, east] = [standsAt(fiji, [179, -17]), standsAt(fiji, [-179, -17])]
    expect([west[0], east[0]].map(Math.round)).toEqual([-100, 100])
    expect(standsAt({ ...fiji, centre: project([-180, -17]) }, [179, -17])[0]).toBeCloseTo(-100, 6)
    expect(standsAt(fiji, [0.5, 0])[0]).toBeCloseTo(-17_950, 6)
  })

  it.each<[string, number[], number[]]>([
    ['Europe', [24, 4, -9], [24, 4, -9]],
    ['both sides of the date line', [178, -174], [178, 186]],
    ['the Pacific and Japan', [-150, 140, 179], [210, 140, 179]],
    ['one point', [-170], [-170]],
    ['none', [], []]
  ])('has points side by side: %s', (_, lngs, expected) => {
    const at = together(lngs.map((lng) => project([lng, 0] satisfies LngLat)))
    expect(at.map(([x]) => Math.round(x * 360 - 180))).toEqual(expected)
  })
})
