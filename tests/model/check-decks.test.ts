import { describe, expect, it } from 'vitest'
import { countWords } from '../../src/lib/model/check-decks'

describe('words of a lead', () => {
  it.each([
    ['Partners met.', 2],
    ['24 seminars; 460 participants', 4],
    ['From 5 – 6 February', 4],
    ['Des signes : pleins et creux.', 5],
    ['  ', 0]
  ])('of %j are %d', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})
