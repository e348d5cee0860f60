import { describe, expect, it } from 'vitest'
import { pictureLayout, PICTURE_SIZES } from '$lib/pictures/layout'

const LANES = [
  ['no lane', []],
  ['one lane', [67]],
  ['three lanes', [67, 86, 81]],
  ['thirty lanes', Array.from({ length: 30 }, () => 54)]
] as const

describe.each(PICTURE_SIZES)('a picture of $widthPx × $heightPx', (size) => {
  it.each(LANES)('with %s keeps all parts apart, from above to below', (_, heights) => {
    for (const lines of [1, 2, 3]) {
      const { map, keyTop, axisTop, laneTops, timeBottom, footTop, height } = pictureLayout(
        size,
        lines,
        heights
      )
      const lanes = laneTops?.flatMap((top, order) => [top, top + (heights[order] ?? 0)]) ?? []
      const edges = [0, map.top, map.top + map.height, keyTop, axisTop, ...lanes, timeBottom, footTop, height]
      expect(edges).toEqual(edges.toSorted((a, b) => a - b))
      expect(timeBottom).toBeCloseTo(footTop, 6)
    }
  })

  it.each(LANES)('with %s keeps two fifths for the map', (_, heights) => {
    const { map, height } = pictureLayout(size, 2, heights)
    expect(map.height).toBeGreaterThanOrEqual(0.4 * height - 0.01)
  })
})

describe('lanes', () => {
  it('stand one below the other where they have room', () => {
    const [screen] = PICTURE_SIZES
    expect(screen && pictureLayout(screen, 1, [67, 86, 81]).laneTops).toHaveLength(3)
  })

  it('give way to one line of all where they have none, rather than be cut', () => {
    const card = PICTURE_SIZES.find(({ id }) => id === 'card')
    expect(card && pictureLayout(card, 1, [67, 86, 81]).laneTops).toBeNull()
  })
})
