import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { optionName } from '$lib/panels/options'
import { facetOptions } from '$lib/view/facets'
import { FACETS } from '$lib/view/view'
import { valley } from '../fixtures/valley'
import { worlds } from '../fixtures/worlds'

const say = createAllWords('en')
const dataset = valley()

describe('the name of a filter’s value', () => {
  it.each([
    ['project', 'third', 'Third Bridge'],
    ['project', 'no-such', 'no-such'],
    ['kind', 'exchange', 'Mobility: exchange visit'],
    ['kind', 'context', 'Background'],
    ['country', 'south', 'South'],
    ['place', 'cedar', 'Cedar'],
    ['place', 'no-such', 'no-such'],
    ['evidence', 'reported', 'Reported'],
    ['evidence', 'announced', 'Only announced'],
    ['evidence', 'cancelled', 'Cancelled'],
    ['evidence', 'inferred', 'Our inference']
  ] as const)('of %s `%s` is %s', (facet, value, name) => {
    expect(optionName(dataset, facet, value, say)).toBe(name)
  })

  it.each(worlds())('is there for all values of $name, none twice', ({ dataset: world }) => {
    for (const facet of FACETS) {
      const names = facetOptions(world, facet).map((value) => optionName(world, facet, value, say))
      expect(names.every((name) => name !== '')).toBe(true)
      expect(new Set(names).size).toBe(names.length)
    }
  })
})
