import { describe, expect, it } from 'vitest'
import { standsAt } from '$lib/geo/date-line'
import type { Side } from '$lib/lettering/place-labels'
import { widthOf } from '$lib/lettering/width'
import { createAllWords } from '$lib/locales/all-words'
import { nationwide, partsOf, pins, type MapView } from '$lib/map/pins'
import { place } from '$lib/map/placement'
import { arcs as arcsOf, tinted as tintedOf } from '$lib/map/arcs'
import { scene } from '$lib/map/scene'
import type { Dataset } from '$lib/model/dataset'
import { match } from '$lib/view/match'
import { HOME } from '$lib/view/view'
import { MAP_SIZES, mapPlace } from '../fixtures/map-places'
import { placeIndex, rowOf, valley } from '../fixtures/valley'
import { worlds } from '../fixtures/worlds'

const say = createAllWords('en')
const small = valley()
const draw = (dataset: Dataset, view: MapView, size: readonly [number, number] = [1032, 325]) => {
  const at = mapPlace(dataset, size)
  const spotOf = (index: number) => {
    const record = dataset.places[index]
    const point = record?.at ?? at.countryPoints[record?.iso ?? '']
    return point ? standsAt(at.camera, point) : null
  }
  return {
    at,
    ...scene(dataset, view, at, place(dataset, view, at, say)),
    arcs: arcsOf(dataset, view.selected, spotOf),
    tinted: tintedOf(dataset, view.selected)
  }
}
const viewOf = (dataset: Dataset, selected = -1): MapView => ({
  shown: match(dataset, HOME).shown,
  selected,
  place: -1
})
const select = (id: string) => draw(small, viewOf(small, rowOf(small, id)))

describe.each(worlds())('the scene of $name', ({ dataset }) => {
  it.each(MAP_SIZES)('has the same places and rows as the pins, at their px: %d × %d', (...size) => {
    const view = viewOf(dataset)
    const { pins: drawn, counts, at, host, arcs, tinted } = draw(dataset, view, size)
    const told = new Set(counts.flatMap(({ places }) => places))
    const wanted = [...pins(dataset, view), ...nationwide(dataset, view)].filter(
      (pin) => !told.has(pin.place)
    )
    expect(drawn.map(({ place: index, rows }) => [index, rows])).toEqual(
      wanted.map((pin) => [pin.place, pin.rows])
    )
    for (const pin of drawn) {
      const record = dataset.places[pin.place]
      const [x, y] = standsAt(at.camera, record?.at ?? at.countryPoints[record?.iso ?? ''] ?? [NaN, NaN])
      expect(Math.hypot(pin.x - x, pin.y - y)).toBeLessThan(0.01)
      expect(pin.isNationwide).toBe(record?.at === null)
      expect(pin.marks.map(({ row }) => row)).toEqual(pin.rows.slice(0, 3))
      expect(pin.more?.count ?? 0).toBe(Math.max(0, pin.count - 3))
    }
    expect([host, arcs, tinted]).toEqual([null, [], []])
  })

  it('has arcs from the parties of the selection to its host, as sure as they are', () => {
    const { shown } = match(dataset, HOME)
    for (const row of shown.slice(0, 12)) {
      const { arcs, host, at } = draw(dataset, viewOf(dataset, row))
      const parts = [...partsOf(dataset, row)]
      const hosted = parts.some(([index, { part }]) => part === 'host' && dataset.places[index]?.at)
      if (!hosted) continue
      const parties = parts.filter(([, { part }]) => part === 'party')
      const known = parties.filter(([index]) => dataset.places[index]?.at ?? dataset.places[index]?.iso)
      expect(arcs.map((arc) => [arc.place, arc.evidence])).toEqual(
        known.map(([index, { evidence }]) => [index, evidence])
      )
      for (const { from, line, place: index, townNotNamed } of arcs) {
        const record = dataset.places[index]
        const start = standsAt(at.camera, record?.at ?? at.countryPoints[record?.iso ?? ''] ?? [NaN, NaN])
        const [x = NaN, y = NaN] = (line.match(/-?[\d.]+/g) ?? []).slice(0, 2).map(Number)
        const [endX = NaN, endY = NaN] = (line.match(/-?[\d.]+/g) ?? []).slice(-2).map(Number)
        expect(Math.hypot(from[0] - start[0], from[1] - start[1])).toBeLessThan(0.01)
        expect(Math.hypot(x - from[0], y - from[1])).toBeLessThan(0.1)
        expect(Math.hypot(endX - (host?.x ?? NaN), endY - (host?.y ?? NaN))).toBeLessThan(0.1)
        expect(townNotNamed).toBe(record?.at === null)
      }
    }
  })
})

describe('the date below the name of the host', () => {
  it('ends before the dot where the name stands left of it, and begins after it where it stands right', () => {
    const [row, size] = [rowOf(small, 'exchange'), [1032, 325] as const]
    const view = viewOf(small, row)
    const at = mapPlace(small, size)
    const placed = place(small, view, at, say)
    const dateAt = (side: Side) => {
      const sided = placed.pins.map((pin) => (pin.part === 'host' ? { ...pin, side } : pin))
      const host = scene(small, view, at, { ...placed, pins: sided }).pins.find(({ part }) => part === 'host')
      const left = host?.date?.x ?? NaN
      return { left, right: left + widthOf(host?.date?.text ?? '', 12.5) }
    }
    for (const side of ['left', 'above-left', 'below-left'] as const)
      expect(dateAt(side).right, side).toBeLessThan(0)
    for (const side of ['right', 'above-right', 'below-right'] as const)
      expect(dateAt(side).left, side).toBeGreaterThan(0)
    for (const side of ['above', 'below'] as const)
      expect(dateAt(side).left + dateAt(side).right, side).toBeCloseTo(0, 0)
  })
})

describe('a selection', () => {
  it('stands at its place, as the host', () => {
    const { host, pins: drawn } = select('exchange')
    const alder = drawn.find(({ place: index }) => index === placeIndex(small, 'alder'))
    expect(host).toEqual({ row: rowOf(small, 'exchange'), x: alder?.x, y: alder?.y, isSelected: true })
    expect(drawn.flatMap(({ marks }) => marks).some(({ row }) => row === host?.row)).toBe(false)
  })

  it('draws a party that is only a country from its name’s point, without a dot, and says so', () => {
    const { arcs, pins: drawn } = select('year-event')
    const south = placeIndex(small, 'south')
    expect(arcs.map((arc) => [arc.place, arc.townNotNamed])).toEqual([[south, true]])
    expect(drawn.some(({ place: index }) => index === south)).toBe(false)
  })

  it('tints the countries that are named as such', () => {
    expect(select('year-event').tinted).toEqual(['SO'])
    expect(select('seminars').tinted).toEqual(['NO'])
    expect(select('exchange').tinted).toEqual([])
  })

  it('of a whole country has a ring that covers no letter of its words', () => {
    const pin = select('seminars').pins.find(({ isNationwide }) => isNationwide)
    const mark = pin?.marks.find(({ isSelected }) => isSelected)
    const words = widthOf(pin?.lettering.text ?? '', pin?.lettering.sizePx ?? 0, pin?.lettering.weight)
    const [from, to] = [pin?.textX ?? NaN, (pin?.textX ?? NaN) + words]
    const x = mark?.x ?? NaN
    expect(x + 13 <= from || x - 13 >= to).toBe(true)
  })

  it('of an activity without a place draws no arc', () => {
    const { arcs, host } = select('about')
    expect([arcs, host]).toEqual([[], null])
  })

  it('is cancelled with its arcs', () => {
    expect(select('cancelled').arcs.map(({ evidence }) => evidence)).toEqual(['cancelled'])
  })

  it('never moves a dot', () => {
    const dots = (scene: { pins: readonly { place: number; x: number; y: number }[] }) =>
      scene.pins.filter(({ place: index }) => small.places[index]?.at).map(({ x, y }) => [x, y])
    expect(dots(select('exchange'))).toEqual(dots(draw(small, viewOf(small))))
  })
})
