import { describe, expect, it } from 'vitest'
import { corpusOf } from '$lib/articles/corpus'
import { listTables } from '$lib/articles/lists'
import { headOf, listHead } from '$lib/articles/page-head'
import { idsOf, subjectOf } from '$lib/articles/subject'
import { titleSize } from '$lib/articles/title-size'
import { createAllWords } from '$lib/locales/all-words'
import { INTERFACE_LANGUAGES } from '$lib/locales/languages'
import { compile } from '$lib/model/compile'
import { PAGE_LISTS } from '$lib/view/paths'
import { readRecords } from '../fixtures/read-records'

const records = readRecords('data')

describe.each(INTERFACE_LANGUAGES)('lists in %s', (lang) => {
  const corpus = corpusOf({ ...compile(records, lang), records }, `/${lang}/`)
  const say = createAllWords(lang)

  it.each(PAGE_LISTS)('of %s lead to each page once and have a cell for each head', (list) => {
    const tables = listTables(corpus, list, say)
    const rows = tables.flatMap((table) => table.rows)
    expect(rows.map(([name]) => name?.href).toSorted()).toEqual(
      idsOf(corpus, list)
        .map((id) => `/${lang}/${list}/${id}/`)
        .toSorted()
    )
    for (const { heads, rows: own } of tables) for (const row of own) expect(row).toHaveLength(heads.length)
  })

  it('and pages have titles and descriptions of their own', () => {
    const heads = PAGE_LISTS.flatMap((list) => [
      listHead(corpus, list, say),
      ...idsOf(corpus, list).flatMap((id) => {
        const subject = subjectOf(corpus, list, id)
        return subject ? [headOf(corpus, subject, say)] : []
      })
    ])
    for (const { title, description } of heads) {
      expect(title.text).not.toBe('')
      expect(description.startsWith(title.text), description).toBe(true)
    }
    const addresses = heads.map(({ list, title }) => `${list} ${title.text}`)
    expect(new Set(addresses).size).toBe(addresses.length)
  })
})

it('titles in lists can say that they are in another language, names need not', () => {
  const [table] = listTables(
    corpusOf({ ...compile(records, 'en'), records }, '/'),
    'activities',
    createAllWords('en')
  )
  const [title, , place] = table?.rows[1] ?? []
  expect(title?.title?.lang).toBe('en')
  expect(place?.text).toBe('Jelgava')
  expect(place?.title).toBeUndefined()
})

describe('titles', () => {
  it.each([
    ['Rēzekne', 'short'],
    ['municipalité de Rēzekne', 'short'],
    ['Centre for the All-round Education of Children and Youth', 'middle'],
    ['Savivaldybė', 'short'],
    ['Bendradarbiavimas', 'long'],
    ['a'.repeat(20) + ' '.repeat(60), 'long']
  ] as const)('%s: %s', (text, size) => {
    expect(titleSize(text)).toBe(size)
  })
})
