import { describe, expect, it } from 'vitest'
import { project, toPx } from '$lib/geo/mercator'
import { isTouching } from '$lib/lettering/place-labels'
import { createAllWords } from '$lib/locales/all-words'
import { columns, leavesOf, wholeOf } from '$lib/map/leaves'
import { namedPlaces } from '$lib/map/pins'
import { place } from '$lib/map/placement'
import { BREAKPOINTS, leavesAtHome, sightOf } from '$lib/map/presets'
import { match } from '$lib/view/match'
import { HOME } from '$lib/view/view'
import { nameBox } from '../fixtures/name-box'
import { rowOf } from '../fixtures/valley'
import { ourContent } from '../fixtures/worlds'

const say = createAllWords('en')
const ours = ourContent()
const { shown } = match(ours, HOME)

describe('names on a phone of 390 × 844', () => {
  const [phone] = BREAKPOINTS.filter(({ id }) => id === 'phone')
  if (!phone) throw new Error('no range of windows')
  const sheet = { ...phone, widthPx: 390, heightPx: 323 }
  const leaves = leavesOf(ours, [...namedPlaces(ours)])
  const main = leaves.findIndex(({ id }) => id === 'main')
  const column = columns(leaves, sheet)[main] ?? { leftPx: 0, widthPx: 0 }
  const camera = leavesAtHome(leaves, phone)[main]?.camera ?? { worldPx: 1, centre: [0, 0] }
  const part = { ...column, camera, leaf: leaves[main] ?? wholeOf(leaves), heightPx: sheet.heightPx }
  const holds = (index: number) => part.leaf.places.includes(index)
  const at = { ...part, countryPoints: {}, holds, ...sightOf(part, sheet) }
  const { pins } = place(ours, { shown, selected: -1, place: -1 }, at, say)

  it('are there wherever something takes place; others give way', () => {
    const busy = pins.filter(({ rows }) => rows.length > 0)
    expect(busy.length).toBeGreaterThan(4)
    expect(busy.filter(({ isNamed }) => !isNamed)).toEqual([])
    expect(pins.some(({ isNamed }) => !isNamed)).toBe(true)
  })

  it('move along an edge that they would run over', () => {
    const pin = pins.find(({ second }) => second === 'Municipality')
    expect(pin?.slidePx).toBeLessThan(0)
    if (pin) expect(nameBox(pin, at).right).toBeCloseTo(column.widthPx / 2 - 6, 0)
  })

  it('give up a date rather than cover the dot of another place', () => {
    const met = place(ours, { shown, selected: rowOf(ours, 'jelgava-2019-02'), place: -1 }, at, say).pins
    const host = met.find((pin) => pin.part === 'host')
    if (!host) throw new Error('no host')
    expect(host).toMatchObject({ isNamed: true, date: null })
    const box = nameBox(host, at)
    const dots = met.filter((pin) => pin !== host).map((pin) => toPx(at.camera, project(pin.at)))
    const covered = dots.filter(([x, y]) =>
      isTouching(box, { left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 })
    )
    expect(covered).toEqual([])
  })
})
