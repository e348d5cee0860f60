import { describe, expect, it } from 'vitest'
import { entryStop, nextEntry } from '$lib/panels/list-walk'

const ROWS = [4, 2, 9]

describe('a walk through the list', () => {
  it.each([
    ['ArrowDown', 4, 2],
    ['ArrowDown', 9, null],
    ['ArrowUp', 9, 2],
    ['ArrowUp', 4, null],
    ['Home', 9, 4],
    ['End', 4, 9],
    ['Enter', 4, null],
    ['ArrowDown', 7, null]
  ])('by %s from %i leads to %s', (key, from, to) => {
    expect(nextEntry(ROWS, from, key)).toBe(to)
  })

  it('has one stop: the last entry, else the selected one, else the first', () => {
    expect(entryStop(ROWS, 9, 2)).toBe(9)
    expect(entryStop(ROWS, 7, 2)).toBe(2)
    expect(entryStop(ROWS, -1, -1)).toBe(4)
    expect(entryStop([], -1, -1)).toBe(-1)
  })
})
