import { describe, expect, it } from 'vitest'
import { distanceKm, project, toPx, type Camera } from '$lib/geo/mercator'
import {
  between,
  columns,
  frames,
  gapKm,
  leafByPlace,
  leavesOf,
  nearestLeaf,
  pleatFrames,
  shifted,
  shiftOf,
  wholeOf,
  type Leaf
} from '$lib/map/leaves'
import { namedPlaces } from '$lib/map/pins'
import { turned } from '$lib/map/turn'
import { ourContent } from '../fixtures/worlds'

const SHEET = { widthPx: 1032, heightPx: 325, sidePx: 204, pleatPx: 26 }
const ids = (...order: Leaf['id'][]) => order.map((id) => ({ id }))
const ours = ourContent()
const leaves = leavesOf(ours, [...namedPlaces(ours)])
const namesOf = ({ places }: Leaf) => places.map((index) => ours.places[index]?.name.text)

describe('the leaves of our content', () => {
  it('are Brussels beside the others, which are the main one', () => {
    expect(leaves.map(({ id }) => id)).toEqual(['side1', 'main'])
    expect(leaves.map(namesOf)[0]).toEqual(['Brussels'])
    expect(leaves[1]?.places).toHaveLength(10)
    expect(wholeOf(leaves).places).toHaveLength(11)
  })

  it('give every place and country its leaf', () => {
    const points = { BE: [4.6, 50.6], LT: [24, 55.3], LV: [25, 57] } as const
    const leafOf = leafByPlace(ours, leaves, points)
    const byId = (id: string) => leafOf[ours.places.findIndex((place) => place.id === id)]
    expect(['brussels', 'belgium', 'lithuania', 'kaunas'].map(byId)).toEqual([
      'side1',
      'side1',
      'main',
      'main'
    ])
  })

  it('are told apart by where a camera looks', () => {
    expect(nearestLeaf(leaves, [5, 49])?.id).toBe('side1')
    expect(nearestLeaf(leaves, [22, 54])?.id).toBe('main')
  })
})

describe('columns', () => {
  it.each([
    ['main', ids('main'), [[0, 1032]]],
    [
      'one before',
      ids('side1', 'main'),
      [
        [0, 204],
        [230, 802]
      ]
    ],
    [
      'one after',
      ids('main', 'side1'),
      [
        [0, 802],
        [828, 204]
      ]
    ],
    [
      'one on each side',
      ids('side1', 'main', 'side2'),
      [
        [0, 204],
        [230, 572],
        [828, 204]
      ]
    ]
  ])('fill the sheet: %s', (_, order, expected) => {
    expect(columns(order, SHEET).map(({ leftPx, widthPx }) => [leftPx, widthPx])).toEqual(expected)
  })

  it('meet where the pleat was once it is open', () => {
    const [side, main] = columns(ids('side1', 'main'), SHEET, 1)
    expect([side?.widthPx, main?.leftPx, main?.widthPx]).toEqual([217, 217, 815])
  })

  it.each([
    ['before', ids('side1', 'main')],
    ['after', ids('main', 'side1')],
    ['on each side', ids('side1', 'main', 'side2')]
  ])('have the same middle as their frames in a sheet of any width: %s', (_, order) => {
    const standing = frames(order, SHEET)
    for (const widthPx of [1032, 1033, 1600]) {
      const wide = { ...SHEET, widthPx }
      columns(order, wide).forEach((column, index) => {
        const { from, leftPx, width } = standing[index] ?? { from: '0', leftPx: NaN, width: 0 }
        const left = (from === '0' ? 0 : widthPx) + leftPx
        const middle = left + (width === '100%' ? widthPx : width) / 2
        expect(middle).toBeCloseTo(column.leftPx + column.widthPx / 2, 9)
      })
      const pleats = columns(order, wide).slice(0, -1)
      pleatFrames(order, SHEET).forEach(({ from, leftPx }, index) => {
        const { leftPx: before = NaN, widthPx: width = NaN } = pleats[index] ?? {}
        expect((from === '0' ? 0 : widthPx) + leftPx).toBe(before + width)
      })
    }
  })
})

describe('a camera between two', () => {
  const from: Camera = { worldPx: 30_000, centre: project([24, 56]) }
  const to: Camera = { worldPx: 12_000, centre: project([14, 53]) }

  it.each([
    [0, from],
    [1, to]
  ])('is either at its end: %d', (share, end) => {
    const camera = between(from, to, project([25, 57]), share)
    expect(camera.worldPx).toBeCloseTo(end.worldPx, 6)
    expect(toPx(camera, end.centre).map((px) => Math.abs(px))).toEqual([
      expect.closeTo(0, 6),
      expect.closeTo(0, 6)
    ])
  })

  it('moves its anchor straight and evenly on the screen', () => {
    const anchor = project([25, 57])
    const at = (share: number) => toPx(between(from, to, anchor, share), anchor)
    const [start, middle, end] = [at(0), at(0.5), at(1)]
    expect(middle[0]).toBeCloseTo((start[0] + end[0]) / 2, 6)
    expect(middle[1]).toBeCloseTo((start[1] + end[1]) / 2, 6)
  })
})

describe('what a pleat hides', () => {
  it('is the distance between the facing edges as drawn, to 50 km', () => {
    const heightPx = 300
    const left = {
      leftPx: 0,
      widthPx: 200,
      heightPx,
      camera: { worldPx: 14_000, centre: project([4.5, 51]) }
    }
    const right = {
      leftPx: 226,
      widthPx: 800,
      heightPx,
      camera: { worldPx: 30_000, centre: project([24, 56]) }
    }
    // 100 px to the east of 4.5° and 400 px to the west of 24°.
    const km = distanceKm([4.5 + (100 / 14_000) * 360, 51], [24 - (400 / 30_000) * 360, 56])
    expect(gapKm(left, right)).toBe(Math.round(km / 50) * 50)
    expect(gapKm(left, { ...left, leftPx: 200, camera: shifted(left.camera, 200) })).toBe(0)
  })
})

describe('a turn', () => {
  const order: Leaf[] = leaves
  const folded: Camera[] = [
    { worldPx: 14_000, centre: project([4.4, 50.8]) },
    { worldPx: 30_000, centre: project([24, 56]) }
  ]
  const open: Camera = { worldPx: 12_000, centre: project([15, 54]) }
  const turn = { leaves: order, sheet: SHEET, folded, open }

  it('starts from where the leaves look', () => {
    turned(turn, 0).forEach(({ camera }, index) => {
      const from = folded[index] ?? open
      expect(camera.worldPx).toBe(from.worldPx)
      for (const px of toPx(camera, from.centre)) expect(px).toBeCloseTo(0, 9)
    })
  })

  it('ends with one picture on all leaves', () => {
    for (const { camera, column } of turned(turn, 1)) {
      const whole = shifted(camera, -shiftOf(column, SHEET))
      expect(whole.worldPx).toBeCloseTo(open.worldPx, 6)
      for (const px of toPx(whole, open.centre)) expect(px).toBeCloseTo(0, 6)
    }
  })

  it('never jumps and never shows less than nothing', () => {
    const kaunas = project([23.9, 54.9])
    const xOf = (share: number) =>
      turned(turn, share).map(({ camera, column }) => toPx(camera, kaunas)[0] + shiftOf(column, SHEET))[1] ??
      NaN
    for (let step = 1; step <= 200; step++) {
      expect(Math.abs(xOf(step / 200) - xOf((step - 1) / 200))).toBeLessThan(8)
    }
  })
})
