import { describe, expect, it } from 'vitest'
import { fromPx, project, pxPerKm, toPx, unproject } from '$lib/geo/mercator'
import { isInside, isTouching, type Box } from '$lib/lettering/place-labels'
import { widthOf } from '$lib/lettering/width'
import { createAllWords } from '$lib/locales/all-words'
import { arcBoxes } from '$lib/map/arcs'
import { marksAt, MARKS_SHOWN } from '$lib/map/name-room'
import { place } from '$lib/map/placement'
import { match } from '$lib/view/match'
import { HOME } from '$lib/view/view'
import { MAP_SIZES, mapPlace } from '../fixtures/map-places'
import { nameBox } from '../fixtures/name-box'
import { rowOf, valley } from '../fixtures/valley'
import { ourContent } from '../fixtures/worlds'

const say = createAllWords('en')
const ours = ourContent()
const small = valley()
const viewOf = (dataset: typeof ours, selected = -1) => ({
  shown: match(dataset, HOME).shown,
  selected,
  place: -1
})

it('names of those who met stand beside the ways of their arcs', () => {
  const row = rowOf(ours, 'jelgava-2019-02')
  const whole = mapPlace(ours, [1240, 600])
  const host = ours.places[ours.columns.place[row] ?? -1]?.at ?? [0, 0]
  const at = { ...whole, camera: { worldPx: whole.camera.worldPx * 3, centre: project(host) } }
  const ways = arcBoxes(ours, row, (index) => {
    const point = ours.places[index]?.at
    return point ? toPx(at.camera, project(point)) : null
  })
  const parties = place(ours, viewOf(ours, row), at, say).pins.filter(({ part }) => part === 'party')
  const named = parties.filter(({ isNamed }) => isNamed)
  expect(named.length).toBeGreaterThan(4)
  expect(named.filter((pin) => ways.some((way) => isTouching(nameBox(pin, at), way)))).toEqual([])
})

describe.each(MAP_SIZES)('names on our map of %d × %d', (...size) => {
  const at = mapPlace(ours, size)
  const placement = place(ours, viewOf(ours), at, say)
  const { pins, countries } = placement
  const named = pins.filter((pin) => pin.isNamed)

  it('touch no other name and no dot of another place', () => {
    expect(named.length).toBeGreaterThan(2)
    for (const pin of named) {
      const box = nameBox(pin, at)
      const others = named.filter((other) => other !== pin).map((other) => nameBox(other, at))
      const dots = pins
        .filter((other) => other !== pin)
        .map((other): Box => {
          const [x, y] = toPx(at.camera, project(other.at))
          return {
            left: x - other.radius,
            top: y - other.radius,
            right: x + other.radius,
            bottom: y + other.radius
          }
        })
      expect([...others, ...dots].filter((other) => isTouching(box, other))).toEqual([])
    }
  })

  it('stay on the map and off controls and credits', () => {
    const bounds = { left: -size[0] / 2, top: -size[1] / 2, right: size[0] / 2, bottom: size[1] / 2 }
    for (const pin of named) {
      expect(isInside(nameBox(pin, at), bounds)).toBe(true)
      expect(at.obstacles.filter((obstacle) => isTouching(nameBox(pin, at), obstacle))).toEqual([])
    }
  })

  it('leave no country’s name over them', () => {
    for (const { place: index, belowPx } of countries) {
      const country = ours.places[index]
      const [x, y] = toPx(at.camera, project(at.countryPoints[country?.iso ?? ''] ?? [0, 0]))
      const half = widthOf(country?.name.text.toUpperCase() ?? '', 13) / 2
      const box = { left: x - half, right: x + half, top: y + belowPx - 10, bottom: y + belowPx }
      expect(named.filter((pin) => isTouching(box, nameBox(pin, at)))).toEqual([])
    }
  })

  it('are the same each time', () => {
    expect(place(ours, viewOf(ours), at, say)).toEqual(placement)
  })

  it('always have that of the host', () => {
    for (const id of ['jelgava-2019-02', 'kaunas-2024-02', 'brussels-2024-04', 'rezekne-2024-06']) {
      const host = place(ours, viewOf(ours, rowOf(ours, id)), at, say).pins.find(
        ({ part }) => part === 'host'
      )
      expect(host).toMatchObject({ isNamed: true, radius: 15, lettering: { sizePx: 20, weight: 680 } })
    }
  })
})

describe('the name of a country', () => {
  it.each(MAP_SIZES)('keeps off controls and credits of a map of %d × %d', (...size) => {
    const at = mapPlace(ours, size)
    for (const { left, right, top, bottom } of at.obstacles) {
      const middle = unproject(fromPx(at.camera, [(left + right) / 2, (top + bottom) / 2]))
      const countryPoints = Object.fromEntries(Object.keys(at.countryPoints).map((iso) => [iso, middle]))
      const { countries } = place(ours, viewOf(ours), { ...at, countryPoints }, say)
      for (const { place: index, belowPx } of countries) {
        const half = widthOf(ours.places[index]?.name.text.toUpperCase() ?? '', 13) / 2
        const x = (left + right) / 2
        const y = (top + bottom) / 2 + belowPx
        const box = { left: x - half, right: x + half, top: y - 10, bottom: y }
        expect(at.obstacles.filter((obstacle) => isTouching(box, obstacle))).toEqual([])
      }
    }
  })
})

describe('lettering', () => {
  const at = mapPlace(small, [1032, 325])
  const textOf = (rows: readonly string[], selected = '') => {
    const view = {
      shown: rows.map((id) => rowOf(small, id)),
      selected: selected ? rowOf(small, selected) : -1,
      place: -1
    }
    return place(small, view, at, say).pins
  }

  it.each([
    ['seminars', '24 seminars, nationwide, no town named'],
    ['reform', '1 activity, nationwide, no town named']
  ])('says how many activities name only a country: %s', (id, text) => {
    expect(textOf([id]).at(-1)?.lettering.text).toBe(text)
  })

  it('counts them where there are several', () => {
    expect(textOf(['seminars', 'reform']).at(-1)?.lettering.text).toBe(
      '2 activities, nationwide, no town named'
    )
  })

  it('says nothing of a country whose point is not known', () => {
    const view = { shown: [rowOf(small, 'seminars')], selected: -1, place: -1 }
    expect(
      place(small, view, { ...at, countryPoints: {} }, say).pins.map(
        ({ place: index }) => small.places[index]?.id
      )
    ).toEqual(['alder', 'birch', 'cedar'])
  })

  it('is larger for the host and bolder for who took part', () => {
    const weights = textOf([], 'exchange').map(({ part, lettering }) => [
      part,
      lettering.sizePx,
      lettering.weight
    ])
    expect(weights).toEqual([
      ['host', 20, 680],
      ['party', 13.5, 650],
      ['party', 13.5, 650]
    ])
  })

  it('shows three marks at a place and counts the others', () => {
    const pin = textOf(['exchange', 'unsure', 'open-works']).find(({ rows }) => rows.length > 2)
    expect(pin && marksAt(pin)).toEqual(pin?.rows)
    expect(pin && marksAt({ ...pin, rows: [1, 2, 3, 4, 5] })).toEqual([1, 2, 3])
    expect(MARKS_SHOWN).toBe(3)
  })
})

describe('words on a whole country', () => {
  const view = { shown: [rowOf(small, 'seminars')], selected: -1, place: -1 }
  const iso = small.places[small.columns.place[rowOf(small, 'seminars')] ?? -1]?.iso ?? ''
  const wide = mapPlace(small, [1032, 600])
  const middle = unproject(wide.camera.centre)
  const pinOf = (roomPx: number, selected = -1) => {
    const kmPerPx = 1 / pxPerKm(wide.camera.worldPx, middle[1])
    const at = { ...wide, countryPoints: { [iso]: middle }, countryRooms: { [iso]: roomPx * kmPerPx } }
    const pin = place(small, { ...view, selected }, at, say).pins.find(({ short }) => short !== undefined)
    if (!pin) throw new Error('no words')
    return { pin, at }
  }

  it('stand within it in two lines, with the ring of their mark', () => {
    const { pin, at } = pinOf(130, rowOf(small, 'seminars'))
    expect([pin.lettering.text, pin.second]).toEqual(['24 seminars, nationwide', 'no town named'])
    const box = nameBox(pin, at)
    for (const x of [box.left - 14, box.right])
      for (const y of [box.top, box.bottom]) expect(Math.hypot(x, y)).toBeLessThanOrEqual(131)
  })

  it('are fewer where it has less room, and go over its border only where it has none', () => {
    expect(pinOf(70).pin.lettering.text).toBe('24 seminars')
    expect(pinOf(20).pin.lettering.text).toBe('24 seminars, nationwide, no town named')
  })
})

it('a name of several words breaks where it has no room in one line', () => {
  const at = mapPlace(ours, [1032, 325])
  const index = ours.places.findIndex(({ name }) => name.text === 'Rēzekne Municipality')
  const [x, y] = toPx(at.camera, project(ours.places[index]?.at ?? [0, 0]))
  const walls = [
    { left: -516, right: x - 44, top: -400, bottom: 400 },
    { left: x + 44, right: 516, top: -400, bottom: 400 },
    { left: -516, right: 516, top: y + 60, bottom: 400 }
  ]
  const pin = place(ours, viewOf(ours), { ...at, obstacles: walls }, say).pins.find(
    (each) => each.place === index
  )
  expect([pin?.lettering.text, pin?.second, pin?.isNamed]).toEqual(['Rēzekne', 'Municipality', true])
})
