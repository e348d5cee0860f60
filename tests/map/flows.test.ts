import { describe, expect, it } from 'vitest'
import { flowArcs } from '$lib/map/flow-arcs'
import { balance, flows, type Flow } from '$lib/map/flows'
import { EVIDENCE, type Dataset } from '$lib/model/dataset'
import { mapCrowd } from '../fixtures/map-crowd'
import { placeIndex, rowOf, valley } from '../fixtures/valley'

/** The same by a plain loop over every participation. */
function plainFlows({ columns }: Dataset, rows: readonly number[], only = -1): Flow[] {
  const sums = new Map<string, Flow>()
  for (const row of rows) {
    const to = columns.place[row] ?? -1
    const [first = 0, end = 0] = columns.partyFrom.subarray(row, row + 2)
    for (let entry = first; entry < end; entry++) {
      const from = columns.partyPlace[entry] ?? -1
      const said = EVIDENCE[columns.partyEvidence[entry] ?? -1]
      const isCounted = said === 'reported' || said === 'announced'
      if (EVIDENCE[columns.evidence[row] ?? -1] === 'cancelled' || !isCounted) continue
      if (to < 0 || from < 0 || from === to || columns.partyHost[entry] === 1) continue
      if (only >= 0 && only !== from && only !== to) continue
      const known = sums.get(`${from} ${to}`) ?? { from, to, count: 0, reported: 0 }
      const reported = known.reported + (said === 'reported' ? 1 : 0)
      sums.set(`${from} ${to}`, { from, to, count: known.count + 1, reported })
    }
  }
  return [...sums.values()].sort((a, b) => b.count - a.count || a.from - b.from || a.to - b.to)
}

describe('flows', () => {
  it.each([
    [1000, 8, 1],
    [4000, 300, 2],
    [20_000, 2000, 3]
  ])('of %d activities at %d places are those of a plain loop', (rows, places, seed) => {
    const dataset = mapCrowd({ rows, places: places + 30, seed })
    const some = Array.from({ length: rows }, (_, row) => row).filter((row) => row % 7 !== seed)
    expect(flows(dataset, some)).toEqual(plainFlows(dataset, some))
    for (const place of [30, 31, places + 29])
      expect(flows(dataset, some, place)).toEqual(plainFlows(dataset, some, place))
    expect(flows(dataset, [])).toEqual([])
  })

  it('go from who took part to where it took place, and not within a place', () => {
    const small = valley()
    const found = flows(small, [rowOf(small, 'exchange')])
    expect(found).toEqual([
      { from: placeIndex(small, 'birch'), to: placeIndex(small, 'alder'), count: 1, reported: 1 },
      { from: placeIndex(small, 'cedar'), to: placeIndex(small, 'alder'), count: 1, reported: 1 }
    ])
    expect(flows(small, [rowOf(small, 'cancelled')])).toEqual([])
  })
})

describe('the balance of a place', () => {
  it('parts who came from who went, and what is reported from what is announced', () => {
    const all = [
      { from: 1, to: 0, count: 5, reported: 3 },
      { from: 2, to: 0, count: 1, reported: 1 },
      { from: 0, to: 1, count: 7, reported: 0 },
      { from: 2, to: 1, count: 9, reported: 9 }
    ]
    expect(balance(all, 0)).toEqual({ cameReported: 4, wentReported: 0, toCome: 2, toGo: 7 })
  })
})

describe('arcs of flows', () => {
  const spotOf = (place: number) => (place === 9 ? null : ([place * 100, 0] as const))
  const flow = (from: number, to: number, count: number, reported = count) => ({ from, to, count, reported })

  it('are the strongest that have both ends on the map, the strongest last', () => {
    const strong = [flow(1, 2, 90), flow(9, 2, 80), flow(2, 1, 40), flow(3, 2, 10), flow(4, 2, 1)]
    expect(flowArcs(strong, 3, spotOf).map(({ key }) => key)).toEqual(['3-2', '2-1', '1-2'])
  })

  it('are as wide as the root of what they sum up, within bounds', () => {
    const [thin, middle, wide] = flowArcs([flow(1, 2, 400), flow(2, 3, 100), flow(3, 4, 1)], 9, spotOf)
    expect([thin, middle, wide].map((arc) => arc?.widthPx)).toEqual([1.4, 3.5, 7])
    expect(flowArcs([flow(1, 2, 1)], 9, spotOf)[0]?.widthPx).toBe(3.1)
  })

  it('say whether any of it is reported', () => {
    const arcs = flowArcs([flow(1, 2, 4, 1), flow(2, 3, 2, 0)], 9, spotOf)
    expect(arcs.map(({ isReported }) => isReported)).toEqual([false, true])
  })
})
