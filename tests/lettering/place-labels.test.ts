import { describe, expect, it } from 'vitest'
import {
  boxAt,
  isInside,
  isTouching,
  placeLabels,
  SIDES,
  type Box,
  type PlacedLabel,
  type Wish
} from '$lib/lettering/place-labels'
import { dice } from '../fixtures/dice'

const BOUNDS: Box = { left: -400, top: -200, right: 400, bottom: 200 }
const TAKEN: readonly Box[] = [
  { left: 160, top: 150, right: 400, bottom: 200 },
  { left: 344, top: -180, right: 400, bottom: -60 }
]

function wish(fields: Partial<Wish> = {}): Wish {
  return { id: 'a', x: 0, y: 0, radius: 5, widthPx: 50, heightPx: 16, rank: 1, always: false, ...fields }
}

/** Names at invented points; the first is always written. */
function wishesOf(seed: number, count: number): Wish[] {
  const roll = dice(seed)
  return Array.from({ length: count }, (_, index) =>
    wish({
      id: String(index).padStart(4, '0'),
      x: roll.whole(-4000, 4000) / 10,
      y: roll.whole(-2000, 2000) / 10,
      radius: roll.one([2, 5, 5, 15]),
      widthPx: roll.whole(200, 1400) / 10,
      heightPx: roll.one([14, 16.9, 25, 41]),
      rank: index === 0 ? 0 : roll.whole(1, 3),
      always: index === 0
    })
  )
}

const dotOf = ({ x, y, radius }: Wish): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius
})
const sorted = (placed: ReadonlyMap<string, PlacedLabel>) =>
  [...placed].toSorted(([a], [b]) => (a < b ? -1 : 1))
const SEEDS = [11, 12, 13, 14, 15]

describe('names around their points', () => {
  it.each(SEEDS)('stand the same whatever the order of the input (seed %d)', (seed) => {
    const wishes = wishesOf(seed, 50)
    const roll = dice(seed * 7)
    const expected = sorted(placeLabels(wishes, BOUNDS, TAKEN))
    for (let n = 0; n < 5; n++) {
      const other = sorted(placeLabels(roll.some(wishes, wishes.length), BOUNDS, roll.some(TAKEN, 2)))
      expect(other).toEqual(expected)
    }
  })

  it.each(SEEDS)(
    'cover no other name, no mark and nothing that is taken, and stay in sight (seed %d)',
    (seed) => {
      const wishes = wishesOf(seed, 50)
      const placed = placeLabels(wishes, BOUNDS, TAKEN)
      const free = wishes.filter(({ id, always }) => placed.has(id) && !always)
      expect(free.length).toBeGreaterThan(5)
      for (const each of free) {
        const box = placed.get(each.id)?.box ?? BOUNDS
        expect(isInside(box, BOUNDS)).toBe(true)
        const others = [...placed].filter(([id]) => id !== each.id).map(([, label]) => label.box)
        const dots = wishes.filter((other) => other !== each).map(dotOf)
        expect([...others, ...dots, ...TAKEN].filter((other) => isTouching(box, other))).toEqual([])
      }
    }
  )

  it.each(SEEDS)('stand on one of the eight sides, boxes as wide and high as asked (seed %d)', (seed) => {
    const wishes = wishesOf(seed, 50)
    for (const [id, { side, box }] of placeLabels(wishes, BOUNDS, TAKEN)) {
      const own = wishes.find((each) => each.id === id) ?? wish()
      expect(box).toEqual(boxAt(own, side))
      expect(Math.abs(box.right - box.left - own.widthPx)).toBeLessThanOrEqual(0.1001)
      expect(Math.abs(box.bottom - box.top - own.heightPx)).toBeLessThanOrEqual(0.1001)
    }
  })

  it.each(SEEDS)('are left out only where no side is free (seed %d)', (seed) => {
    const wishes = wishesOf(seed, 50)
    const placed = placeLabels(wishes, BOUNDS, TAKEN)
    const standing = [...TAKEN, ...[...placed.values()].map(({ box }) => box)]
    const missing = wishes.filter(({ id }) => !placed.has(id))
    expect(missing.length).toBeGreaterThan(0)
    for (const each of missing) {
      const dots = wishes.filter((other) => other !== each).map(dotOf)
      const free = SIDES.map((side) => boxAt(each, side)).filter(
        (box) => isInside(box, BOUNDS) && ![...standing, ...dots].some((other) => isTouching(box, other))
      )
      expect(free).toEqual([])
    }
  })
})

describe('one name', () => {
  it('stands at the right where there is room', () => {
    expect(placeLabels([wish()], BOUNDS).get('a')).toEqual({
      side: 'right',
      box: { left: 9, top: -8, right: 59, bottom: 8 }
    })
  })

  it.each([
    ['left', { left: 340, top: -10, right: 400, bottom: 10 }],
    ['above', { left: 320, top: -1, right: 400, bottom: 1 }]
  ] as const)('goes to the %s of what is taken', (side, taken) => {
    const x = side === 'left' ? 330 : 360
    const placed = placeLabels([wish({ x, widthPx: 60 })], { ...BOUNDS, right: 390 }, [taken])
    expect(placed.get('a')?.side).toBe(side)
  })

  it('tries only the side that it asks for', () => {
    const wishes = [wish({ sides: ['above'] }), wish({ id: 'b', y: -20 })]
    expect(placeLabels([wish({ sides: ['above'] })], BOUNDS).get('a')?.side).toBe('above')
    expect(placeLabels(wishes, BOUNDS).has('a')).toBe(false)
  })

  it('goes before one of a higher rank, and before one of the same with a later id', () => {
    const bounds: Box = { left: 0, top: -10, right: 70, bottom: 10 }
    const pair = [wish({ id: 'a', radius: 0, rank: 2 }), wish({ id: 'b', radius: 0, rank: 1 })]
    expect([...placeLabels(pair, bounds).keys()]).toEqual(['b'])
    expect([
      ...placeLabels(
        pair.map((each) => ({ ...each, rank: 1 })),
        bounds
      ).keys()
    ]).toEqual(['a'])
  })

  it('stands always where that is asked, on the side that covers least', () => {
    const walls: Box[] = [
      { left: -100, top: -100, right: 100, bottom: 4 },
      { left: 4, top: -100, right: 100, bottom: 100 }
    ]
    const placed = placeLabels([wish({ always: true })], BOUNDS, walls)
    expect(placed.get('a')?.side).toBe('below-left')
    expect(placeLabels([wish()], BOUNDS, [BOUNDS]).size).toBe(0)
    expect(placeLabels([wish({ always: true })], BOUNDS, [BOUNDS]).size).toBe(1)
  })
})

describe('boxes', () => {
  it.each(SIDES)('keep clear of their own dot at the %s', (side) => {
    const each = wish({ radius: 9 })
    const box = boxAt(each, side)
    const [dx, dy] = [Math.max(box.left, -box.right, 0), Math.max(box.top, -box.bottom, 0)]
    expect(Math.hypot(dx, dy)).toBeGreaterThanOrEqual(9)
  })

  it('are rounded to a tenth of a px, so that machines agree', () => {
    const box = boxAt(wish({ x: 1 / 3, y: 2 / 3, radius: Math.PI, widthPx: 10.123 }), 'above-left')
    for (const px of Object.values(box)) expect(px).toBe(Math.round(px * 10) / 10)
  })

  it('touch only where they share ground', () => {
    const box: Box = { left: 0, top: 0, right: 10, bottom: 10 }
    expect(isTouching(box, { left: 10, top: 0, right: 20, bottom: 10 })).toBe(false)
    expect(isTouching(box, { left: 9.9, top: 9.9, right: 20, bottom: 20 })).toBe(true)
    expect(isInside(box, box)).toBe(true)
    expect(isInside({ ...box, right: 10.1 }, box)).toBe(false)
  })
})
