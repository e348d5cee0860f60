import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AnyRecord, Records } from '$lib/model/records'
import { reservedIn } from '$lib/model/reserved-ids'
import { encode } from '$lib/view/address'
import { PAGE_LISTS } from '$lib/view/paths'
import { FACETS, HOME } from '$lib/view/view'
import { ABOUT_PAGES } from '../../src/routes/pages'
import { readRecords } from '../fixtures/read-records'

const records = readRecords('data')
const isReserved = (id: string, all: Records = records) => reservedIn(all)({ id } as AnyRecord)

describe('reserved ids', () => {
  it('are all that stand in the markup of the components', () => {
    const markup = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(svelte|html)$/.test(path))
      .map((path) => readFileSync(join('src', path), 'utf8'))
    const ids = markup.flatMap((text) =>
      [...text.matchAll(/ id="([a-z][a-z0-9-]*)"/g)].map(([, id]) => id ?? '')
    )
    expect(ids.length).toBeGreaterThan(10)
    expect([...new Set(ids)].filter((id) => !isReserved(id))).toEqual([])
  })

  it('are all words of an address', () => {
    const view = {
      ...HOME,
      time: { from: 0, to: 30 },
      at: 'kaunas',
      activity: 'kaunas-2024-02',
      isFolded: false
    }
    const keys = [...encode(view).map(([key]) => key), ...FACETS, 'map', 'within']
    const pages = [...PAGE_LISTS, ...ABOUT_PAGES.map((page) => page.slice(0, -1))]
    expect([...keys, ...pages].filter((id) => !isReserved(id))).toEqual([])
  })

  it('are those that the page makes of other records, and no others', () => {
    expect(isReserved('project-socquality')).toBe(true)
    expect(isReserved('source-vlc-2024')).toBe(true)
    expect(isReserved('project-kickoff')).toBe(false)
    expect(isReserved('jelgava-2019-02')).toBe(false)
  })
})
