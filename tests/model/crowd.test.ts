import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compile } from '../../src/lib/model/compile'
import { isCounted } from '../../src/lib/model/counts'
import { checkFolder, readFolder } from '../../src/lib/model/folder'
import { unbacked, unshown } from '../../src/lib/model/statements'
import { dateOf } from '../../src/lib/time/day'
import { foldsOf } from '../../src/lib/view/folds'
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
    secondVoice: activities.some(({ claims }) => claims?.[0]?.quote === undefined),
    quoted: activities.some(({ claims }) => claims?.[0]?.quote !== undefined),
    inFiveLanguages: activities.some(({ title }) => Object.keys(title).length === 5)
  }
  expect(Object.entries(sorts).filter(([, found]) => !found)).toEqual([])
})

it('backs all that it shows', () => {
  const records = toRecords(crowd(size))
  expect(unbacked(records)).toEqual([])
  expect(unshown(records)).toEqual([])
})

it('keeps out of August, of the days around the new year, and of a span that folds', () => {
  const records = toRecords(crowd({ ...size, activities: 1900 }))
  const days = records.activities.flatMap(({ when }) => when?.match(/^\d{4}-(\d\d-\d\d)/)?.[1] ?? [])
  const between = (from: string, to: string) => days.filter((day) => day >= from && day <= to).length
  expect(between('08-01', '08-31')).toBeLessThan(between('10-01', '10-31') / 5)
  expect(between('12-21', '12-31')).toBeLessThan(between('11-20', '11-30') / 5)
  const { dataset } = compile(records, 'en')
  const counted = [...dataset.columns.project.keys()].filter((row) => isCounted(dataset.columns, row))
  const [fold, ...others] = foldsOf(dataset, counted)
  expect(others).toEqual([])
  expect([dateOf(fold?.from ?? 0).year, dateOf(fold?.to ?? 0).year]).toEqual([2019, 2020])
})

it('writes a folder that passes the check and is read as what was invented, the same bytes each time', () => {
  const folders = ['a', 'b'].map((name) => join(mkdtempSync(join(tmpdir(), 'crowd-')), name))
  try {
    const few = { activities: 60, seed: 2 }
    for (const folder of folders) writeCrowd(folder, few)
    const [first = '', second = ''] = folders
    expect(readFolder(second)).toEqual(readFolder(first))
    expect(readRecords(first)).toEqual(toRecords(crowd(few)))
    expect(checkFolder(first).problems.filter(({ severity }) => severity === 'error')).toEqual([])
  } finally {
    for (const folder of folders) rmSync(join(folder, '..'), { recursive: true })
  }
})
