/** Knows that our three projects, written as a plain sheet, give the activities that the data have; only what is inferred or disputed is not in a sheet. */
import { describe, expect, it } from 'vitest'
import { compile } from '$lib/model/compile'
import { isCounted } from '$lib/model/counts'
import { EVIDENCE, FLAG, KINDS, type Dataset } from '$lib/model/dataset'
import { ourContent } from '../fixtures/worlds'
import { diskFile, recordsOf, takenIn, toldProblems } from '../fixtures/intake'

const outcome = takenIn([diskFile('tests/fixtures/intake/three-projects.csv')])
const imported = compile(recordsOf(outcome), 'en').dataset
const ours = ourContent()

/** What map, timeline and totals show of each activity, without ids. */
function shownOf({ columns, places, projects }: Dataset) {
  return [...columns.id.keys()]
    .map((row) => {
      const place = places[columns.place[row] ?? -1]
      const pin = places[place?.pin ?? -1]
      const parent = columns.parent[row] ?? -1
      return {
        title: columns.title[row]?.text,
        project: projects[columns.project[row] ?? -1]?.short.text,
        kind: KINDS[columns.kind[row] ?? -1],
        start: columns.start[row],
        days: columns.days[row],
        grain: columns.grain[row],
        at: pin?.at ?? null,
        country: places[place?.country ?? -1]?.iso ?? null,
        evidence: EVIDENCE[columns.evidence[row] ?? -1],
        plan: ((columns.flags[row] ?? 0) & FLAG.plan) !== 0,
        people: columns.people[row],
        events: columns.events[row],
        parent: columns.title[parent]?.text ?? null,
        isCounted: isCounted(columns, row)
      }
    })
    .sort((a, b) => String(a.title).localeCompare(String(b.title)))
}

describe('the three projects as a plain sheet', () => {
  it('use every row, and nothing is wrong', () => {
    expect(toldProblems(outcome).filter((told) => !/^(place-chosen|participant-place)/.test(told))).toEqual(
      []
    )
    expect([outcome.rowsIn, outcome.rowsUsed, outcome.counts.activities]).toEqual([19, 19, 18])
  })

  it('give the same eleven activities, with their dates, places, marks and counts', () => {
    expect(shownOf(imported)).toEqual(shownOf(ours))
    expect(shownOf(imported).filter((each) => each.isCounted)).toHaveLength(11)
  })

  it('join two rows of one activity, with all who came', () => {
    const { activities } = recordsOf(outcome)
    const jelgava = activities.find(({ id }) => id === 'jelgava-2019-02')
    expect(jelgava?.participants).toHaveLength(8)
    expect(jelgava?.at).toEqual({ file: 'three-projects.csv', row: 7 })
  })
})
