import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  isInterrupted,
  journeyOf,
  pause,
  RESTING,
  setPace,
  start,
  stepsAfter,
  stepsOf,
  tick
} from '$lib/view/play'
import type { Clock, PlayState } from '$lib/view/play.svelte'
import type { ViewState } from '$lib/view/state.svelte'
import { HOME, withFilter } from '$lib/view/view'
import { createLiveModules, type LiveModules } from '../fixtures/live-modules'
import { rowOf, valley } from '../fixtures/valley'

const dataset = valley()
const STEPS = [3, 5, 8]

describe('a step', () => {
  it.each([
    ['from nothing to the first', -1, 3],
    ['from one to the next', 3, 5],
    ['from the last to the first', 8, 3],
    ['from what is no step to the first', 4, 3]
  ])('goes %s', (_, from, to) => {
    expect(start(RESTING, STEPS, from, 1000).row).toBe(to)
  })

  it('is due after its time, not before, and the last ends play', () => {
    const begun = start(RESTING, STEPS, -1, 1000)
    expect(begun.play.dueMs).toBe(3400)
    expect(tick(begun.play, STEPS, 3, 3399)).toEqual({ play: begun.play, row: null })
    const second = tick(begun.play, STEPS, 3, 3400)
    expect(second).toEqual({ play: { ...RESTING, dueMs: 5800 }, row: 5 })
    expect(tick(second.play, STEPS, 5, 5900)).toEqual({ play: RESTING, row: 8 })
  })

  it('goes nowhere while play rests, without steps, or from what is hidden by now', () => {
    expect(tick(RESTING, STEPS, 3, 9999)).toEqual({ play: RESTING, row: null })
    expect(start(RESTING, [], -1, 0)).toEqual({ play: RESTING, row: null })
    expect(tick({ ...RESTING, dueMs: 5 }, STEPS, 4, 9)).toEqual({ play: RESTING, row: null })
  })

  it('of one activity alone is shown and ends', () => {
    expect(start(RESTING, [3], -1, 0)).toEqual({ play: RESTING, row: 3 })
  })

  it('lasts as long as is chosen, from its own start', () => {
    const { play } = start(RESTING, STEPS, -1, 1000)
    expect(setPace(play, 4800, 2000).dueMs).toBe(5800)
    expect(setPace(play, 1200, 3000).dueMs).toBe(3000)
    expect(setPace(RESTING, 1200, 3000)).toEqual({ dueMs: null, paceMs: 1200 })
    expect(pause(play)).toEqual(RESTING)
  })
})

describe('the way to the next step', () => {
  it('takes as long as a step, and keeps its start when the pace changes', () => {
    const { play } = start(RESTING, STEPS, -1, 1000)
    expect(journeyOf(play, STEPS, 3)).toEqual({ from: 3, to: 5, startMs: 1000, endMs: 3400 })
    const slower = setPace(play, 4800, 2000)
    expect(journeyOf(slower, STEPS, 3)).toEqual({ from: 3, to: 5, startMs: 1000, endMs: 5800 })
  })

  it('is none where play rests, at the last, or off the steps', () => {
    const { play } = start(RESTING, STEPS, -1, 1000)
    expect([journeyOf(RESTING, STEPS, 3), journeyOf(play, STEPS, 8), journeyOf(play, STEPS, 4)]).toEqual([
      null,
      null,
      null
    ])
  })
})

describe('steps', () => {
  it('are the shown activities that have a date', () => {
    const rows = ['exchange', 'dateless', 'camp', 'nowhere'].map((id) => rowOf(dataset, id))
    expect(stepsOf(dataset, rows)).toEqual([rows[0], rows[2]])
    expect([...stepsAfter(STEPS, 3)]).toEqual([5, 8])
    expect(stepsAfter(STEPS, 4).size).toBe(0)
  })

  it.each([
    ['a moved map', { ...HOME, camera: { worldPx: 9, centre: [0, 0] as const } }, false],
    ['an unfolded map', { ...HOME, isFolded: false }, false],
    ['another activity', { ...HOME, activity: 'camp' }, true],
    ['a place', { ...HOME, at: 'alder' }, true],
    ['a time', { ...HOME, time: { from: 1, to: 90 } }, true],
    ['a filter', withFilter(HOME, 'kind', ['camp']), true]
  ])('are interrupted by some acts: %s', (_, view, is) => {
    expect(isInterrupted(HOME, view)).toBe(is)
  })
})

describe('play on the live view', () => {
  let modules: LiveModules
  let effects: typeof import('../fixtures/effects.svelte')
  let State: typeof import('$lib/view/state.svelte')
  let Playing: typeof import('$lib/view/play.svelte')
  let view: ViewState
  let play: PlayState
  let end: () => void
  let nowMs = 0
  let waiting: { atMs: number; act: () => void } | null = null
  const clock: Clock = {
    nowMs: () => nowMs,
    wait: (delayMs, act) => {
      waiting = { atMs: nowMs + delayMs, act }
      return () => (waiting = null)
    }
  }
  /** Lets the clock run; a call made on the way may wait again. */
  function pass(ms: number): void {
    const untilMs = nowMs + ms
    for (let next = waiting; next && next.atMs <= untilMs; next = waiting) {
      nowMs = next.atMs
      waiting = null
      next.act()
      effects.settle()
    }
    nowMs = untilMs
  }
  const press = () => {
    play.toggle()
    effects.settle()
  }

  beforeAll(async () => {
    modules = await createLiveModules()
    State = (await modules.load('/src/lib/view/state.svelte.ts')) as typeof State
    Playing = (await modules.load('/src/lib/view/play.svelte.ts')) as typeof Playing
    effects = (await modules.load('/tests/fixtures/effects.svelte.ts')) as typeof effects
  }, 30_000)
  afterAll(() => modules.destroy())
  beforeEach(() => {
    end?.()
    nowMs = 0
    waiting = null
    view = new State.ViewState(dataset)
    end = effects.inRoot(() => {
      play = new Playing.PlayState(view, clock)
    })
  })

  it('never begins by itself', () => {
    pass(60_000)
    expect([view.selected, play.isPlaying, waiting]).toEqual([-1, false, null])
  })

  it('goes through all that have a date, once, and ends at the last', () => {
    const rows: number[] = []
    press()
    for (let n = 0; n < 30; n++) {
      if (rows.at(-1) !== view.selected) rows.push(view.selected)
      pass(1200)
    }
    expect(rows).toEqual(play.steps)
    expect([play.isPlaying, waiting]).toEqual([false, null])
  })

  it('can be gone back on as a whole: the first step pushes, the others replace', () => {
    press()
    expect(view.entry).toMatchObject({ source: 'play', how: 'push' })
    pass(2400)
    expect(view.entry).toMatchObject({ source: 'play', how: 'replace' })
  })

  it('is on its way while it plays, and nowhere once it rests', () => {
    press()
    pass(2400)
    const [, from, to] = play.steps
    expect(view.journey).toEqual({ from, to, startMs: 2400, endMs: 4800 })
    press()
    expect(view.journey).toBeNull()
  })

  it('says each step once', () => {
    const said: number[] = []
    const stop = effects.watch(
      () => play.said,
      (row) => said.push(row)
    )
    press()
    pass(2400 * 2)
    stop()
    expect(said).toEqual([-1, ...play.steps.slice(0, 3)])
  })

  it.each<[what: string, act: () => void]>([
    ['selects', () => view.select('camp', 'list')],
    ['closes', () => view.select(null, 'details')],
    ['filters', () => view.filterBy('kind', ['camp', 'exchange'], 'filters')],
    ['pauses', () => play.toggle()]
  ])('rests when the visitor %s', (_, act) => {
    press()
    act()
    effects.settle()
    const { current } = view
    pass(60_000)
    expect(play.isPlaying).toBe(false)
    expect(view.current).toBe(current)
  })

  it('goes on while the visitor moves the map, and after a pause from where it was', () => {
    press()
    view.moveMap([{ worldPx: 4096, centre: [0.5, 0.3] }], 'map')
    effects.settle()
    expect(play.isPlaying).toBe(true)
    press()
    press()
    expect(view.selected).toBe(play.steps[1])
  })

  it('is as quick as is chosen', () => {
    press()
    play.setPace(1200)
    pass(1200)
    expect(view.selected).toBe(play.steps[1])
    pass(1200)
    expect(view.selected).toBe(play.steps[2])
  })

  it('leaves what comes later faint, where that is wanted', () => {
    expect(view.faint).toBeNull()
    play.isUpToHere = true
    effects.settle()
    expect(view.faint?.size).toBe(0)
    press()
    expect([...(view.faint ?? [])]).toEqual(play.steps.slice(1))
    play.isUpToHere = false
    effects.settle()
    expect(view.faint).toBeNull()
  })
})
