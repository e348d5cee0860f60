import { describe, expect, it } from 'vitest'
import { isTouching, type Box, type PlacedLabel } from '$lib/lettering/place-labels'
import { disputeSpot, extraPx, laneLabels, LEVEL_PX } from '$lib/timeline/lane-labels'
import { ROW_PX } from '$lib/timeline/lane-rows'
import { placeMarks, type Band, type PlacedMark } from '$lib/timeline/place'
import { dice } from '../fixtures/dice'
import { TOWNS } from '../fixtures/towns'

const WIDTH = 800
const nameOf = (row: number) => TOWNS[row % TOWNS.length]?.[0] ?? ''
const levelsOf = (marks: readonly PlacedMark[]) => Math.max(0, ...marks.map(({ level }) => level))
const label = (marks: readonly PlacedMark[], selected = -1) =>
  laneLabels(marks, nameOf, { widthPx: WIDTH, levels: levelsOf(marks), selected })
const sorted = (labels: ReadonlyMap<number, PlacedLabel>) => [...labels].toSorted(([a], [b]) => a - b)

function marksOf(seed: number, count: number): PlacedMark[] {
  const roll = dice(seed)
  const bands = Array.from({ length: count }, (_, row): Band => {
    const left = roll.whole(0, 1000) / 10
    return { row, left, right: left, grain: 'day', evidence: 'reported' }
  })
  return placeMarks(bands, WIDTH)
}

/** The drawn mark, half as wide as 14 px. */
function shapeOf({ px, level }: PlacedMark): Box {
  const y = -level * LEVEL_PX
  return { left: px - 7, right: px + 7, top: y - 7, bottom: y + 7 }
}

describe.each([901, 902, 903, 904])('names on a lane (seed %d)', (seed) => {
  const marks = marksOf(seed, 24)

  it('touch no mark and no other name', () => {
    const labels = label(marks)
    expect(labels.size).toBeGreaterThan(3)
    const boxes = [...labels.values()].map(({ box }) => box)
    for (const box of boxes) {
      expect(boxes.filter((other) => other !== box && isTouching(box, other))).toEqual([])
      expect(marks.map(shapeOf).filter((mark) => isTouching(box, mark))).toEqual([])
      expect(box.left >= 0 && box.right <= WIDTH).toBe(true)
    }
  })

  it('are of single marks, each at its own', () => {
    for (const [row, { box }] of label(marks)) {
      const mark = marks.find(({ rows }) => rows.includes(row))
      expect(mark?.rows).toEqual([row])
      const shape = shapeOf(mark ?? { px: 0, level: 0, rows: [], x: 0 })
      expect(Math.max(box.left - shape.right, shape.left - box.right)).toBeLessThan(12)
    }
  })

  it('always have the selected one, and nothing else touches it', () => {
    for (const mark of marks) {
      const selected = mark.rows.at(-1) ?? -1
      const labels = label(marks, selected)
      const own = labels.get(mark.rows[0] ?? -1)
      expect(own).toBeDefined()
      const others = [...labels.values()].filter((other) => other !== own)
      expect(others.filter(({ box }) => own && isTouching(box, own.box))).toEqual([])
    }
  })

  it('stand the same whatever the order of the marks', () => {
    expect(sorted(label(dice(seed).some(marks, marks.length)))).toEqual(sorted(label(marks)))
  })
})

describe('a count of several', () => {
  const marks: PlacedMark[] = [{ x: 50, px: 400, level: 0, rows: [3, 4, 5, 6] }]

  it('has no name of its own', () => {
    expect(label(marks).size).toBe(0)
  })

  it('has the name of the selected one among them', () => {
    const names: number[] = []
    const labels = laneLabels(marks, (row) => (names.push(row), nameOf(row)), {
      widthPx: WIDTH,
      levels: 0,
      selected: 5
    })
    expect([...new Set(names)]).toEqual([5])
    expect([...labels.keys()]).toEqual([3])
  })
})

describe('the selected name', () => {
  const at = (...spots: number[]): PlacedMark[] =>
    spots.map((px, row) => ({ px, x: (100 * px) / WIDTH, level: 0, rows: [row] }))
  const dated = (row: number, isDated: boolean) => (isDated ? 'Kaunas, 26–28 February 2024' : `Town ${row}`)
  const place = (marks: PlacedMark[], widthPx = WIDTH) =>
    laneLabels(marks, dated, { widthPx, levels: 0, selected: 0 }).get(0)

  it('has its date where there is room', () => {
    expect(place(at(300))?.isDated).toBe(true)
  })

  it('stands alone where the date would cover other marks or be cut', () => {
    const pleats = [20, 40].map((left) => ({ left, right: left + 2, fold: { from: 0, to: 1 } }))
    const label = laneLabels(at(240), dated, { widthPx: WIDTH, levels: 0, selected: 0, pleats }).get(0)
    expect(label?.isDated).toBe(false)
    const [fold, next] = pleats.map(
      ({ left, right }) => [(right * WIDTH) / 100, (left * WIDTH) / 100] as const
    )
    expect(label?.box.left).toBeGreaterThanOrEqual(fold?.[0] ?? NaN)
    expect(label?.box.right).toBeLessThanOrEqual(next?.[1] ?? NaN)
  })

  it('has none on a narrow track', () => {
    expect(place(at(300), 560)?.isDated).toBe(false)
  })
})

describe('a second row of names', () => {
  const at = (...spots: number[]): PlacedMark[] =>
    spots.map((px, row) => ({ px, x: (100 * px) / WIDTH, level: 0, rows: [row] }))
  const near = at(500, 508, 516, 540)
  const ends = { left: 72, right: 76, fold: { from: 0, to: 1 } }

  it('holds what has no room in the first, clear of all others', () => {
    const names = ['Kaunas', 'Brussels', 'Rēzekne', 'Latvia']
    const place = (pleats = [ends]) =>
      laneLabels(near, (row) => names[row] ?? '', { widthPx: WIDTH, levels: 0, selected: -1, pleats })
    const labels = place([])
    expect(labels.size).toBe(4)
    expect(extraPx(labels, 0)).toBeGreaterThanOrEqual(ROW_PX)
    const boxes = [...labels.values()].map(({ box }) => box)
    for (const box of boxes)
      expect(boxes.filter((other) => other !== box && isTouching(box, other))).toEqual([])
    for (const { box } of place().values())
      expect(box.right <= (72 * WIDTH) / 100 || box.left >= (76 * WIDTH) / 100).toBe(true)
  })

  it('moves names of the first aside, and gives a town the room of what the shape of a mark says', () => {
    const names = ['Kaunas', 'Brussels', 'Rēzekne Municipality', 'Public event, day not known']
    const pleat = { left: 74, right: 79, fold: { from: 0, to: 1 } }
    const labels = laneLabels(at(669, 689, 715, 767), (row) => names[row] ?? '', {
      widthPx: WIDTH,
      levels: 0,
      selected: -1,
      pleats: [pleat],
      isTown: (row) => row < 3
    })
    expect([...labels.keys()].toSorted()).toEqual([0, 1, 2])
  })

  it('has room once a name beside another mark changes its side', () => {
    const level: PlacedMark = { px: 486, x: 60.75, level: 1, rows: [1] }
    const marks = [
      ...at(480),
      level,
      ...[522, 547].map((px, n) => ({ ...level, px, x: px / 8, level: 0, rows: [n + 2] }))
    ]
    const names = ['Jelgava', 'Viesīte', 'Kretinga', 'Rokiškis']
    const labels = laneLabels(marks, (row) => names[row] ?? '', { widthPx: WIDTH, levels: 1, selected: 0 })
    expect([...labels].map(([row, { side }]) => `${names[row]} ${side}`).toSorted()).toEqual([
      'Jelgava left',
      'Kretinga above',
      'Rokiškis right',
      'Viesīte left'
    ])
  })

  it('keeps off the dots of what filters hide', () => {
    const options = { widthPx: WIDTH, levels: 0, selected: -1 }
    const sideOf = (dots: readonly number[]) =>
      laneLabels(at(400), () => 'Jelgava', { ...options, dots }).get(0)?.side
    expect([sideOf([]), sideOf([53]), sideOf([53, 47])]).toEqual(['right', 'left', 'above'])
  })

  it('stands beside the band of its mark where it can, and over a long one', () => {
    const bandOf = (left: number, right: number): Band => {
      return { row: 0, left, right, grain: 'month', evidence: 'announced' }
    }
    const leftOf = (band: Band, x = 400) =>
      laneLabels(at(x), () => 'Jelgava', { widthPx: WIDTH, levels: 0, selected: -1, bands: [band] }).get(0)
        ?.box.left
    expect(leftOf(bandOf(50, 50))).toBe(413)
    expect(leftOf(bandOf(45, 55))).toBe(444)
    expect(leftOf(bandOf(20, 80))).toBe(413)
    // At the end of the track there is room on the other side alone.
    expect(leftOf(bandOf(90, 100), 760)).toBeLessThan(720)
  })

  it('is not needed at an end of the track, where a name above its mark moves in', () => {
    const labels = laneLabels(at(640, 742, 774), (row) => ['Brussels', '', 'Public event'][row] ?? '', {
      widthPx: WIDTH,
      levels: 0,
      selected: -1
    })
    expect(labels.get(2)).toMatchObject({ side: 'above', box: { right: WIDTH - 2 } })
    expect(extraPx(labels, 0)).toBeLessThan(ROW_PX)
  })

  it('is not there where the first is enough', () => {
    expect(extraPx(label(at(100, 400)), 0)).toBe(0)
    expect(extraPx(new Map(), 2)).toBe(0)
  })
})

describe('the words on differing starts', () => {
  const bar = (left: number, right: number) => ({ left, right, startsInside: true, endsInside: true })
  const pleat = { left: 60, right: 64, fold: { from: 0, to: 1 } }
  const late = { disputed: bar(30, 40), bar: bar(40, 60) }
  const early = { disputed: bar(5, 10), bar: bar(10, 60) }
  const agreed = { disputed: null, bar: bar(10, 60) }
  it.each([
    ['before the bar', { lane: late, pleats: [], expected: { x: 132, isAbove: false } }],
    ['after it', { lane: early, pleats: [], expected: { x: 488, isAbove: false } }],
    ['above it, where a fold ends it', { lane: early, pleats: [pleat], expected: { x: 40, isAbove: true } }],
    ['nowhere without a difference', { lane: agreed, pleats: [], expected: null }]
  ])('stand %s', (_, { lane, pleats, expected }) => {
    expect(disputeSpot(lane, 100, { widthPx: WIDTH, pleats })).toEqual(expected)
  })
})
