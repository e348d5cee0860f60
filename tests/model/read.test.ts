import { describe, expect, it } from 'vitest'
import { isDataFile, isDeckFile, readFiles } from '../../src/lib/model/read'

const site = { title: { en: 'A' }, languages: ['en'] }
const latvia = { id: 'latvia', kind: 'country', name: { en: 'Latvia' }, in: null }
const file = (name: string, content: unknown, indent = 0) => ({
  name,
  text: JSON.stringify(content, null, indent)
})

describe('reading a folder', () => {
  it('merges the lists of all files in the order of the files', () => {
    const estonia = { ...latvia, id: 'estonia' }
    const { records } = readFiles([
      file('a.json', { site, places: [latvia] }),
      file('b/c.json', { places: [estonia] })
    ])
    expect(records?.places.map(({ id }) => id)).toEqual(['latvia', 'estonia'])
    expect(records?.activities).toEqual([])
  })

  it('fills fields of the owner that are left out with null', () => {
    const { records } = readFiles([file('a.json', { site })])
    expect(records?.site).toEqual({
      ...site,
      owner: null,
      contact: null,
      licence: null,
      url: null,
      funding: null,
      dataDate: null,
      version: null
    })
  })

  it.each([
    ['site.json', true],
    ['years/2026.json', true],
    ['kartu.schema.json', false],
    ['deck.schema.json', false],
    ['years/kartu.schema.json', false],
    ['decks/opening.json', false],
    ['README.md', false]
  ])('takes %s for data: %s', (name, isData) => {
    expect(isDataFile(name)).toBe(isData)
  })

  it.each([
    ['decks/opening.json', true],
    ['decks/old/opening.json', false],
    ['years/decks/opening.json', false],
    ['decks/README.md', false],
    ['site.json', false]
  ])('takes %s for a deck: %s', (name, isDeck) => {
    expect(isDeckFile(name)).toBe(isDeck)
  })

  it('names a deck after its file', () => {
    const deck = { title: { en: 'Talk' }, steps: [{}] }
    const file = { name: 'decks/autumn.json', text: JSON.stringify(deck) }
    const { decks, problems } = readFiles([{ name: 'a.json', text: JSON.stringify({ site }) }, file])
    expect(problems).toEqual([])
    expect(decks).toEqual([{ ...deck, id: 'autumn', steps: [{ view: '' }] }])
  })

  it('passes over a byte order mark', () => {
    expect(readFiles([{ name: 'a.json', text: `\uFEFF${JSON.stringify({ site })}` }]).problems).toEqual([])
  })

  it('says where a value stands, or the nearest one around it', () => {
    const { locate } = readFiles([file('a.json', { site, places: [latvia] }, 2)])
    expect(locate('places', 'latvia', ['name', 'en'])).toEqual({
      file: 'a.json',
      line: 15,
      path: 'places[0].name.en'
    })
    expect(locate('places', 'latvia', ['name', 'lv'])?.line).toBe(14)
    expect(locate('site', '', ['title'])?.line).toBe(3)
    expect(locate('places', 'estonia', [])).toBeNull()
  })

  it('keeps the records that are well formed beside a broken one', () => {
    const reading = readFiles([
      file('a.json', { site, places: [latvia, { ...latvia, id: 'lv', kind: 'land' }] })
    ])
    expect(reading.records).toBeNull()
    expect(reading.wellFormed?.places).toHaveLength(1)
    expect(reading.broken).toEqual(new Map([['lv', 'places']]))
  })

  it.each(['', '[]', '1', 'null', '"a"', '{', '{"places": {}}', '{"site": []}', '{"places": [1, null]}'])(
    'reports the file %j and does not throw',
    (text) => {
      const { records, problems } = readFiles([{ name: 'a.json', text }, file('b.json', { site })])
      expect(records).toBeNull()
      expect(problems).not.toEqual([])
    }
  )

  it('takes a text for JSON exactly when JSON.parse does, however it is garbled', () => {
    const text = JSON.stringify({ site, places: [latvia], activities: [] }, null, 1)
    let state = 11
    const random = (below: number) => (state = (state * 48271) % 2147483647) % below
    for (let i = 0; i < 300; i++) {
      const at = random(text.length)
      const letter = '{}[],:"\'\\0-.eE/\n\t\u00a0x'.charAt(random(19))
      const garbled = text.slice(0, at) + letter + text.slice(at + random(3))
      const isJson = () => {
        try {
          return JSON.parse(garbled) !== undefined
        } catch {
          return false
        }
      }
      const { problems } = readFiles([{ name: 'a.json', text: garbled }])
      expect({ garbled, isJson: !problems.some(({ rule }) => rule === 'invalid-json') }).toEqual({
        garbled,
        isJson: isJson()
      })
    }
  })
})
