import { describe, expect, it } from 'vitest'
import { joinLines, mergeRings, type TileRing } from '$lib/map/stitch'
import type { GridPoint } from '$lib/map/cut'

const WEST = { minX: 0, minY: 0, maxX: 100, maxY: 100 }
const EAST = { minX: 100, minY: 0, maxX: 200, maxY: 100 }
const square = (minX: number, minY: number, maxX: number, maxY: number): GridPoint[] => [
  [minX, minY],
  [maxX, minY],
  [maxX, maxY],
  [minX, maxY],
  [minX, minY]
]
const area = (ring: readonly GridPoint[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y]
    return sum + (x * nextY - nextX * y) / 2
  }, 0)
const total = (rings: TileRing[]) => mergeRings(rings).reduce((sum, ring) => sum + area(ring), 0)

describe('shapes from several tiles', () => {
  it('become one ring where two tiles hold a part of it', () => {
    const rings = mergeRings([
      { points: square(50, 20, 108, 60), box: WEST },
      { points: square(92, 20, 150, 60), box: EAST }
    ])
    expect(rings).toHaveLength(1)
    expect(area(rings[0] ?? [])).toBe(100 * 40)
  })

  it('become one ring although the tiles round the crossing differently', () => {
    const rings = mergeRings([
      { points: square(50, 20, 108, 60), box: WEST },
      { points: square(92, 21, 150, 61), box: EAST }
    ])
    expect(rings).toHaveLength(1)
  })

  it('lose the border between two neighbours', () => {
    const rings = mergeRings([
      { points: square(10, 10, 40, 40), box: WEST },
      { points: square(40, 10, 70, 40), box: WEST }
    ])
    expect(rings.map(area)).toEqual([60 * 30])
  })

  it('keep their holes', () => {
    const hole = square(40, 40, 60, 60).toReversed()
    expect(
      total([
        { points: square(10, 10, 90, 90), box: WEST },
        { points: hole, box: WEST }
      ])
    ).toBe(6400 - 400)
  })

  it('are cut at the box, also when nothing of them lies inside', () => {
    expect(total([{ points: square(-50, -50, 50, 50), box: WEST }])).toBe(2500)
    expect(mergeRings([{ points: square(110, 10, 150, 50), box: WEST }])).toEqual([])
  })
})

describe('lines from several tiles', () => {
  const line: GridPoint[] = [
    [20, 50],
    [180, 54]
  ]

  it('become one line where two tiles hold a part of it', () => {
    const joined = joinLines([
      { points: line, box: EAST },
      { points: line, box: WEST }
    ])
    expect(joined).toEqual([
      [
        [20, 50],
        [100, 52],
        [180, 54]
      ]
    ])
  })

  it('stay closed when they run through two tiles', () => {
    const ring = square(50, 20, 150, 60)
    const joined = joinLines([
      { points: ring, box: WEST },
      { points: ring, box: EAST }
    ])
    const points = joined.flat().map(String)
    for (const corner of ring) expect(points).toContain(String(corner))
    expect(joined.length).toBeLessThanOrEqual(2)
  })
})
