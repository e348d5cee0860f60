import { VectorTile } from '@mapbox/vector-tile'
import Pbf from 'pbf'
import { afterAll, describe, expect, it } from 'vitest'
import { EQUATOR_KM, project, type Mercator } from '$lib/geo/mercator'
import { fileTiles } from '$lib/map/archive-file'
import { capitals, seas, type SeaSpot } from '$lib/map/names-of-map'

const LANGUAGES = ['en', 'lv', 'lt', 'fr', 'nl']
const ZOOM = 5
const archive = await fileTiles('static/basemap/europe.pmtiles')
afterAll(() => archive.destroy())

/** Rings of the land in a tile, in its units. */
const tiles = new Map<string, Promise<[number, number][][]>>()
function landOf(x: number, y: number): Promise<[number, number][][]> {
  const key = `${x}/${y}`
  const known = tiles.get(key) ?? readLand(x, y)
  tiles.set(key, known)
  return known
}

async function readLand(x: number, y: number): Promise<[number, number][][]> {
  const bytes = await archive.readTile(ZOOM, x, y)
  const layer = bytes && new VectorTile(new Pbf(bytes)).layers['land']
  if (!layer) return []
  return Array.from({ length: layer.length }, (_, n) => layer.feature(n).loadGeometry())
    .flat()
    .map((ring) => ring.map((point): [number, number] => [point.x, point.y]))
}

async function isLand(at: Mercator): Promise<boolean> {
  const [x, y] = [at[0] * 2 ** ZOOM, at[1] * 2 ** ZOOM]
  const rings = await landOf(Math.floor(x), Math.floor(y))
  const [px, py] = [(x % 1) * 4096, (y % 1) * 4096]
  let isInside = false
  for (const ring of rings) {
    ring.forEach(([xi, yi], index) => {
      const [xj, yj] = ring.at(index - 1) ?? [xi, yi]
      if (yi > py !== yj > py && px < ((xj - xi) * (py - yi)) / (yj - yi) + xi) isInside = !isInside
    })
  }
  return isInside
}

/** Points of the box that a name may fill: half its height is 0.15 of half its length. */
function pointsOf({ at, turn, roomKm }: SeaSpot): Mercator[] {
  const [x, y] = project(at)
  const half = roomKm / (EQUATOR_KM * Math.cos((at[1] * Math.PI) / 180))
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  return [-1, -0.5, 0, 0.5, 1].flatMap((along) =>
    [-0.15, 0, 0.15].map((aside): Mercator => {
      const [u, v] = [along * half, aside * half]
      return [x + u * cos - v * sin, y + u * sin + v * cos]
    })
  )
}

describe('the names of seas', () => {
  it.each(seas('en').map(({ name, spots }) => [name.text, spots] as const))(
    'have the room that they claim: %s',
    async (_, spots) => {
      for (const spot of spots) {
        const dry = await Promise.all(pointsOf(spot).map(isLand))
        expect(dry, `${spot.at.join(', ')}, ${spot.turn}°`).not.toContain(true)
      }
    }
  )
})

describe('the names of the map', () => {
  it.each(LANGUAGES)('are there in %s', (lang) => {
    const names = [...seas(lang), ...capitals(['BE', 'FR'], lang)].map(({ name }) => name)
    expect(names.filter(({ text, lang: own }) => text === '' || own !== lang)).toEqual([])
    expect(new Set(names.map(({ text }) => text)).size).toBe(names.length)
  })

  it('are English where the language has none', () => {
    expect(seas('et')[0]?.name).toEqual({ text: 'Baltic Sea', lang: 'en' })
  })

  it('have the capitals of the Baltic lands always, others where the data name their country', () => {
    const isos = (given: readonly string[]) => capitals(given, 'en').map(({ iso }) => iso)
    expect(isos([])).toEqual(['LV', 'LT'])
    expect(isos(['BE', 'LV', 'ZZ'])).toEqual(['LV', 'LT', 'BE'])
  })
})
