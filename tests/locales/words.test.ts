import { describe, expect, it } from 'vitest'
import first from '../../src/lib/locales/en.json'
import later from '../../src/lib/locales/en.later.json'
import { createAllWords } from '$lib/locales/all-words'
import { createWords, INTERFACE_LANGUAGES, type WordKey } from '$lib/locales/words'
import { leavesOf, stemOf } from '../fixtures/words'

const say = createAllWords('en')
const messages = new Map([...leavesOf(first), ...leavesOf(later)])
const namesIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '')
/** A value for every name in a message. */
const fillOf = (text: string) => Object.fromEntries(namesIn(text).map((name) => [name, `<${name}>`]))

describe('messages that come later', () => {
  it('are not known before they are learned', () => {
    const say = createWords('en')
    expect(() => say('filter.project')).toThrow('unknown word: filter.project')
    say.learn(later)
    expect(say('filter.project')).toBe('Project')
  })

  it('are no second words for what is known at first', () => {
    expect([...leavesOf(later).keys()].filter((key) => leavesOf(first).has(key))).toEqual([])
  })
})

describe('messages', () => {
  it('have both plural forms, or none', () => {
    const forms = [...messages.keys()].filter((key) => /_(zero|one|two|few|many|other)$/.test(key))
    expect(forms.length).toBeGreaterThan(10)
    const missing = forms.flatMap((key) => ['one', 'other'].map((form) => `${stemOf(key)}_${form}`))
    expect(missing.filter((key) => !messages.has(key))).toEqual([])
    expect(forms.filter((key) => messages.has(stemOf(key)))).toEqual([])
  })

  it('take the same values in both plural forms', () => {
    for (const [key, text] of messages) {
      if (!key.endsWith('_one')) continue
      expect(namesIn(messages.get(`${stemOf(key)}_other`) ?? '').toSorted()).toEqual(namesIn(text).toSorted())
    }
  })

  it.each([
    [0, 'other'],
    [1, 'one'],
    [2, 'other'],
    [11, 'other'],
    [21, 'other']
  ])('of %d are said in the form `%s`', (count, form) => {
    const stems = [...messages.keys()].filter((key) => key.endsWith('_one')).map(stemOf)
    for (const stem of stems) {
      const text = messages.get(`${stem}_${form}`) ?? ''
      const expected = text.replaceAll('{{count}}', String(count)).replaceAll(/\{\{(\w+)\}\}/g, '<$1>')
      expect(say(stem as WordKey, { ...fillOf(text), count })).toBe(expected)
    }
  })

  it('can all be said, filled in', () => {
    for (const [key, text] of messages) {
      expect(text.trim()).toBe(text)
      if (stemOf(key) === key) expect(say(key as WordKey, fillOf(text))).not.toMatch(/\{\{|\}\}/)
    }
  })

  it.each([
    ['count.places', 1, '1 place'],
    ['count.places', 11, '11 places'],
    ['count.participants', 1050, '1,050 participants'],
    ['count.participants', 12_500, '12,500 participants'],
    ['count.participants', 1_000_000, '1,000,000 participants'],
    ['count.participants', 1234.5, '1,234.5 participants'],
    ['details.months', 1, '1 month'],
    ['details.months', 37, '37 months']
  ] as const)('%s of %d is %s', (key, count, text) => {
    expect(say(key, { count })).toBe(text)
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
    expect(createWords('lv').lang).toBe('en')
    expect(createAllWords('lv')('filter.project')).toBe('Project')
    expect(createWords('en').lang).toBe('en')
    expect(INTERFACE_LANGUAGES[0]).toBe('en')
  })
})
