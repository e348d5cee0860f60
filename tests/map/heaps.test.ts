import { describe, expect, it } from 'vitest'
import { project, worldPxAt } from '$lib/geo/mercator'
import { createAllWords } from '$lib/locales/all-words'
import { gathered, radiusOf } from '$lib/map/heaps'
import { pins } from '$lib/map/pins'
import { place } from '$lib/map/placement'
import { scene } from '$lib/map/scene'
import { itemsOf } from '$lib/map/walk'
import { match } from '$lib/view/match'
import { HOME } from '$lib/view/view'
import { mapPlace } from '../fixtures/map-places'
import { ourContent, worldOf } from '../fixtures/worlds'

const many = worldOf('nine hundred places')
const { shown } = match(many, HOME)
const home = mapPlace(many, [1032, 325])
const viewOf = (selected = -1) => ({ shown, selected, place: -1 })
const near = { ...home, camera: { worldPx: worldPxAt(4, 57), centre: project([23, 57]) } }
const marksOf = (list: readonly { readonly rows: readonly number[] }[]) =>
  list.reduce((sum, { rows }) => sum + 1 + Math.min(3, rows.length), 0)

describe('a map that is not crowded', () => {
  it('gathers nothing', () => {
    const ours = ourContent()
    const all = pins(ours, { shown: match(ours, HOME).shown, selected: -1, place: -1 })
    expect(gathered(ours, all, mapPlace(ours, [375, 270]))).toEqual({ pins: all, heaps: [] })
  })
})

describe('a crowded map', () => {
  const all = pins(many, viewOf())
  const { pins: left, heaps } = gathered(many, all, home)

  it('loses no place and no activity that is in sight', () => {
    const told = [...left.map((pin) => pin.place), ...heaps.flatMap(({ places }) => places)]
    expect(told.toSorted((a, b) => a - b)).toEqual(all.map((pin) => pin.place))
    const activities = [...left.map(({ rows }) => rows.length), ...heaps.map(({ count }) => count)]
    expect(activities.reduce((sum, count) => sum + count)).toBe(
      all.reduce((sum, { rows }) => sum + rows.length, 0)
    )
  })

  it('draws few enough', () => {
    expect(marksOf(left) + heaps.length).toBeLessThanOrEqual(400)
    expect(heaps.length).toBeGreaterThan(10)
  })

  it('has no heap that covers the middle of another', () => {
    for (const a of heaps)
      for (const b of heaps) if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(36)
  })

  it('is the same whatever the order of the places', () => {
    expect(gathered(many, all.toReversed(), home)).toEqual({ pins: left, heaps })
  })

  it('keeps who takes part in the selection as it is', () => {
    const selected = shown.find(
      (row) => (many.columns.partyFrom[row + 1] ?? 0) > (many.columns.partyFrom[row] ?? 0)
    )
    const view = viewOf(selected)
    const parts = pins(many, view).filter(({ part }) => part !== 'none')
    expect(parts.length).toBeGreaterThan(1)
    expect(gathered(many, pins(many, view), home).pins).toEqual(expect.arrayContaining(parts))
  })

  it('names its heaps for listeners, and leads keys to them', () => {
    const say = createAllWords('en')
    const drawn = scene(many, viewOf(), home, place(many, viewOf(), home, say))
    expect(drawn.counts).toHaveLength(heaps.length)
    expect(drawn.counts[0]?.name).toMatch(/^Vietiņa \d+ and \d+ more places?: \d+$/)
    expect(itemsOf(drawn).map(({ key }) => key)).toContain(drawn.counts[0]?.key)
  })
})

describe('a crowded map seen from near', () => {
  it('gathers nothing where few enough are in sight, and leaves out what is far outside', () => {
    const { pins: left, heaps } = gathered(many, pins(many, viewOf()), near)
    expect(heaps).toEqual([])
    expect(left.length).toBeGreaterThan(3)
    expect(left.length).toBeLessThan(shown.length / 2)
  })
})

it('draws a heap the larger the more it tells, within bounds', () => {
  const sizes = [0, 1, 10, 1000, 100_000, 10_000_000].map(radiusOf)
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  expect(sizes[0]).toBe(12)
  expect(sizes.at(-1)).toBe(24)
})
