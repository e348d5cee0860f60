import { describe, expect, it } from 'vitest'
import { totals } from '$lib/model/counts'
import { knownOf } from '$lib/view/known'
import { HIDDEN, match } from '$lib/view/match'
import { facetCounts } from '$lib/view/tally'
import { FACETS, withFilter } from '$lib/view/view'
import { dice } from '../fixtures/dice'
import { manyRows } from '../fixtures/many-rows'
import { fateOf, knownRows, plainTotals } from '../fixtures/oracle'
import { viewOf } from '../fixtures/views'

const dataset = manyRows({ rows: 1500, places: 120, projects: 60, programmes: 5, seed: 8 })
const known = knownOf(dataset)
const plain = knownRows(dataset)

describe('a thousand views of many activities', () => {
  it('show, hide and count what a plain walk over them does', () => {
    const roll = dice(8001)
    for (let n = 0; n < 1000; n++) {
      const view = viewOf(roll, known)
      const fates = plain.map((row) => fateOf(row, view))
      const shown = fates.flatMap((fate, row) => (fate === 'shown' ? [row] : []))
      const count = (fate: (typeof fates)[number]) => fates.filter((each) => each === fate).length
      const found = match(dataset, view)
      expect(found.shown).toEqual(shown)
      expect([found.total, found.hiddenByTime, found.hiddenByFilter, found.hiddenByMap]).toEqual([
        plain.length - count('uncounted'),
        count('byTime'),
        count('byFilter'),
        count('byMap')
      ])
      expect(found.hidden.filter((reason) => reason === HIDDEN.no)).toHaveLength(shown.length)
      expect(totals(dataset, found.shown)).toEqual(plainTotals(dataset, shown))
    }
  })

  it('count each value of each filter as choosing it alone would show', () => {
    const roll = dice(8002)
    for (let n = 0; n < 20; n++) {
      const view = viewOf(roll, known)
      for (const facet of FACETS) {
        const open = withFilter(view, facet, [])
        const counts = new Map<string, number>()
        for (const row of plain.filter((each) => fateOf(each, open) === 'shown')) {
          for (const value of row.values[facet]) counts.set(value, (counts.get(value) ?? 0) + 1)
        }
        expect(new Map(facetCounts(dataset, view, facet))).toEqual(counts)
      }
    }
  })
})
