import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { unbacked, unshown } from '../../src/lib/model/statements'
import { crowd, writeCrowd } from '../fixtures/crowd'
import { readRecords, toRecords } from '../fixtures/read-records'

const size = { activities: 1000, seed: 11 }

it('invents the same folder for the same seed and another one for another', () => {
  expect(crowd(size)).toEqual(crowd(size))
  expect(crowd({ ...size, seed: 12 })).not.toEqual(crowd(size))
})

it('has every sort of activity, of every mood and grain', () => {
  const { activities, projects } = toRecords(crowd(size))
  expect(activities).toHaveLength(size.activities)
  expect(new Set(activities.map(({ project }) => project)).size).toBe(projects.length)
  const parties = activities.map(({ participants = [] }) => participants.length)
  expect(Math.max(...parties)).toBe(12)
  const sorts = {
    announced: activities.some(({ evidence }) => evidence === 'announced'),
    cancelled: activities.some(({ held }) => held === false),
    plan: activities.some(({ plan }) => plan),
    stop: activities.some(({ partOf }) => partOf !== undefined),
    day: activities.some(({ when }) => when?.length === 10),
    month: activities.some(({ when }) => when?.length === 7),
    year: activities.some(({ when }) => when?.length === 4),
    undated: activities.some(({ when, plan }) => when === null && !plan),
    nowhere: activities.some(({ place, plan }) => place === null && !plan),
    secondVoice: activities.some(({ claims }) => claims !== undefined)
  }
  expect(Object.entries(sorts).filter(([, found]) => !found)).toEqual([])
})

it('backs all that it shows', () => {
  const records = toRecords(crowd(size))
  expect(unbacked(records)).toEqual([])
  expect(unshown(records)).toEqual([])
})

it('writes a folder that is read as what was invented', () => {
  const dir = mkdtempSync(join(tmpdir(), 'crowd-'))
  try {
    const written = writeCrowd(dir, { activities: 60, seed: 2 })
    expect(readRecords(dir)).toEqual(toRecords(written))
  } finally {
    rmSync(dir, { recursive: true })
  }
})
