import { describe, expect, it } from 'vitest'
import { project, worldPxAt } from '$lib/geo/mercator'
import { createAllWords } from '$lib/locales/all-words'
import { drawnScene, placingOf, told } from '$lib/map/drawn-scene'
import { gathered, radiusOf } from '$lib/map/heaps'
import { isCrowded, pins } from '$lib/map/pins'
import { place } from '$lib/map/placement'
import { scene } from '$lib/map/scene'
import { itemsOf } from '$lib/map/walk'
import { match } from '$lib/view/match'
import { HOME } from '$lib/view/view'
import { mapPlace } from '../fixtures/map-places'
import { ourContent, worldOf } from '../fixtures/worlds'

const say = createAllWords('en')
const many = worldOf('nine hundred places')
const { shown } = match(many, HOME)
const home = mapPlace(many, [1032, 325])
const viewOf = (selected = -1) => ({ shown, selected, place: -1 })
const near = { ...home, camera: { worldPx: worldPxAt(4, 57), centre: project([23, 57]) } }
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

describe('a map that is not crowded', () => {
  it('tells each activity by itself', () => {
    const ours = ourContent()
    const view = { shown: match(ours, HOME).shown, selected: -1, place: -1 }
    expect(isCrowded(ours, view)).toBe(false)
    const at = mapPlace(ours, [375, 270])
    expect(drawnScene(ours, view, at, say).counts).toEqual([])
    expect(placingOf(ours, { ...view, ofAnyTime: [...view.shown] }).shown).toBe(view.shown)
  })
})

describe('a crowded map', () => {
  const all = pins(many, viewOf())
  const { pins: left, heaps } = gathered(many, all, home)

  it('loses no place and no activity that is in sight', () => {
    const places = [...left.map((pin) => pin.place), ...heaps.flatMap((heap) => heap.places)]
    expect(places.toSorted((a, b) => a - b)).toEqual(all.map((pin) => pin.place))
    const activities = [...left.map(({ count }) => count), ...heaps.map(({ count }) => count)]
    expect(sum(activities)).toBe(sum(all.map(({ count }) => count)))
  })

  it('draws few enough', () => {
    expect(left.length + heaps.length).toBeLessThanOrEqual(80)
    expect(heaps.length).toBeGreaterThan(10)
  })

  it('has no heap that covers another', () => {
    for (const a of heaps)
      for (const b of heaps)
        if (a !== b) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radiusPx + b.radiusPx)
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
    const drawn = scene(many, viewOf(), home, place(many, viewOf(), home, say))
    expect(drawn.counts).toHaveLength(heaps.length)
    expect(drawn.counts[0]?.name).toMatch(/^Vietiņa \d+ and \d+ more places?: \d+$/)
    expect(itemsOf(drawn).map(({ key }) => key)).toContain(drawn.counts[0]?.key)
  })
})

describe('another window of time on a crowded map', () => {
  const windows = [shown, shown.slice(0, 500), shown.slice(300, 340), [], shown.slice(-1)]
  const drawnAt = (rows: readonly number[], at = home) =>
    drawnScene(many, { ...viewOf(), shown: rows, ofAnyTime: shown }, at, say)

  it.each([
    ['far', home],
    ['near', near]
  ])('changes numbers, and moves nothing: %s', (_, at) => {
    const whole = drawnAt(shown, at)
    const placesOf = ({ counts, pins: drawn, countries, seas, towns }: typeof whole) => [
      counts.map(({ key, x, y, label }) => [key, x, y, label]),
      drawn.map(({ place: index, x, y }) => [index, x, y]),
      [countries, seas, towns]
    ]
    for (const rows of windows) expect(placesOf(drawnAt(rows, at))).toEqual(placesOf(whole))
  })

  it.each(windows.map((rows) => [rows.length, rows] as const))('tells all %d activities', (length, rows) => {
    const { counts } = drawnAt(rows)
    expect(sum(counts.map(({ count }) => count))).toBe(length)
    for (const { name, count, radiusPx } of counts) {
      expect(name).toContain(`: ${count}`)
      expect(count === 0 ? radiusPx < 6 : radiusPx >= 12).toBe(true)
    }
  })

  it('leaves a scene as it is where it is that of all time', () => {
    const placed = drawnAt(shown)
    expect(told(many, { ...viewOf(), ofAnyTime: shown }, placed, say)).toBe(placed)
  })
})

describe('a crowded map seen from near', () => {
  it('gathers nothing where few enough are in sight, and leaves out what is far outside', () => {
    const { heaps } = gathered(many, pins(many, viewOf()), near)
    expect(heaps.every(({ places }) => places.length === 1)).toBe(true)
    expect(heaps.length).toBeGreaterThan(3)
    expect(heaps.length).toBeLessThan(shown.length / 2)
  })
})

describe('the circle of a count', () => {
  it('is the larger the more it tells, within bounds', () => {
    const sizes = [0, 1, 10, 1000, 100_000, 10_000_000].map((count) => radiusOf(count, 10_000_000))
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
    expect(sizes[0]).toBe(12)
    expect(sizes.at(-1)).toBe(24)
  })

  it('has an area by its share of the greatest one, where its number leaves that free', () => {
    expect(radiusOf(800, 800)).toBe(21)
    expect(radiusOf(6400, 12_800)).toBeCloseTo(18, 1)
    expect(radiusOf(600, 800)).toBeCloseTo(21 * Math.sqrt(0.75), 1)
  })

  it('is small where all counts are', () => {
    expect([1, 2, 9].map((count) => radiusOf(count, 9))).toEqual([12, 12, 12])
  })
})
