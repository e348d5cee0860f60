import { describe, expect, it } from 'vitest'
import {
  aboutMessages,
  createAllWords,
  dataMessages,
  firstMessages,
  importMessages,
  laterMessages,
  pageMessages,
  tryMessages
} from '$lib/locales/all-words'
import { autonymOf, INTERFACE_LANGUAGES, pageLanguages, spokenOn } from '$lib/locales/languages'
import { createWords, type WordKey } from '$lib/locales/words'
import { leavesOf, stemOf } from '../fixtures/words'

const say = createAllWords('en')
const [firstEn, laterEn] = [firstMessages('en'), laterMessages('en')]
const [aboutEn, pagesEn, dataEn] = [aboutMessages('en'), pageMessages('en'), dataMessages('en')]
const messagesIn = (lang: string) =>
  new Map([
    ...leavesOf(firstMessages(lang)),
    ...leavesOf(laterMessages(lang)),
    ...leavesOf(aboutMessages(lang)),
    ...leavesOf(pageMessages(lang)),
    ...leavesOf(dataMessages(lang)),
    ...leavesOf(importMessages(lang)),
    ...leavesOf(tryMessages(lang))
  ])
const english = messagesIn('en')
const namesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')
const isForm = (key: string) => stemOf(key) !== key
/** A value for every name in a message. */
const fillOf = (text: string) => Object.fromEntries(namesIn(text).map((name) => [name, `<${name}>`]))

describe('messages that come later', () => {
  it('are not known before they are learned', () => {
    const say = createWords('en', firstEn)
    expect(() => say('filter.project')).toThrow('unknown word: filter.project')
    say.learn(laterEn)
    expect(say('filter.project')).toBe('Project')
  })

  it('are no second words for what is known at first', () => {
    for (const lang of INTERFACE_LANGUAGES) {
      const first = leavesOf(firstMessages(lang))
      const later = leavesOf(laterMessages(lang))
      const built = [aboutMessages, pageMessages, dataMessages, importMessages, tryMessages].flatMap(
        (messagesIn) => [...leavesOf(messagesIn(lang)).keys()]
      )
      expect([...later.keys()].filter((key) => first.has(key))).toEqual([])
      expect(built.filter((key) => first.has(key) || later.has(key))).toEqual([])
      expect(new Set(built).size).toBe(built.length)
    }
  })
})

describe.each(INTERFACE_LANGUAGES)('messages in %s', (lang) => {
  const messages = messagesIn(lang)
  const say = createAllWords(lang)
  const categories = new Intl.PluralRules(lang).resolvedOptions().pluralCategories

  it('lack none, and there are no others', () => {
    expect([...messages.keys()].filter((key) => !isForm(key)).toSorted()).toEqual(
      [...english.keys()].filter((key) => !isForm(key)).toSorted()
    )
    const stems = (from: ReadonlyMap<string, string>) => new Set([...from.keys()].filter(isForm).map(stemOf))
    expect(stems(messages)).toEqual(stems(english))
  })

  it('stand in the same file as the English ones', () => {
    const keys = (from: Parameters<typeof leavesOf>[0]) => new Set([...leavesOf(from).keys()].map(stemOf))
    expect(keys(firstMessages(lang))).toEqual(keys(firstEn))
    expect(keys(laterMessages(lang))).toEqual(keys(laterEn))
    expect(keys(aboutMessages(lang))).toEqual(keys(aboutEn))
    expect(keys(pageMessages(lang))).toEqual(keys(pagesEn))
    expect(keys(dataMessages(lang))).toEqual(keys(dataEn))
  })

  it('have each plural form of the language, and no other', () => {
    for (const stem of new Set([...messages.keys()].filter(isForm).map(stemOf))) {
      const forms = [...messages.keys()].filter((key) => isForm(key) && stemOf(key) === stem)
      expect(forms.toSorted(), stem).toEqual(categories.map((form) => `${stem}_${form}`).toSorted())
      expect(messages.has(stem), stem).toBe(false)
    }
  })

  it('take no value that the English ones do not take', () => {
    const isPattern = (key: string) => /^(date|spokenDate|month\w*|number)\./.test(key)
    for (const [key, text] of messages) {
      if (isPattern(key)) continue
      const same = english.get(key) ?? english.get(`${stemOf(key)}_other`) ?? ''
      expect(new Set(namesIn(text)), key).toEqual(new Set(namesIn(same)))
    }
  })

  it('can all be said, filled in, and are neat', () => {
    for (const [key, text] of messages) {
      if (!['number.group', 'sentence.colon'].includes(key)) expect(text.trim(), key).toBe(text)
      expect(text, key).not.toMatch(/[!]| {2}|'/)
      if (stemOf(key) === key) expect(say(key as WordKey, fillOf(text))).not.toMatch(/\{\{|\}\}/)
    }
  })

  it.each([0, 1, 2, 5, 11, 21, 24, 460, 1.5, 1_000_000])(
    'of %d are said in the form of that number',
    (count) => {
      const form = new Intl.PluralRules(lang).select(count)
      for (const stem of new Set([...messages.keys()].filter(isForm).map(stemOf))) {
        const text = messages.get(`${stem}_${form}`) ?? ''
        const written = say('count.reported', { count }).replace(/^.*?:\s/, '')
        const expected = text.replaceAll('{{count}}', written).replaceAll(/\{\{(\w+)\}\}/g, '<$1>')
        expect(say(stem as WordKey, { ...fillOf(text), count })).toBe(expected)
      }
    }
  )

  it('say what is new in the language in its own words', () => {
    if (lang === 'en') return
    const same = [...messages].filter(
      ([key, text]) => text === english.get(key) && /[a-z]{4}/i.test(text.replaceAll(/\{\{\w+\}\}/g, ''))
    )
    // Names and words that two languages share.
    expect(same.length).toBeLessThan(messages.size * 0.09)
  })
})

it('a colon is set as the language sets it', () => {
  expect(INTERFACE_LANGUAGES.map((lang) => createAllWords(lang)('sentence.colon'))).toEqual([
    ':',
    ':',
    ':',
    '\u00a0:',
    ':'
  ])
})

describe('counts in five languages', () => {
  it.each([
    ['count.participants', 0, '0 participants', '0 dalībnieku', '0 dalyvių', '0 participant', '0 deelnemers'],
    ['count.participants', 1, '1 participant', '1 dalībnieks', '1 dalyvis', '1 participant', '1 deelnemer'],
    [
      'count.participants',
      2,
      '2 participants',
      '2 dalībnieki',
      '2 dalyviai',
      '2 participants',
      '2 deelnemers'
    ],
    ['list.count', 11, '11 activities', '11 aktivitāšu', '11 veiklų', '11 activités', '11 activiteiten'],
    ['list.count', 21, '21 activities', '21 aktivitāte', '21 veikla', '21 activités', '21 activiteiten'],
    ['count.seminars', 24, '24 seminars', '24 semināri', '24 seminarai', '24 séminaires', '24 seminars'],
    [
      'count.participants',
      460,
      '460 participants',
      '460 dalībnieku',
      '460 dalyvių',
      '460 participants',
      '460 deelnemers'
    ],
    [
      'list.count',
      1.5,
      '1.5 activities',
      '1,5 aktivitātes',
      '1,5 veiklos',
      '1,5 activité',
      '1,5 activiteiten'
    ]
  ] as const)('%s of %d', (key, count, ...texts) => {
    const said = INTERFACE_LANGUAGES.map((lang) => createAllWords(lang)(key, { count }))
    expect(said.map((text) => text.replaceAll(/[\u00a0\u202f]/g, ' '))).toEqual(texts)
  })

  it('write other numbers as they write counts, and texts as they are', () => {
    expect(say('filter.shown', { shown: 1200, count: 3400 })).toBe('1,200 of 3,400 activities shown')
    expect(say('filter.shown', { shown: 0, count: 1 })).toBe('0 of 1 activity shown')
    expect(say('details.row', { file: '1000.xlsx', row: '1000' })).toBe('1000.xlsx, row 1000')
  })

  it('take a value as it is, whatever signs are in it', () => {
    expect(say('precision.approximate', { date: '$& {{date}} $1' })).toBe('about $& {{date}} $1')
  })
})

describe('words that are not there', () => {
  it('throw, with the key', () => {
    expect(() => say('no.such' as WordKey)).toThrow('unknown word: no.such')
    expect(() => say('filter' as WordKey)).toThrow('unknown word: filter')
    expect(() => say('constructor.name' as WordKey)).toThrow('unknown word: constructor.name')
    expect(() => say('precision.approximate')).toThrow('unfilled word: precision.approximate, date')
    expect(() => say('count.places')).toThrow('unfilled word: count.places, count')
  })

  it('of a language that the interface does not speak are English', () => {
    expect(createAllWords('et').lang).toBe('en')
    expect(createAllWords('et')('filter.project')).toBe('Project')
    expect(spokenOn('constructor')).toBe('en')
  })
})

describe('languages of a site', () => {
  it('are its first, whatever it is, and those of its others that the interface speaks', () => {
    expect(pageLanguages(['en', 'lv', 'lt', 'fr', 'nl'])).toEqual(['en', 'lv', 'lt', 'fr', 'nl'])
    expect(pageLanguages(['et', 'de', 'lv'])).toEqual(['et', 'lv'])
    expect(pageLanguages([])).toEqual(['en'])
  })

  it('are called by their own names', () => {
    expect(INTERFACE_LANGUAGES.map(autonymOf)).toEqual([
      'English',
      'Latviešu',
      'Lietuvių',
      'Français',
      'Nederlands'
    ])
    expect(autonymOf('et')).toBe('et')
  })
})
