import { describe, expect, it } from 'vitest'
import { idsOf } from '../../src/lib/articles/subject'
import { corpusOf } from '../../src/lib/articles/corpus'
import { compile } from '../../src/lib/model/compile'
import type { Records } from '../../src/lib/model/records'
import { createPaths } from '../../src/lib/view/paths'
import { crowd } from '../fixtures/crowd'
import { toRecords } from '../fixtures/read-records'

/** An invented folder that says, or leaves unsaid, whether activities have pages. */
function folder(activities: number, activityPages?: boolean): Records {
  const records = toRecords(crowd({ activities, seed: 5 }))
  const site = { ...records.site, activityPages }
  if (activityPages === undefined) Reflect.deleteProperty(site, 'activityPages')
  return { ...records, site }
}

function pathsOf(records: Records) {
  const compiled = compile(records, 'en')
  const id = compiled.dataset.columns.id[0]
  const paths = createPaths(compiled.dataset, '/sub/')
  const pages = idsOf(corpusOf({ ...compiled, records }, '/sub/'), 'activities').length
  return { id, path: paths('activities', id), list: paths('activities'), pages }
}

describe('the page of an activity', () => {
  it('is there in a folder of at most 2000', () => {
    const { id, path, pages } = pathsOf(folder(2000))
    expect({ path, pages }).toEqual({ path: `/sub/activities/${id}/`, pages: 2000 })
  })

  it('is left out above, where the dashboard shows it', () => {
    const { id, path, list, pages } = pathsOf(folder(2001))
    expect({ path, list, pages }).toEqual({
      path: `/sub/?activity=${id}`,
      list: '/sub/activities/',
      pages: 0
    })
  })

  it('follows the wish of the site at any size', () => {
    expect(pathsOf(folder(20, false)).pages).toBe(0)
    expect(pathsOf(folder(2001, true)).pages).toBe(2001)
  })
})
