import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { compile } from '$lib/model/compile'
import { checkFolder } from '$lib/model/folder'
import { cuesOf } from '$lib/present/cues'
import { writtenDeck } from '$lib/present/deck'
import { nextSize, stepDate, stepHint, stepsAhead, stepTicks, subjectOf } from '$lib/present/speaker'
import { dayOf } from '$lib/time/day'

const { records, decks } = checkFolder('data')
if (!records || !decks[0]) throw new Error('our data have errors')
const say = createAllWords('en')
const data = compile(records, 'en')
const deck = writtenDeck(data, decks[0], records.site.languages)
const cues = cuesOf(data, deck.steps, say)
const KAUNAS = 6
const BRUSSELS = 7
const stepAt = (order: number) => {
  const step = deck.steps[order]
  if (!step) throw new Error(`no step: ${order}`)
  return step
}

describe('what is at hand for the speaker', () => {
  it('is the words of a source that are said for themselves, with our translation', () => {
    expect(cues[KAUNAS]?.cited).toMatchObject({ lang: 'lt', translation: { lang: 'en', by: 'us' } })
  })

  it('is what may be asked: number, dates, sources, reasons, and where no town is named', () => {
    const asked = cues[KAUNAS]?.asked ?? []
    expect(asked.slice(0, 2).map(({ term, says }) => [term, says[0]?.text])).toEqual([
      ['Project number', '2023-1-LV01-KA210-ADU-000164014'],
      ['Project dates', 'December 2023 – October 2024']
    ])
    const terms = asked.map(({ term }) => term)
    expect(terms).toContain('Sources')
    expect(terms).toContain('Why no town is shown')
    expect(asked.find(({ term }) => term === 'Date')?.says[0]?.text).toMatch(/2024 follows/)
  })

  it('is each value where the sources differ, with who says it', () => {
    const [differs] = (cues[KAUNAS]?.asked ?? []).filter(({ term }) => term.endsWith(': the sources differ'))
    expect(differs?.says.length).toBeGreaterThan(1)
    for (const { text } of differs?.says ?? []) expect(text).toMatch(/^.+ \(.+\)$/)
  })

  it('is nothing for a step without an activity', () => {
    expect(cues[0]).toEqual({ cited: null, asked: [] })
    expect(cues.length).toBe(deck.steps.length)
  })
})

describe('the view of the speaker', () => {
  it.each([
    ['in time', dayOf(2024, 3, 1), null],
    ['when its time is over', dayOf(2024, 9, 1), say('speaker.sayPlanned')]
  ])('tells how to speak of what was only announced, %s', (_, today, hint) => {
    expect(stepHint(data.dataset, stepAt(BRUSSELS), say, today)).toBe(hint)
  })

  it('has no hint for what is reported, and none for an opening', () => {
    const today = dayOf(2026, 1, 1)
    expect([KAUNAS, 0].map((order) => stepHint(data.dataset, stepAt(order), say, today))).toEqual([
      null,
      null
    ])
  })

  it('says when a step is, and whose', () => {
    expect(stepDate(data.dataset, stepAt(KAUNAS), say)).toBe('26–28 February 2024')
    expect(stepDate(data.dataset, stepAt(0), say)).toBeNull()
    expect(subjectOf(data.dataset, stepAt(0))).toEqual({ row: -1, hue: 0 })
    expect(subjectOf(data.dataset, stepAt(KAUNAS)).hue).toBe(1)
  })

  it('counts numbered steps alone', () => {
    expect(stepTicks(deck, KAUNAS)?.map(({ is }) => is)).toEqual([
      ...Array<string>(5).fill('done'),
      'now',
      ...Array<string>(3).fill('ahead')
    ])
    expect([0, KAUNAS, 10].map((order) => stepsAhead(deck, order))).toEqual([9, 3, 0])
    expect(stepTicks({ ...deck, total: 41 }, 1)).toBeNull()
  })

  it('keeps the size of its notes within what there is', () => {
    expect([nextSize(0, -1), nextSize(3, 1), nextSize(6, 1)]).toEqual([0, 4, 6])
  })
})
