import { createAllWords } from '$lib/locales/all-words'
import { describe, expect, it } from 'vitest'
import { dayOf } from '$lib/time/day'
import type { Band } from '$lib/timeline/place'
import { foldingOf, timeScale, type TimeScale } from '$lib/timeline/scale'
import {
  nearestStop,
  sliderStops,
  stopByKey,
  STRIP_FOLD_PX,
  stripMarks,
  stripYears,
  type SliderStop
} from '$lib/timeline/strip'

const band = (row: number, left: number, right: number): Band => ({
  row,
  left,
  right,
  grain: 'day',
  evidence: 'reported'
})
const at = (...xs: number[]): SliderStop[] => xs.map((x, row) => ({ row, x }))

describe('stops of the strip', () => {
  it('stand in the middle of what is in sight, in the order of time', () => {
    const bands = [band(0, 60, 70), band(1, -20, 40), band(2, 90, 130), band(3, 20, 20)]
    expect(sliderStops(bands, 400).map(({ row, x }) => [row, x])).toEqual([
      [1, 20],
      [3, 20],
      [0, 65],
      [2, 95]
    ])
  })

  it('stand clear of a fold, on their own side of it', () => {
    const pleats = [{ fold: { from: 0, to: 1 }, left: 40, right: 50 }]
    const bands = [band(0, 36, 40), band(1, 50, 50), band(2, 52, 56), band(3, 70, 72)]
    expect(sliderStops(bands, 200, pleats).map(({ row, x }) => [row, Number(x.toFixed(6))])).toEqual([
      [0, 33.5],
      [1, 56.5],
      [2, 56.5],
      [3, 71]
    ])
  })

  it.each([
    ['left of all', 0, 0],
    ['nearer to the first', 29, 0],
    ['half way', 30, 0],
    ['nearer to the second', 31, 1],
    ['right of all', 100, 2]
  ])('are found from a touch %s', (_, percent, expected) => {
    expect(nearestStop(at(20, 40, 90), percent)).toBe(expected)
  })

  it('are not found where there are none', () => {
    expect(nearestStop([], 50)).toBe(-1)
    expect(stopByKey([], -1, 'ArrowRight')).toBeNull()
  })

  it.each([
    ['ArrowRight', 1, 2],
    ['ArrowUp', 1, 2],
    ['ArrowLeft', 1, 0],
    ['ArrowDown', 1, 0],
    ['Home', 2, 0],
    ['End', 1, 4],
    ['PageUp', 0, 3],
    ['PageUp', 3, 4],
    ['PageDown', 4, 3],
    ['PageDown', 3, 2],
    ['PageDown', 2, 0],
    ['ArrowRight', 4, null],
    ['ArrowLeft', 0, null],
    ['ArrowRight', -1, 0],
    ['End', -1, 4],
    ['a', 1, null]
  ])('are led to by %s from %i', (key, index, expected) => {
    expect(stopByKey(at(10, 12, 15, 40, 90), index, key)).toBe(expected)
  })
})

describe('years of the strip', () => {
  const names = (scale: TimeScale, widthPx: number) =>
    stripYears(scale, widthPx, createAllWords('en')).map(({ tick }) => tick.label)
  const window = { from: dayOf(2016, 1, 1), to: dayOf(2024, 12, 31) }
  const folds = [{ from: dayOf(2020, 3, 1), to: dayOf(2023, 12, 1) }]

  it('are named beneath a fold too, where the next leaves room', () => {
    const folded = timeScale(window, foldingOf(folds, 343, 0, STRIP_FOLD_PX))
    expect(names(folded, 343)).toEqual(['2016', '2017', '2018', '2019', '2020', null, '2024'])
    expect(names(timeScale(window, foldingOf(folds, 220, 0, STRIP_FOLD_PX)), 220)).toContain(null)
  })

  it('are named in turn where there is no room for all', () => {
    expect(names(timeScale(window), 240)).toEqual([
      '2016',
      null,
      '2018',
      null,
      '2020',
      null,
      '2022',
      null,
      '2024'
    ])
  })
})

describe('marks of the strip', () => {
  it('stand nearer to each other than those of the lanes, then make room, then count', () => {
    const levels = (...xs: number[]) =>
      stripMarks(at(...xs), 100).map(({ level, rows }) => [level, rows.length])
    expect(levels(20, 31)).toEqual([
      [0, 1],
      [0, 1]
    ])
    expect(levels(20, 30)).toEqual([
      [0, 1],
      [1, 1]
    ])
    expect(levels(20, 21, 22, 23)).toEqual([[0, 4]])
  })

  it('are counted with what a count would touch', () => {
    const marks = (...xs: number[]) =>
      stripMarks(at(...xs), 100).map(({ x, rows }) => [Math.round(x), rows.length])
    expect(marks(20, 21, 22, 23, 35)).toEqual([[23, 5]])
    expect(marks(5, 20, 21, 22, 23)).toEqual([[5, 5]])
    expect(marks(20, 21, 22, 23, 50, 51, 52, 53)).toEqual([
      [23, 4],
      [53, 4]
    ])
  })

  it('stand where their stops stand, at any width', () => {
    const stops = at(5, 35, 95)
    for (const widthPx of [240, 343])
      expect(stripMarks(stops, widthPx).map(({ x }) => x)).toEqual([5, 35, 95])
  })
})
