import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { drawnLane, type DrawnLane } from '$lib/timeline/drawn-lane'
import { lanePicture } from '$lib/timeline/lane-picture'
import { layout } from '$lib/timeline/layout'
import { markName } from '$lib/timeline/names'
import { extentOf } from '$lib/view/extent'
import { hues } from '$lib/view/hues'
import { match } from '$lib/view/match'
import { HOME } from '$lib/view/view'
import { worlds } from '../fixtures/worlds'

const WIDTH = 838
const say = createAllWords('en')

describe.each(worlds())('the picture of lanes of $name', ({ dataset }) => {
  const { shown } = match(dataset, HOME)
  const window = extentOf(dataset) ?? { from: 0, to: 365 }
  const { lanes, level, scale } = layout(dataset, { window, widthPx: WIDTH, shown })
  const nameOf = (row: number) => markName(dataset, row, { say, isDated: false, isNear: false })
  const options = { widthPx: WIDTH, level, selected: -1, pleats: scale.pleats, disputePx: 100 }
  const drawn = lanes.map((lane) => drawnLane(lane, { ...options, nameOf: (row) => nameOf(row).name }))
  const pictureOf = (
    lane: DrawnLane,
    more: { paintedPx?: number; live?: number[]; faint?: Set<number> } = {}
  ) =>
    lanePicture(dataset, lane, {
      widthPx: WIDTH,
      paintedPx: WIDTH,
      hues: hues(dataset, HOME),
      faint: null,
      live: [],
      nameOf,
      ...more
    })

  it('has every single mark once, within its lane, and every name that was placed', () => {
    for (const lane of drawn) {
      const { marks, names, bands } = pictureOf(lane)
      const single = lane.lane.marks.filter(({ count }) => !count)
      expect(marks.map(({ rows }) => rows)).toEqual(single.map(({ rows }) => rows))
      expect(marks.every(({ x, y }) => x >= 0 && x <= WIDTH && y >= 7 && y <= lane.heightPx)).toBe(true)
      expect(names).toHaveLength(lane.labels.size)
      expect(bands).toHaveLength(lane.bands.length)
    }
  })

  it('leaves out what is live, and its name', () => {
    for (const lane of drawn) {
      const live = lane.lane.rows.slice(0, 1)
      const { marks } = pictureOf(lane, { live })
      expect(marks.filter(({ rows }) => rows.some((row) => live.includes(row)))).toEqual([])
    }
  })

  it('spreads on a wider lane, each name as far from its mark as before', () => {
    for (const lane of drawn) {
      const [narrow, wide] = [pictureOf(lane), pictureOf(lane, { paintedPx: 2 * WIDTH })]
      for (const [n, mark] of narrow.marks.entries()) expect(wide.marks[n]?.x).toBeCloseTo(2 * mark.x, 6)
      const gaps = (picture: typeof narrow) =>
        picture.names.map(({ x }) => Math.min(...picture.marks.map((mark) => Math.abs(mark.x - x))) < 200)
      expect(gaps(wide)).toEqual(gaps(narrow))
    }
  })

  it('has paler what play has yet to come to', () => {
    for (const lane of drawn) {
      const { marks, bands } = pictureOf(lane, { faint: new Set(lane.lane.rows) })
      expect([...marks, ...bands].every(({ isFaint }) => isFaint)).toBe(true)
    }
  })
})
