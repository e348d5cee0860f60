import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { compile } from '$lib/model/compile'
import type { DetailsChunk } from '$lib/model/details'
import type { DetailsState } from '$lib/panels/details.svelte'
import { createLiveModules, type LiveModules } from '../fixtures/live-modules'
import { valleyRecords } from '../fixtures/valley'

const ROWS = 5
const { details } = compile(valleyRecords(), 'en')
const chunks = [0, 1, 2].map((number): DetailsChunk => ({
  first: number * ROWS,
  activities: details.activities.slice(number * ROWS, (number + 1) * ROWS),
  projects: number === 0 ? details.projects : [],
  sources: details.sources
}))

let modules: LiveModules
let Panels: typeof import('$lib/panels/details.svelte')
let effects: typeof import('../fixtures/effects.svelte')
let asked: number[]
let isOffline: boolean

beforeAll(async () => {
  modules = await createLiveModules()
  Panels = (await modules.load('/src/lib/panels/details.svelte.ts')) as typeof Panels
  effects = (await modules.load('/tests/fixtures/effects.svelte.ts')) as typeof effects
}, 30_000)
afterAll(() => modules.destroy())
beforeEach(() => {
  asked = []
  isOffline = false
})

function createState(ready: readonly DetailsChunk[] = []): DetailsState {
  const load = async (number: number) => {
    asked.push(number)
    const chunk = chunks[number]
    if (isOffline || !chunk) throw new Error(`no chunk: ${number}`)
    return chunk
  }
  return new Panels.DetailsState(ROWS, load, ready)
}

describe('details', () => {
  it('are not there before they are fetched', () => {
    const state = createState()
    expect([state.activity(0), state.project(0), state.sources]).toEqual([null, null, []])
  })

  it('are those of the row, whichever chunk it is in', async () => {
    const state = createState()
    await Promise.all([0, 1, 2].map((chunk) => state.fetch(chunk)))
    const ids = details.activities.map((_, row) => state.activity(row)?.details.id)
    expect(ids).toEqual(details.activities.map(({ id }) => id))
    expect(state.activity(details.activities.length)).toBeNull()
    expect(details.projects.map((_, index) => state.project(index)?.details.id)).toEqual(
      details.projects.map(({ id }) => id)
    )
    expect(state.sources).toEqual(details.sources)
  })

  it('are at hand where they are given, and not asked for', async () => {
    const state = createState(chunks)
    await state.fetch(1)
    expect(asked).toEqual([])
    expect(state.activity(7)?.details.id).toBe(details.activities[7]?.id)
  })

  it('are asked for once, with those of projects', async () => {
    const state = createState()
    state.want(7, 0)
    state.want(8, 0)
    await state.fetch(1)
    expect(asked).toEqual([1, 0])
  })

  it('tell who watches when they come', async () => {
    const state = createState()
    const seen: (string | undefined)[] = []
    const end = effects.watch(
      () => state.activity(6)?.details.id,
      (id) => seen.push(id)
    )
    await state.fetch(0)
    effects.settle()
    await state.fetch(1)
    effects.settle()
    end()
    expect([seen[0], seen.at(-1)]).toEqual([undefined, details.activities[6]?.id])
  })

  it('that do not come are said to have failed, and asked for again the next time', async () => {
    const state = createState()
    isOffline = true
    await state.fetch(1)
    expect([state.hasFailed, state.activity(6)]).toEqual([true, null])
    isOffline = false
    await state.fetch(1)
    expect(state.hasFailed).toBe(false)
    expect(state.activity(6)?.details.id).toBe(details.activities[6]?.id)
    expect(asked).toEqual([1, 1])
  })

  it('that did not come are all asked for again, and those that came are not', async () => {
    const state = createState()
    isOffline = true
    await state.fetch(0)
    await state.fetch(2)
    expect(await state.retry()).toBe(false)
    isOffline = false
    await state.fetch(2)
    expect(state.hasFailed, 'one is still missing').toBe(true)
    expect(await state.retry()).toBe(true)
    expect(state.hasFailed).toBe(false)
    expect(asked).toEqual([0, 2, 0, 2, 2, 0])
  })
})
