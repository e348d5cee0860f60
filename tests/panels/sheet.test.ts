import { describe, expect, it } from 'vitest'
import {
  draggedHeight,
  nextStop,
  rowAt,
  stopAfter,
  stopHeights,
  STOPS,
  type Entry,
  type Stop
} from '$lib/panels/sheet'

const rounded = (windowPx: number) => Object.values(stopHeights(windowPx)).map(Math.round)

describe('the sheet', () => {
  it.each([
    ['a phone', 844, [186, 464, 776]],
    ['a larger phone', 932, [205, 513, 857]],
    ['a window in which the map keeps its least height', 600, [132, 318, 544]],
    ['the lowest window that has a sheet', 480, [106, 198, 424]]
  ])('rests at three heights on %s', (_, windowPx, expected) => {
    expect(rounded(windowPx)).toEqual(expected)
  })

  it('has its stops in order in every window, none over the header', () => {
    for (let windowPx = 480; windowPx <= 1400; windowPx += 7) {
      const heights = Object.values(stopHeights(windowPx))
      expect(heights).toEqual(heights.toSorted((a, b) => a - b))
      expect(Math.max(...heights)).toBeLessThanOrEqual(windowPx - 56)
    }
  })

  it('goes up with each tap, and down again from the top', () => {
    expect(STOPS.map(nextStop)).toEqual(['half', 'full', 'low'])
  })

  it('follows a finger, but not beyond its stops', () => {
    expect(draggedHeight(464, 100, 844)).toBe(564)
    expect(draggedHeight(464, -1000, 844)).toBe(stopHeights(844).low)
    expect(draggedHeight(464, 1000, 844)).toBe(stopHeights(844).full)
  })

  it.each<[string, number, number, Stop]>([
    ['at the nearest stop', 300, 0, 'low'],
    ['at the nearest stop', 600, 0.1, 'half'],
    ['at the nearest stop', 640, -0.1, 'full'],
    ['one higher after a flick up', 200, 0.8, 'half'],
    ['one higher after a flick up', 470, 0.8, 'full'],
    ['at the highest', 776.48, 2, 'full'],
    ['one lower after a flick down', 700, -0.8, 'half'],
    ['one lower after a flick down', 460, -0.8, 'low'],
    ['at the lowest', 185.68, -2, 'low']
  ])('comes to rest %s: %i px, %d px in a ms', (_, heightPx, speed, expected) => {
    expect(stopAfter(heightPx, speed, 844)).toBe(expected)
  })
})

describe('a scrolled list', () => {
  /** Entries of 100 px each, scrolled by so many px; the first begins below 80 px of totals. */
  const scrolled = (px: number): Entry[] =>
    [0, 1, 2].map((row) => ({ row, topPx: 80 + 100 * row - px, bottomPx: 180 + 100 * row - px }))

  it.each([
    ['all of them at the very top', 0, -1],
    ['the first one below it', 20, 0],
    ['the one whose upper edge is nearest', 120, 0],
    ['the one whose upper edge is nearest', 140, 1],
    ['the last one while some of it is seen', 370, 2],
    ['none below the last', 400, null]
  ])('is about %s, at %i px', (_, px, expected) => {
    expect(rowAt(scrolled(px), px)).toBe(expected)
  })

  it('is about nothing where it is empty', () => {
    expect(rowAt([], 100)).toBeNull()
  })
})
