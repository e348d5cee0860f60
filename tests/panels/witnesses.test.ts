import { describe, expect, it } from 'vitest'
import { dateWitnesses } from '$lib/panels/witnesses'

const quote = (source: number, ...supports: string[]) => ({ source, supports })

describe('the witnesses of a date', () => {
  it('are counted where some sources give it and some do not', () => {
    const quotes = [quote(0, 'when', 'place'), quote(1, 'participants'), quote(1)]
    expect(dateWitnesses(quotes)).toEqual({ dated: 1, total: 2 })
  })

  it('count once, however often they say it', () => {
    expect(dateWitnesses([quote(0, 'when'), quote(0, 'when'), quote(1)])).toEqual({ dated: 1, total: 2 })
  })

  it.each([
    ['all give it', [quote(0, 'when'), quote(1, 'when')]],
    ['none gives it', [quote(0), quote(1)]],
    ['there is one source', [quote(0, 'when'), quote(0)]],
    ['nothing is quoted', []]
  ])('are not told apart where %s', (_, quotes) => {
    expect(dateWitnesses(quotes)).toBeNull()
  })
})
