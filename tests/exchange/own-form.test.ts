import { describe, expect, it } from 'vitest'
import { recordsOf } from '$lib/exchange/own-form'
import { readRecords } from '../fixtures/read-records'

const records = readRecords('data')
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id)

describe('a part of the data in our own form', () => {
  const part = recordsOf(records, new Set(['jelgava-2019-02']))

  it('has the chosen activity, its stops, and what its project plans', () => {
    const { activities } = part
    expect(idsOf(activities)).toContain('jelgava-2019-02')
    expect(activities.filter(({ partOf }) => partOf === 'jelgava-2019-02')).toHaveLength(3)
    for (const { id, partOf, plan, kind, project } of activities) {
      expect(id === 'jelgava-2019-02' || partOf !== undefined || plan || kind === 'context', id).toBe(true)
      expect(project).toBe('socquality')
    }
  })

  it('has what these name, directly or through others, and nothing else', () => {
    expect(idsOf(part.projects)).toEqual(['socquality'])
    expect(idsOf(part.places)).toContain('jelgava')
    expect(idsOf(part.places)).not.toContain('brussels')
    expect(idsOf(part.organisations)).toContain('zemgale-planning-region')
    expect(idsOf(part.organisations)).not.toContain('lps')
  })

  it('of nothing is the site alone, with a source of each language', () => {
    const { site, activities, projects } = recordsOf(records, new Set())
    expect([site, activities, projects]).toEqual([records.site, [], []])
  })
})
