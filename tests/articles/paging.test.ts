import { describe, expect, it } from 'vitest'
import { corpusOf } from '$lib/articles/corpus'
import { entriesIn, listTables } from '$lib/articles/lists'
import { meanwhile } from '$lib/articles/neighbours'
import { listHead } from '$lib/articles/page-head'
import { ENTRIES_PER_PAGE, laterPages, pageCount, pagesInReach, partPath } from '$lib/articles/paging'
import { createAllWords } from '$lib/locales/all-words'
import { compile } from '$lib/model/compile'
import { isCounted } from '$lib/model/counts'
import { NO_DAY } from '$lib/model/dataset'
import { laterPagesOf } from '../../src/routes/pages'
import { crowd } from '../fixtures/crowd'
import { toRecords } from '../fixtures/read-records'

describe('pages of a list', () => {
  it.each([
    [0, 1],
    [1, 1],
    [200, 1],
    [201, 2],
    [100_000, 500]
  ])('of %i entries are %i, the first at the address of the list', (entries, count) => {
    expect(pageCount(entries)).toBe(count)
    expect(laterPages(entries)).toHaveLength(count - 1)
    expect(partPath(1)).toBe('')
    expect(laterPages(entries).slice(0, 1).map(partPath)).toEqual(count > 1 ? ['page/2/'] : [])
  })

  it.each([1, 2, 7, 20, 21, 500, 12_345])('%i of them are few links away from each other', (count) => {
    for (const number of new Set([1, 2, Math.ceil(count / 2), count])) {
      const reach = pagesInReach({ number, count })
      expect(reach).toContain(1)
      expect(reach).toContain(count)
      for (const near of [number - 1, number, number + 1])
        if (near >= 1 && near <= count) expect(reach).toContain(near)
      expect(reach.length).toBeLessThanOrEqual(30)
    }
    if (count <= 20) expect(pagesInReach({ number: 1, count })).toHaveLength(count)
  })
})

describe('a list of many activities', () => {
  const records = toRecords(crowd({ activities: 900, seed: 8 }))
  const corpus = corpusOf({ ...compile(records, 'en'), records }, '/')
  const say = createAllWords('en')
  const pages = [1, ...laterPages(entriesIn(corpus, 'activities'))]
  const { columns } = corpus.dataset

  it('has each of them on one of its pages, in order, none longer than a page', () => {
    expect(pages).toEqual([1, 2, 3, 4, 5])
    const tables = pages.map((number) => listTables(corpus, 'activities', say, number))
    for (const own of tables)
      expect(own.reduce((sum, { rows }) => sum + rows.length, 0)).toBeLessThanOrEqual(ENTRIES_PER_PAGE)
    const inOrder = (title: string | null) =>
      tables.flat().flatMap((table) => (table.title === title ? table.rows.map(([name]) => name?.href) : []))
    const hrefOf = (row: number) => `/?activity=${columns.id[row]}`
    const rows = [...columns.kind.keys()]
    const dated = rows.filter((row) => isCounted(columns, row) && columns.start[row] !== NO_DAY)
    expect(inOrder(null)).toEqual(dated.map(hrefOf))
    expect(inOrder('article.uncounted')).toEqual(rows.filter((row) => !isCounted(columns, row)).map(hrefOf))
    expect(tables.flat().reduce((sum, table) => sum + table.rows.length, 0)).toBe(columns.size)
  })

  it('has a title and an address for each page', () => {
    expect(pages.map((number) => listHead(corpus, 'activities', say, number).title.text)).toEqual([
      'Activities',
      'Activities – Page 2 of 5',
      'Activities – Page 3 of 5',
      'Activities – Page 4 of 5',
      'Activities – Page 5 of 5'
    ])
    expect(laterPagesOf(corpus).slice(0, 4)).toEqual(
      [2, 3, 4, 5].map((number) => `activities/page/${number}/`)
    )
  })

  it('knows what took place at about the same time, as a look at all of it finds', () => {
    for (const rows of [...corpus.rowsByPlace.values()].slice(0, 60)) {
      const projects = new Set(rows.map((row) => columns.project[row]))
      const starts = rows.flatMap((row) => (columns.start[row] === NO_DAY ? [] : [columns.start[row] ?? 0]))
      const away = (row: number) =>
        Math.min(...starts.map((start) => Math.abs(start - (columns.start[row] ?? 0))))
      const near = corpus.dated
        .filter((row) => !projects.has(columns.project[row]) && away(row) <= 183)
        .toSorted((a, b) => away(a) - away(b) || a - b)
      expect(meanwhile(corpus, rows)).toEqual(near.slice(0, 3).toSorted((a, b) => a - b))
    }
  })
})
