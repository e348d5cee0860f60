import { describe, expect, it } from 'vitest'
import type { LngLat } from '$lib/geo/mercator'
import { clusters, leafGroups } from '$lib/map/clusters'
import { dice } from '../fixtures/dice'

const WEST: LngLat[] = [
  [4.4, 50.8],
  [5.6, 50.6]
]
const EAST: LngLat[] = [
  [24, 56],
  [25, 57],
  [21.2, 55.9]
]
const SOUTH: LngLat[] = [[23.7, 38]]
/** Each about 400 km from the next, from Portugal to Poland. */
const CHAIN: LngLat[] = [-9, -4, 1, 6, 11, 16, 21].map((lng) => [lng, 45])

describe('clusters', () => {
  it.each<[string, LngLat[], number[][]]>([
    ['no place', [], []],
    ['one place', [[4, 50]], [[0]]],
    ['two places at one spot', [WEST[0] ?? [0, 0], WEST[0] ?? [0, 0]], [[0, 1]]],
    [
      'two groups, in any order',
      [...EAST.slice(0, 1), ...WEST, ...EAST.slice(1)],
      [
        [0, 3, 4],
        [1, 2]
      ]
    ],
    ['a chain, of which each is near the next only', CHAIN, [CHAIN.map((_, index) => index)]],
    [
      'both sides of the date line',
      [
        [179, -17],
        [-179, -17]
      ],
      [[0, 1]]
    ]
  ])('hold %s', (_, points, expected) => {
    expect(clusters(points)).toEqual(expected)
  })

  it('are the same whatever the order of the points', () => {
    const roll = dice(41)
    const points = Array.from({ length: 60 }, (): LngLat => [roll.whole(-9, 60), roll.whole(35, 70)])
    const named = (order: readonly LngLat[]) =>
      clusters(order, 300)
        .map((members) => members.map((index) => String(order[index])).sort())
        .sort()
    expect(named(points.toReversed())).toEqual(named(points))
  })
})

describe('leaves', () => {
  it.each<[string, LngLat[], number[][]]>([
    ['no place', [], [[]]],
    ['one place', [[4, 50]], [[0]]],
    ['one cluster', EAST, [[0, 1, 2]]],
    [
      'two clusters, west to east',
      [...EAST, ...WEST],
      [
        [3, 4],
        [0, 1, 2]
      ]
    ],
    ['a chain', CHAIN, [CHAIN.map((_, index) => index)]],
    [
      'north and south, north first',
      [
        [23, 38],
        [25, 60]
      ],
      [[1], [0]]
    ],
    ['three clusters with a wide gap, west to east', [...EAST, [-9, 38], [10, 45]], [[3], [4], [0, 1, 2]]],
    [
      'three clusters without one',
      [
        [0, 50],
        [9, 50],
        [18, 50]
      ],
      [[0], [1], [2]]
    ],
    ['four clusters, which are too many', [...EAST, ...WEST, ...SOUTH, [-9, 38]], [[0, 1, 2, 3, 4, 5, 6]]],
    [
      'north and south where that gap is the greater, though all reach farther from west to east',
      [
        [0, 46],
        [4, 46],
        [8, 46],
        [12, 46],
        [24, 60]
      ],
      [[4], [0, 1, 2, 3]]
    ],
    [
      'places across the date line, by the short way',
      [
        [178, -17],
        [-172, -14],
        [144, 13]
      ],
      [[2], [0], [1]]
    ]
  ])('fold %s', (_, points, expected) => {
    expect(leafGroups(points)).toEqual(expected)
  })

  it('stay one where the gap takes no more than two fifths of the extent', () => {
    // Six degrees and more of gap within fifteen and a half, on the equator of the projection’s scale.
    const near: LngLat[] = [0, 4, 8, 14].map((lng) => [lng, 0])
    expect(leafGroups(near)).toHaveLength(2)
    const wide: LngLat[] = [0, 4, 8, 12, 16, 22].map((lng) => [lng, 0])
    expect(leafGroups(wide)).toHaveLength(1)
  })
})
