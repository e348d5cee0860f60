import { describe, expect, it } from 'vitest'
import { createAllWords } from '$lib/locales/all-words'
import {
  dateWords,
  evidenceOf,
  evidenceWords,
  isOverdue,
  kindOf,
  periodOf,
  placeOf,
  projectOf,
  shortDateWords,
  spokenName
} from '$lib/view/activity-words'
import { dayOf } from '$lib/time/day'
import { rowOf, valley } from '../fixtures/valley'
import { ourContent } from '../fixtures/worlds'

const say = createAllWords('en')
const dataset = valley()
const ours = ourContent()

describe('dates of activities', () => {
  it.each([
    ['exchange', '5–6 February 2019', '5–6 February 2019'],
    ['meeting', '13–26 February 2019', '13–26 February 2019'],
    ['cancelled', '15 June 2023', '15 June 2023'],
    ['camp', 'July 2021, day not known', 'July 2021'],
    ['year-event', '2020, month not known', '2020'],
    ['seminars', '2016–2017, month not known', '2016–2017'],
    ['unsure', 'February 2023 (uncertain), day not known', 'February 2023'],
    ['about', 'about 2023, month not known', '2023'],
    ['open-works', 'since October 2024', 'since October 2024'],
    ['reform', 'since 2014', 'since 2014'],
    ['dateless', 'No date', 'No date']
  ])('of `%s` read %s, in short %s', (id, words, short) => {
    expect(dateWords(dataset, rowOf(dataset, id), say)).toBe(words)
    expect(shortDateWords(dataset, rowOf(dataset, id), say)).toBe(short)
  })

  it.each([
    ['kaunas-2024-02', '26–28 February 2024'],
    ['brussels-2024-04', 'April 2024'],
    ['rezekne-2024-06', 'June 2024'],
    ['closing-2024-10', 'October 2024'],
    ['jelgava-2019-02', '5–6 February 2019'],
    ['steering-group-2019', 'No date'],
    ['viesite-2019-02', '13–26 February 2019'],
    ['viesite-day-centre', 'No date'],
    ['kretinga-2019-05', 'May 2019'],
    ['rokiskis-2019-07', 'July 2019'],
    ['seminars-2016', '2016–2017'],
    ['care-reform', 'since 2014']
  ])('of our `%s` read %s in short', (id, short) => {
    expect(shortDateWords(ours, rowOf(ours, id), say)).toBe(short)
  })

  it('are none without a date', () => {
    expect(periodOf(dataset, rowOf(dataset, 'nowhere'))).toBeNull()
    expect(periodOf(dataset, rowOf(dataset, 'cancelled'))).toMatchObject({ days: 1, grain: 'day' })
  })
})

describe('what is said of a row', () => {
  it('is its kind, place and project', () => {
    const row = rowOf(dataset, 'meeting')
    expect(kindOf(dataset, row)).toBe('meeting')
    expect(placeOf(dataset, row)?.id).toBe('birch')
    expect(projectOf(dataset, row).id).toBe('first')
    expect(placeOf(dataset, rowOf(dataset, 'nowhere'))).toBeNull()
    expect(() => projectOf(dataset, 999)).toThrow('no project in row: 999')
  })

  it.each([
    ['exchange', 'reported', 'Reported'],
    ['camp', 'announced', 'Only announced'],
    ['cancelled', 'cancelled', 'Cancelled']
  ])('is how sure an owner is of `%s`: %s', (id, evidence, words) => {
    expect(evidenceOf(dataset, rowOf(dataset, id))).toBe(evidence)
    expect(evidenceWords(dataset, rowOf(dataset, id), say)).toBe(words)
  })

  it('is how many sources say so, where sources do', () => {
    const words = (id: string) => evidenceWords(ours, rowOf(ours, id), say)
    expect(words('jelgava-2019-02')).toMatch(/^Reported by \d+ sources?$/)
    expect(words('rezekne-2024-06')).toMatch(/^Announced by \d+ sources?$/)
    const sources = new Uint8Array(dataset.columns.size).fill(1)
    const cited = {
      ...dataset,
      site: { ...dataset.site, firstParty: false },
      columns: { ...dataset.columns, sources }
    }
    expect(evidenceWords(cited, rowOf(cited, 'exchange'), say)).toBe('Reported by 1 source')
    sources.fill(2)
    expect(evidenceWords(cited, rowOf(cited, 'camp'), say)).toBe('Announced by 2 sources')
  })

  it.each([
    ['camp', dayOf(2021, 7, 31), false],
    ['camp', dayOf(2021, 8, 1), true],
    ['camp', null, false],
    ['exchange', dayOf(2026, 1, 1), false],
    ['cancelled', dayOf(2026, 1, 1), false],
    ['open-works', dayOf(2026, 1, 1), false],
    ['plan', dayOf(2026, 1, 1), false]
  ])('is whether the time of announced `%s` is over on day %s: %s', (id, today, isOver) => {
    expect(isOverdue(dataset, rowOf(dataset, id), today)).toBe(isOver)
  })

  it('is all of it in one line for a listener, dates in words', () => {
    expect(spokenName(dataset, rowOf(dataset, 'exchange'), say)).toBe(
      'Exchange visit, Alder, 5 to 6 February 2019, reported, First Bridge'
    )
    expect(spokenName(dataset, rowOf(dataset, 'nowhere'), say)).toBe(
      'Other, not on the map, no date, reported, Timeless Bridge'
    )
  })

  it('can be said of every row', () => {
    for (const world of [dataset, ours]) {
      for (const row of world.columns.id.keys()) {
        expect(spokenName(world, row, say)).not.toMatch(/undefined|NaN|\{\{|–/)
      }
    }
  })
})
