import { describe, expect, it } from 'vitest'
import type { Deck } from '$lib/present/deck'
import type { StageAct } from '$lib/present/stage'
import { StageControl } from '$lib/present/stage.svelte'
import { HOME } from '$lib/view/view'

const label = (text: string) => ({ text, lang: 'en', by: 'us' as const })
const step = (key: string, number: number | null) => ({
  key,
  number,
  view: HOME,
  title: label(key),
  lead: null,
  sources: [],
  minutes: null,
  inferred: [],
  notes: null
})
const deck: Deck = {
  id: null,
  title: label('Talk'),
  steps: [step('opening', null), step('1', 1), step('2', 2), step('closing', null)],
  total: 2
}

/** A stage at its opening, and what its window is asked for; a second goes by with each look at the clock. */
function opened() {
  const told: string[] = []
  let nowMs = 0
  const control = new StageControl(
    deck,
    {
      write: (key, how) => told.push(`${how} ${key}`),
      end: ({ key }) => told.push(`end at ${key}`),
      fillScreen: (how) => told.push(`fill ${how}`),
      nowMs: () => (nowMs += 1000),
      themeAfter: (theme) => `after ${theme}`,
      showTheme: (theme) => told.push(`theme ${theme}`),
      showOther: () => told.push('other'),
      endOthers: () => told.push('end others')
    },
    { order: 0, theme: 'light' }
  )
  return { control, told }
}

/** What the window was asked for, after some acts. */
function toldBy(acts: readonly StageAct[]): string[] {
  const { control, told } = opened()
  for (const act of acts) control.do(act)
  return told
}

describe('the control of a stage', () => {
  it.each<[string, StageAct[], string[]]>([
    [
      'writes steps on the way so that Back leaves the talk',
      ['next', 'back', 'round'],
      ['replace 1', 'replace opening', 'replace 1']
    ],
    ['writes jumps so that Back undoes them', ['last', { goTo: 1 }], ['push closing', 'push 1']],
    ['writes nothing where it stays', ['back', 'black', 'next'], []],
    ['starts by filling the screen', ['start', 'fullScreen'], ['fill only', 'fill toggle']],
    ['ends by Escape where nothing is open', ['black', 'escape', 'escape'], ['end others', 'end at opening']],
    ['goes on to the next theme', ['theme'], ['theme after light']],
    ['shows the other window', ['other'], ['other']]
  ])('%s', (_, acts, told) => {
    expect(toldBy(acts)).toEqual(told)
  })

  it('shows the step of an address and writes nothing', () => {
    const { control, told } = opened()
    control.show('2')
    control.show('elsewhere')
    expect([control.step.key, told]).toEqual(['2', []])
  })

  it('starts its clock with the first way on, and counts each step anew', () => {
    const { control } = opened()
    control.do('last')
    expect(control.clock.startMs).toBeNull()
    control.do('first')
    control.do('next')
    const { startMs } = control.clock
    control.do('next')
    expect(control.clock.startMs).toBe(startMs)
    expect(control.clock.stepMs).toBeGreaterThan(startMs ?? Infinity)
    control.do('clock')
    expect(control.clock).toEqual({ startMs: null, stepMs: null })
  })
})

describe('a stage with other windows', () => {
  it('tells of what is shown otherwise, and of nothing else', () => {
    const { control } = opened()
    let told = 0
    const end = control.onChange(() => told++)
    for (const act of ['grid', 'grid', 'pointer', 'back'] as const) control.do(act)
    expect(told).toBe(0)
    for (const act of ['next', 'black', 'theme', 'clock'] as const) control.do(act)
    expect(told).toBe(4)
    end()
    control.do('next')
    expect(told).toBe(4)
  })

  it('takes what another window shows and tells nobody, so that nothing echoes', () => {
    const { control, told } = opened()
    let changes = 0
    control.onChange(() => changes++)
    const shared = { step: '2', blank: 'white', clock: { startMs: 5, stepMs: 7 }, theme: 'dark' } as const
    control.take(shared)
    expect([control.shared, changes, told]).toEqual([shared, 0, ['replace 2', 'theme dark']])
    control.take({ ...shared, step: 'elsewhere', blank: null })
    expect(control.shared).toEqual({ ...shared, blank: null })
  })
})
