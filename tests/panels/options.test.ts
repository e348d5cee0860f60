import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { MOST_OFFERED, offerOf, optionName } from '$lib/panels/options'
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

describe('what is offered of a filter', () => {
  const none: ReadonlySet<number> = new Set()
  const many = Array.from({ length: 2000 }, (_, index) => ({
    index,
    name: `Ķegums school ${index}`,
    count: (index * 7) % 2000
  }))

  it('is all of it in its order, whatever is written, where it is little', () => {
    const few = many.slice(0, MOST_OFFERED)
    expect(offerOf(few, 'no such', none)).toEqual({ options: few, rest: 0 })
  })

  it('is what counts most, the highest first, and what was chosen', () => {
    const { options, rest } = offerOf(many, ' ', new Set([0]))
    expect(options.slice(0, 2).map(({ count }) => count)).toEqual([1999, 1998])
    expect(options).toHaveLength(MOST_OFFERED + 1)
    expect(options.at(-1)?.index).toBe(0)
    expect(rest).toBe(2000 - MOST_OFFERED - 1)
  })

  it('is found by the beginnings of words, without accents or capitals', () => {
    expect(offerOf(many, 'kegums 1234', none).options.map(({ index }) => index)).toEqual([1234])
    expect(offerOf(many, 'egums', none)).toEqual({ options: [], rest: 0 })
    expect(offerOf(many, '19', new Set([0])).rest).toBe(111 - MOST_OFFERED)
  })
})
