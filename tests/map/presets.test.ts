import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { project, toPx, type LngLat } from '$lib/geo/mercator'
import { BREAKPOINTS, obstaclesOf, presets, roomOf } from '$lib/map/presets'
import { ourContent } from '../fixtures/worlds'

const components = readdirSync('src/lib/map').filter((name) => name.endsWith('.svelte'))
const style = components.map((name) => readFileSync(`src/lib/map/${name}`, 'utf8')).join('')
const places = ourContent().places.flatMap(({ at }): LngLat[] => (at ? [at] : []))

/** Evaluates the few conditions that we write. */
function isMatching(media: string, size: { width: number; height: number }): boolean {
  const conditions = media
    .split(' and ')
    .map((each) => /^\((min|max)-(width|height): ([\d.]+)px\)$/.exec(each))
  return conditions.every((parts) => {
    if (!parts) throw new Error(`unknown condition: ${media}`)
    const [, end, side, px] = parts
    const value = side === 'width' ? size.width : size.height
    return end === 'min' ? value >= Number(px) : value <= Number(px)
  })
}

describe('ranges of window sizes', () => {
  it('never overlap and leave no gap, at whole px and at quarters', () => {
    const faults: string[] = []
    const widths = BREAKPOINTS.flatMap(({ media }) => (media.match(/[\d.]+(?=px)/g) ?? []).map(Number))
    const near = widths.flatMap((px) =>
      [-1, -0.5, -0.25, 0, 0.25, 1].map((by) => Math.ceil((px + by) * 4) / 4)
    )
    const all = (from: number, to: number) => [
      ...Array.from({ length: Math.ceil((to - from) / 53) }, (_, n) => from + 53 * n),
      ...near.filter((px) => px >= from && px <= to),
      to
    ]
    for (const width of new Set(all(320, 2560))) {
      for (const height of new Set(all(400, 1400))) {
        const found = BREAKPOINTS.filter(({ media }) => isMatching(media, { width, height }))
        if (found.length !== 1) faults.push(`${width} × ${height}: ${found.map(({ id }) => id).join()}`)
      }
    }
    expect(faults).toEqual([])
  })

  it('are the same in the style of the map', () => {
    const rules = [...style.matchAll(/@media ([^{]+?)\s*\{\s*\.preset\.(\w+)\s*\{\s*display: block;/g)]
    expect(rules.map(([, media, id]) => [id, media])).toEqual(BREAKPOINTS.map(({ id, media }) => [id, media]))
  })

  it('have maps that are no wider than their smallest window', () => {
    for (const { media, widthPx } of BREAKPOINTS) {
      const least = Number(/min-width: (\d+)px/.exec(media)?.[1] ?? 320)
      expect(widthPx).toBeLessThanOrEqual(least)
    }
  })
})

describe('cameras before any script', () => {
  it.each(presets(places))('hold all our places in the room of $id', ({ camera, widthPx, heightPx }) => {
    const { padding } = roomOf({ widthPx, heightPx })
    for (const at of places) {
      const [x, y] = toPx(camera, project(at))
      expect(x).toBeGreaterThanOrEqual(padding.left - widthPx / 2 - 1e-6)
      expect(x).toBeLessThanOrEqual(widthPx / 2 - padding.right + 1e-6)
      expect(y).toBeGreaterThanOrEqual(padding.top - heightPx / 2 - 1e-6)
      expect(y).toBeLessThanOrEqual(heightPx / 2 - padding.bottom + 1e-6)
    }
  })

  it('are one for each range', () => {
    expect(presets([]).map(({ id }) => id)).toEqual(BREAKPOINTS.map(({ id }) => id))
  })
})

describe('what lies over the map', () => {
  it.each(BREAKPOINTS)(
    'lies on it at its edges, and leaves its middle free: $id',
    ({ widthPx, heightPx }) => {
      for (const { left, top, right, bottom } of obstaclesOf({ widthPx, heightPx })) {
        expect(left >= -widthPx / 2 && right <= widthPx / 2).toBe(true)
        expect(top >= -heightPx / 2 && bottom <= heightPx / 2).toBe(true)
        expect(left < 0 && right > 0 && top < 0 && bottom > 0).toBe(false)
      }
    }
  )
})
