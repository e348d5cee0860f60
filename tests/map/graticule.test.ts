import { describe, expect, it } from 'vitest'
import { project, toPx, worldPxAt } from '$lib/geo/mercator'
import { formatDegrees, graticule, graticuleLines, graticulePath, stepAt } from '$lib/map/graticule'

const at = (lng: number, lat: number, scale: number) => ({
  worldPx: worldPxAt(scale, lat),
  centre: project([lng, lat])
})

describe('meridians and parallels', () => {
  it.each([
    [0.2, 5],
    [1, 1],
    [3, 0.5]
  ])('stand at whole steps of their scale: %d px per km, each %d°', (scale, step) => {
    const { meridians, parallels } = graticule(at(24, 56, scale), 900, 400)
    expect(meridians.length).toBeGreaterThan(1)
    for (const lines of [meridians, parallels]) {
      lines.forEach(({ degrees }, n) => {
        expect(Math.abs(degrees % step)).toBe(0)
        if (n > 0) expect(degrees - (lines[n - 1]?.degrees ?? NaN)).toBe(step)
      })
    }
  })

  it('stand where the map has them, and only there', () => {
    const camera = at(24, 56, 1)
    const { meridians, parallels } = graticule(camera, 900, 400)
    for (const { degrees, px } of meridians) {
      expect(px).toBeCloseTo(toPx(camera, project([degrees, 56]))[0], 6)
      expect(Math.abs(px)).toBeLessThanOrEqual(450)
    }
    for (const { degrees, px } of parallels) {
      expect(px).toBeCloseTo(toPx(camera, project([24, degrees]))[1], 6)
      expect(Math.abs(px)).toBeLessThanOrEqual(200)
    }
  })

  it('count on from the other side across the date line', () => {
    const { meridians } = graticule(at(180, 60, 0.5), 900, 400)
    expect(meridians.map(({ degrees }) => degrees)).toEqual([165, 170, 175, -180, -175, -170, -165])
  })

  it('are told apart where a leaf is wider than the world', () => {
    const { meridians } = graticule(at(20, 50, 0.05), 2560, 400)
    expect(new Set(meridians.map(({ degrees }) => degrees)).size).toBeLessThan(meridians.length)
    expect(new Set(meridians.map(({ turned }) => turned)).size).toBe(meridians.length)
  })

  it.each([
    [21, '21°'],
    [-20.5, '20°30′'],
    [0, '0°']
  ])('are written in degrees and minutes: %d', (degrees, text) => {
    expect(formatDegrees(degrees)).toBe(text)
  })
})

describe('lines of the whole earth', () => {
  const { features } = graticuleLines()

  it.each([20, 5, 1, 0.5])('are those of all wider steps too, each %d°', (step) => {
    const shown = features.filter(({ properties }) => properties.step >= step)
    const meridians = shown.flatMap(({ geometry }) => {
      const [[lng = NaN] = [], [other] = []] = geometry.coordinates
      return lng === other ? [lng] : []
    })
    expect(meridians.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 360 / step }, (_, n) => -180 + n * step)
    )
  })

  it('are drawn over a leaf at its step', () => {
    const camera = at(24, 56, 1)
    expect(stepAt(camera)).toBe(1)
    const { meridians, parallels } = graticule(camera, 900, 400)
    const path = graticulePath({ camera, widthPx: 900, heightPx: 400 })
    expect(path.match(/M/g)).toHaveLength(meridians.length + parallels.length)
    expect(path).toMatch(/^M-?[\d.]+ -200v400/)
  })
})
