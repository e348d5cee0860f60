import { describe, expect, it, test } from 'vitest'
import { flatten } from '../../src/lib/model/flatten'
import { gazetteerOf } from '../../src/lib/model/gazetteer'
import type { ListName, Records } from '../../src/lib/model/records'
import { statementsOf, unbacked, unshown, type Statements } from '../../src/lib/model/statements'
import { voicesOf } from '../../src/lib/model/voices'
import { readRecords } from '../fixtures/read-records'
import { anActivity, aProject, said, smallWorld, type ActivityClaim } from '../fixtures/small-world'

type Activity = ReturnType<typeof anActivity>

function worldOf(fields: Partial<Activity>, site = {}): Records {
  return smallWorld({
    site,
    activities: [anActivity(fields)],
    projects: [
      aProject({ claims: [{ source: 'page-a', evidence: 'reported', says: { title: { en: 'Bridge' } } }] })
    ]
  })
}

function statements(fields: Partial<Activity>, site = {}): Statements {
  const records = worldOf(fields, site)
  const [record] = records.activities
  if (!record) throw new Error('no activity')
  return statementsOf(
    'activities',
    record,
    voicesOf('activities', record, records.site),
    gazetteerOf(records)
  )
}

const because = { en: 'Because.' }

it('flattens a record and what a claim says by the same rule', () => {
  const part = { title: { lv: 'Vizīte' }, when: null, place: 'alder', hosts: ['alder-school'], people: 0 }
  expect([...flatten('activities', part)]).toEqual([
    ['title.lv', 'Vizīte'],
    ['place', 'alder'],
    ['hosts.alder-school', true],
    ['people', 0]
  ])
  expect([...flatten('projects', { sharesEur: { 'alder-school': 10.5 } })]).toEqual([
    ['sharesEur.alder-school', 10.5]
  ])
})

/** A shown value, who says what, whether a reason is given, and the evidence that comes of it. */
interface Case {
  readonly name: string
  readonly claims: ActivityClaim[]
  readonly shown?: string
  readonly reason?: true
  readonly evidence: string | null
}

describe('evidence of a place', () => {
  const inAlder = said({ place: 'alder' })
  const planned = said({ place: 'alder' }, 'announced')
  const inNorth = said({ place: 'north' }, 'announced')
  const inCedar = said({ place: 'cedar' })
  const cases: Case[] = [
    { name: 'said as done', claims: [inAlder], evidence: 'reported' },
    { name: 'said as a plan', claims: [planned], evidence: 'announced' },
    { name: 'said as a plan and as done', claims: [planned, inAlder], evidence: 'reported' },
    { name: 'implied by a town in it', shown: 'hills', claims: [inAlder], evidence: 'reported' },
    { name: 'only its country said', claims: [inNorth], evidence: null },
    { name: 'only its country said, with a reason', claims: [inNorth], reason: true, evidence: 'announced' },
    { name: 'not said, with a reason', claims: [], reason: true, evidence: 'inferred' },
    { name: 'not said', claims: [], evidence: null },
    { name: 'denied', claims: [inCedar], evidence: null },
    { name: 'denied, with a reason', claims: [inCedar], reason: true, evidence: null }
  ]
  test.each(cases)('$name', ({ shown = 'alder', claims, reason, evidence }) => {
    const inferred = reason ? { inferred: { place: because } } : {}
    const found = statements({ place: shown, claims, ...inferred }).get('place')
    expect(found?.evidence).toBe(evidence)
    expect(found?.reason).toEqual(reason ? because : null)
  })
})

describe('evidence of a participant', () => {
  const named = (...participants: string[]) => [said({ participants })]
  const cases: Case[] = [
    { name: 'named', claims: named('alder', 'cedar'), evidence: 'reported' },
    { name: 'others named', claims: named('cedar'), evidence: null },
    { name: 'its country named', claims: named('north'), evidence: null },
    { name: 'its country named, with a reason', claims: named('north'), reason: true, evidence: 'reported' },
    {
      name: 'its seat named, with a reason',
      shown: 'alder-school',
      claims: named('alder'),
      reason: true,
      evidence: 'reported'
    },
    { name: 'others named, with a reason', claims: named('cedar'), reason: true, evidence: 'inferred' },
    {
      name: 'without a seat, with a reason',
      shown: 'wanderers',
      claims: named('north'),
      reason: true,
      evidence: 'inferred'
    }
  ]
  test.each(cases)('$name', ({ shown = 'alder', claims, reason, evidence }) => {
    const inferred = reason ? { inferred: { participants: because } } : {}
    const found = statements({ participants: [shown], claims, ...inferred })
    expect(found.get(`participants.${shown}`)?.evidence).toBe(evidence)
  })
})

it('counts the sources that say it in the mood of the evidence, each once', () => {
  const claims = [
    said({ held: true }),
    said({ held: true }),
    said({ held: true }, 'reported', 'page-b'),
    said({ held: true }, 'announced', 'office')
  ]
  expect(statements({ claims }).get('held')?.sources).toEqual(['page-a', 'page-b'])
})

it('takes an activity as held unless it says otherwise', () => {
  expect(statements({ claims: [said({ held: true })] }).get('held')).toMatchObject({
    value: true,
    evidence: 'reported'
  })
  expect(statements({ held: false, claims: [said({ held: false })] }).get('held')?.evidence).toBe('reported')
  expect(statements({ held: false, claims: [said({ held: true })] }).get('held')?.evidence).toBeNull()
})

describe('in a folder of the owner’s own records', () => {
  const firstParty = { firstParty: 'office' }
  it('backs every value by the owner, in the mood of the record', () => {
    const found = statements({ place: 'alder', people: 3, evidence: 'announced' }, firstParty)
    expect([...found].map(([path, { evidence, sources }]) => [path, evidence, sources])).toEqual([
      ['title.en', 'announced', ['office']],
      ['held', 'announced', ['office']],
      ['place', 'announced', ['office']],
      ['people', 'announced', ['office']]
    ])
  })
  it('takes a record without a mood as reported', () => {
    expect(statements({}, firstParty).get('held')?.evidence).toBe('reported')
  })
  it('leaves what has a reason an inference', () => {
    expect(
      statements({ place: 'alder', inferred: { place: because } }, firstParty).get('place')?.evidence
    ).toBe('inferred')
  })
})

describe('values without backing', () => {
  it('are told with what the claims say instead', () => {
    const claims = [said({ when: '2019-02-05/2019-02-06', participants: ['cedar'] })]
    const fields = { when: '2019-02-05/2019-02-07', participants: ['alder'], claims }
    expect(ofList(worldOf(fields), 'activities')).toEqual([
      { kind: 'activities', id: 'visit', path: 'held', shown: 'true', claimed: [] },
      {
        kind: 'activities',
        id: 'visit',
        path: 'when',
        shown: '2019-02-05/2019-02-07',
        claimed: ['2019-02-05/2019-02-06']
      },
      { kind: 'activities', id: 'visit', path: 'participants.alder', shown: 'alder', claimed: ['cedar'] }
    ])
  })
  it('need one claimed language of a title only', () => {
    const claims = [{ source: 'page-a', evidence: 'reported' as const, says: { title: { lv: 'Tilts' } } }]
    const titled = (title: Record<string, string>) => smallWorld({ projects: [aProject({ title, claims })] })
    expect(ofList(titled({ en: 'Bridge', lv: 'Tilts' }), 'projects')).toEqual([])
    expect(ofList(titled({ en: 'Bridge', fr: 'Pont' }), 'projects')).toEqual([
      { kind: 'projects', id: 'bridge', path: 'title.en', shown: 'Bridge', claimed: ['Tilts'] }
    ])
  })
  it('are none in our own data', () => {
    const records = readRecords('data')
    expect(unbacked(records)).toEqual([])
    expect(unshown(records)).toEqual([])
  })
})

it('tells a member that a claim names and the record does not show', () => {
  const records = worldOf({
    participants: ['alder'],
    claims: [said({ held: true, participants: ['alder', 'cedar'] })]
  })
  expect(unshown(records)).toEqual([
    { kind: 'activities', id: 'visit', path: 'participants.cedar', shown: '', claimed: ['cedar'] }
  ])
})

function ofList(records: Records, list: ListName) {
  return unbacked(records).filter(({ kind }) => kind === list)
}
