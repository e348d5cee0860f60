import { describe, expect, it } from 'vitest'
import { compile } from '$lib/model/compile'
import { findAll, findNames, type Searched } from '$lib/model/find-all'
import { prepare, search, type SearchEntry } from '$lib/model/search'
import { searchFiles } from '$lib/model/search-files'
import { searchIndex } from '$lib/model/search-index'
import { readRecords } from '../fixtures/read-records'

/** All that is searched, and how many files were asked for. */
function searchedOf(entries: readonly SearchEntry[], ids: readonly string[]) {
  const { start, words, rows } = searchFiles(entries, ids)
  const asked = { words: 0, rows: 0 }
  const searched: Searched = {
    file: start,
    prepared: prepare(start.names),
    source: {
      words: (file) => (asked.words++, Promise.resolve(words[file] ?? {})),
      rows: (file) => (asked.rows++, Promise.resolve(rows[file] ?? []))
    }
  }
  return { searched, asked, words, rows }
}

const activity = (id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind: 'activity',
  id,
  names: { en: title },
  forms: [],
  place: null,
  project: null,
  ...more
})
const ofActivities = (entries: readonly SearchEntry[]) =>
  searchedOf(
    entries,
    entries.map(({ id }) => id)
  )

describe('our content, searched in files', () => {
  const records = readRecords('data')
  const entries = searchIndex(records)
  const ids = compile(records, 'en').dataset.columns.id
  const { searched } = searchedOf(entries, ids)
  const ours = prepare(entries)
  const said = (finds: ReturnType<typeof search>) =>
    finds.map(({ entry: { kind, id }, name, fit }) => `${kind} ${id} ${name} ${fit}`).toSorted()

  it.each([
    'Rokišķiem',
    'Kaunui',
    'Jegalva',
    'pirmasis projekto',
    'summer camp',
    'sumer camp',
    'meeting in lithuania',
    'Closing evnet for other Latvian',
    'r',
    'ro',
    'in br',
    'first',
    'Lisbon',
    '!?',
    ''
  ])('is found by %j as if all names were at hand', async (query) => {
    const { finds } = await findAll(searched, query, 100)
    expect(said(finds)).toEqual(said(search(ours, query, 100)))
  })

  it('has the row of each activity', async () => {
    const { finds } = await findAll(searched, 'summer camp', 12)
    expect(finds.map(({ entry }) => entry.id)).toEqual(['rokiskis-2019-07', 'summer-camps'])
    expect(finds.map(({ entry: { row } }) => ids[row ?? -1])).toEqual(['rokiskis-2019-07', 'summer-camps'])
  })

  it('is found without activities where their files do not come', async () => {
    const cut: Searched = {
      ...searched,
      source: { ...searched.source, words: () => Promise.reject(new Error('cut')) }
    }
    await expect(findAll(cut, 'rokiskis', 12)).rejects.toThrow('cut')
    expect(findNames(cut, 'rokiskis', 12).finds[0]?.entry.id).toBe('rokiskis')
  })
})

describe('very many activities', () => {
  const towns = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm']
  const many = Array.from({ length: 30_000 }, (_, row) =>
    activity(`a${row}`, `${row % 3 === 0 ? 'Training' : 'Exchange visit'} number${row} in ${towns[row % 5]}`)
  )
  const { searched, asked, words, rows } = ofActivities(many)

  it('are found by a word that few have, in few files', async () => {
    const before = { ...asked }
    const { finds } = await findAll(searched, 'number20000', 12)
    expect(finds[0]?.entry).toMatchObject({ id: 'a20000', row: 20_000 })
    expect(asked.words - before.words).toBe(1)
    expect(asked.rows - before.rows).toBeLessThanOrEqual(24)
  })

  it('are found by words that many have, and it is said that there are more', async () => {
    const { finds, hasMore } = await findAll(searched, 'alder exchange', 12)
    expect(finds).toHaveLength(12)
    expect(finds.every(({ name }) => /^Exchange .* Alder$/.test(name))).toBe(true)
    expect(hasMore).toBe(true)
    const short = await findAll(searched, 'e', 12)
    expect([short.finds.length, short.hasMore]).toEqual([12, true])
  })

  it('are found by a form of a word, and by the nearest one', async () => {
    expect((await findAll(searched, 'trainings', 12)).finds).toHaveLength(12)
    const { finds } = await findAll(searched, 'exchnage', 12)
    expect(finds[0]?.name).toMatch(/^Exchange/)
  })

  it('are in files that none is heavy of, but for words that very many have', () => {
    const sizes = words.map((file) => JSON.stringify(file).length).toSorted((a, b) => b - a)
    expect(words.length).toBeGreaterThan(10)
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(60_000)
    expect(rows).toHaveLength(600)
  })
})

it('finds names that mean something to a language of programs', async () => {
  const { searched } = ofActivities([activity('one', 'Constructor __proto__ toString')])
  for (const query of ['constructor', 'proto', 'tostring', 'hasOwnProperty', 'va']) {
    const { finds } = await findAll(searched, query, 12)
    expect(finds.length, query).toBe(['hasOwnProperty', 'va'].includes(query) ? 0 : 1)
  }
})
