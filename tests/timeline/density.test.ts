import { describe, expect, it } from 'vitest'
import { EVIDENCE, NO_DAY } from '$lib/model/dataset'
import { barPaths } from '$lib/timeline/bar-paths'
import { placeCounts } from '$lib/timeline/counts'
import { layout } from '$lib/timeline/layout'
import { overviewShape } from '$lib/timeline/overview-shape'
import { timeScale } from '$lib/timeline/scale'
import { nearestStop, stopByKey, stopsOfMany } from '$lib/timeline/strip'
import { extentOf } from '$lib/view/extent'
import { failuresOf } from '$lib/view/failures'
import { knownOf } from '$lib/view/known'
import { match } from '$lib/view/match'
import { stepsOf } from '$lib/view/play'
import { HOME } from '$lib/view/view'
import { dice } from '../fixtures/dice'
import { manyRows } from '../fixtures/many-rows'
import { viewOf } from '../fixtures/views'

const dataset = manyRows({ rows: 3000, places: 90, projects: 80, programmes: 6, seed: 18 })
const { columns } = dataset
const extent = extentOf(dataset) ?? { from: 0, to: 1 }
const open = new Set<string>()

describe('closed groups of very many activities', () => {
  it('count the rows that the list shows, each once, whatever the view', () => {
    const [roll, known] = [dice(181), knownOf(dataset)]
    for (let n = 0; n < 30; n++) {
      const view = viewOf(roll, known)
      const { shown } = match(dataset, view)
      const { lanes, undated, mostCounted } = layout(dataset, {
        window: view.time ?? extent,
        widthPx: roll.whole(300, 1400),
        shown,
        open
      })
      const counts = lanes.flatMap(({ marks }) => marks.flatMap(({ count }) => count ?? []))
      const sum = counts.reduce((all, { total }) => all + total, 0)
      const single = lanes
        .flatMap(({ marks }) => marks.filter(({ count }) => !count))
        .flatMap(({ rows }) => rows)
      expect(sum + single.length + undated.length).toBe(shown.length)
      expect(lanes.reduce((all, { total }) => all + total, 0)).toBe(shown.length - undated.length)
      expect(Math.max(0, ...counts.map(({ total }) => total))).toBeGreaterThanOrEqual(mostCounted)
      for (const { rows, total, reported, first, holds } of roll.some(counts, 5).map((count) => ({
        ...{ rows: count.rows, total: count.total, reported: count.reported, first: count.first },
        holds: (row: number) => count.holds(row)
      }))) {
        expect(rows).toHaveLength(total)
        expect(rows[0]).toBe(first)
        expect(rows.every(holds)).toBe(true)
        expect(rows.filter((row) => EVIDENCE[columns.evidence[row] ?? 0] === 'reported')).toHaveLength(
          reported
        )
      }
    }
  })
})

describe('shapes of very many', () => {
  const { shown } = match(dataset, HOME)
  const scale = timeScale(extent)

  it('have a bar for each count, or two where some of it is only announced', () => {
    const { lanes } = layout(dataset, { window: extent, widthPx: 900, shown, open })
    const counts = lanes[0]?.marks.flatMap(({ count }) => count ?? []) ?? []
    const paths = barPaths(placeCounts(counts, scale, 900), 100, 900)
    const bars = (path: string) => path.split('z').length - 1
    const hard = counts.filter(({ isSoft }) => !isSoft)
    expect(bars(paths.solid)).toBe(hard.filter(({ reported }) => reported > 0).length)
    expect(bars(paths.hatched)).toBe(hard.filter(({ reported, total }) => reported < total).length)
  })

  it('stand in the overview where there is something, as high as it is much', () => {
    const shape = overviewShape(columns, failuresOf(dataset, HOME), scale, 20)
    expect(shape).toContain('v-20.0')
    expect(overviewShape(columns, new Uint8Array(columns.size).fill(1), scale, 20)).toBe('')
  })

  it('have a stop of the strip for each activity, nearest and by keys', () => {
    const dated = stepsOf(dataset, shown)
    const stops = stopsOfMany(columns, dated, scale)
    expect(stops.length).toBe(shown.filter((row) => columns.start[row] !== NO_DAY).length)
    for (const percent of [0, 3, 41.7, 100]) {
      const far = dated.map((_, index) => Math.abs((stops.at(index)?.x ?? 0) - percent))
      expect(far[nearestStop(stops, percent)]).toBeCloseTo(Math.min(...far), 9)
    }
    expect(stopByKey(stops, 5, 'ArrowRight')).toBe(6)
    expect(stopByKey(stops, 5, 'End')).toBe(stops.length - 1)
  })
})
