import { describe, expect, it } from 'vitest'
import type { PlacedMark } from '$lib/timeline/place'
import { nextMark, tabStop } from '$lib/timeline/walk'

const lane = (...marks: [x: number, level: number, ...rows: number[]][]) => ({
  marks: marks.map(([x, level, ...rows]): PlacedMark => ({ x, px: x, level, rows }))
})

/** Lanes with the marks written in another order than they stand; the second is empty. */
const LANES = [
  lane([60, 0, 3], [10, 0, 1], [10, 1, 2]),
  lane(),
  lane([5, 0, 10], [50, 0, 11, 12], [95, 0, 13]),
  lane([50, 0, 20])
]

describe('arrow keys on the timeline', () => {
  it.each([
    [1, 'ArrowRight', 2],
    [2, 'ArrowRight', 3],
    [3, 'ArrowRight', null],
    [3, 'ArrowLeft', 2],
    [1, 'ArrowLeft', null],
    [3, 'Home', 1],
    [1, 'Home', 1],
    [1, 'End', 3],
    [1, 'ArrowDown', 10],
    [3, 'ArrowDown', 11],
    [10, 'ArrowUp', 1],
    [13, 'ArrowUp', 3],
    [1, 'ArrowUp', null],
    [13, 'ArrowDown', 20],
    [20, 'ArrowDown', null],
    [20, 'ArrowUp', 11],
    [12, 'ArrowRight', 13],
    [12, 'ArrowLeft', 10],
    [13, 'ArrowLeft', 11],
    [1, 'Enter', null],
    [1, 'a', null],
    [99, 'ArrowRight', null]
  ])('lead from row %d by %s to %s', (row, key, expected) => {
    expect(nextMark(LANES, row, key)).toBe(expected)
  })

  it('reach every mark from the first', () => {
    const reached = new Set<number>()
    const queue = [1]
    for (let row = queue.pop(); row !== undefined; row = queue.pop()) {
      if (reached.has(row)) continue
      reached.add(row)
      for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
        const next = nextMark(LANES, row, key)
        if (next !== null) queue.push(next)
      }
    }
    expect(reached).toEqual(new Set([1, 2, 3, 10, 11, 13, 20]))
  })

  it('lead nowhere without lanes', () => {
    expect(nextMark([], 1, 'ArrowRight')).toBeNull()
  })
})

describe('the stop for Tab', () => {
  it('is the selected mark where it is shown, else the first that is drawn', () => {
    const drawnFirst = LANES.flatMap((lane) => lane.marks)[0]?.rows[0]
    expect(tabStop(LANES, 11, true)).toBe(11)
    expect(tabStop(LANES, 99, true)).toBe(drawnFirst)
    expect(tabStop(LANES, -1, true)).toBe(drawnFirst)
  })

  it('is every mark without script, and none where there are no marks', () => {
    expect(tabStop(LANES, 11, false)).toBe(-1)
    expect(tabStop([], 11, true)).toBe(-1)
  })
})
