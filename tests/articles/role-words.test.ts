import { describe, expect, it } from 'vitest'
import { corpusOf, type Role } from '$lib/articles/corpus'
import { organisationArticle } from '$lib/articles/organisation'
import { roleTables } from '$lib/articles/role-tables'
import { roleEvidence, rolesInWords } from '$lib/articles/role-words'
import { createAllWords } from '$lib/locales/all-words'
import { compile } from '$lib/model/compile'
import { readRecords } from '../fixtures/read-records'

const say = createAllWords('en')
const role = (as: Role['as'], evidence: Role['evidence'], row: number | null = null): Role => ({
  as,
  evidence,
  row,
  project: 0,
  shareEur: null
})

describe('roles', () => {
  it('stand once each, as surely as any of them is known', () => {
    const roles = [
      role('partner', 'inferred'),
      role('host', 'inferred', 1),
      role('participant', 'announced', 2),
      role('participant', 'reported', 3)
    ]
    expect(rolesInWords(roles, say)).toBe('Partner (our inference), host (our inference), participant')
    expect(rolesInWords([role('participant', 'announced', 1)], say)).toBe('Participant (only announced)')
    expect(rolesInWords([], say)).toBe('')
  })

  it.each([
    ['an event is reported', role('host', 'reported', 1), 'Reported'],
    ['a project is stated', role('partner', 'reported'), 'Stated in a source'],
    ['a project may be announced', role('partner', 'announced'), 'Only announced'],
    ['what is ours says so', role('lead', 'inferred'), 'Our inference'],
    ['an authority is only named', role('authority', 'reported'), '']
  ])('of %s', (_, told, words) => {
    expect(roleEvidence(told, say)).toBe(words)
  })
})

it('tables of roles have one for projects and one for activities, each with its note', () => {
  const records = readRecords('data')
  const corpus = corpusOf({ ...compile(records, 'en'), records }, '/')
  const tables = roleTables(corpus, organisationArticle(corpus, 'viesite-municipality')?.roles ?? [], say)
  expect(tables.map(({ title }) => title)).toEqual(['nav.projects', 'nav.activities'])
  const [inProjects, inActivities] = tables.map(({ rows }) => rows)
  expect(inProjects?.map((cells) => cells.map(({ text }) => text))).toEqual([
    ['SocQuality', 'Partner', 'Stated in a source']
  ])
  expect(inProjects?.[0]?.[1]?.note).toBe('Share of the budget: €109,732.96')
  expect(inActivities?.find(([name]) => name?.href?.includes('jelgava'))?.[0]?.note).toBe('5–6 February 2019')
  expect(roleTables(corpus, [], say)).toEqual([])
})
