import { describe, expect, it } from 'vitest'
import {
  fromPx,
  project,
  pxPerKm,
  toPx,
  unproject,
  worldPxAt,
  type Camera,
  type LngLat
} from '$lib/geo/mercator'
import {
  carried,
  fit,
  held,
  leafLimits,
  panInto,
  panned,
  scaleBar,
  wholeLimits,
  zoomed,
  type Room
} from '$lib/map/fit'
import { roomOf } from '$lib/map/presets'
import { dice, type Dice } from '../fixtures/dice'
import { TOWNS } from '../fixtures/towns'
import { ourContent } from '../fixtures/worlds'

const SIZES = [
  [320, 240],
  [375, 270],
  [600, 350],
  [680, 240],
  [1032, 325],
  [1240, 340],
  [1900, 900],
  [300, 1400]
] as const
const ROOMS: readonly Room[] = SIZES.map(([widthPx, heightPx]) => roomOf({ widthPx }, { widthPx, heightPx }))
const EUROPE = TOWNS.map(([, , lng, lat]): LngLat => [lng, lat])
const SETS: readonly (readonly [string, readonly LngLat[]])[] = [
  ['one place', [[24.1, 56.9]]],
  [
    'two near ones',
    [
      [24.1, 56.9],
      [24.11, 56.91]
    ]
  ],
  [
    'two at one spot',
    [
      [24.1, 56.9],
      [24.1, 56.9]
    ]
  ],
  ['many', EUROPE],
  [
    'far apart',
    [
      [-9, 37],
      [179, -40],
      [25, 71]
    ]
  ],
  [
    'north and south',
    [
      [10, -84],
      [10, 84]
    ]
  ],
  ['our places', ourContent().places.flatMap(({ at }) => (at ? [at] : []))]
]

/** How far a point lies outside the padded room, px; 0 inside. */
function outside(camera: Camera, at: LngLat, { widthPx, heightPx, padding }: Room): number {
  const [x, y] = toPx(camera, project(at))
  return Math.max(
    0,
    padding.left - widthPx / 2 - x,
    x - (widthPx / 2 - padding.right),
    padding.top - heightPx / 2 - y,
    y - (heightPx / 2 - padding.bottom)
  )
}

const near = (roll: Dice): LngLat => [roll.whole(150, 300) / 10, roll.whole(500, 620) / 10]

describe.each(SETS)('a camera for %s', (_, places) => {
  it.each(ROOMS)('holds all of them in $widthPx × $heightPx', (room) => {
    const camera = fit(places, room)
    expect(Math.max(...places.map((at) => outside(camera, at, room)))).toBeLessThan(1e-6)
  })

  it.each(ROOMS)('goes no nearer than it may, and else fills $widthPx × $heightPx', (room) => {
    const camera = fit(places, room)
    const [, lat] = unproject(camera.centre)
    expect(pxPerKm(camera.worldPx, lat)).toBeLessThan(1.8)
    const spread = (axis: 0 | 1) => {
      const px = places.map((at) => toPx(camera, project(at))[axis])
      return Math.max(...px) - Math.min(...px)
    }
    const { top, right, bottom, left } = room.padding
    const isFull = spread(0) > room.widthPx - left - right - 1 || spread(1) > room.heightPx - top - bottom - 1
    expect(isFull || pxPerKm(camera.worldPx, lat) > 0.5).toBe(true)
  })
})

describe('a camera for no place', () => {
  it.each(ROOMS)('shows Europe in $widthPx × $heightPx', (room) => {
    const camera = fit([], room)
    for (const at of [
      [-9, 38],
      [29, 64],
      [10, 50]
    ] as const)
      expect(outside(camera, at, room)).toBeLessThan(1e-6)
  })
})

describe('bringing points into sight', () => {
  const room = roomOf({ widthPx: 900 }, { widthPx: 900, heightPx: 400 })
  const home = fit(EUROPE, room)
  const nearHome: Camera = { worldPx: home.worldPx * 4, centre: project([24, 56]) }

  it('leaves a camera that shows them, and one without points', () => {
    expect(panInto(home, EUROPE.slice(0, 5), room)).toBe(home)
    expect(panInto(nearHome, [], room)).toBe(nearHome)
  })

  it('moves by the least amount, and on no axis without need', () => {
    const roll = dice(1001)
    for (let n = 0; n < 120; n++) {
      const points = Array.from({ length: roll.whole(1, 4) }, () => near(roll))
      const moved = panInto(nearHome, points, room)
      expect(Math.max(...points.map((at) => outside(moved, at, room)))).toBeLessThan(1e-6)
      if (moved.worldPx !== nearHome.worldPx) continue
      for (const axis of [0, 1] as const) {
        const shift = moved.centre[axis] - nearHome.centre[axis]
        const back = [...moved.centre] as [number, number]
        back[axis] -= Math.sign(shift) * (2 / moved.worldPx)
        const less = { ...moved, centre: back }
        const isLeast = shift === 0 || Math.max(...points.map((at) => outside(less, at, room))) > 1
        expect(isLeast).toBe(true)
      }
    }
  })

  it('keeps the scale, however near a visitor has zoomed', () => {
    const near = { ...home, worldPx: worldPxAt(6, 56), centre: project([24, 56]) }
    expect(panInto(near, [[24, 56]], room)).toBe(near)
    expect(panInto(near, [[25, 56]], room).worldPx).toBe(near.worldPx)
  })

  it('zooms out where they are too far apart, never in', () => {
    const roll = dice(1002)
    for (let n = 0; n < 120; n++) {
      const camera = { worldPx: roll.whole(3000, 60_000), centre: project(near(roll)) }
      const points = roll.some(EUROPE, roll.whole(1, 5))
      const moved = panInto(camera, points, room)
      expect(moved.worldPx).toBeLessThanOrEqual(camera.worldPx)
      expect(Math.max(...points.map((at) => outside(moved, at, room)))).toBeLessThan(1e-6)
    }
  })
})

describe('moving and zooming', () => {
  it('moves by px to the right and down', () => {
    const camera: Camera = { worldPx: 5000, centre: [0.5, 0.3] }
    const [x, y] = toPx(panned(camera, 120, -30), camera.centre)
    expect([x, y].map(Math.round)).toEqual([-120, 30])
  })

  it('stops at the limits', () => {
    const home: Camera = { worldPx: 6000, centre: project([24, 56]) }
    const limits = wholeLimits(home)
    expect(limits.minWorldPx).toBe(3000)
    expect(pxPerKm(limits.maxWorldPx, 56)).toBeCloseTo(8, 6)
    expect(held(zoomed(home, 1.6), limits)).toEqual({ ...home, worldPx: 9600 })
    expect(held(zoomed(home, 1e9), limits).worldPx).toBe(limits.maxWorldPx)
    expect(held(zoomed(home, 1e-9), limits).worldPx).toBe(limits.minWorldPx)
  })

  it('keeps a leaf within a quarter of its size of its own places', () => {
    const places: LngLat[] = [
      [21, 55],
      [27, 57]
    ]
    const room = { widthPx: 400, heightPx: 200, padding: { top: 0, right: 0, bottom: 0, left: 0 } }
    const home = fit(places, room)
    const limits = leafLimits(home, places, room)
    const far = held({ ...home, centre: project([4, 50]) }, limits)
    const [x, y] = toPx(home, far.centre)
    const [west, south] = toPx(home, project([21, 55]))
    expect([x - west, y - south].map(Math.round)).toEqual([-100, 50])
    expect(held(home, limits)).toEqual(home)
  })
})

describe('a carried picture', () => {
  const home: Camera = { worldPx: 6000, centre: project([24, 56]) }
  const limits = wholeLimits(home)

  it.each([
    [1, [10, 20], [60, -5]],
    [1.7, [-80, 40], [-80, 40]],
    [0.8, [30, 30], [0, 90]]
  ] as const)('keeps what was held in hand: × %d', (factor, from, to) => {
    const next = carried(home, { factor, from, to }, limits)
    expect(next.worldPx).toBeCloseTo(6000 * factor, 6)
    const [x, y] = toPx(next, fromPx(home, from))
    expect([x, y].map((px) => Math.round(px * 1e6) / 1e6)).toEqual([...to])
  })

  it('keeps to the limits', () => {
    const far = carried(home, { factor: 1e9, from: [0, 0], to: [0, 0] }, limits)
    expect(far.worldPx).toBe(limits.maxWorldPx)
    expect(toPx(far, home.centre).map(Math.round)).toEqual([0, 0])
    const away = carried(home, { factor: 1, from: [0, 0], to: [1e7, 0] }, limits)
    expect(away.centre[0]).toBe(limits.bounds[0])
  })
})

describe('the scale bar', () => {
  it('has a round length, at most as wide as it may be and at least two fifths of it', () => {
    const roll = dice(1003)
    for (let n = 0; n < 200; n++) {
      const camera: Camera = { worldPx: 2 ** (roll.whole(80, 190) / 10), centre: project(near(roll)) }
      const { km, px } = scaleBar(camera, 120)
      expect(String(km)).toMatch(/^(0\.0*)?[125]0*$/)
      expect(px).toBeLessThanOrEqual(120)
      expect(px).toBeGreaterThanOrEqual(48 - 1e-9)
      expect(px / km).toBeCloseTo(pxPerKm(camera.worldPx, unproject(camera.centre)[1]), 9)
    }
  })
})
