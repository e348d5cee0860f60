import { describe, expect, it } from 'vitest'
import { standsAt } from '$lib/geo/date-line'
import { project, type LngLat } from '$lib/geo/mercator'
import { handled, isOtherHand, middleOf } from '$lib/map/hand'

const STAGE = { left: 10, top: 50, height: 300 }
const COLUMN = { leftPx: 94, widthPx: 296 }
const KAUNAS: LngLat = [23.9, 54.9]
const camera = { worldPx: 20_000, centre: project(KAUNAS) }
const anywhere = { minWorldPx: 1, maxWorldPx: 1e9, bounds: [0, 0, 1, 1] as const }

describe('a hand on a leaf', () => {
  it('counts from the middle of its leaf', () => {
    expect(middleOf(STAGE, COLUMN)).toEqual({ x: 252, y: 200 })
  })

  it('carries what is under it, and keeps it under it as it grows', () => {
    const middle = middleOf(STAGE, COLUMN)
    const to = { x: middle.x + 30, y: middle.y - 12 }
    const carried = handled(camera, { factor: 2, from: middle, to }, middle, anywhere)
    const [x, y] = standsAt(carried, KAUNAS)
    expect([x, y].map(Math.round)).toEqual([30, -12])
    expect(carried.worldPx).toBe(40_000)
  })
})

describe('fingers', () => {
  it.each([
    ['one alone', ['main'], 'main', false],
    ['two on one leaf', ['main', 'main'], 'main', false],
    ['a second one across the pleat', ['main', 'side1'], 'side1', true],
    ['a third one back on the first leaf', ['main', 'side1', 'main'], 'main', false],
    ['one on a leaf, after one beside the map', [null, 'main'], 'main', true]
  ])('%s', (_, surfaces, laidOn, isOther) => {
    expect(isOtherHand(surfaces, laidOn)).toBe(isOther)
  })
})
