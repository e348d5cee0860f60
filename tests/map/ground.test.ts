import { describe, expect, it } from 'vitest'
import { project } from '$lib/geo/mercator'
import { drawingFor, type Drawing } from '$lib/map/ground'

const boundsPx = { width: 1000, height: 500 }
const near: Drawing = {
  href: '/leaves.svg',
  prefix: 'main-',
  camera: { worldPx: 30_000, centre: project([24, 56]) },
  boundsPx
}
const whole: Drawing = {
  href: '/map.svg',
  prefix: '',
  camera: { worldPx: 12_000, centre: project([15, 54]) },
  boundsPx: { width: 2000, height: 1000 }
}

describe('the drawing for what is seen', () => {
  it.each([
    ['is that of the leaf', near.camera, 800, near],
    ['is also that of a farther scale as long as it covers', { ...near.camera, worldPx: 25_000 }, 800, near],
    ['is the whole one where the leaf’s does not reach', { ...near.camera, worldPx: 20_000 }, 800, whole],
    ['is the whole one elsewhere', { worldPx: 30_000, centre: project([4, 51]) }, 200, whole],
    ['is the whole one where none reaches', { worldPx: 3000, centre: project([4, 51]) }, 2000, whole]
  ])('%s', (_, camera, widthPx, expected) => {
    expect(drawingFor([near, whole], { camera, widthPx, heightPx: 300 })).toBe(expected)
  })
})
