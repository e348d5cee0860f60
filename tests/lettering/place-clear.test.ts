import { expect, it } from 'vitest'
import { isTouching } from '$lib/lettering/place-labels'
import { placeClear } from '$lib/lettering/place-clear'

const BOUNDS = { left: 0, right: 130, top: 0, bottom: 40 }
const wish = (id: string, x: number, widthPx: number) => {
  return { id, x, y: 20, radius: 4, widthPx, heightPx: 14, rank: 1, always: false }
}

it('a name goes to its other side for one that has room nowhere else', () => {
  // The first would stand right of its point, where alone the second has room.
  const wishes = [wish('a', 60, 40), wish('b', 118, 40)]
  const placed = placeClear(wishes, { ...BOUNDS, top: 12, bottom: 28 }, { taken: [], ways: [] })
  expect([...placed].map(([id, { side }]) => `${id} ${side}`).toSorted()).toEqual(['a left', 'b left'])
  const [a, b] = [...placed.values()]
  expect(a && b && isTouching(a.box, b.box)).toBe(false)
})
