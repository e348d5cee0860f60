import { describe, expect, it } from 'vitest'
import { editDistance, findNearest } from '../../src/lib/model/nearest'

describe('near words', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['training', 'trainning', 1],
    ['tilte', 'title', 1],
    ['kitten', 'sitting', 3],
    ['rezekne', 'rezekne', 0]
  ])('sets %j and %j %d apart, either way round', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance)
    expect(editDistance(b, a)).toBe(distance)
  })

  it.each([
    ['trainning', ['exchange', 'training', 'meeting'], 'training'],
    ['Rezekne', ['rezekne', 'rokiskis'], 'rezekne'],
    ['lw', ['en', 'lv'], 'lv'],
    ['visit', ['exchange', 'training'], null],
    ['x', [], null]
  ])('finds the word nearest to %s in %j: %s', (word, words, nearest) => {
    expect(findNearest(word, words)).toBe(nearest)
  })
})
