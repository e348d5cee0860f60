import { geoDistance, geoMercator } from 'd3'
import { describe, expect, it } from 'vitest'
import {
  distanceKm,
  fromPx,
  project,
  pxPerKm,
  toPx,
  unproject,
  worldPxAt,
  worldPxOf,
  zoomOf,
  type Camera,
  type LngLat
} from '$lib/geo/mercator'
import { dice, type Dice } from '../fixtures/dice'

const degrees = (roll: Dice, most: number) => roll.whole(-most * 1000, most * 1000) / 1000
const somewhere = (roll: Dice): LngLat => [degrees(roll, 180), degrees(roll, 85)]
const cameraOf = (roll: Dice): Camera => ({
  worldPx: roll.whole(400, 400_000),
  centre: [roll.whole(0, 1000) / 1000, roll.whole(0, 1000) / 1000]
})

describe('the Mercator square', () => {
  it.each([
    [
      [0, 0],
      [0.5, 0.5]
    ],
    [
      [-180, 85.0511287798066],
      [0, 0]
    ],
    [
      [180, -85.0511287798066],
      [1, 1]
    ],
    [
      [90, 0],
      [0.75, 0.5]
    ]
  ] as const)('holds %j at %j', (at, expected) => {
    const [x, y] = project(at)
    expect(x).toBeCloseTo(expected[0], 12)
    expect(y).toBeCloseTo(expected[1], 12)
  })

  it('comes back to the same degrees', () => {
    const roll = dice(1)
    for (let n = 0; n < 200; n++) {
      const at = somewhere(roll)
      const [lng, lat] = unproject(project(at))
      expect(Math.hypot(lng - at[0], lat - at[1])).toBeLessThan(1e-9)
    }
  })

  it('agrees with d3 at any camera', () => {
    const roll = dice(2)
    for (let n = 0; n < 200; n++) {
      const [camera, at] = [cameraOf(roll), somewhere(roll)]
      const oracle = geoMercator()
        .scale(camera.worldPx / (2 * Math.PI))
        .translate([(0.5 - camera.centre[0]) * camera.worldPx, (0.5 - camera.centre[1]) * camera.worldPx])
      const [x, y] = oracle([...at]) ?? [NaN, NaN]
      const px = toPx(camera, project(at))
      expect(Math.hypot(px[0] - x, px[1] - y)).toBeLessThan(1e-6)
    }
  })
})

describe('cameras', () => {
  it('come back from px to the same point', () => {
    const roll = dice(3)
    for (let n = 0; n < 150; n++) {
      const camera = cameraOf(roll)
      const px = [roll.whole(-2000, 2000), roll.whole(-2000, 2000)] as const
      const [x, y] = toPx(camera, fromPx(camera, px))
      expect(Math.hypot(x - px[0], y - px[1])).toBeLessThan(1e-6)
    }
  })

  it('have their centre in the middle', () => {
    expect(toPx({ worldPx: 1234, centre: [0.3, 0.7] }, [0.3, 0.7])).toEqual([0, 0])
  })

  it.each([
    [0, 512],
    [1, 1024],
    [-1, 256],
    [6.165, 512 * 2 ** 6.165]
  ])('at zoom %s have a world of %s px', (zoom, worldPx) => {
    expect(worldPxOf(zoom)).toBeCloseTo(worldPx, 9)
    expect(zoomOf({ worldPx, centre: [0, 0] })).toBeCloseTo(zoom, 12)
  })
})

describe('scale', () => {
  it('is the length of the equator at the equator, and grows towards the poles', () => {
    expect(pxPerKm(40075.017, 0)).toBeCloseTo(1, 12)
    expect(pxPerKm(40075.017, 60)).toBeCloseTo(2, 12)
  })

  it('differs by about 16 % between Brussels and Rīga', () => {
    expect(pxPerKm(1e5, 56.95) / pxPerKm(1e5, 50.85)).toBeCloseTo(1.158, 2)
  })

  it('comes back to the same size of the world', () => {
    for (const lat of [-60, 0, 38.2, 56.9])
      expect(worldPxAt(pxPerKm(98_765, lat), lat)).toBeCloseTo(98_765, 6)
  })
})

describe('distance', () => {
  it('agrees with d3 on the mean sphere', () => {
    const roll = dice(4)
    for (let n = 0; n < 150; n++) {
      const [a, b] = [somewhere(roll), somewhere(roll)]
      expect(distanceKm(a, b)).toBeCloseTo(geoDistance([...a], [...b]) * 6371.0088, 4)
    }
  })

  it('is none to itself and half the globe to the other side', () => {
    expect(distanceKm([24, 56], [24, 56])).toBe(0)
    expect(distanceKm([0, 0], [180, 0])).toBeCloseTo(Math.PI * 6371.0088, 6)
    expect(distanceKm([10, 40], [-170, -40])).toBeCloseTo(Math.PI * 6371.0088, 2)
  })
})
