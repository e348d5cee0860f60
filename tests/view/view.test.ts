import { describe, expect, it } from 'vitest'
import { FACETS, HOME, isFiltered, isSameView, withFilter, withPartsOf, type View } from '$lib/view/view'

const VIEW: View = {
  time: { from: 17_000, to: 17_500 },
  filters: {
    project: ['first', 'third'],
    kind: ['camp'],
    country: [],
    place: ['alder'],
    evidence: ['reported']
  },
  within: [{ west: 1, south: 2, east: 3, north: 4 }],
  activity: 'exchange',
  at: null,
  cameras: [{ worldPx: 4096, centre: [0.5, 0.3] }],
  isFolded: true
}

describe('a view', () => {
  it('is the same as its copy', () => {
    expect(isSameView(VIEW, JSON.parse(JSON.stringify(VIEW)) as View)).toBe(true)
    expect(isSameView(HOME, { ...HOME, filters: { ...HOME.filters } })).toBe(true)
  })

  const others: readonly [what: string, other: View][] = [
    ['its first day', { ...VIEW, time: { from: 17_001, to: 17_500 } }],
    ['its last day', { ...VIEW, time: { from: 17_000, to: 17_501 } }],
    ['all time', { ...VIEW, time: null }],
    ['its activity', { ...VIEW, activity: 'camp' }],
    ['a place', { ...VIEW, at: 'alder' }],
    ['its scale', { ...VIEW, cameras: [{ worldPx: 4097, centre: [0.5, 0.3] }] }],
    ['how far east it looks', { ...VIEW, cameras: [{ worldPx: 4096, centre: [0.51, 0.3] }] }],
    ['how far south it looks', { ...VIEW, cameras: [{ worldPx: 4096, centre: [0.5, 0.31] }] }],
    ['what the map shows', { ...VIEW, within: [{ west: 1, south: 2, east: 3, north: 5 }] }],
    ['everywhere', { ...VIEW, within: null }],
    ['being unfolded', { ...VIEW, isFolded: false }],
    ['no camera', { ...VIEW, cameras: [] }],
    ['one camera more', { ...VIEW, cameras: [...VIEW.cameras, ...VIEW.cameras] }],
    ['the order of a filter', withFilter(VIEW, 'project', ['third', 'first'])],
    ['one value less', withFilter(VIEW, 'project', ['first'])],
    ...FACETS.map((facet): [string, View] => [`the filter ${facet}`, withFilter(VIEW, facet, ['something'])])
  ]
  it.each(others)('is another by %s', (_, other) => {
    expect(isSameView(VIEW, other)).toBe(false)
    expect(isSameView(other, VIEW)).toBe(false)
  })

  it.each(FACETS)('gets one filter and keeps the rest: %s', (facet) => {
    const view = withFilter(VIEW, facet, ['a', 'b'])
    expect(view).toEqual({ ...VIEW, filters: { ...VIEW.filters, [facet]: ['a', 'b'] } })
  })

  it('is filtered by time and by any filter, not by selection or camera', () => {
    expect(isFiltered(HOME)).toBe(false)
    expect(isFiltered({ ...HOME, activity: 'a', at: 'b', cameras: VIEW.cameras })).toBe(false)
    expect(isFiltered({ ...HOME, time: VIEW.time })).toBe(true)
    expect(isFiltered({ ...HOME, within: VIEW.within })).toBe(true)
    for (const facet of FACETS) expect(isFiltered(withFilter(HOME, facet, ['a']))).toBe(true)
  })
})

describe('parts of a view', () => {
  it('stay the same objects where they are equal', () => {
    const copy = { ...(JSON.parse(JSON.stringify(VIEW)) as View), activity: 'camp', isFolded: false }
    const next = withPartsOf(VIEW, copy)
    expect(next).toEqual(copy)
    for (const part of ['time', 'filters', 'within', 'cameras'] as const) expect(next[part]).toBe(VIEW[part])
  })

  it('are the new ones where they differ', () => {
    const other: View = { ...VIEW, time: null, filters: HOME.filters, within: null, cameras: [] }
    expect(withPartsOf(VIEW, other)).toEqual(other)
    expect(withPartsOf(other, VIEW)).toEqual(VIEW)
  })
})
