/**
 * Knows the map of a picture: its leaves as the view has them, what stands on them, and the arcs over them. Knows
 * nothing of how it is drawn.
 */
import { standsAt } from '$lib/geo/date-line'
import { unproject, type Camera, type LngLat } from '$lib/geo/mercator'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import type { Point } from '$lib/map/arc'
import { arcs, type SceneArc } from '$lib/map/arcs'
import {
  columns,
  frames,
  gapsKm,
  leafByPlace,
  leavesInView,
  nearestLeaf,
  pleatFrames,
  shiftOf,
  wholeOf,
  type Frame,
  type Leaf,
  type Sheet
} from '$lib/map/leaves'
import type { MapView } from '$lib/map/pins'
import { place } from '$lib/map/placement'
import { leavesAtHome, sightOf, type SetLeaf } from '$lib/map/presets'
import { scene, type Scene } from '$lib/map/scene'
import type { View } from '$lib/view/view'

/** The map of a picture. */
export interface PictureMap {
  readonly leaves: readonly (SetLeaf & {
    readonly id: string
    readonly frame: Frame
    readonly scene: Scene
  })[]
  readonly pleats: readonly { readonly frame: Frame; readonly km: number }[]
  readonly arcs: readonly SceneArc[]
}

/** What the map is made for. */
export interface PictureMapOptions {
  readonly view: View
  readonly shows: MapView
  readonly widthPx: number
  readonly heightPx: number
  readonly countryPoints: Readonly<Record<string, LngLat>>
  readonly say: Words
}

/** Draws the view's map at the size of a picture, folded as it is, with its leaves where the visitor moved them. */
export function pictureMap(dataset: Dataset, options: PictureMapOptions): PictureMap {
  const { view, shows, widthPx, heightPx, countryPoints, say } = options
  const all = leavesInView(dataset, view.filters)
  const leaves = view.isFolded ? all : [wholeOf(all)]
  const [sidePx, pleatPx] = widthPx < 1000 ? [150, 22] : [204, 26]
  const sheet: Sheet = { widthPx, heightPx, sidePx, pleatPx, isStill: true }
  const leafOf = leafByPlace(dataset, leaves, countryPoints)
  const standing = frames(leaves, sheet)
  const parts = leavesAtHome(leaves, sheet).map((part) => ({
    ...part,
    camera: cameraOf(part, leaves, view.cameras)
  }))
  const drawn = parts.flatMap((part, order) => {
    const frame = standing[order]
    const holds = (index: number) => leafOf[index] === part.leaf.id
    const at = { ...part, countryPoints, holds, ...sightOf(part, sheet) }
    const own = frame && {
      frame,
      id: part.leaf.id,
      scene: scene(dataset, shows, at, place(dataset, shows, at, say))
    }
    return own ? [{ ...part, ...own }] : []
  })
  const shifts = columns(leaves, sheet).map((column) => shiftOf(column, sheet))
  const spotOf = spots(dataset, countryPoints, (index) => {
    const order = parts.findIndex(({ leaf }) => leaf.id === leafOf[index])
    const part = parts[order]
    return part ? { camera: part.camera, shift: shifts[order] ?? 0 } : null
  })
  const gaps = gapsKm(parts)
  return {
    // What lies over the main leaf comes after it.
    leaves: drawn.toSorted((a, b) => Number(a.id !== 'main') - Number(b.id !== 'main')),
    pleats: pleatFrames(leaves, sheet).map((frame, order) => ({ frame, km: gaps[order] ?? 0 })),
    arcs: arcs(dataset, shows.selected, spotOf)
  }
}

/** The camera that the visitor moved a leaf to, else its own. */
function cameraOf({ leaf, camera }: SetLeaf, leaves: readonly Leaf[], moved: readonly Camera[]): Camera {
  return moved.find(({ centre }) => nearestLeaf(leaves, unproject(centre))?.id === leaf.id) ?? camera
}

/** Where places and countries stand, px from the middle of the map. */
function spots(
  { places }: Dataset,
  countryPoints: PictureMapOptions['countryPoints'],
  sightOn: (index: number) => { readonly camera: Camera; readonly shift: number } | null
) {
  return (index: number): Point | null => {
    const point = places[index]?.at ?? countryPoints[places[index]?.iso ?? '']
    const sight = sightOn(index)
    if (!point || !sight) return null
    const [x, y] = standsAt(sight.camera, point)
    return [x + sight.shift, y]
  }
}
