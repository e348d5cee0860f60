import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { dayOf } from '$lib/time/day'
import { foldLabel, foldLength, unfoldName } from '$lib/view/fold-words'

const say = createAllWords('en')
const fold = (from: number, to: number) => ({ from, to })

describe('the words of a fold', () => {
  it.each([
    [fold(dayOf(2020, 3, 1), dayOf(2023, 12, 1)), '3 years 9 months'],
    [fold(dayOf(2020, 3, 1), dayOf(2022, 3, 1)), '2 years'],
    [fold(dayOf(2020, 3, 15), dayOf(2021, 4, 20)), '1 year 1 month']
  ])('say how long it is: %j is %s', (span, expected) => {
    expect(foldLength(span, say)).toBe(expected)
  })

  it('say what a press unfolds', () => {
    const ours = fold(dayOf(2020, 3, 1), dayOf(2023, 12, 1))
    expect(foldLabel(ours, say)).toBe('3 years 9 months folded away')
    expect(unfoldName(ours, say)).toBe(
      'Unfold 3 years 9 months with no activities, March 2020 to November 2023'
    )
  })
})
