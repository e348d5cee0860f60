import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FIT, foldText, isSameStem, prepare, search, type SearchEntry } from '$lib/model/search'
import { searchIndex } from '$lib/model/search-index'
import { readRecords } from '../fixtures/read-records'

const index = searchIndex(readRecords('data'))
const ours = prepare(index)
const first = (query: string) => {
  const [find] = search(ours, query, 10)
  return find ? `${find.entry.kind} ${find.entry.id}` : null
}

const entry = (id: string, name: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'place',
  id,
  names: { en: name },
  forms: [],
  place: id,
  project: null,
  ...more
})
const idsOf = (entries: readonly SearchEntry[], query: string) =>
  search(prepare(entries), query, 10).map(({ entry: { id } }) => id)

describe('text without accents and capitals', () => {
  it.each([
    ['Rēzeknes novads', 'rezeknes novads'],
    ['ĀČĒĢĪĶĻŅŠŪŽ', 'acegiklnsuz'],
    ['ąčęėįšųūž', 'aceeisuuz'],
    ['Sœurs à l’île, Noël', 'soeurs a l ile noel'],
    ['Łódź – Ærø', 'lodz aero'],
    ['biedrība “Viedokļu līderu skola”', 'biedriba viedoklu lideru skola'],
    ['Ελλάδα', 'ελλαδα'],
    ['  ', '']
  ])('is %s as %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })
})

describe('the stem of two words', () => {
  it.each([
    ['kaunas', 'kauno', true],
    ['rokiskis', 'rokiskiem', true],
    ['briuselis', 'briuselyje', true],
    ['kretinga', 'kretingoje', true],
    ['auce', 'auci', true],
    ['lietuva', 'lietuvoje', true],
    ['kaunas', 'kauguri', false],
    ['lietuva', 'lietuviesu', true],
    ['latvia', 'lithuania', false],
    ['auce', 'au', false],
    ['social', 'socialization', false]
  ])('of %s and %s is the same: %s', (a, b, is) => {
    expect([isSameStem(a, b), isSameStem(b, a)]).toEqual([is, is])
  })
})

describe('a search', () => {
  it('lists the exact name, then starts of names, of words, stems', () => {
    const entries = [
      entry('stem', 'Kaunas'),
      entry('word', 'Old Kauno'),
      entry('prefix', 'Kauno street'),
      entry('exact', 'Kauno')
    ]
    expect(idsOf(entries, 'kauno')).toEqual(['exact', 'prefix', 'word', 'stem'])
  })

  it('lists places before projects, organisations and activities that fit as well, shorter names first', () => {
    const entries = (['activity', 'organisation', 'project', 'place'] as const).map((kind) =>
      entry(kind, 'Alder bridge', { kind })
    )
    expect(idsOf([entry('long', 'Alder Municipality'), ...entries], 'alder')).toEqual([
      'place',
      'long',
      'project',
      'organisation',
      'activity'
    ])
  })

  it('wants every word, in any order', () => {
    const entries = [entry('both', 'Day Centre of Viesīte'), entry('one', 'Viesīte')]
    expect(idsOf(entries, 'viesite day')).toEqual(['both'])
  })

  it('finds by a name in any language, and says which name it was', () => {
    const both = entry('brussels', 'Brussels', { names: { en: 'Brussels', lv: 'Brisele', fr: 'Bruxelles' } })
    expect(search(prepare([both]), 'bruxel', 5)).toEqual([
      { entry: both, name: 'Bruxelles', fit: FIT.prefix }
    ])
  })

  it('offers the nearest only where nothing fits, and nothing where none is near', () => {
    const entries = [entry('jelgava', 'Jelgava'), entry('kaunas', 'Kaunas')]
    expect(search(prepare(entries), 'Jegalva', 5)).toMatchObject([{ name: 'Jelgava', fit: FIT.near }])
    expect(idsOf(entries, 'Lisbon')).toEqual([])
    expect(idsOf(entries, 'x')).toEqual([])
    expect(idsOf(entries, '')).toEqual([])
    expect(idsOf(entries, '!?')).toEqual([])
  })

  it('lists so many and no more', () => {
    const many = Array.from({ length: 30 }, (_, i) => entry(`n${i}`, `Name ${i}`))
    expect(search(prepare(many), 'name', 12)).toHaveLength(12)
  })
})

describe('our content', () => {
  /** Forms as they stand in quotes or titles of the data, not in names. */
  const FORMS = [
    ['Rokišķiem', 'place rokiskis'],
    ['Rokišķos', 'place rokiskis'],
    ['Kauņu', 'place kaunas'],
    ['Kaune', 'place kaunas'],
    ['Briselē', 'place brussels'],
    ['Briuselyje', 'place brussels'],
    ['Jelgavā', 'place jelgava'],
    ['Jelgavas', 'place jelgava'],
    ['Viesītē', 'place viesite'],
    ['Kretingu', 'place kretinga'],
    ['Jonišķiem', 'place joniskis'],
    ['Auces', 'place auce'],
    ['Dobeles', 'place dobele'],
    ['Jaunjelgavas', 'place jaunjelgava'],
    ['Rezeknės regioną', 'place rezekne'],
    ['Lietuvoje', 'place lithuania'],
    ['Beļģijas', 'place belgium'],
    // A name that begins so comes before a name of which it is a form.
    ['Latvijos', 'organisation lps']
  ] as const
  const written = ['activities', 'organisations', 'places', 'projects', 'sources']
    .map((name) => readFileSync(`data/${name}.json`, 'utf8'))
    .join('\n')

  it.each(FORMS)('is found by the form %s of its sources', (form, found) => {
    expect(written).toContain(form)
    expect(first(form)).toBe(found)
  })

  it.each([
    // Endings that no source has.
    ['Kauno', 'place kaunas'],
    ['Kaunui', 'place kaunas'],
    ['Rēzeknē', 'place rezekne'],
    ['Rokiškiui', 'place rokiskis'],
    ['Kretingoje', 'place kretinga'],
    // Names in other languages, and without accents.
    ['Bruxelles', 'place brussels'],
    ['brussel', 'place brussels'],
    ['rezekne', 'place rezekne'],
    ['VIESITE', 'place viesite'],
    // Others than places.
    ['SocQuality', 'project socquality'],
    ['Pašvaldību savienība', 'organisation lps'],
    // Misspelt.
    ['Jegalva', 'place jelgava'],
    ['Kretigna', 'place kretinga']
  ])('is found by %s', (query, found) => {
    expect(first(query)).toBe(found)
  })

  it('has an activity found by its title in another language', () => {
    expect(search(ours, 'pirmasis projekto', 5)).toMatchObject([{ entry: { kind: 'activity' } }])
  })

  it('is not found by remarks on names', () => {
    expect(index.flatMap(({ forms }) => forms).filter((form) => form.endsWith('.'))).toEqual([])
  })

  it('has each entry once, with all languages of the site', () => {
    const ids = index.map(({ kind, id }) => `${kind} ${id}`)
    expect(new Set(ids).size).toBe(ids.length)
    expect(Object.keys(index.find(({ id }) => id === 'kaunas')?.names ?? {})).toEqual([
      'en',
      'lv',
      'lt',
      'fr',
      'nl'
    ])
  })
})
