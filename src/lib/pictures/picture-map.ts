/**
 * Knows the map of a picture: its leaves as the view has them, what stands on them, and the arcs over them. Knows
 * nothing of how it is drawn.
 */
import { standsAt } from '$lib/geo/date-line'
import { unproject, type Camera } from '$lib/geo/mercator'
import type { Box } from '$lib/lettering/place-labels'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import type { Point } from '$lib/map/arc'
import { arcBoxes, arcs, type SceneArc } from '$lib/map/arcs'
import { drawnScene } from '$lib/map/drawn-scene'
import {
  columns,
  frames,
  gapsKm,
  leafByPlace,
  leavesInView,
  nearestLeaf,
  pleatFrames,
  rowsOfAnyTime,
  shiftOf,
  wholeOf,
  type Frame,
  type Leaf,
  type Sheet
} from '$lib/map/leaves'
import type { CountryGround } from '$lib/map/ground'
import type { MapPlace } from '$lib/map/map-place'
import type { MapView } from '$lib/map/pins'
import { leavesAtHome, sightOf, type SetLeaf } from '$lib/map/presets'
import type { Scene } from '$lib/map/scene'
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

/** What is shown, and on which land. */
interface Shown extends Pick<CountryGround, 'countryPoints'> {
  readonly shows: MapView
  readonly say: Words
}

/** What the map of a view is made for. */
export interface PictureMapOptions extends Shown {
  readonly view: View
  readonly widthPx: number
  readonly heightPx: number
}

/** What a map of given leaves is made for. */
export interface SheetMapOptions extends Shown, Partial<CountryGround> {
  readonly countryPoints: CountryGround['countryPoints']
  readonly leaves: readonly Leaf[]
  readonly sheet: Sheet
  /** leaves that somebody moved */
  readonly cameras: readonly Camera[]
}

/** Draws the view's map at the size of a picture, folded as it is, with its leaves where the visitor moved them. */
export function pictureMap(dataset: Dataset, options: PictureMapOptions): PictureMap {
  const { view, widthPx, heightPx } = options
  const all = leavesInView(dataset, view.filters)
  const leaves = view.isFolded ? all : [wholeOf(all)]
  const [sidePx, pleatPx] = widthPx < 1000 ? [150, 22] : [204, 26]
  const sheet: Sheet = { widthPx, heightPx, sidePx, pleatPx, isStill: true }
  const shows = { ...options.shows, ofAnyTime: rowsOfAnyTime(dataset, view.filters) }
  return sheetMap(dataset, { ...options, shows, leaves, sheet, cameras: view.cameras })
}

/** Draws a map of given leaves on a sheet of a size of its own. */
export function sheetMap(dataset: Dataset, options: SheetMapOptions): PictureMap {
  const { leaves, sheet, cameras, shows, countryPoints, countryRooms, say } = options
  const leafOf = leafByPlace(dataset, leaves, countryPoints)
  const standing = frames(leaves, sheet)
  const parts = leavesAtHome(leaves, sheet).map((part) => ({
    ...part,
    camera: cameraOf(part, leaves, cameras)
  }))
  const shifts = columns(leaves, sheet).map((column) => shiftOf(column, sheet))
  const spotOf = spots(dataset, countryPoints, (index) => {
    const order = parts.findIndex(({ leaf }) => leaf.id === leafOf[index])
    const part = parts[order]
    return part ? { camera: part.camera, shift: shifts[order] ?? 0 } : null
  })
  const drawn = parts.flatMap((part, order) => {
    const frame = standing[order]
    const holds = (index: number) => leafOf[index] === part.leaf.id
    const sight = sightOf(part, sheet)
    const crossing = crossingBoxes(dataset, shows, { holds, spotOf, shift: shifts[order] ?? 0 })
    const at: MapPlace = {
      ...part,
      countryPoints,
      ...(countryRooms && { countryRooms }),
      holds,
      ...sight,
      obstacles: [...sight.obstacles, ...crossing],
      // What is about one thing names its towns from however far: nothing there brings them nearer.
      isFar: sight.isFar && !shows.dots
    }
    const own = drawnScene(dataset, shows, at, say)
    return frame ? [{ ...part, frame, id: part.leaf.id, scene: own }] : []
  })
  const gaps = gapsKm(parts)
  return {
    // What lies over the main leaf comes after it.
    leaves: drawn.toSorted((a, b) => Number(a.id !== 'main') - Number(b.id !== 'main')),
    pleats: pleatFrames(leaves, sheet).map((frame, order) => ({ frame, km: gaps[order] ?? 0 })),
    arcs: arcs(dataset, shows.selected, spotOf)
  }
}

/** Where a leaf stands among the others. */
interface Standing {
  readonly holds: (place: number) => boolean
  readonly spotOf: (place: number) => Point | null
  /** of its middle from that of the map, px */
  readonly shift: number
}

/** Boxes over the arcs that cross to another leaf, of which the leaf itself knows nothing. */
function crossingBoxes(dataset: Dataset, { selected, dots }: MapView, standing: Standing): Box[] {
  const { holds, spotOf, shift } = standing
  const host = dataset.columns.place[selected] ?? -1
  if (!dots) return []
  const isWithin = (index: number) => index !== host && holds(host) && holds(index)
  const boxes = arcBoxes(dataset, selected, (index) => (isWithin(index) ? null : spotOf(index)))
  return boxes.map((box) => ({ ...box, left: box.left - shift, right: box.right - shift }))
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
