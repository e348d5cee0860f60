import { describe, expect, it, test } from 'vitest'
import { compile } from '../../src/lib/model/compile'
import { EVIDENCE, FLAG, NO_DAY, type Columns } from '../../src/lib/model/dataset'
import { crowd } from '../fixtures/crowd'
import { readRecords, toRecords } from '../fixtures/read-records'
import { at, expectedRow, range, readRow } from '../fixtures/rows'
import { anActivity, aProject, said, smallWorld } from '../fixtures/small-world'

function sortKey({ start, days, id }: Columns, row: number): [number, number, string] {
  const first = at(start, row)
  return first === NO_DAY
    ? [Infinity, Infinity, id[row] ?? '']
    : [first, at(days, row) === 0 ? Infinity : first + at(days, row), id[row] ?? '']
}

describe.each([
  ['our own data', () => readRecords('data')],
  ['an invented folder of 1 000 activities', () => toRecords(crowd({ activities: 1000, seed: 7 }))]
])('in %s', (_, read) => {
  const records = read()
  const { dataset, details } = compile(records, 'en')
  const { columns } = dataset

  it('columns and records say the same', () => {
    expect(columns.id.toSorted()).toEqual(records.activities.map(({ id }) => id).toSorted())
    for (const record of records.activities) {
      const row = columns.id.indexOf(record.id)
      expect({ id: record.id, ...readRow(dataset, row) }).toEqual({
        id: record.id,
        ...expectedRow(records, record)
      })
    }
  })

  it('rows stand by first day, last day, id', () => {
    const keys = range(0, columns.size).map((row) => sortKey(columns, row))
    const isBefore = ([a, b, c]: [number, number, string], [d, e, f]: [number, number, string]) =>
      a < d || (a === d && (b < e || (b === e && c < f)))
    for (const row of range(1, columns.size)) {
      const [previous, next] = [keys[row - 1], keys[row]]
      if (previous && next) expect(isBefore(previous, next), columns.id[row]).toBe(true)
    }
  })

  it('details name the same activities and parties as the rows', () => {
    expect(details.activities.map(({ id }) => id)).toEqual(columns.id)
    details.activities.forEach(({ parties }, row) => {
      const own = range(at(columns.partyFrom, row), at(columns.partyFrom, row + 1))
      expect(parties.map(({ place, evidence, role }) => [place, evidence, role])).toEqual(
        own.map((party) => [
          at(columns.partyPlace, party),
          EVIDENCE[at(columns.partyEvidence, party)],
          at(columns.partyHost, party) === 1 ? 'host' : 'participant'
        ])
      )
    })
  })

  it('marks the rows whose sources differ', () => {
    details.activities.forEach(({ disagreements }, row) => {
      expect((at(columns.flags, row) & FLAG.differs) !== 0).toBe(disagreements.length > 0)
    })
  })
})

describe('evidence of the rows of our own data', () => {
  const { dataset } = compile(readRecords('data'), 'en')
  const { columns } = dataset
  const row = (id: string) => columns.id.indexOf(id)
  const parties = (id: string) =>
    range(at(columns.partyFrom, row(id)), at(columns.partyFrom, row(id) + 1)).map(
      (party) => EVIDENCE[at(columns.partyEvidence, party)]
    )
  test.each([
    ['kaunas-2024-02', 'reported', 1, ['announced', 'announced', 'inferred', 'inferred']],
    ['brussels-2024-04', 'announced', 2, ['inferred', 'announced', 'announced']],
    ['jelgava-2019-02', 'reported', 2, ['inferred', ...Array<string>(8).fill('reported')]],
    ['seminars-2016', 'reported', 1, ['inferred', 'inferred']]
  ])('%s is %s by %i', (id, evidence, sources, expected) => {
    expect(EVIDENCE[at(columns.evidence, row(id))]).toBe(evidence)
    expect(at(columns.sources, row(id))).toBe(sources)
    expect(parties(id)).toEqual(expected)
  })
})

it('lets a stop have the date, the place and their flags of its activity, unless it has its own', () => {
  const because = { en: 'Because.' }
  const activities = [
    anActivity({ when: '2019-02', place: 'alder', inferred: { when: because, place: because } }),
    { id: 'stop', project: 'bridge', kind: 'meeting' as const, title: { en: 'Stop' }, partOf: 'visit' },
    anActivity({ id: 'walk', when: '2019-02-05', place: 'cedar', partOf: 'visit' })
  ]
  const { dataset, details } = compile(smallWorld({ activities }), 'en')
  const { columns, places } = dataset
  const told = (id: string) => {
    const row = columns.id.indexOf(id)
    const flags = at(columns.flags, row) & (FLAG.whenInferred | FLAG.placeInferred | FLAG.counted)
    return [places[at(columns.place, row)]?.id, at(columns.days, row), flags]
  }
  expect(told('stop')).toEqual(['alder', 28, FLAG.whenInferred | FLAG.placeInferred])
  expect(told('walk')).toEqual(['cedar', 1, 0])
  const stop = details.activities.find(({ id }) => id === 'stop')
  expect(stop?.inferences.map(({ field }) => field)).toEqual(['when', 'place'])
})

it('lets nobody take part in what was cancelled', () => {
  const claims = [
    said({ held: false, hosts: ['alder-school'] }),
    said({ participants: ['cedar'] }, 'announced')
  ]
  const activity = anActivity({ held: false, hosts: ['alder-school'], participants: ['cedar'], claims })
  const { dataset, details } = compile(smallWorld({ activities: [activity] }), 'en')
  expect([...dataset.columns.partyEvidence].map((index) => EVIDENCE[index])).toEqual([
    'cancelled',
    'cancelled'
  ])
  expect(details.activities[0]?.statements).toEqual({ held: 'cancelled' })
})

it('refuses an activity of a project that no record is', () => {
  const records = smallWorld({ activities: [anActivity({ project: 'nowhere' })] })
  expect(() => compile(records, 'en')).toThrow('unknown project: nowhere')
})

describe('projects', () => {
  const period = (text: string, source: string) => ({
    source,
    evidence: 'announced' as const,
    says: { period: text }
  })
  it('tell from when to when the claimed starts differ', () => {
    const project = (a: string, b: string) =>
      compile(
        smallWorld({
          projects: [aProject({ period: a, claims: [period(a, 'page-a'), period(b, 'page-b')] })]
        }),
        'en'
      ).dataset.projects[0]?.startsDiffer
    expect(project('2018-03/2020-02', '2017-02-01/2020-02-29')).toEqual({ from: 17198, to: 17591 })
    expect(project('2018-03/2020-02', '2018-03-15/2021-02')).toBeNull()
    expect(project('2018-03/2020-02', '2018/2020')).toBeNull()
  })
  it('are a mention without a period and without any activity', () => {
    const mention = (added: Parameters<typeof smallWorld>[0]) =>
      compile(smallWorld(added), 'en').dataset.projects.map((each) => each.mention)
    expect(mention({})).toEqual([true])
    expect(mention({ projects: [aProject({ period: '2019' })] })).toEqual([false])
    expect(mention({ activities: [anActivity({ plan: true })] })).toEqual([false])
  })
})
