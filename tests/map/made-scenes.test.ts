import { describe, expect, it } from 'vitest'
import { MadeScenes } from '$lib/map/made-scenes'
import { lettersOf } from '$lib/map/name-room'
import type { MapView } from '$lib/map/pins'
import type { SetLeaf } from '$lib/map/presets'
import type { Scene } from '$lib/map/scene'

const SHOWS: MapView = { shown: [0, 1], selected: -1, place: -1 }
const PART: SetLeaf = {
  leaf: { id: 'main', places: [0, 1], points: [] },
  camera: { worldPx: 4096, centre: [0.5, 0.3] },
  leftPx: 0,
  widthPx: 800,
  heightPx: 400
}

function counted() {
  const made = new MadeScenes()
  let count = 0
  const make = (): Scene => ({
    camera: PART.camera,
    pins: [],
    countries: [],
    counts: [],
    seas: [],
    letters: lettersOf(),
    towns: [],
    host: null,
    ...{ order: ++count }
  })
  return {
    of: (shows = SHOWS, part = PART, leaves = 1) => made.of(shows, leaves, part, make),
    count: () => count
  }
}

describe('scenes that were made', () => {
  it('are the same again for a leaf that stands as it stood', () => {
    const { of, count } = counted()
    const first = of()
    of(SHOWS, { ...PART, camera: { worldPx: 5000, centre: [0.5, 0.3] } })
    expect(of(SHOWS, structuredClone(PART))).toBe(first)
    expect(count()).toBe(2)
  })

  const others: readonly [string, MapView, SetLeaf, number][] = [
    ['something else is shown', { ...SHOWS }, PART, 1],
    ['the leaf looks elsewhere', SHOWS, { ...PART, camera: { worldPx: 4096, centre: [0.5, 0.31] } }, 1],
    ['the leaf is narrower', SHOWS, { ...PART, widthPx: 799 }, 1],
    ['another leaf took some of its places', SHOWS, { ...PART, leaf: { ...PART.leaf, places: [0] } }, 1],
    ['another leaf lies beside it', SHOWS, PART, 2]
  ]
  it.each(others)('are made anew where %s', (_, shows, part, leaves) => {
    const { of } = counted()
    const first = of()
    expect(of(shows, part, leaves)).not.toBe(first)
  })

  it('do not pile up while a map is moved', () => {
    const { of, count } = counted()
    const widths = Array.from({ length: 30 }, (_, order) => 500 + order)
    widths.forEach((widthPx) => of(SHOWS, { ...PART, widthPx }))
    of(SHOWS, { ...PART, widthPx: 500 })
    expect(count()).toBe(31)
  })
})
