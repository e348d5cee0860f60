import { createAllWords } from '$lib/locales/all-words'
import { describe, expect, it } from 'vitest'
import { barPx } from '$lib/timeline/counts'
import { COUNT_FOOT_PX, drawnLane } from '$lib/timeline/drawn-lane'
import { layout } from '$lib/timeline/layout'
import { stretchWords } from '$lib/timeline/names'
import { extentOf } from '$lib/view/extent'
import { match } from '$lib/view/match'
import { HOME } from '$lib/view/view'
import { dayOf } from '$lib/time/day'
import { worlds } from '../fixtures/worlds'

describe.each(worlds())('lanes of $name', ({ dataset }) => {
  const { shown } = match(dataset, HOME)
  const extent = extentOf(dataset) ?? { from: 0, to: 365 }

  it.each([
    ['by the month', extent],
    ['from far', { from: extent.from - 20_000, to: extent.to + 20_000 }]
  ])('are high enough for all marks, counts and names, %s', (_, window) => {
    for (const open of [undefined, new Set<string>()]) {
      const options = { window, widthPx: 838, shown, selected: shown[0] ?? -1, ...(open ? { open } : {}) }
      const { lanes, level, scale } = layout(dataset, options)
      const most = Math.max(
        0,
        ...lanes.flatMap(({ marks }) => marks.map(({ count }) => count?.rows.length ?? 0))
      )
      for (const lane of lanes) {
        const { heightPx, lineY, labels } = drawnLane(lane, {
          widthPx: 838,
          level,
          selected: options.selected,
          pleats: scale.pleats,
          nameOf: () => 'Daugavpils',
          disputePx: 100
        })
        expect(lineY + COUNT_FOOT_PX).toBeLessThanOrEqual(heightPx)
        for (const { count, level: up, rows } of lane.marks) {
          const top = count ? lineY + COUNT_FOOT_PX - barPx(rows.length, most) : lineY - up * 22 - 13
          expect(top).toBeGreaterThanOrEqual(0)
        }
        for (const { box } of labels.values()) expect(lineY + box.top).toBeGreaterThanOrEqual(0)
      }
    }
  })
})

describe('the words for a stretch of time', () => {
  it.each([
    [dayOf(2019, 3, 1), dayOf(2019, 3, 31), 'March 2019'],
    [dayOf(2019, 1, 1), dayOf(2019, 3, 31), 'January–March 2019'],
    [dayOf(2019, 1, 1), dayOf(2019, 12, 31), '2019'],
    [dayOf(2015, 1, 1), dayOf(2019, 12, 31), '2015–2019'],
    [dayOf(2019, 3, 4), dayOf(2019, 3, 10), '4–10 March 2019']
  ])('from %d to %d are as coarse as it is', (from, to, words) => {
    expect(stretchWords({ from, to }, createAllWords('en'))).toBe(words)
  })
})
