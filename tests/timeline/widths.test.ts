import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { laidOutFor, LANE_WIDTHS, STRIP_WIDTHS } from '$lib/timeline/widths'

describe.each([
  ['lanes', LANE_WIDTHS],
  ['the strip', STRIP_WIDTHS]
])('the widths of %s', (_, widths) => {
  it('are taken as the widest that fits', () => {
    for (const [n, width] of widths.entries()) {
      expect(laidOutFor(widths, width.fromPx)).toBe(width)
      expect(laidOutFor(widths, width.fromPx + 1)).toBe(width)
      expect(laidOutFor(widths, width.fromPx - 1)).toBe(widths[Math.max(0, n - 1)])
    }
  })

  it('have a narrowest that holds below it too', () => {
    expect(laidOutFor(widths, 0)).toBe(widths[0])
  })

  it('are the ones of the style sheet, half a px below for whole px', () => {
    const css = readFileSync('src/lib/timeline/AtWidths.svelte', 'utf8')
    for (const [n, { id, fromPx }] of widths.entries()) {
      const range = css.split(`.${id} {`)[0]?.split('@container').at(-1)
      const next = widths[n + 1]
      expect(range?.includes(`min-width: ${fromPx - 0.5}px`)).toBe(n > 0)
      expect(range?.includes(`max-width: ${next ? next.fromPx - 0.51 : 0}px`)).toBe(Boolean(next))
    }
  })
})

it('throws where there is nothing to choose from', () => {
  expect(() => laidOutFor([], 100)).toThrow('no width')
})
