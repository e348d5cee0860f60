import { expect, it } from 'vitest'
import { differing } from '$lib/panels/differing'
import { dice } from '../fixtures/dice'

it.each([
  [['€672,576.74', '€672,567.73'], '€672,5', ['76.74', '67.73']],
  [['€791,256.20', '€791,256.19'], '€791,256.', ['20', '19']],
  [['24', '37'], '', ['24', '37']],
  [['24', '24'], '24', ['', '']],
  [['24', '240', '245'], '24', ['', '0', '5']],
  [['March 2018', 'March 2019'], '', ['March 2018', 'March 2019']],
  [['24 months', '37 months'], '', ['24 months', '37 months']],
  [['funded', 'funding'], '', ['funded', 'funding']],
  [['€5.00'], '€5.00', ['']],
  [[], '', []]
])('of %j is %j the same', (texts, same, rest) => {
  expect(differing(texts)).toEqual({ same, rest })
})

it('loses nothing of any text', () => {
  const roll = dice(1401)
  for (let n = 0; n < 200; n++) {
    const texts = Array.from(
      { length: roll.whole(1, 4) },
      () => `€${roll.whole(100, 140)},${roll.whole(100, 999)}.50`
    )
    const { same, rest } = differing(texts)
    expect(rest.map((part) => same + part)).toEqual(texts)
    if (new Set(texts).size > 1) expect(new Set(rest.map((part) => part[0])).size).toBeGreaterThan(1)
  }
})
