import { expect, it } from 'vitest'
import { compile } from '../../src/lib/model/compile'
import { isCounted, totals, type Totals } from '../../src/lib/model/counts'
import { readRecords } from '../fixtures/read-records'
import { anActivity, said, smallWorld, type Added } from '../fixtures/small-world'

const happened = [said({ held: true })]

function totalsOf(activities: Added['activities']): Totals {
  const { dataset } = compile(smallWorld({ activities: activities ?? [] }), 'en')
  return totals(dataset, dataset.columns.id.keys())
}

it('counts our own activities as the page says them', () => {
  const { dataset } = compile(readRecords('data'), 'en')
  expect(totals(dataset, dataset.columns.id.keys())).toEqual({
    activities: 11,
    reported: 5,
    announced: 6,
    cancelled: 0,
    inferred: 0,
    mobilities: 4,
    trainings: 3,
    places: 11,
    peopleReported: { sum: 460, of: 1 },
    peopleAnnounced: { sum: 4, of: 1 },
    withDay: 3,
    undated: 2
  })
})

it('counts the given rows only', () => {
  const { dataset } = compile(readRecords('data'), 'en')
  const row = dataset.columns.id.indexOf('seminars-2016')
  expect(totals(dataset, [row])).toMatchObject({
    activities: 1,
    trainings: 1,
    places: 0,
    peopleReported: { sum: 460, of: 1 },
    peopleAnnounced: { sum: 0, of: 0 }
  })
  expect(totals(dataset, [])).toMatchObject({
    activities: 0,
    places: 0,
    peopleReported: { sum: 0, of: 0 },
    undated: 0
  })
})

it('counts no plan, no stop and no context', () => {
  const activities = [
    anActivity({ claims: happened, place: 'alder' }),
    anActivity({ id: 'plan', plan: true, participants: ['cedar'], claims: happened }),
    anActivity({ id: 'stop', partOf: 'visit', hosts: ['birch-council'], people: 5, claims: happened }),
    anActivity({ id: 'reform', kind: 'context', place: 'cedar', claims: happened })
  ]
  expect(totalsOf(activities)).toMatchObject({
    activities: 1,
    places: 1,
    peopleReported: { sum: 0, of: 0 },
    undated: 1
  })
  const { columns } = compile(smallWorld({ activities }), 'en').dataset
  expect(columns.id.filter((_, row) => isCounted(columns, row))).toEqual(['visit'])
})

it('tells apart who reports, announces and cancels, and what no source says', () => {
  const activities = [
    anActivity({ id: 'a', claims: happened }),
    anActivity({ id: 'b', claims: [said({ held: true }, 'announced')] }),
    anActivity({ id: 'c', held: false, claims: [said({ held: false })] }),
    anActivity({ id: 'd', inferred: { held: { en: 'It follows.' } } })
  ]
  expect(totalsOf(activities)).toMatchObject({
    activities: 4,
    reported: 1,
    announced: 1,
    cancelled: 1,
    inferred: 1
  })
})

it('takes a town, the district whose seat it is and the council there as one place, countries as none', () => {
  const activity = anActivity({
    place: 'birch',
    hosts: ['birch-council'],
    participants: ['birch-district', 'north', 'wanderers']
  })
  expect(totalsOf([activity]).places).toBe(1)
})

it('counts a mobility by the first kind and a training by any', () => {
  const activities = [
    anActivity({ id: 'a', kind: 'exchange', also: ['training'] }),
    anActivity({ id: 'b', kind: 'training', also: ['exchange'] })
  ]
  expect(totalsOf(activities)).toMatchObject({ mobilities: 1, trainings: 2 })
})

it('takes nobody as known where a source says nobody came', () => {
  const nobody = anActivity({ people: 0, claims: happened })
  expect(totalsOf([nobody, anActivity({ id: 'b' })])).toMatchObject({
    peopleReported: { sum: 0, of: 1 },
    peopleAnnounced: { sum: 0, of: 0 }
  })
})
