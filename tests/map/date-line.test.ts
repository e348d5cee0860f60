/** Knows that cameras see places on both sides of 180° side by side; the rest of `fit.ts` has a test of its own. */
import { describe, expect, it } from 'vitest'
import { standsAt } from '$lib/geo/date-line'
import { unproject, type LngLat } from '$lib/geo/mercator'
import { carried, fit, held, isOverEurope, leafLimits, panInto } from '$lib/map/fit'

describe('places on both sides of the date line', () => {
  const places: LngLat[] = [
    [178.4, -18.1],
    [-179, -17.3],
    [-174, -18.6]
  ]
  const room = { widthPx: 800, heightPx: 400, padding: { top: 0, right: 0, bottom: 0, left: 0 } }
  const home = fit(places, room)

  it('stand side by side, as if it were not there', () => {
    const elsewhere = fit(
      places.map(([lng, lat]): LngLat => [((lng + 360) % 360) - 170, lat]),
      room
    )
    expect(home.worldPx).toBeCloseTo(elsewhere.worldPx, 6)
    const xs = places.map((place) => standsAt(home, place)[0])
    expect(xs.map(Math.round)).toEqual([-400, -126, 400])
  })

  it('are brought into sight by the short way', () => {
    const near = { ...home, centre: [home.centre[0] - 1, home.centre[1]] } as const
    for (const camera of [home, near]) {
      expect(panInto(camera, places, room).centre[0]).toBeCloseTo(camera.centre[0], 12)
    }
    const moved = panInto({ ...near, worldPx: home.worldPx * 2 }, [[-174, -18.6]], room)
    expect(standsAt(moved, [-174, -18.6])[0]).toBeCloseTo(400, 6)
  })

  it('hold the camera whichever copy of the world it looks at', () => {
    const limits = leafLimits(home, places, room)
    const other = { ...home, centre: [home.centre[0] - 1, home.centre[1]] } as const
    expect(held(other, limits).centre[0]).toBeCloseTo(home.centre[0], 12)
    const carry = { factor: 1, from: [0, 0], to: [30, 0] } as const
    expect(standsAt(carried(other, carry, limits), unproject(home.centre))[0]).toBeCloseTo(30, 6)
  })

  it('are the only ones beyond Europe that the limits follow', () => {
    expect(isOverEurope(home)).toBe(false)
    expect(isOverEurope(fit([[24, 56]], room))).toBe(true)
  })
})
