import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { project, worldPxOf, type Camera } from '$lib/geo/mercator'
import { dayOf } from '$lib/time/day'
import type { ViewState } from '$lib/view/state.svelte'
import { HOME, withFilter } from '$lib/view/view'
import { createFakeBar, type FakeBar } from '../fixtures/fake-bar'
import { createLiveModules, type LiveModules } from '../fixtures/live-modules'
import { valley } from '../fixtures/valley'

const dataset = valley()
const REST_MS = 250
const FRAME_MS = 16
const monthOf = (month: number) => ({ from: dayOf(2019, month, 1), to: dayOf(2019, month + 1, 1) - 1 })
const cameraOf = (lng: number): Camera => ({ worldPx: worldPxOf(5), centre: project([lng, 56]) })

let modules: LiveModules
let State: typeof import('$lib/view/state.svelte')
let Panels: typeof import('$lib/panels/address.svelte')
let effects: typeof import('../fixtures/effects.svelte')
let ends: (() => void)[] = []

beforeAll(async () => {
  modules = await createLiveModules()
  State = (await modules.load('/src/lib/view/state.svelte.ts')) as typeof State
  Panels = (await modules.load('/src/lib/panels/address.svelte.ts')) as typeof Panels
  effects = (await modules.load('/tests/fixtures/effects.svelte.ts')) as typeof effects
}, 30_000)
afterAll(() => modules.destroy())
beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  for (const end of ends) end()
  ends = []
  vi.useRealTimers()
})

/** A view and a bar that keep step, and what was refused. */
function follow(search = '', hash = '') {
  const view: ViewState = new State.ViewState(dataset)
  const bar: FakeBar = createFakeBar(search, hash)
  const refused: (readonly string[])[] = []
  let destroy = () => {}
  const end = effects.inRoot(() => {
    const address = new Panels.Address(view, bar, (parts) => refused.push(parts))
    destroy = () => address.destroy()
  })
  ends.push(end)
  const act = (change: () => void) => {
    change()
    effects.settle()
  }
  return { view, bar, refused, act, destroy }
}

describe('an address that is opened', () => {
  it('is shown, and not written again', () => {
    const { view, bar, refused } = follow('?time=2019&kind=exchange,camp&activity=exchange')
    expect(view.current).toEqual({
      ...withFilter(HOME, 'kind', ['exchange', 'camp']),
      time: { from: dayOf(2019, 1, 1), to: dayOf(2019, 12, 31) },
      activity: 'exchange'
    })
    vi.runAllTimers()
    expect(bar.writes).toEqual([])
    expect(refused).toEqual([[]])
  })

  it('says what it could not read, and shows the rest', () => {
    const { view, refused } = follow('?kind=picnic&at=cedar&who=me&time=%E0%A4%A')
    expect(view.current).toEqual({ ...HOME, at: 'cedar' })
    expect(refused).toHaveLength(1)
    expect(refused[0]?.[0]).toBe('kind=picnic')
    expect(refused[0]).toHaveLength(2)
  })

  it.each([
    ['', '#camp', 'camp'],
    ['?activity=exchange', '#camp', 'exchange'],
    ['', '#timeline', null],
    ['', '#%E0%A4%A', null],
    ['', '', null]
  ])('%j with %j selects %s', (search, hash, activity) => {
    expect(follow(search, hash).view.current.activity).toBe(activity)
  })
})

describe('what a visitor does', () => {
  it('on purpose is an entry of its own, once it is drawn', () => {
    const { view, bar, act } = follow()
    act(() => view.select('camp', 'list'))
    expect(bar.entries()).toEqual([''])
    vi.advanceTimersByTime(FRAME_MS)
    expect(bar.entries()).toEqual(['', '?activity=camp'])
  })

  it('on purpose is an entry of its own, however soon the next one follows', () => {
    const { view, bar, act } = follow()
    act(() => view.select('camp', 'list'))
    act(() => view.filterBy('kind', ['camp', 'works'], 'filters'))
    act(() => view.select(null, 'list'))
    vi.advanceTimersByTime(FRAME_MS)
    expect(bar.entries()).toEqual([
      '',
      '?activity=camp',
      '?kind=camp,works&activity=camp',
      '?kind=camp,works'
    ])
  })

  it('in passing replaces the entry once it rests', () => {
    const { view, bar, act } = follow()
    for (const month of [2, 3, 4, 5]) {
      act(() => view.lookAt(monthOf(month), 'overview', 'replace'))
      vi.advanceTimersByTime(REST_MS - 1)
    }
    expect(bar.writes).toEqual([])
    vi.advanceTimersByTime(1)
    expect(bar.writes).toEqual(['replace ?time=2019-05..2019-05'])
    vi.advanceTimersByTime(10 * REST_MS)
    expect(bar.writes).toHaveLength(1)
  })

  it('is written with all that is in passing when it is on purpose', () => {
    const { view, bar, act } = follow()
    act(() => view.moveMap([cameraOf(20)], 'map'))
    act(() => view.select('camp', 'list'))
    vi.runAllTimers()
    expect(bar.writes).toEqual(['push ?activity=camp&map=20,56,5'])
  })

  it('is not written where it leads back to what stands there', () => {
    const { view, bar, act } = follow('?activity=camp')
    act(() => view.moveMap([cameraOf(20)], 'map'))
    act(() => view.moveMap([], 'map'))
    vi.runAllTimers()
    expect(bar.writes).toEqual([])
  })

  it('in hovering is never written', () => {
    const { view, bar, act } = follow()
    act(() => view.hover(1, 'list'))
    act(() => view.unhover('list'))
    vi.runAllTimers()
    expect(bar.writes).toEqual([])
  })
})

describe('back and forward', () => {
  it('are shown, in the same view, and echo nothing', () => {
    const { view, bar, act } = follow()
    act(() => view.select('camp', 'list'))
    act(() => view.filterBy('kind', ['camp'], 'filters'))
    vi.advanceTimersByTime(FRAME_MS)
    act(() => bar.go(-1))
    expect(view.current).toEqual({ ...HOME, activity: 'camp' })
    act(() => bar.go(-1))
    expect(view.current).toEqual(HOME)
    act(() => bar.go(2))
    expect(view.current).toEqual({ ...withFilter(HOME, 'kind', ['camp']), activity: 'camp' })
    vi.runAllTimers()
    expect(bar.writes).toEqual(['push ?activity=camp', 'push ?kind=camp&activity=camp'])
    expect(view.entry.source).toBe('address')
  })

  it('drop what was not yet written of the place that is left', () => {
    const { view, bar, act } = follow()
    act(() => view.select('camp', 'list'))
    act(() => view.moveMap([cameraOf(20)], 'map'))
    act(() => bar.go(-1))
    vi.runAllTimers()
    expect(view.current).toEqual(HOME)
    expect(bar.entries()).toEqual(['', '?activity=camp'])
  })

  it('tell each time what could not be read', () => {
    const { view, bar, refused, act } = follow('?kind=picnic')
    act(() => view.select('camp', 'list'))
    act(() => bar.go(-1))
    expect(refused).toEqual([['kind=picnic'], ['kind=picnic']])
  })
})

describe('the end', () => {
  it('writes what still rests and stops listening', () => {
    const { view, bar, act, destroy } = follow()
    act(() => view.lookAt(monthOf(2), 'overview', 'replace'))
    expect(bar.listeners()).toBe(1)
    destroy()
    expect(bar.writes).toEqual(['replace ?time=2019-02..2019-02'])
    expect(bar.listeners()).toBe(0)
    vi.runAllTimers()
    expect(bar.writes).toHaveLength(1)
  })

  it('writes nothing where nothing rests', () => {
    const { bar, destroy } = follow('?at=cedar')
    destroy()
    expect(bar.writes).toEqual([])
  })
})
