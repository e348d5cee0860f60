import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { compile } from '$lib/model/compile'
import { checkFolder } from '$lib/model/folder'
import { datedDeck, findStep, pairsOf, writtenDeck } from '$lib/present/deck'
import { NO_DAY } from '$lib/model/dataset'
import { dateOf } from '$lib/time/day'
import { decode } from '$lib/view/address'
import { knownOf } from '$lib/view/known'
import { match } from '$lib/view/match'
import { crowd } from '../fixtures/crowd'
import { readRecords, toRecords } from '../fixtures/read-records'

const { records, decks } = checkFolder('data')
const say = createAllWords('en')

function ours(lang: string) {
  if (!records) throw new Error('our data have errors')
  const data = compile(records, lang)
  const [deck] = decks
  if (!deck) throw new Error('no deck')
  return { data, deck: writtenDeck(data, deck, records.site.languages) }
}

describe('our deck', () => {
  const { data, deck } = ours('en')

  it('numbers the steps of activities, and neither opening nor closing', () => {
    expect(deck.steps.map(({ key }) => key)).toEqual(['opening', ...'123456789', 'closing'])
    expect(deck.total).toBe(9)
  })

  it('takes the place as title, else the activity', () => {
    const titles = deck.steps.filter(({ number }) => number !== null).map(({ title }) => title.text)
    expect(titles).toEqual([
      'Lithuania',
      'Jelgava',
      'Viesīte',
      'Kretinga',
      'Rokiškis',
      'Kaunas',
      'Brussels',
      'Rēzekne Municipality',
      'Closing event for other Latvian municipalities'
    ])
  })

  it('knows of which dates and places no source says all', () => {
    const own = deck.steps.filter(({ number }) => number !== null)
    expect(own.map(({ inferred }) => inferred.join())).toEqual([
      'when,place',
      '',
      '',
      'when',
      'when',
      'when,place',
      'when',
      'when',
      'when'
    ])
  })

  it('looks at each activity as it says', () => {
    const brussels = deck.steps.find(({ key }) => key === '7')
    expect(brussels?.view).toMatchObject({ activity: 'brussels-2024-04', isFolded: false })
  })

  it('tells in the language of the page', () => {
    expect(ours('lv').deck.steps[6]?.lead).toMatchObject({
      lang: 'lv',
      text: expect.stringMatching(/pirmo reizi/)
    })
  })

  it.each([
    ['', 0],
    ['?activity=brussels-2024-04&fold=0', 7],
    ['?activity=brussels-2024-04', 7],
    ['?at=kretinga', 4],
    ['?kind=camp', 0],
    ['?activity=steering-group-2019', 0]
  ])('opens from the dashboard at %j with step %d', (query, order) => {
    const { view } = decode(pairsOf(query), knownOf(data.dataset))
    expect(findStep(data.dataset, deck, view)).toBe(order)
  })
})

describe('the deck where none is written', () => {
  it('has the dated activities in their order between opening and closing', () => {
    const { dataset, details } = ours('en').data
    const { id, steps, total } = datedDeck({ dataset, details }, say)
    expect(steps.map(({ view, key }) => view.activity ?? key)).toEqual([
      'opening',
      'seminars-2016',
      'jelgava-2019-02',
      'viesite-2019-02',
      'kretinga-2019-05',
      'rokiskis-2019-07',
      'kaunas-2024-02',
      'brussels-2024-04',
      'rezekne-2024-06',
      'closing-2024-10',
      'closing'
    ])
    expect([id, total]).toEqual([null, 9])
    // A description of more than 30 words gives way to the title.
    expect(steps[6]?.lead?.text).toBe('First meeting of the project participants, in Lithuania')
    expect(steps[7]?.sources.map(({ name }) => name.text).length).toBeGreaterThan(0)
  })

  it.each(['en', 'lv', 'lt', 'fr', 'nl'])(
    'tells more than 60 dated activities year by year, in %s',
    (lang) => {
      const data = compile(toRecords(crowd({ activities: 300, seed: 8 })), lang)
      const words = createAllWords(lang)
      const { steps, total } = datedDeck(data, words)
      const years = steps.slice(1, -1)
      expect(total).toBe(0)
      expect(years.length).toBeGreaterThan(5)
      for (const { view, title, lead, key } of years) {
        const year = dateOf(view.time?.from ?? 0).year
        expect([key, title.text]).toEqual([
          expect.stringMatching(/^view-/),
          expect.stringContaining(`${year}`)
        ])
        const dated = match(data.dataset, view).shown.filter(
          (row) => data.dataset.columns.start[row] !== NO_DAY
        )
        expect(lead?.text).toContain(words('list.count', { count: dated.length }))
        expect([title.lang, lead?.lang]).toEqual([lang, lang])
      }
      expect(steps.at(-1)?.key).toBe('closing')
      expect(datedDeck(data, words)).toEqual(datedDeck(data, words))
    }
  )

  it('has all activities where none has a date', () => {
    const foreign = readRecords('tests/fixtures/foreign')
    const data = compile(foreign, foreign.site.languages[0] ?? '')
    expect(datedDeck(data, say).total).toBeGreaterThan(0)
  })
})
