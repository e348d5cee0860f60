import { describe, expect, it } from 'vitest'
import { isCounted } from '$lib/model/counts'
import { FLAG } from '$lib/model/dataset'
import { dayOf } from '$lib/time/day'
import { knownOf } from '$lib/view/known'
import { facetOptions, facetValues } from '$lib/view/facets'
import { HIDDEN, match, mayOverlap } from '$lib/view/match'
import { facetCounts } from '$lib/view/tally'
import { FACETS, HOME, withFilter, type TimeWindow } from '$lib/view/view'
import { dice } from '../fixtures/dice'
import { fateOf, knownActivities, type Fate } from '../fixtures/oracle'
import { rowOf, valley } from '../fixtures/valley'
import { viewOf } from '../fixtures/views'
import { ourContent, worlds } from '../fixtures/worlds'

const NUMBER: Record<Fate, number> = {
  shown: HIDDEN.no,
  byTime: HIDDEN.byTime,
  byFilter: HIDDEN.byFilter,
  byMap: HIDDEN.byMap,
  uncounted: HIDDEN.uncounted
}

describe.each(worlds())('views of $name', ({ records, dataset }) => {
  const known = knownOf(dataset)
  const activities = new Map(knownActivities(records).map((activity) => [activity.id, activity]))
  const inRows = dataset.columns.id.flatMap((id) => activities.get(id) ?? [])

  it('show what a walk over the records shows, and hide the others for the same reason', () => {
    const roll = dice(201)
    expect(inRows).toHaveLength(dataset.columns.size)
    for (let n = 0; n < 40; n++) {
      const view = viewOf(roll, known)
      const fates = inRows.map((activity) => fateOf(activity, view))
      const count = (fate: Fate) => fates.filter((each) => each === fate).length
      const { hidden, ...found } = match(dataset, view)
      expect([...hidden]).toEqual(fates.map((fate) => NUMBER[fate]))
      expect(found).toEqual({
        shown: fates.flatMap((fate, row) => (fate === 'shown' ? [row] : [])),
        total: fates.length - count('uncounted'),
        hiddenByTime: count('byTime'),
        hiddenByFilter: count('byFilter'),
        hiddenByMap: count('byMap'),
        withoutPoint: inRows.filter(
          ({ points }, row) => view.within && fates[row] === 'shown' && points.length === 0
        ).length
      })
    }
  })

  it('count each value of a filter as choosing it alone would show', () => {
    const roll = dice(202)
    for (let n = 0; n < 5; n++) {
      const view = viewOf(roll, known)
      for (const facet of FACETS) {
        const counts = facetCounts(dataset, view, facet)
        const shownBy = (value: string) =>
          inRows.filter((activity) => fateOf(activity, withFilter(view, facet, [value])) === 'shown').length
        const values = new Set(inRows.flatMap((activity) => activity.values[facet]))
        const expected = [...values]
          .map((value) => [value, shownBy(value)] as const)
          .filter(([, count]) => count > 0)
        expect(new Map(counts)).toEqual(new Map(expected))
      }
    }
  })

  it('offer the values that some counted activity has, each once', () => {
    for (const facet of FACETS) {
      const present = new Set(inRows.filter(({ counted }) => counted).flatMap(({ values }) => values[facet]))
      const options = facetOptions(dataset, facet)
      expect(new Set(options)).toEqual(present)
      expect(options).toHaveLength(present.size)
    }
  })
})

describe('time', () => {
  const dataset = valley()
  const may = (id: string, window: TimeWindow) => mayOverlap(dataset.columns, rowOf(dataset, id), window)
  const day = (year: number, month: number, date: number) => dayOf(year, month, date)

  it.each([
    ['meeting', day(2019, 2, 13), day(2019, 2, 26)],
    ['cancelled', day(2023, 6, 15), day(2023, 6, 15)],
    ['camp', day(2021, 7, 1), day(2021, 7, 31)],
    ['seminars', day(2016, 1, 1), day(2017, 12, 31)]
  ])('meets every possible day of `%s` and none beside them', (id, first, last) => {
    expect(may(id, { from: first - 9, to: first - 1 })).toBe(false)
    expect(may(id, { from: first - 9, to: first })).toBe(true)
    expect(may(id, { from: last, to: last + 9 })).toBe(true)
    expect(may(id, { from: last + 1, to: last + 9 })).toBe(false)
    expect(may(id, { from: first - 9, to: last + 9 })).toBe(true)
  })

  it('meets an open end for ever after its start', () => {
    const start = day(2024, 10, 1)
    expect(may('open-works', { from: start - 9, to: start - 1 })).toBe(false)
    expect(may('open-works', { from: start - 9, to: start })).toBe(true)
    expect(may('open-works', { from: start + 90_000, to: start + 90_001 })).toBe(true)
  })

  it('never hides what has no date', () => {
    const time = { from: day(1950, 1, 1), to: day(1950, 12, 31) }
    const { shown, hiddenByTime, total } = match(dataset, { ...HOME, time })
    expect(shown.map((row) => dataset.columns.id[row])).toEqual(['dateless', 'nowhere'])
    expect(hiddenByTime).toBe(total - 2)
  })

  it('counts once, and by time, what a filter hides as well', () => {
    const time = { from: day(2023, 1, 1), to: day(2023, 12, 31) }
    const { hiddenByTime, hiddenByFilter, shown } = match(
      dataset,
      withFilter({ ...HOME, time }, 'kind', ['exchange'])
    )
    expect(shown.map((row) => dataset.columns.id[row])).toEqual(['cancelled', 'dateless'])
    expect([hiddenByTime, hiddenByFilter]).toEqual([6, 3])
  })
})

describe('filters', () => {
  const dataset = valley()
  const ids = (facet: (typeof FACETS)[number], ...values: string[]) =>
    match(dataset, withFilter(HOME, facet, values)).shown.map((row) => dataset.columns.id[row])

  it('take a town, the district whose seat it is and the council there as one place', () => {
    expect(ids('place', 'birch')).toEqual(['exchange', 'meeting', 'unsure', 'dateless'])
    expect(facetOptions(dataset, 'place')).toEqual(['alder', 'birch', 'cedar'])
  })

  it('match a country by its towns and by its own name', () => {
    expect(ids('country', 'south')).toEqual(['exchange', 'year-event', 'camp', 'about', 'cancelled'])
    expect(ids('country', 'north')).toContain('seminars')
  })

  it('match any of its kinds', () => {
    expect(ids('kind', 'training')).toEqual(['seminars', 'exchange'])
    expect([...facetValues(dataset, 'kind', rowOf(dataset, 'exchange'))]).toEqual(['exchange', 'training'])
  })

  it('show either of two values, and both of two filters', () => {
    expect(ids('kind', 'camp', 'works')).toEqual(['camp', 'open-works'])
    const both = withFilter(withFilter(HOME, 'kind', ['exchange']), 'place', ['cedar'])
    expect(match(dataset, both).shown.map((row) => dataset.columns.id[row])).toEqual([
      'exchange',
      'cancelled'
    ])
  })

  it('list kinds in the order of the key, evidence strongest first, projects as the table has them', () => {
    expect(facetOptions(dataset, 'kind')).toEqual([
      'exchange',
      'training',
      'meeting',
      'camp',
      'event',
      'works',
      'other'
    ])
    expect(facetOptions(dataset, 'evidence')).toEqual(['cancelled', 'reported', 'announced'])
    expect(facetOptions(dataset, 'project')).toEqual(['first', 'second', 'third', 'timeless'])
  })
})

describe('the map', () => {
  const dataset = valley()
  const at = dataset.places.find(({ id }) => id === 'cedar')?.at ?? [0, 0]
  const within = [{ west: at[0] - 0.01, south: at[1] - 0.01, east: at[0] + 0.01, north: at[1] + 0.01 }]

  it('keeps what names a place on it, and what has no point to be anywhere, counted apart', () => {
    const { shown, hiddenByMap, withoutPoint, total } = match(dataset, { ...HOME, within })
    const ids = shown.map((row) => dataset.columns.id[row])
    expect(ids).toEqual(['seminars', 'exchange', 'year-event', 'camp', 'about', 'cancelled', 'nowhere'])
    expect([hiddenByMap, withoutPoint]).toEqual([total - 7, 2])
  })

  it('hides only what neither time nor a filter has hidden', () => {
    const time = { from: dayOf(2023, 1, 1), to: dayOf(2023, 12, 31) }
    const view = withFilter({ ...HOME, time, within }, 'kind', ['exchange'])
    const { hiddenByTime, hiddenByFilter, hiddenByMap, shown } = match(dataset, view)
    expect([hiddenByTime, hiddenByFilter, hiddenByMap, shown.length]).toEqual([6, 3, 1, 1])
  })
})

describe('our content', () => {
  const dataset = ourContent()

  it('has eleven activities, in eleven places, and four mobilities', () => {
    const { shown, total } = match(dataset, HOME)
    expect([shown.length, total]).toEqual([11, 11])
    expect(shown.every((row) => isCounted(dataset.columns, row))).toBe(true)
    expect(facetOptions(dataset, 'place')).toHaveLength(11)
    expect(facetCounts(dataset, HOME, 'kind').get('exchange')).toBe(4)
    expect(facetCounts(dataset, HOME, 'kind').get('training')).toBe(3)
    expect(facetCounts(dataset, HOME, 'evidence')).toEqual(
      new Map([
        ['reported', 5],
        ['announced', 6]
      ])
    )
  })

  it('counts no plan, stop or context in any filter', () => {
    const { hidden } = match(dataset, HOME)
    const uncounted = dataset.columns.id.filter((_, row) => hidden[row] === HIDDEN.uncounted)
    expect(uncounted).toHaveLength(7)
    expect([...dataset.columns.flags].filter((flags) => flags & FLAG.counted)).toHaveLength(11)
  })
})
