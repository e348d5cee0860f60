import { describe, expect, it } from 'vitest'
import { project, worldPxAt, type LngLat } from '$lib/geo/mercator'
import type { Box } from '$lib/lettering/place-labels'
import { lettersOf } from '$lib/map/name-room'
import { orientation, type Standing } from '$lib/map/orientation'

/** A map of 900 × 400 px without data that looks at a point. */
const standing = (at: LngLat, scale: number, more: Partial<Standing> = {}): Standing => ({
  camera: { worldPx: worldPxAt(scale, at[1]), centre: project(at) },
  lang: 'en',
  bounds: { left: -444, right: 444, top: -194, bottom: 194 },
  taken: [],
  points: [],
  isos: ['LV', 'LT'],
  letters: lettersOf(),
  ...more
})
const everywhere: Box = { left: -450, right: 450, top: -200, bottom: 200 }
const namesOf = ({ seas, towns }: ReturnType<typeof orientation>) =>
  [...seas, ...towns].map(({ text }) => text)

describe('names of the map', () => {
  it('stand where they have room, in the language of the page', () => {
    expect(namesOf(orientation(standing([23, 56.5], 1)))).toEqual(['Baltic Sea', 'Gulf of Riga', 'Rīga'])
    expect(namesOf(orientation(standing([23, 56.5], 1, { lang: 'lt' })))).toEqual([
      'Baltijos jūra',
      'Rygos įlanka',
      'Ryga'
    ])
  })

  it('give way to all that is there', () => {
    expect(namesOf(orientation(standing([23, 56.5], 1, { taken: [everywhere] })))).toEqual([])
  })

  it('name no capital twice that is a place of the data', () => {
    const { towns } = orientation(standing([23, 56.5], 1, { points: [[24.1, 56.95]] }))
    expect(towns).toEqual([])
  })

  it('leave capitals out where only countries can be told apart', () => {
    expect(orientation(standing([23, 56.5], 0.5)).towns).toEqual([])
  })

  it('leave a sea out whose water is narrower than its name', () => {
    const names = (scale: number) => orientation(standing([23.5, 57.8], scale)).seas.map(({ text }) => text)
    expect(names(0.6)).not.toContain('Gulf of Riga')
    expect(names(3)).toContain('Gulf of Riga')
  })
})
