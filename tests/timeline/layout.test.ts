import { describe, expect, it } from 'vitest'
import { NO_DAY, type Dataset } from '$lib/model/dataset'
import { dayOf } from '$lib/time/day'
import { layout, type Layout } from '$lib/timeline/layout'
import { placeMarks, type Band } from '$lib/timeline/place'
import { foldingOf } from '$lib/timeline/scale'
import { extentOf } from '$lib/view/extent'
import { foldsOf } from '$lib/view/folds'
import { knownOf } from '$lib/view/known'
import { match } from '$lib/view/match'
import { HOME, type TimeWindow } from '$lib/view/view'
import { dice } from '../fixtures/dice'
import { rowOf, valley } from '../fixtures/valley'
import { viewOf } from '../fixtures/views'
import { ourContent, worlds } from '../fixtures/worlds'

const dataset = valley()
const ALL = { from: dayOf(2016, 1, 1), to: dayOf(2024, 12, 31) }
const inYear = (year: number): TimeWindow => ({ from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) })

function laidOut(world: Dataset, window: TimeWindow = ALL, widthPx = 900): Layout {
  return layout(world, { window, widthPx, shown: match(world, HOME).shown })
}
const laneOf = (id: string, window?: TimeWindow) => {
  const lane = laidOut(dataset, window).lanes.find(({ project }) => dataset.projects[project]?.id === id)
  if (!lane) throw new Error(`no lane: ${id}`)
  return lane
}

describe.each(worlds())('the timeline of $name', ({ dataset: world }) => {
  it('shows every shown row once: on its own lane, or among those without a date', () => {
    const [roll, known] = [dice(801), knownOf(world)]
    for (let n = 0; n < 20; n++) {
      const view = viewOf(roll, known)
      const { shown } = match(world, view)
      const window = view.time ?? extentOf(world) ?? ALL
      const by = roll.one(['project', 'country', 'kind'] as const)
      const { lanes, undated } = layout(world, { window, widthPx: roll.whole(200, 1400), shown, by })
      const onLanes = lanes.flatMap((lane) => lane.rows)
      expect([...onLanes, ...undated].toSorted((a, b) => a - b)).toEqual(shown)
      expect(undated.every((row) => world.columns.start[row] === NO_DAY)).toBe(true)
      for (const { project, rows, marks, bands } of lanes) {
        const strangers = rows.filter((row) => world.columns.project[row] !== project)
        if (by === 'project') expect(strangers).toEqual([])
        expect(bands.map((band) => band.row)).toEqual(rows)
        const marked = marks.flatMap((mark) => mark.rows)
        expect(marked.toSorted((a, b) => a - b)).toEqual(rows)
      }
    }
  })

  it('stands its marks whole on the track, each in its own band, or beside it at an end of the track', () => {
    const [widthPx, clearPx] = [900, 13]
    for (const { bands, marks, levels } of laidOut(world, extentOf(world) ?? ALL, widthPx).lanes) {
      for (const { px, x, rows, level } of marks) {
        expect(px >= clearPx && px <= widthPx - clearPx && level <= levels).toBe(true)
        const band = bands.find(({ row }) => row === rows[0])
        const isAtEnd = px === clearPx || px === widthPx - clearPx
        if (rows.length === 1 && !isAtEnd) expect(x > (band?.left ?? 0) && x < (band?.right ?? 0)).toBe(true)
      }
    }
  })

  it('is the same for the same input, whatever the order of the rows', () => {
    const { shown } = match(world, HOME)
    const marksOf = (rows: readonly number[]) =>
      layout(world, { window: ALL, widthPx: 700, shown: rows }).lanes.map(({ marks }) => marks)
    expect(marksOf(dice(802).some(shown, shown.length))).toEqual(marksOf(shown))
  })
})

describe('lanes', () => {
  it('stand in the order in which projects begin; a mention has none', () => {
    const ids = laidOut(dataset).lanes.map(({ project }) => dataset.projects[project]?.id)
    expect(ids.filter((id) => id !== 'timeless')).toEqual(['first', 'second', 'third'])
    expect(ids).toContain('timeless')
  })

  it('of our content are three', () => {
    const ours = ourContent()
    const ids = laidOut(ours).lanes.map(({ project }) => ours.projects[project]?.id)
    expect(ids).toEqual(['institutional-care', 'socquality', 'well-being'])
  })

  it('stay where nothing of them is shown', () => {
    const { lanes, undated } = layout(dataset, { window: ALL, widthPx: 900, shown: [] })
    expect(lanes).toHaveLength(4)
    expect(undated).toEqual([])
    expect(lanes.flatMap(({ marks }) => marks)).toEqual([])
  })

  const period = { from: dayOf(2018, 3, 1), to: dayOf(2020, 2, 29) }
  it.each([
    ['all of it', ALL, { startsInside: true, endsInside: true }],
    ['its days alone', period, { left: 0, right: 100, startsInside: true, endsInside: true }],
    ['its middle', inYear(2019), { left: 0, right: 100, startsInside: false, endsInside: false }],
    [
      'its start',
      inYear(2018),
      {
        left: expect.closeTo((100 * 59) / 365, 9) as number,
        right: 100,
        startsInside: true,
        endsInside: false
      }
    ],
    [
      'its end',
      inYear(2020),
      { left: 0, right: expect.closeTo((100 * 60) / 366, 9) as number, startsInside: false, endsInside: true }
    ]
  ])('have a bar as long as the project, as far as it is in sight: %s', (_, window, expected) => {
    const { bar } = laneOf('first', window)
    expect(bar).toMatchObject(expected)
    expect((bar?.right ?? 0) - (bar?.left ?? 0)).toBeGreaterThan(0)
  })

  it('have no bar out of sight or without a period', () => {
    expect(laneOf('first', inYear(2022)).bar).toBeNull()
    expect(laneOf('timeless').bar).toBeNull()
  })

  it('mark where our sources differ on a start', () => {
    const ours = ourContent()
    const { lanes, scale } = laidOut(ours)
    const disputed = lanes.map((lane) => lane.disputed)
    expect(disputed.filter((bar) => bar !== null)).toHaveLength(1)
    expect(disputed[1]?.left).toBeCloseTo(scale(dayOf(2017, 2, 1)), 9)
    expect(disputed[1]?.right).toBeCloseTo(scale(dayOf(2018, 3, 1)), 9)
  })
})

describe('bands', () => {
  it.each([
    ['first', 'exchange', [dayOf(2019, 2, 5), dayOf(2019, 2, 7)], 'day'],
    ['second', 'camp', [dayOf(2021, 7, 1), dayOf(2021, 8, 1)], 'month'],
    ['second', 'year-event', [dayOf(2020, 1, 1), dayOf(2021, 1, 1)], 'year']
  ] as const)('of %s are as wide as `%s` may last', (project, id, [from, end], grain) => {
    const { scale } = laidOut(dataset)
    const band = laneOf(project).bands.find(({ row }) => row === rowOf(dataset, id))
    expect(band).toMatchObject({ grain, left: scale(from), right: scale(end) })
  })

  it('reach to the edge where an end is open, and say how sure they are', () => {
    const bands = laneOf('third').bands
    const of = (id: string) => bands.find(({ row }) => row === rowOf(dataset, id))
    expect(of('open-works')).toMatchObject({ right: 100, evidence: 'announced' })
    expect(of('cancelled')).toMatchObject({ evidence: 'cancelled' })
  })

  it('are marked in the middle of what is in sight of them', () => {
    const bands: Band[] = [
      { row: 0, left: -50, right: 50, grain: 'year', evidence: 'reported' },
      { row: 1, left: 80, right: 300, grain: 'year', evidence: 'reported' }
    ]
    expect(placeMarks(bands, 1000).map(({ x, rows }) => [x, rows])).toEqual([
      [25, [0]],
      [90, [1]]
    ])
    expect(placeMarks(bands, 0).every(({ x }) => Number.isFinite(x))).toBe(true)
  })
})

describe('a layout with a fold', () => {
  const ours = ourContent()
  const { shown } = match(ours, HOME)
  const folds = foldsOf(ours, shown)
  const extent = extentOf(ours) ?? ALL

  it.each([374, 644, 838, 1254])('keeps marks, bands and bars out of it at %d px', (widthPx) => {
    const { scale, lanes } = layout(ours, {
      window: extent,
      widthPx,
      shown,
      folding: foldingOf(folds, widthPx)
    })
    const [pleat] = scale.pleats
    if (!pleat) throw new Error('no fold')
    const crosses = (part: { left: number; right: number }) =>
      part.left < pleat.right - 1e-9 && part.right > pleat.left + 1e-9
    for (const { marks, bands, bar } of lanes) {
      expect([...bands, ...(bar ? [bar] : [])].filter(crosses)).toEqual([])
      const edges = marks.map(({ x }) => Math.min(Math.abs(x - pleat.left), Math.abs(x - pleat.right)))
      expect(Math.min(...edges) * widthPx).toBeGreaterThan(100 * 12)
      expect(marks.filter(({ x }) => x > pleat.left && x < pleat.right)).toEqual([])
    }
  })

  it('moves a mark beside a fold clear of it', () => {
    const pleats = [{ left: 40, right: 44, fold: { from: 0, to: 1 } }]
    const bands = [39.5, 44].map((left, row): Band => ({
      row,
      left,
      right: left + 0.2,
      grain: 'day',
      evidence: 'reported'
    }))
    expect(placeMarks(bands, 1000, pleats).map(({ px }) => px)).toEqual([387, 453])
  })
})
