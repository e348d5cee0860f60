import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { project, type Camera } from '$lib/geo/mercator'
import { fileTiles, type FileTiles } from '$lib/map/archive-file'
import { drawnMap, drawnSvg, type DrawnMap } from '$lib/map/drawn'
import { areaOf, type PxPoint } from '$lib/map/path'

/** Strokes reach 21 px past a line, so cut edges stand this far outside the box. */
const MARGIN_PX = 24.1
const BOUNDS = { width: 2600, height: 1400 }
const PARTNERS = ['LV', 'LT', 'BE', 'JP']

/** Between Brussels and Rēzekne at one scale. */
const ALL_PLACES: Camera = { worldPx: 14000, centre: [0.544, 0.3221] }
/** The Baltic states, where rivers are drawn. */
const BALTICS: Camera = { worldPx: 36700, centre: project([24.4, 56.2]) }

let tiles: FileTiles
let map: DrawnMap

beforeAll(async () => {
  tiles = await fileTiles('static/basemap/europe.pmtiles')
  map = await draw(ALL_PLACES)
})
afterAll(() => tiles.destroy())

const draw = (camera: Camera, boundsPx = BOUNDS) =>
  drawnMap({ ...tiles, camera, boundsPx, partners: PARTNERS })

/** Points of each subpath; throws at anything but `M`, `l` and `z` with numbers. */
function parsed(path: string): PxPoint[][] {
  return path
    .split('M')
    .slice(1)
    .map((text) => {
      const match = /^(-?[\d.]+(?:[ -][\d.]+)?)l([-\d. ]+)z?$/.exec(text)
      if (!match) throw new Error(`unreadable path: ${text.slice(0, 60)}`)
      const [start = '', rest = ''] = match.slice(1)
      const numbers = [...numbersOf(start), ...numbersOf(rest)]
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, i): PxPoint => {
        x += numbers[2 * i] ?? NaN
        y += numbers[2 * i + 1] ?? NaN
        return [x, y]
      })
    })
}

function numbersOf(text: string): number[] {
  return (text.match(/-?(?:\d+\.\d|\.\d|\d+)/g) ?? []).map(Number)
}

const pathsOf = ({ land, lake, river, border, countries }: DrawnMap) => [
  land,
  lake,
  river,
  border,
  ...countries.map(({ path }) => path)
]
const areaOfPath = (path: string) => Math.abs(parsed(path).reduce((sum, ring) => sum + areaOf(ring), 0))

describe('drawn map', () => {
  it.each([
    ['all places', ALL_PLACES],
    ['the Baltic states', BALTICS]
  ])('keeps every point of %s near the box', async (_name, camera) => {
    for (const path of pathsOf(await draw(camera))) {
      expect(path).not.toMatch(/NaN|e-|undefined/)
      const points = parsed(path).flat()
      const isInside = ([x, y]: PxPoint) =>
        Math.abs(x) <= BOUNDS.width / 2 + MARGIN_PX && Math.abs(y) <= BOUNDS.height / 2 + MARGIN_PX
      expect(points.filter((point) => !isInside(point))).toEqual([])
    }
  })

  it('has a path for each partner in the box, in the order given', () => {
    expect(map.countries.map(({ iso }) => iso)).toEqual(['LV', 'LT', 'BE'])
    for (const { path } of map.countries) expect(areaOfPath(path)).toBeGreaterThan(1000)
  })

  it('gives countries their size, whatever tiles they are cut into', async () => {
    // Lithuania has 65,300 km²; a px is 1.63 km wide at its middle, 55.3° N.
    const lithuania = map.countries.find(({ iso }) => iso === 'LT')?.path ?? ''
    expect(areaOfPath(lithuania) * ((40075 * Math.cos((55.3 * Math.PI) / 180)) / 14000) ** 2).toBeCloseTo(
      65300,
      -4
    )
    expect(parsed(lithuania).length).toBeLessThan(4)
  })

  it('joins land across tiles, so that no edge of a tile is left in it', () => {
    // Middle of the edge between two tiles of zoom 4, in Poland and Belarus: x = 9 / 16 of the world.
    const edge = (9 / 16 - ALL_PLACES.centre[0]) * ALL_PLACES.worldPx
    const along = parsed(map.land).flatMap((ring) =>
      ring.filter(([x, y], i) => {
        const next = ring[i + 1]
        return next && Math.abs(x - edge) < 0.2 && Math.abs(next[0] - edge) < 0.2 && Math.abs(next[1] - y) > 2
      })
    )
    expect(along).toEqual([])
  })

  it('draws rivers only from the scale on that the live map has them', async () => {
    expect(map.river).toBe('')
    expect((await draw(BALTICS)).river).not.toBe('')
  })

  it('draws lines off the coast along far fewer points than the coast', () => {
    expect(map.shelf.length).toBeLessThan(map.land.length / 2)
  })

  it('is small enough for the first view, each leaf at its scale', async () => {
    const main = await draw({ worldPx: 31_000, centre: project([24.9, 55.8]) }, { width: 2300, height: 1100 })
    const side = await draw({ worldPx: 13_900, centre: project([4.35, 50.85]) }, { width: 420, height: 1100 })
    const svg = drawnSvg([
      ['main-', main],
      ['side1-', side]
    ])
    expect(gzipSync(svg, { level: 9 }).length).toBeLessThan(40_000)
    expect(svg).toContain('id="main-country-LV"')
    expect(svg).toContain('id="side1-country-BE"')
    expect(svg).not.toContain('id="side1-country-LV"')
  })

  it('is not much larger at one scale, which is asked for only where it is shown', () => {
    expect(gzipSync(drawnSvg([['', map]]), { level: 9 }).length).toBeLessThan(72_000)
  })

  it('is a document of named parts without any colour', () => {
    const svg = drawnSvg([['', map]])
    const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual([
      'land',
      'shelf',
      'partner-land',
      'country-LV',
      'country-LT',
      'country-BE',
      'lake',
      'river',
      'border'
    ])
    expect(svg.match(/ (?:fill|stroke|style|class)[-\w]*=/)).toBeNull()
  })

  it('goes on past the date line, and draws nothing twice', async () => {
    const world = await fileTiles('static/basemap/world.pmtiles')
    const islands = { worldPx: 36_000, centre: project([180, -17]) }
    const fiji = await drawnMap({
      ...world,
      camera: islands,
      boundsPx: { width: 600, height: 400 },
      partners: ['FJ']
    })
    const xs = parsed(fiji.countries[0]?.path ?? '').flatMap((ring) => ring.map(([x]) => x))
    // Viti Levu from 177.2° on, and Taveuni, through which the line goes.
    expect(Math.min(...xs)).toBeLessThan(-200)
    expect(Math.max(...xs)).toBeGreaterThan(15)
    const all = { worldPx: 1000, centre: project([180, 0]) } as const
    const [once, twice] = await Promise.all(
      [1000, 3000].map(async (width) => {
        const boundsPx = { width, height: 600 }
        return areaOfPath((await drawnMap({ ...world, camera: all, boundsPx, partners: [] })).land)
      })
    )
    expect(twice).toBeCloseTo(once ?? NaN, 0)
    await world.destroy()
  })

  it('has land on both sides of countries that the date line cuts, and none in the seas between', async () => {
    const boundsPx = { width: 40, height: 20 }
    const kola = await draw({ worldPx: 14_000, centre: project([36, 67]) }, boundsPx)
    expect(areaOfPath(kola.land)).toBeGreaterThanOrEqual(40 * 20)
    const world = await fileTiles('static/basemap/world.pmtiles')
    const landAt = async (lng: number, lat: number) =>
      (
        await drawnMap({
          ...world,
          camera: { worldPx: 36_000, centre: project([lng, lat]) },
          boundsPx,
          partners: []
        })
      ).land
    for (const lat of [-16.5, -16.75, -16.95]) expect(await landAt(165, lat)).toBe('')
    expect(areaOfPath(await landAt(179.5, 67.5))).toBeGreaterThan(0)
    expect(areaOfPath(await landAt(-178.5, 67))).toBeGreaterThan(0)
    await world.destroy()
  })

  it('goes on past the edges of an archive in another, without a seam', async () => {
    const world = await fileTiles('static/basemap/world.pmtiles')
    const boundsPx = { width: 300, height: 200 }
    const landAt = async (lng: number, lat: number) => {
      const camera = { worldPx: 4000, centre: project([lng, lat]) }
      return (await drawnMap({ ...tiles, beyond: world, camera, boundsPx, partners: [] })).land
    }
    // All land, east of the Ural and north of the Caspian: one ring around the box.
    const urals = await landAt(50, 54)
    expect(parsed(urals)).toHaveLength(1)
    expect(areaOfPath(urals) / ((300 + 2 * 24) * (200 + 2 * 24))).toBeCloseTo(1, 2)
    // Greenland's east, through which the western edge goes.
    const xs = parsed(await landAt(-32, 70)).flatMap((ring) => ring.map(([x]) => x))
    expect([Math.min(...xs) < -100, Math.max(...xs) > 50]).toEqual([true, true])
    await world.destroy()
  })

  it('is empty where the archive has nothing', async () => {
    const pacific = await draw({ worldPx: 14000, centre: project([-150, 0]) }, { width: 300, height: 300 })
    expect(pathsOf(pacific).join('')).toBe('')
  })
})
