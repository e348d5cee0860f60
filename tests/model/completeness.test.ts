import { describe, expect, it } from 'vitest'
import { compile } from '$lib/model/compile'
import { completenessOf } from '$lib/model/completeness'
import { readRecords, toRecords } from '../fixtures/read-records'
import { SHAPES } from '../fixtures/shapes'

describe('completeness', () => {
  it('of our content follows from the data', () => {
    const { dataset, details } = compile(readRecords('data'), 'en')
    const shares = completenessOf(dataset, details.projects)
    expect(shares.map(({ what, n, total }) => `${what}: ${n} of ${total}`)).toEqual([
      'reported: 5 of 11',
      'withDate: 9 of 11',
      'withDay: 3 of 11',
      'withTown: 8 of 11',
      'withNumbers: 2 of 11',
      'withBudget: 1 of 3'
    ])
  })

  it.each(Object.keys(SHAPES))('of an unusual folder never says more than there is: %s', (name) => {
    const shape = SHAPES[name]
    if (!shape) throw new Error(`no shape: ${name}`)
    const { dataset, details } = compile(toRecords(shape()), 'en')
    for (const { n, total } of completenessOf(dataset, details.projects)) {
      expect(total).toBeGreaterThan(0)
      expect(n).toBeLessThanOrEqual(total)
    }
  })
})
