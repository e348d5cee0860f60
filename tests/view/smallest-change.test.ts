import { describe, expect, it } from 'vitest'
import { dayOf } from '$lib/time/day'
import { match } from '$lib/view/match'
import { smallestChange, withoutPart } from '$lib/view/smallest-change'
import { FACETS, HOME, withFilter, type View } from '$lib/view/view'
import { ourContent } from '../fixtures/worlds'

const dataset = ourContent()
const quiet = { from: dayOf(2021, 1, 1), to: dayOf(2021, 12, 31) }
const sea = [{ west: 0, south: 56, east: 2, north: 57 }]
const camp = (view: View) => withFilter(withFilter(view, 'kind', ['camp']), 'place', ['rokiskis'])

describe('the smallest change', () => {
  it.each<[what: string, view: View, expected: ReturnType<typeof smallestChange>]>([
    ['the time', camp({ ...HOME, time: quiet }), { part: 'time', count: 1 }],
    ['the map', camp({ ...HOME, within: sea }), { part: 'within', count: 1 }],
    [
      'the filter without which most is shown',
      withFilter(camp(HOME), 'place', ['brussels']),
      { part: 'kind', count: 1 }
    ],
    ['none where two hide everything', camp({ ...HOME, time: quiet, within: sea }), null]
  ])('leaves out %s', (_, view, expected) => {
    expect(match(dataset, view).shown).toEqual([])
    expect(smallestChange(dataset, view)).toEqual(expected)
  })

  it.each(['time', 'within', ...FACETS] as const)('leaves out one part alone: %s', (part) => {
    const filters = { project: ['a'], kind: ['b'], country: ['c'], place: ['d'], evidence: ['e'] }
    const view: View = { ...HOME, time: quiet, within: sea, filters, activity: 'x' }
    const without = withoutPart(view, part)
    const changed = (Object.keys(view) as (keyof View)[]).filter((key) => without[key] !== view[key])
    expect(changed).toEqual([part === 'time' || part === 'within' ? part : 'filters'])
  })
})
