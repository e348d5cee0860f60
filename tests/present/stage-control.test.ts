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
  notes: null
})
const deck: Deck = {
  id: null,
  title: label('Talk'),
  steps: [step('opening', null), step('1', 1), step('2', 2), step('closing', null)],
  total: 2
}

/** What the window was asked for, after some acts. */
function toldBy(acts: readonly StageAct[]): string[] {
  const told: string[] = []
  const control = new StageControl(
    deck,
    {
      write: (key, how) => told.push(`${how} ${key}`),
      end: ({ key }) => told.push(`end at ${key}`),
      fillScreen: (how) => told.push(`fill ${how}`),
      nextTheme: () => told.push('theme')
    },
    0
  )
  for (const act of acts) control.do(act)
  return told
}

describe('the control of a stage', () => {
  it.each<[string, StageAct[], string[]]>([
    [
      'writes steps on the way so that Back leaves the talk',
      ['next', 'back'],
      ['replace 1', 'replace opening']
    ],
    ['writes jumps so that Back undoes them', ['last', { goTo: 1 }], ['push closing', 'push 1']],
    ['writes nothing where it stays', ['back', 'black', 'next'], []],
    ['starts by filling the screen', ['start', 'fullScreen'], ['fill only', 'fill toggle']],
    ['ends by Escape where nothing is open', ['black', 'escape', 'escape'], ['end at opening']],
    ['hands the theme on', ['theme'], ['theme']]
  ])('%s', (_, acts, told) => {
    expect(toldBy(acts)).toEqual(told)
  })

  it('shows the step of an address and writes nothing', () => {
    const told: string[] = []
    const tell = (text: string) => told.push(text)
    const shore = { write: tell, end: () => tell('end'), fillScreen: tell, nextTheme: () => tell('theme') }
    const control = new StageControl(deck, shore, 0)
    control.show('2')
    control.show('elsewhere')
    expect([control.step.key, told]).toEqual(['2', []])
  })
})
