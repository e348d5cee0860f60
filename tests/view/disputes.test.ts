import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import { compile } from '$lib/model/compile'
import type { Disagreement, Value } from '$lib/model/details'
import { languageName } from '$lib/locales/language-name'
import { disputeTable, type DisputeTable } from '$lib/view/disputes'
import { dayOf } from '$lib/time/day'
import { readRecords } from '../fixtures/read-records'

const say = createAllWords('en')
const { dataset, details } = compile(readRecords('data'), 'en')

/** The table of one of our projects: title, then the texts of each column; `*` where they are computed. */
function tableOf(id: string): { sources: unknown[]; rows: unknown[] } {
  const index = dataset.projects.findIndex((project) => project.id === id)
  const table = disputeTable(details.projects[index]?.disagreements ?? [], say)
  return { sources: table.columns.map((column) => details.sources[column]?.id), rows: rowsOf(table) }
}

function rowsOf({ rows }: DisputeTable): unknown[] {
  return rows.map(({ title, cells }) => [
    title,
    ...cells.map((cell) => cell.map(({ text, isComputed }) => (isComputed ? `${text}*` : text)).join(' / '))
  ])
}

describe('where our sources differ', () => {
  it('on `socquality` is a row for each detail and a column for each source', () => {
    expect(tableOf('socquality')).toEqual({
      sources: ['zemgale-2019', 'viesite-2019'],
      rows: [
        ['Start', 'March 2018', '1 February 2017'],
        ['Duration', '24 months*', '24 months / 37 months*'],
        ['Total budget', '€791,256.20', '€791,256.19'],
        ['EU share', '€672,576.74', '€672,567.73'],
        ['Words on EU funding', 'Co-funded', 'Funded']
      ]
    })
  })

  it('on `well-being` names language, authority and whose legal form it is', () => {
    const { rows } = tableOf('well-being')
    expect(rows.map((row) => (Array.isArray(row) ? (row[0] as unknown) : null))).toEqual([
      'Official title in Lithuanian',
      'Authority named in the disclaimer',
      'Legal form'
    ])
    const index = dataset.projects.findIndex(({ id }) => id === 'well-being')
    const table = disputeTable(details.projects[index]?.disagreements ?? [], say)
    expect(table.rows.map(({ subject }) => subject !== null)).toEqual([false, false, true])
    expect(table.rows[0]?.cells[0]?.[0]?.lang).toBe('lt')
  })

  it('is nothing on the other projects', () => {
    expect(tableOf('institutional-care')).toEqual({ sources: [], rows: [] })
    expect(tableOf('atver-sirdi-zemgale')).toEqual({ sources: [], rows: [] })
  })
})

const days = (year: number, month: number, day: number, count = 1) =>
  ({ start: dayOf(year, month, day), days: count, grain: 'day' }) as const
const dispute = (field: string, ...values: Value[]): Disagreement => ({
  field,
  subject: null,
  groups: values.map((value, source) => ({ value, said: [{ source, computed: false }] }))
})
const period = (from: ReturnType<typeof days>, to: ReturnType<typeof days> | null): Value => ({
  type: 'date',
  period: from,
  from,
  to
})

describe('a period', () => {
  const [start, end, later] = [days(2018, 3, 1), days(2020, 2, 29), days(2020, 5, 31)]

  it.each([
    ['its start', [period(start, end), period(days(2017, 2, 1), end)], ['Start']],
    ['its end', [period(start, end), period(start, later)], ['End']],
    ['both', [period(start, end), period(days(2017, 2, 1), later)], ['Start', 'End']],
    ['neither, where some day satisfies all', [period(start, end), period(days(2018, 3, 1, 31), end)], []],
    ['its one day', [period(start, null), period(days(2018, 3, 2), null)], ['Date']]
  ])('has rows for what differs: %s', (_, values, titles) => {
    const { rows } = disputeTable([dispute('when', ...values)], say)
    expect(rows.map(({ title }) => title)).toEqual(titles)
  })
})

describe('cells', () => {
  it.each([
    ['people', { type: 'number', number: 460 }, 'People', '460'],
    ['events', { type: 'number', number: 24 }, 'Events', '24'],
    ['months', { type: 'number', number: 1 }, 'Duration', '1 month'],
    ['totalEur', { type: 'money', eur: 5 }, 'Total budget', '€5.00'],
    ['funding', { type: 'word', word: 'co-funded' }, 'Words on EU funding', 'Co-funded'],
    ['place', { type: 'label', label: { text: 'Cedar', lang: 'en', by: 'us' } }, 'Place', 'Cedar'],
    ['number', { type: 'label', label: { text: 'LLI-1', lang: 'en', by: 'source' } }, 'Number', 'LLI-1']
  ] as const)('of `%s` say %j under %s', (field, value, title, text) => {
    const { rows } = disputeTable([dispute(field, value, value)], say)
    expect(rows).toHaveLength(1)
    expect(rows[0]?.title).toBe(title)
    expect(rows[0]?.cells.map((cell) => cell.map((each) => each.text))).toEqual([[text], [text]])
  })

  it('are empty where a source says nothing of it', () => {
    const first = dispute('people', { type: 'number', number: 1 }, { type: 'number', number: 2 })
    const third: Disagreement = {
      field: 'events',
      subject: null,
      groups: [{ value: { type: 'number', number: 3 }, said: [{ source: 7, computed: false }] }]
    }
    const { columns, rows } = disputeTable([first, third], say)
    expect(columns).toEqual([0, 1, 7])
    expect(rows.map(({ cells }) => cells.map((cell) => cell.length))).toEqual([
      [1, 1, 0],
      [0, 0, 1]
    ])
  })
})

describe('the name of a language', () => {
  it.each([
    ['lt', 'Lithuanian'],
    ['pt-BR', 'Portuguese'],
    ['xx', 'xx'],
    ['xx-YY', 'xx-YY']
  ])('%s is %s', (lang, name) => {
    expect(languageName(lang, say)).toBe(name)
  })
})
