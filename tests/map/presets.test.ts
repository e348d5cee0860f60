import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { project, toPx } from '$lib/geo/mercator'
import { leavesOf, wholeOf } from '$lib/map/leaves'
import { namedPlaces } from '$lib/map/pins'
import { BREAKPOINTS, leavesAtHome, obstaclesOf, roomOf } from '$lib/map/presets'
import { ourContent } from '../fixtures/worlds'

const components = readdirSync('src/lib/map').filter((name) => name.endsWith('.svelte'))
const style = components.map((name) => readFileSync(`src/lib/map/${name}`, 'utf8')).join('')
const ours = ourContent()
const leaves = leavesOf(ours, [...namedPlaces(ours)])

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
  it.each(BREAKPOINTS)('hold all places of each leaf in its room: $id', (sheet) => {
    for (const set of [leavesAtHome(leaves, sheet), leavesAtHome([wholeOf(leaves)], sheet)]) {
      expect(set.flatMap(({ leaf }) => leaf.points)).toHaveLength(11)
      for (const { leaf, camera, ...column } of set) {
        const { padding } = roomOf(column, sheet)
        for (const at of leaf.points) {
          const [x, y] = toPx(camera, project(at))
          expect(x).toBeGreaterThanOrEqual(padding.left - column.widthPx / 2 - 1e-6)
          expect(x).toBeLessThanOrEqual(column.widthPx / 2 - padding.right + 1e-6)
          expect(y).toBeGreaterThanOrEqual(padding.top - sheet.heightPx / 2 - 1e-6)
          expect(y).toBeLessThanOrEqual(sheet.heightPx / 2 - padding.bottom + 1e-6)
        }
      }
    }
  })

  it('are there without any place', () => {
    const [part, ...others] = leavesAtHome(leavesOf(ours, []), { ...SIZE, sidePx: 204, pleatPx: 26 })
    expect([part?.leaf.id, part?.widthPx, others]).toEqual(['main', SIZE.widthPx, []])
  })
})

const SIZE = { widthPx: 1032, heightPx: 325 }

describe('what lies over the map', () => {
  it.each(BREAKPOINTS)('lies on it at its edges, and leaves its middle free: $id', (sheet) => {
    const column = { leftPx: 0, widthPx: sheet.widthPx }
    for (const { left, top, right, bottom } of obstaclesOf(column, sheet)) {
      expect(left >= -sheet.widthPx / 2 && right <= sheet.widthPx / 2).toBe(true)
      expect(top >= -sheet.heightPx / 2 && bottom <= sheet.heightPx / 2).toBe(true)
      expect(left < 0 && right > 0 && top < 0 && bottom > 0).toBe(false)
    }
  })

  it('is counted from the middle of each leaf', () => {
    const [whole] = obstaclesOf({ leftPx: 0, widthPx: SIZE.widthPx }, SIZE)
    const [main] = obstaclesOf({ leftPx: 230, widthPx: 802 }, SIZE)
    expect((main?.left ?? NaN) - (whole?.left ?? NaN)).toBe(-115)
  })
})
