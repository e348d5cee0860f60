import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dayOf } from '$lib/time/day'
import { HOME, withFilter, type View } from '$lib/view/view'
import type { ViewState } from '$lib/view/state.svelte'
import { dice } from '../fixtures/dice'
import { createLiveModules, type LiveModules } from '../fixtures/live-modules'
import { rowOf, valley } from '../fixtures/valley'

const dataset = valley()
const time = { from: dayOf(2019, 1, 1), to: dayOf(2019, 12, 31) }
const within = [{ west: 20, south: 53, east: 27, north: 58 }]
const cameras = [{ worldPx: 4096, centre: [0.5, 0.3] }] as const

let modules: LiveModules
let State: typeof import('$lib/view/state.svelte')
let effects: typeof import('../fixtures/effects.svelte')
let view: ViewState

beforeAll(async () => {
  modules = await createLiveModules()
  State = (await modules.load('/src/lib/view/state.svelte.ts')) as typeof State
  effects = (await modules.load('/tests/fixtures/effects.svelte.ts')) as typeof effects
}, 30_000)
afterAll(() => modules.destroy())
beforeEach(() => {
  view = new State.ViewState(dataset)
})

/** Values that a watcher sees, the first one included. */
function seen<T>(value: () => T, act: () => void): T[] {
  const values: T[] = []
  const end = effects.watch(value, (now) => values.push(now))
  act()
  effects.settle()
  end()
  return values
}

describe('the live view', () => {
  it('begins at home, with nothing lit and nothing selected', () => {
    expect(view.current).toEqual(HOME)
    expect([view.selected, view.place, view.hovered, view.isFiltered]).toEqual([-1, -1, -1, false])
    expect(view.window).toEqual({ from: dayOf(2016, 1, 1), to: dayOf(2024, 12, 31) })
  })

  const verbs: readonly [verb: string, act: (view: ViewState) => void, expected: View, how: string][] = [
    ['select', (v) => v.select('camp', 'list'), { ...HOME, activity: 'camp' }, 'push'],
    ['selectPlace', (v) => v.selectPlace('alder', 'list'), { ...HOME, at: 'alder' }, 'push'],
    ['filterBy', (v) => v.filterBy('kind', ['camp'], 'list'), withFilter(HOME, 'kind', ['camp']), 'push'],
    ['lookAt', (v) => v.lookAt(time, 'list'), { ...HOME, time }, 'push'],
    ['lookAt in passing', (v) => v.lookAt(time, 'list', 'replace'), { ...HOME, time }, 'replace'],
    ['keepWithin', (v) => v.keepWithin(within, 'list'), { ...HOME, within }, 'push'],
    ['moveMap', (v) => v.moveMap(cameras, 'list'), { ...HOME, cameras }, 'replace'],
    ['fold', (v) => v.fold(false, 'list'), { ...HOME, isFolded: false }, 'push'],
    ['show', (v) => v.show({ ...HOME, at: 'birch' }, 'list'), { ...HOME, at: 'birch' }, 'push']
  ]

  it.each(verbs)('says who changed it and how: %s', (_, act, expected, how) => {
    act(view)
    expect(view.entry).toEqual({ view: expected, source: 'list', how })
  })

  it.each(verbs)('tells nobody of an equal view: %s', (_, act) => {
    act(view)
    const before = view.entry
    const entries = seen(
      () => view.entry,
      () => {
        act(view)
        view.show(JSON.parse(JSON.stringify(view.current)) as View, 'map', 'replace')
      }
    )
    expect(entries).toEqual([before])
    expect(view.entry).toBe(before)
  })

  it('does not echo between two that follow each other', () => {
    const writes: string[] = []
    const follow = (me: 'map' | 'list') =>
      effects.watch(
        () => view.entry,
        ({ view: now, source }) => {
          if (source === me) return
          writes.push(me)
          view.show({ ...now }, me)
        }
      )
    const ends = [follow('map'), follow('list')]
    writes.length = 0
    view.select('camp', 'list')
    effects.settle()
    for (const end of ends) end()
    expect(writes).toEqual(['map'])
    expect(view.entry.source).toBe('list')
  })

  it('drops the selected place for an activity, and the other way round', () => {
    view.selectPlace('alder', 'map')
    view.select('camp', 'list')
    expect(view.current).toEqual({ ...HOME, activity: 'camp' })
    view.selectPlace('cedar', 'map')
    expect(view.current).toEqual({ ...HOME, at: 'cedar' })
  })

  it('steps through what is shown, from either end where nothing is selected, and stops at the ends', () => {
    const ids = view.match.shown.map((row) => dataset.columns.id[row] ?? '')
    view.step(-1, 'list')
    expect(view.current.activity).toBe(ids.at(-1))
    view.step(1, 'list')
    expect(view.current.activity).toBe(ids.at(-1))
    view.select(null, 'list')
    for (const id of ids) {
      view.step(1, 'list')
      expect(view.current.activity).toBe(id)
    }
    view.step(-1, 'list')
    expect(view.current.activity).toBe(ids.at(-2))
  })

  it('steps from one that its own filter hides to the first that is shown', () => {
    view.show(withFilter({ ...HOME, activity: 'camp' }, 'project', ['third']), 'address')
    view.step(1, 'list')
    expect(view.selected).toBe(view.match.shown[0])
  })

  it('keeps selection and map when it shows all again', () => {
    const start = withFilter({ ...HOME, time, within, activity: 'camp', cameras }, 'kind', ['camp'])
    view.show(start, 'address')
    expect(view.isFiltered).toBe(true)
    view.showAll('filters')
    expect(view.current).toEqual({ ...HOME, activity: 'camp', cameras })
    expect(view.isFiltered).toBe(false)
  })

  it('keeps a window within the data, and all of it is home', () => {
    view.lookAt({ from: dayOf(2000, 1, 1), to: dayOf(2100, 1, 1) }, 'overview')
    expect(view.current).toEqual(HOME)
    view.lookAt({ from: dayOf(2024, 12, 20), to: dayOf(2025, 1, 30) }, 'overview')
    expect(view.current.time?.to).toBe(dayOf(2024, 12, 31))
    view.lookAt(null, 'overview')
    expect(view.current.time).toBeNull()
  })

  it('derives rows, matches and hues from the view', () => {
    view.show(withFilter({ ...HOME, time, activity: 'camp' }, 'project', ['third']), 'address')
    expect(view.selected).toBe(rowOf(dataset, 'camp'))
    expect(view.window).toEqual(time)
    expect(view.match.shown.map((row) => dataset.columns.id[row])).toEqual(['dateless'])
    expect(view.hues[2]).toBe(1)
    expect(view.rowOf('no-such')).toBe(-1)
    expect(view.rowOf(null)).toBe(-1)
  })

  it('tells who watches a part only of changes of that part', () => {
    const rows = seen(
      () => view.selected,
      () => {
        view.moveMap(cameras, 'map')
        effects.settle()
        view.lookAt(time, 'timeline')
        effects.settle()
        view.select('camp', 'list')
      }
    )
    expect(rows).toEqual([-1, rowOf(dataset, 'camp')])
  })
})

describe('hovering', () => {
  it('goes from A to B in either order of leaving and entering', () => {
    view.hover(1, 'list')
    view.unhover('list', 1)
    view.hover(2, 'list')
    expect(view.hovered).toBe(2)
    view.hover(3, 'list')
    view.unhover('list', 2)
    expect(view.hovered).toBe(3)
  })

  it('goes from one view to another without going out', () => {
    view.hover(1, 'list')
    view.hover(1, 'map')
    view.unhover('list', 1)
    expect(view.hovered).toBe(1)
    view.unhover('list')
    expect(view.hovered).toBe(1)
    view.unhover('map')
    expect(view.hovered).toBe(-1)
  })

  it('is put out when its owner leaves, whatever row it is on', () => {
    view.hover(4, 'timeline')
    view.unhover('timeline')
    expect(view.hovered).toBe(-1)
    view.unhover('timeline')
    expect(view.hovered).toBe(-1)
  })

  it('tells nobody of the same row again', () => {
    const rows = seen(
      () => view.hovered,
      () => {
        for (let n = 0; n < 3; n++) {
          view.hover(1, 'list')
          effects.settle()
        }
      }
    )
    expect(rows).toEqual([-1, 1])
  })

  it('never changes the view', () => {
    const before = view.entry
    view.hover(1, 'list')
    view.unhover('list')
    expect(view.entry).toBe(before)
  })

  it('is lit only by the last that lit it and has not left', () => {
    const roll = dice(401)
    let lit: { row: number; source: 'map' | 'list' } | null = null
    for (let n = 0; n < 500; n++) {
      const [row, source] = [roll.whole(0, 2), roll.one(['map', 'list'] as const)]
      const move = roll.whole(0, 2)
      if (move === 0) {
        view.hover(row, source)
        lit = { row, source }
      } else if (move === 1) {
        view.unhover(source, row)
        if (lit?.row === row && lit.source === source) lit = null
      } else {
        view.unhover(source)
        if (lit?.source === source) lit = null
      }
      expect(view.hovered).toBe(lit?.row ?? -1)
    }
  })
})
