import { describe, expect, it } from 'vitest'
import { perDataset } from '$lib/model/per-dataset'
import { stopsOf } from '$lib/view/stops'
import { valley } from '../fixtures/valley'
import { ourContent } from '../fixtures/worlds'

describe('stops', () => {
  it('are found by what they are part of, in their order', () => {
    const ours = ourContent()
    const { columns } = ours
    const jelgava = columns.id.indexOf('jelgava-2019-02')
    const stops = stopsOf(ours).get(jelgava) ?? []
    expect(stops.length).toBe(3)
    expect(stops.every((stop) => columns.parent[stop] === jelgava)).toBe(true)
    expect(stops).toEqual(stops.toSorted((a, b) => a - b))
  })
})

describe('what is looked up for each dataset', () => {
  it('is computed once for each, nothing found included', () => {
    let count = 0
    const find = perDataset(() => (count++, null))
    const [one, other] = [valley(), ourContent()]
    expect([find(one), find(one), find(other)]).toEqual([null, null, null])
    expect(count).toBe(2)
  })
})
