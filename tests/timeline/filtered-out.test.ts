import { describe, expect, it } from 'vitest'
import { dayOf } from '$lib/time/day'
import { DOT_PX, filteredOut } from '$lib/timeline/filtered-out'
import { layout } from '$lib/timeline/layout'
import { foldingOf } from '$lib/timeline/scale'
import { extentOf } from '$lib/view/extent'
import { foldsOf } from '$lib/view/folds'
import { match } from '$lib/view/match'
import { HOME, withFilter, type View } from '$lib/view/view'
import { ourContent } from '../fixtures/worlds'

const ours = ourContent()
const extent = extentOf(ours) ?? { from: 0, to: 1 }
const WIDTH = 838

/** Number of dots by project. */
function dotsOf(view: View, open?: ReadonlySet<string>) {
  const { hidden, shown } = match(ours, view)
  const folds = foldsOf(ours, match(ours, { ...view, time: null }).shown)
  const { scale, lanes } = layout(ours, {
    window: view.time ?? extent,
    widthPx: WIDTH,
    shown,
    folding: foldingOf(folds, WIDTH),
    ...(open ? { open } : {})
  })
  return { scale, dots: filteredOut(ours, { lanes, by: 'project', hidden, scale, widthPx: WIDTH }) }
}
const idOf = (key: string) => ours.projects[Number(key.replace('project-', ''))]?.id
const counts = (view: View) =>
  Object.fromEntries([...dotsOf(view).dots].map(([key, spots]) => [idOf(key), spots.length]))

describe('what filters hide', () => {
  it('is nothing where nothing is filtered, and nothing outside the window', () => {
    expect(counts(HOME)).toEqual({})
    expect(counts({ ...HOME, time: { from: dayOf(2019, 1, 1), to: dayOf(2019, 12, 31) } })).toEqual({})
  })

  it('stands on its own lanes, what has a date', () => {
    expect(counts(withFilter(HOME, 'country', ['belgium']))).toEqual({
      'institutional-care': 1,
      socquality: 4,
      'well-being': 2
    })
  })

  it('stays where nothing is found', () => {
    const nothing = withFilter(withFilter(HOME, 'place', ['brussels']), 'kind', ['camp'])
    expect(match(ours, nothing).shown).toEqual([])
    expect(counts(nothing)).toEqual({ 'institutional-care': 1, socquality: 4, 'well-being': 4 })
  })

  it('stands whole on the track, none where another is, and not in a fold', () => {
    const { dots, scale } = dotsOf(withFilter(HOME, 'project', ['well-being']))
    const least = (100 * DOT_PX) / WIDTH
    for (const spots of dots.values()) {
      for (const [n, x] of spots.entries()) {
        expect(x >= least - 1e-9 && x <= 100 - least + 1e-9).toBe(true)
        if (n > 0) expect(x - (spots[n - 1] ?? 0)).toBeGreaterThan(least - 1e-9)
        expect(scale.pleats.some(({ left, right }) => x > left + least && x < right - least)).toBe(false)
      }
    }
  })
})
