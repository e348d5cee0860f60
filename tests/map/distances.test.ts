import { expect, it } from 'vitest'
import { isTouching } from '$lib/lettering/place-labels'
import { curve, type Point } from '$lib/map/arc'
import type { SceneArc } from '$lib/map/arcs'
import { distancesOn } from '$lib/map/distances'

const arc = (place: number, from: Point, to: Point): SceneArc => ({
  ...curve(from, to),
  place,
  evidence: 'reported',
  townNotNamed: false,
  from,
  to
})
const HOST: Point = [0, 0]

it('writes the length of a way at the middle of its arc', () => {
  const [[place, found] = []] = distancesOn([arc(3, [-200, 0], HOST)], 12.5, () => '280 km')
  expect([place, found?.text]).toEqual([3, '280 km'])
  expect(found?.x).toBeCloseTo(-100, -1)
  // The arc bends to the right of the way, upwards here.
  expect(Math.abs(found?.y ?? 0)).toBeCloseTo(16, 0)
})

it('writes none on another and none over a dot', () => {
  const arcs = [200, 190, 180, 170].map((x, place) => arc(place, [-x, x / 9], HOST))
  const found = [...distancesOn(arcs, 12.5, ({ place }) => `${place}00 km`).values()]
  expect(found.length).toBeGreaterThan(1)
  for (const { box } of found) {
    expect(found.filter((other) => isTouching(box, other.box))).toHaveLength(1)
    for (const { from, to } of arcs)
      for (const [x, y] of [from, to])
        expect(isTouching(box, { left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })).toBe(false)
  }
})

it('leaves out what has no room, no words, or is told already', () => {
  const short = arc(1, [-50, 0], HOST)
  const twice = [arc(2, [-300, 0], HOST), arc(2, HOST, [-300, 0])]
  expect(distancesOn([short], 12.5, () => '28 km').size).toBe(0)
  expect(distancesOn(twice, 12.5, () => null).size).toBe(0)
  expect(distancesOn(twice, 12.5, () => '300 km').size).toBe(1)
})
