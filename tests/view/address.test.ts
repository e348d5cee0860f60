import { describe, expect, it } from 'vitest'
import { project, worldPxOf } from '$lib/geo/mercator'
import { dayOf } from '$lib/time/day'
import { decode, encode, type Known } from '$lib/view/address'
import { FACETS, HOME, withFilter, type View } from '$lib/view/view'
import { dice } from '../fixtures/dice'
import { viewOf } from '../fixtures/views'

const KNOWN: Known = {
  values: {
    project: new Set(['first', 'second', 'third']),
    kind: new Set(['exchange', 'camp', 'meeting', 'works']),
    country: new Set(['north', 'south']),
    place: new Set(['alder', 'birch', 'cedar']),
    evidence: new Set(['reported', 'announced'])
  },
  activities: new Set(['visit', 'camp-2021', 'works-1'])
}

const read = (...pairs: [string, string][]) => decode(pairs, KNOWN)
const timeOf = (text: string) => read(['time', text]).view.time
const days = (from: [number, number, number], to: [number, number, number]) => ({
  from: dayOf(...from),
  to: dayOf(...to)
})

describe('a view in an address', () => {
  it('comes back the same, whatever it is', () => {
    const roll = dice(101)
    for (let n = 0; n < 300; n++) {
      const view = viewOf(roll, KNOWN)
      const pairs = encode(view)
      const back = decode(pairs, KNOWN)
      if (back.refused.length > 0) throw new Error(`refused: ${back.refused.join(' & ')}`)
      expect(back.view).toEqual(view)
      expect(encode(back.view)).toEqual(pairs)
    }
  })

  it('is empty at home', () => {
    expect(encode(HOME)).toEqual([])
    expect(read()).toEqual({ view: HOME, refused: [] })
  })

  it('is written in words, in a fixed order', () => {
    const view: View = {
      time: days([2019, 1, 1], [2019, 12, 31]),
      filters: { ...HOME.filters, evidence: ['reported'], project: ['third', 'first'] },
      within: [{ west: 20.9, south: 53.8, east: 26.125, north: 58.2 }],
      activity: 'visit',
      at: null,
      cameras: [{ worldPx: worldPxOf(5.25), centre: project([24.5, 56.1]) }],
      isFolded: false
    }
    expect(encode(view)).toEqual([
      ['time', '2019-01..2019-12'],
      ['project', 'third,first'],
      ['evidence', 'reported'],
      ['within', '20.9,53.8,26.125,58.2'],
      ['activity', 'visit'],
      ['fold', '0'],
      ['map', '24.5,56.1,5.25']
    ])
    expect(encode({ ...HOME, at: 'alder' })).toEqual([['at', 'alder']])
  })

  it('loses less than a pixel of a camera', () => {
    const roll = dice(102)
    for (let n = 0; n < 100; n++) {
      const worldPx = worldPxOf(roll.whole(2000, 8900) / 1000)
      const centre = [0.4 + roll.whole(0, 1000) / 4973, 0.2 + roll.whole(0, 1000) / 4999] as const
      const [camera] = decode(encode({ ...HOME, cameras: [{ worldPx, centre }] }), KNOWN).view.cameras
      const [dx = 1, dy = 1] = camera ? camera.centre.map((at, axis) => at - (centre[axis] ?? 0)) : []
      expect(Math.hypot(dx, dy) * worldPx).toBeLessThan(0.1)
      expect(Math.abs((camera?.worldPx ?? 0) / worldPx - 1)).toBeLessThan(0.004)
    }
  })
})

describe('time in an address', () => {
  it.each([
    ['2019', days([2019, 1, 1], [2019, 12, 31])],
    ['2019-02', days([2019, 2, 1], [2019, 2, 28])],
    ['2020-02', days([2020, 2, 1], [2020, 2, 29])],
    ['2019-02-05', days([2019, 2, 5], [2019, 2, 5])],
    ['2019-01..2019-12', days([2019, 1, 1], [2019, 12, 31])],
    ['2018..2020', days([2018, 1, 1], [2020, 12, 31])],
    ['2018..2019-02', days([2018, 1, 1], [2019, 2, 28])],
    ['2019..2019-02', days([2019, 1, 1], [2019, 2, 28])],
    ['2019-02-05..2019-03', days([2019, 2, 5], [2019, 3, 31])],
    ['2019-02-05..2019-03-20', days([2019, 2, 5], [2019, 3, 20])],
    ['2019-12-31..2020-01-01', days([2019, 12, 31], [2020, 1, 1])]
  ])('is read from %s', (text, window) => {
    expect(read(['time', text])).toEqual({ view: { ...HOME, time: window }, refused: [] })
  })

  it.each([
    ['2019', '2019-01..2019-12'],
    ['2019-02', '2019-02..2019-02'],
    ['2019-02-01..2019-03-31', '2019-02..2019-03'],
    ['2019-02-05', '2019-02-05..2019-02-05'],
    ['2019-02-01..2019-03-30', '2019-02-01..2019-03-30']
  ])('%s is written as %s', (text, written) => {
    expect(encode({ ...HOME, time: timeOf(text) })).toEqual([['time', written]])
  })

  it.each([
    '',
    '..',
    '2019..',
    '..2019',
    '2020..2019',
    '2019-03..2019-02',
    '2019-13',
    '2019-00',
    '2019-02-29',
    '2019-02-00',
    '2019-2',
    '19',
    '20190205',
    '2019-01..2019-02..2019-03',
    '2019…2020',
    '2019/2020',
    'last year'
  ])('%j is refused', (text) => {
    expect(read(['time', text])).toEqual({ view: HOME, refused: [`time=${text}`] })
  })
})

describe('an address that is not ours in full', () => {
  it('keeps what it knows of a filter and says what it left out', () => {
    const { view, refused } = read(['kind', 'camp,picnic,meeting'])
    expect(view).toEqual(withFilter(HOME, 'kind', ['camp', 'meeting']))
    expect(refused).toEqual(['kind=camp,picnic,meeting'])
  })

  it.each(['', '2', 'no', 'false'])('stays folded by a fold of %j, and says so', (value) => {
    expect(read(['fold', value])).toEqual({ view: HOME, refused: [`fold=${value}`] })
    expect(read(['fold', '1'])).toEqual({ view: HOME, refused: [] })
  })

  it('takes a value that is there twice as one, and says nothing', () => {
    expect(read(['place', 'alder,,birch,alder,'])).toEqual({
      view: withFilter(HOME, 'place', ['alder', 'birch']),
      refused: []
    })
  })

  it.each([
    ['kind', 'picnic'],
    ['kind', ''],
    ['kind', ',,'],
    ['project', 'First'],
    ['activity', 'nobody'],
    ['activity', ''],
    ['at', 'north'],
    ['within', '20,53,26'],
    ['map', ''],
    ['map', '24,56'],
    ['map', '24,56,5,1'],
    ['map', '181,56,5'],
    ['map', '24,86,5'],
    ['map', '24,56,13'],
    ['map', '24,56,-5'],
    ['map', '24,56,NaN'],
    ['map', '1e3,56,5'],
    ['map', ' 24,56,5'],
    ['map', '0x10,56,5']
  ])('is home where it says %s=%s', (key, value) => {
    expect(read([key, value])).toEqual({ view: HOME, refused: [`${key}=${value}`] })
  })

  it('lets keys of others be', () => {
    expect(read(['utm_source', 'x'], ['ref', '0'], ['constructor', 'x'], ['__proto__', 'y'])).toEqual({
      view: HOME,
      refused: []
    })
  })

  it('counts the last of a repeated key', () => {
    expect(read(['at', 'alder'], ['at', 'birch'], ['time', '2018'], ['time', '2019']).view).toEqual({
      ...HOME,
      at: 'birch',
      time: timeOf('2019')
    })
  })

  it('selects an activity before a place', () => {
    for (const pairs of [
      [
        ['activity', 'visit'],
        ['at', 'alder']
      ],
      [
        ['at', 'alder'],
        ['activity', 'visit']
      ]
    ] as [string, string][][]) {
      expect(read(...pairs).view).toEqual({ ...HOME, activity: 'visit' })
    }
  })

  it('never throws, and what it understands comes back', () => {
    const roll = dice(103)
    const keys = ['time', ...FACETS, 'at', 'activity', 'within', 'map', 'x', '']
    const parts = [
      '2019',
      '-02',
      '-31',
      '..',
      ',',
      ';',
      '1,2,3,4',
      '',
      'alder',
      'camp',
      'visit',
      '-',
      '.',
      '56',
      '24.5',
      '1e9',
      '%',
      '\u0000',
      '💧',
      'null',
      '../..',
      '9999',
      '0000'
    ]
    for (let n = 0; n < 1000; n++) {
      const pairs = Array.from({ length: roll.whole(0, 5) }, (): [string, string] => [
        roll.one(keys),
        Array.from({ length: roll.whole(0, 6) }, () => roll.one(parts)).join('')
      ])
      const { view, refused } = decode(pairs, KNOWN)
      expect(decode(encode(view), KNOWN)).toEqual({ view, refused: [] })
      const written = pairs.map(([key, value]) => `${key}=${value}`)
      expect(refused.filter((part) => !written.includes(part))).toEqual([])
    }
  })
})
