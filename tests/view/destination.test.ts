import { describe, expect, it } from 'vitest'
import type { SearchEntry } from '$lib/model/search'
import { createDestinations } from '$lib/view/destination'
import { HOME, withFilter } from '$lib/view/view'
import { valley } from '../fixtures/valley'

const leads = createDestinations(valley())
const entry = (kind: SearchEntry['kind'], id: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  kind,
  id,
  names: {},
  forms: [],
  place: null,
  project: null,
  ...more
})
const before = { ...withFilter(HOME, 'kind', ['exchange']), at: 'birch' }

describe('something found', () => {
  it('leads to its activity, the filters as they are', () => {
    expect(leads(entry('activity', 'exchange'))?.(before)).toEqual({
      ...before,
      activity: 'exchange',
      at: null
    })
  })

  it('leads to the place whose dot stands for it', () => {
    for (const found of [
      entry('place', 'alder', { place: 'alder' }),
      entry('place', 'alder-district', { place: 'alder' }),
      entry('organisation', 'alder-school', { place: 'alder', project: 'first' })
    ]) {
      expect(leads(found)?.(before)).toEqual({ ...before, activity: null, at: 'alder' })
    }
  })

  it('leads to what a project has, also from an organisation without a place', () => {
    for (const found of [
      entry('project', 'first', { project: 'first' }),
      entry('organisation', 'wanderers', { project: 'first' })
    ]) {
      expect(leads(found)?.(before)).toEqual({ ...withFilter(before, 'project', ['first']), at: null })
    }
  })

  it('leads nowhere where the page has nothing to show of it', () => {
    expect(leads(entry('activity', 'nothing'))).toBeNull()
    expect(leads(entry('place', 'nowhere', { place: 'nowhere' }))).toBeNull()
    expect(leads(entry('project', 'rumour', { project: 'rumour' }))).toBeNull()
    expect(leads(entry('organisation', 'ministry'))).toBeNull()
  })
})
