/**
 * Knows the ground of a map of some data: the land drawn for its leaves and for all at one scale, and where names of
 * countries stand. Knows nothing of where tiles come from.
 */
import type { Dataset } from '$lib/model/dataset'
import { countryPoints } from './country-points'
import { drawnMap, drawnSvg, type TileArchive } from './drawn'
import { isOverEurope } from './fit'
import type { Drawing, Ground } from './ground'
import { leavesOf, wholeOf } from './leaves'
import { namedPlaces } from './pins'
import { leavesAtHome } from './presets'

/** The drawings are made for a map of this size, with land around them for larger ones. */
const DRAWN_SHEET = { widthPx: 1240, heightPx: 340, sidePx: 204, pleatPx: 26 }
const DRAWN_BOX = { width: 2700, height: 1500 }
const DRAWN_MAIN_BOX = { width: 2300, height: 1100 }
const DRAWN_SIDE_BOX = { width: 420, height: 1100 }

/** Tiles of Europe and of the rest of the world. */
export interface LandTiles {
  readonly europe: TileArchive
  readonly world: TileArchive
}

/** The ground of a map, and the land as SVG documents: at the scale of each leaf, and all at one scale. */
export interface DrawnGround {
  readonly ground: Ground
  readonly drawnLeaves: string
  readonly drawnWhole: string
}

/** Draws the land of some data; `base` is the address of the site that the tiles and drawings stand on. */
export async function groundOf(dataset: Dataset, tiles: LandTiles, base: string): Promise<DrawnGround> {
  const leaves = leavesOf(dataset, [...namedPlaces(dataset)])
  const partners = [...new Set(dataset.places.flatMap((place) => place.iso ?? []))]
  const draw = async (drawing: Drawing) => {
    const isAll = isOverEurope(drawing.camera, DRAWN_SHEET)
    return drawnMap({ ...tiles.europe, ...(isAll ? {} : { beyond: tiles.world }), ...drawing, partners })
  }
  const [home] = leavesAtHome([wholeOf(leaves)], DRAWN_SHEET)
  if (!home) throw new Error('no sheet: a map has at least one leaf')
  const whole: Drawing = {
    href: `${base}/drawn-map.svg`,
    prefix: '',
    camera: home.camera,
    boundsPx: DRAWN_BOX
  }
  const folded = leaves.length < 2 ? [] : leavesAtHome(leaves, DRAWN_SHEET)
  const parts = folded.map(({ leaf, camera }): Drawing => {
    const boundsPx = leaf.id === 'main' ? DRAWN_MAIN_BOX : DRAWN_SIDE_BOX
    return { href: `${base}/drawn-leaves.svg`, prefix: `${leaf.id}-`, camera, boundsPx }
  })
  const drawnWhole = await draw(whole)
  const drawnParts = await Promise.all(parts.map(async (part) => [part.prefix, await draw(part)] as const))
  const ground: Ground = {
    drawings: [...parts, whole],
    partners,
    ...countryPoints(drawnWhole, whole.camera),
    archiveUrl: `${base}/basemap/europe.pmtiles`,
    worldUrl: `${base}/basemap/world.pmtiles`
  }
  return { ground, drawnLeaves: drawnSvg(drawnParts), drawnWhole: drawnSvg([['', drawnWhole]]) }
}

/** The same ground where its land stands in the document itself. */
export function onPage(ground: Ground): Ground {
  return { ...ground, drawings: ground.drawings.map((drawing) => ({ ...drawing, href: '' })) }
}
