import { describe, expect, it } from 'vitest'
import type { Evidence } from '$lib/model/dataset'
import { notOnMap } from '$lib/model/counts'
import { isCrowded, namedPlaces, nationwide, partsOf, pins, pointOf, type MapView } from '$lib/map/pins'
import { facetOptions } from '$lib/view/facets'
import { match } from '$lib/view/match'
import { HOME, withFilter } from '$lib/view/view'
import { knownActivities } from '../fixtures/oracle'
import { expectedRow } from '../fixtures/rows'
import { placeIndex, rowOf, valley } from '../fixtures/valley'
import { ourContent, worlds } from '../fixtures/worlds'

const dataset = valley()
const shown = match(dataset, HOME).shown
const idOf = (index: number) => dataset.places[index]?.id ?? String(index)
const viewOf = (fields: Partial<MapView> = {}): MapView => ({ shown, selected: -1, place: -1, ...fields })

describe.each(worlds())('pins of $name', ({ dataset: world, records }) => {
  const activities = knownActivities(records).filter(({ counted }) => counted)
  const all = match(world, HOME).shown

  it('are the places with a dot that counted activities name', () => {
    const expected = new Set(activities.flatMap(({ values }) => values.place))
    const found = pins(world, { shown: all, selected: -1, place: -1 })
    const order = found.map(({ place }) => place)
    expect(new Set(order.map((place) => world.places[place]?.id))).toEqual(expected)
    expect(order).toEqual([...new Set(order)].toSorted((a, b) => a - b))
    expect(found).toHaveLength(facetOptions(world, 'place').length)
  })

  it('count every shown row once, where it takes place; countries have the others, and the rest is not on the map', () => {
    const view = { shown: all, selected: -1, place: -1 }
    const found = [...pins(world, view), ...nationwide(world, view)]
    const without = notOnMap(world, all, (place) => place >= 0)
    expect(found.reduce((sum, { count }) => sum + count, without.length)).toBe(all.length)
    for (const pin of found) {
      const there = all.filter((row) => {
        const record = records.activities.find(({ id }) => id === world.columns.id[row])
        return record && expectedRow(records, record).place === world.places[pin.place]?.id
      })
      expect(pin.count).toBe(there.length)
      expect(pin.rows).toEqual(isCrowded(world, view) ? [] : there.slice(0, 3))
    }
  })
})

describe('parts in the selection', () => {
  const partsIn = (id: string) =>
    [...partsOf(dataset, rowOf(dataset, id))].map(
      ([place, { part, evidence }]) => `${idOf(place)} ${part} ${evidence}`
    )

  it.each([
    ['exchange', ['alder host reported', 'birch party reported', 'cedar party reported']],
    ['meeting', ['birch host reported', 'alder party reported']],
    ['camp', ['cedar host announced']],
    ['cancelled', ['cedar host cancelled', 'north party cancelled']],
    ['year-event', ['cedar host reported', 'south party reported']],
    ['about', ['cedar party reported']],
    ['unsure', ['alder host reported', 'birch party reported']],
    ['nowhere', []]
  ])('of `%s` are %j', (id, expected) => {
    expect(partsIn(id)).toEqual(expected)
  })

  it('are none without a selection', () => {
    expect(partsOf(dataset, -1).size).toBe(0)
  })

  it('take the strongest evidence of several at one place', () => {
    const row = rowOf(dataset, 'unsure')
    const { columns } = dataset
    const from = columns.partyFrom[row] ?? 0
    const birch = placeIndex(dataset, 'birch')
    expect([...columns.partyPlace.subarray(from, from + 2)]).toEqual([birch, birch])
    const evidenceOf = (first: number, second: number): Evidence | undefined => {
      const partyEvidence = columns.partyEvidence.slice()
      partyEvidence.set([first, second], from)
      return partsOf({ ...dataset, columns: { ...columns, partyEvidence } }, row).get(birch)?.evidence
    }
    expect([evidenceOf(0, 1), evidenceOf(1, 0), evidenceOf(2, 0), evidenceOf(1, 2)]).toEqual([
      'announced',
      'announced',
      'reported',
      'reported'
    ])
  })
})

describe('a pin', () => {
  const pinOf = (view: MapView, id: string) => pins(dataset, view).find(({ place }) => idOf(place) === id)

  it('says its part; the selected row stands at the dot and not after the name', () => {
    const row = rowOf(dataset, 'exchange')
    const view = viewOf({ selected: row })
    expect(pinOf(view, 'alder')).toMatchObject({ part: 'host' })
    expect(pinOf(view, 'alder')?.rows).not.toContain(row)
    expect(pinOf(viewOf(), 'alder')?.rows).toContain(row)
    expect(pinOf(view, 'cedar')?.part).toBe('party')
  })

  it('is chosen where its place is, and has no part else', () => {
    const view = viewOf({ place: placeIndex(dataset, 'cedar') })
    expect(pinOf(view, 'cedar')?.part).toBe('chosen')
    expect(pinOf(view, 'alder')?.part).toBe('none')
  })

  it('stays where a filter hides all that happens there', () => {
    const few = match(dataset, withFilter(HOME, 'kind', ['other'])).shown
    expect(pins(dataset, viewOf({ shown: few })).map(({ count }) => count)).toEqual([0, 0, 0])
  })
})

describe('what names no town', () => {
  it('stands at its country', () => {
    expect(nationwide(dataset, viewOf()).map(({ place, rows }) => [idOf(place), rows])).toEqual([
      ['north', [rowOf(dataset, 'seminars')]]
    ])
  })

  it('is not on the map without any place', () => {
    const onMap = (place: number) => place >= 0
    expect(notOnMap(dataset, shown, onMap)).toEqual(['about', 'nowhere'].map((id) => rowOf(dataset, id)))
  })

  it('gives no point', () => {
    expect(pointOf(undefined)).toEqual([])
    expect(pointOf(dataset.places[placeIndex(dataset, 'north')])).toEqual([])
    expect(pointOf(dataset.places[placeIndex(dataset, 'cedar')])).toEqual([[4, 50]])
  })
})

it('our content has eleven pins', () => {
  const ours = ourContent()
  const dots = [...namedPlaces(ours)].filter((place) => ours.places[place]?.at)
  expect(dots).toHaveLength(11)
})
