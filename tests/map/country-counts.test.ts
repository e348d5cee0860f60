import { describe, expect, it } from 'vitest'
import { pxPerKm, project, worldPxAt } from '$lib/geo/mercator'
import { createAllWords } from '$lib/locales/all-words'
import { isFar, mergedByCountry, opened } from '$lib/map/country-counts'
import { place } from '$lib/map/placement'
import { nationwide, pins } from '$lib/map/pins'
import { scene } from '$lib/map/scene'
import { itemsOf } from '$lib/map/walk'
import { match } from '$lib/view/match'
import { HOME } from '$lib/view/view'
import { mapPlace } from '../fixtures/map-places'
import { ourContent } from '../fixtures/worlds'

const say = createAllWords('en')
const ours = ourContent()
const at = (scale: number) => ({ worldPx: worldPxAt(scale, 55), centre: project([15, 55]) })
const viewOf = (id: string | null = null) => ({
  shown: match(ours, HOME).shown,
  selected: ours.columns.id.indexOf(id ?? ''),
  place: -1
})
const nameOf = (index: number) => ours.places[index]?.name.text ?? ''

describe('counts by country', () => {
  it.each([
    [0.29, true],
    [0.31, false]
  ])('are told at %s px per km: %s', (scale, isTold) => {
    expect(isFar(at(scale))).toBe(isTold)
  })

  it('open near enough for towns, and nearer than before', () => {
    const before = at(0.1)
    expect(isFar(opened(before, at(0.05)))).toBe(false)
    expect(pxPerKm(opened(before, at(0.05)).worldPx, 55)).toBeCloseTo(0.36, 6)
    expect(opened(before, at(2))).toEqual(at(2))
    expect(opened(at(2), at(2)).worldPx).toBe(2 * at(2).worldPx)
  })

  it('count each activity once, at the country of its town or at its own', () => {
    const view = viewOf()
    const all = [...pins(ours, view), ...nationwide(ours, view)]
    const { pins: left, counts } = mergedByCountry(ours, all, () => true)
    expect(left).toEqual([])
    expect(Object.fromEntries([...counts].map(([country, count]) => [nameOf(country), count]))).toEqual({
      Belgium: 1,
      Latvia: 4,
      Lithuania: 4
    })
  })

  it('leave who takes part in the selection, and what has no country that is drawn', () => {
    const view = viewOf('kaunas-2024-02')
    const { pins: left } = mergedByCountry(ours, pins(ours, view), () => true)
    expect(left.map(({ part }) => part)).not.toContain('none')
    expect(left.find(({ part }) => part === 'host')?.place).toBe(
      ours.places.findIndex(({ id }) => id === 'kaunas')
    )
    expect(mergedByCountry(ours, pins(ours, view), () => false).pins).toEqual(pins(ours, view))
  })
})

describe('a map that is far away', () => {
  const far = { ...mapPlace(ours, [375, 270]), camera: at(0.2), isFar: true }
  const drawn = scene(ours, viewOf(), far, place(ours, viewOf(), far, say))

  it('has counts in place of dots and marks, none of them hidden', () => {
    expect(drawn.pins).toEqual([])
    expect(drawn.counts.reduce((sum, { count }) => sum + count, 0)).toBe(9)
  })

  it('has them on the way of the arrow keys', () => {
    const keys = itemsOf(drawn).map(({ key }) => key)
    expect(keys.filter((key) => key.startsWith('c'))).toHaveLength(3)
  })

  it('has no counts near by', () => {
    const near = mapPlace(ours, [1032, 325])
    expect(scene(ours, viewOf(), near, place(ours, viewOf(), near, say)).counts).toEqual([])
  })
})
