import { describe, expect, it } from 'vitest'
import { isArrow, nearestItem, type Item } from '$lib/map/walk'
import { dice } from '../fixtures/dice'

const item = (key: string, x: number, y: number): Item => ({ key, x, y })
const CROSS = [
  item('middle', 0, 0),
  item('east', 40, 5),
  item('west', -40, 0),
  item('north', 3, -50),
  item('south', 0, 60)
]
const ARROWS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const

describe('arrow keys on the map', () => {
  it.each([
    ['middle', 'ArrowRight', 'east'],
    ['middle', 'ArrowLeft', 'west'],
    ['middle', 'ArrowUp', 'north'],
    ['middle', 'ArrowDown', 'south'],
    ['east', 'ArrowRight', null],
    ['east', 'ArrowLeft', 'middle'],
    ['south', 'ArrowUp', 'middle'],
    ['middle', 'Enter', null]
  ])('lead from %s by %s to %s', (from, key, expected) => {
    const start = CROSS.find((each) => each.key === from) ?? item('none', 0, 0)
    expect(nearestItem(CROSS, start, key)?.key ?? null).toBe(expected)
  })

  it('count what lies aside double', () => {
    const items = [item('a', 0, 0), item('ahead', 30, 0), item('aside', 15, 10)]
    expect(nearestItem(items, item('a', 0, 0), 'ArrowRight')?.key).toBe('ahead')
    expect(nearestItem([...items, item('near', 10, 5)], item('a', 0, 0), 'ArrowRight')?.key).toBe('near')
  })

  it('never lead to where they begin, or backwards', () => {
    const roll = dice(1201)
    const items = Array.from({ length: 60 }, (_, n) =>
      item(`p${n}`, roll.whole(-400, 400), roll.whole(-200, 200))
    )
    for (const from of items) {
      const [left, right, up, down] = ARROWS.map((key) => nearestItem(items, from, key))
      expect([left, right, up, down]).not.toContain(from)
      expect((left?.x ?? -1e9) < from.x && (right?.x ?? 1e9) > from.x).toBe(true)
      expect((up?.y ?? -1e9) < from.y && (down?.y ?? 1e9) > from.y).toBe(true)
    }
  })

  it('are four', () => {
    expect(ARROWS.every(isArrow)).toBe(true)
    expect(['Enter', 'Home', 'a', '', 'Arrow'].some(isArrow)).toBe(false)
  })
})
