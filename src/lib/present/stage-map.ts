/**
 * Knows the map of a step: the places concerned, folded where the step folds, at a size at which its names can be
 * read on a wall. Knows nothing of how it is drawn.
 */
import type { Camera, LngLat } from '$lib/geo/mercator'
import type { Words } from '$lib/locales/words'
import { leafGroups } from '$lib/map/clusters'
import type { CountryGround } from '$lib/map/ground'
import { leavesInView, shifted, wholeOf, type Leaf, type Sheet } from '$lib/map/leaves'
import { namedPlaces } from '$lib/map/pins'
import type { Dataset } from '$lib/model/dataset'
import { sheetMap, type PictureMap } from '$lib/pictures/picture-map'
import { MAP_SCALE, ROOMS, type Format } from './slide-layout'
import type { View } from '$lib/view/view'

/** The map of a step. */
export interface StageMap extends PictureMap {
  /** units of the map; each is drawn as `MAP_SCALE` px of the stage */
  readonly widthPx: number
  readonly heightPx: number
  /** that of the whole map where the main leaf stands still and spans it all */
  readonly camera: Camera
}

/** What of a live View the map of a step goes by. */
interface Looked {
  readonly current: View
  /** row of the selected activity and index of the selected place, −1 for none */
  readonly selected: number
  readonly place: number
  readonly match: { readonly shown: readonly number[] }
}

/** Leaves beside the main one, and pleats, px of the stage. */
const [SIDE_PX, PLEAT_PX] = [252, 40]

/** The map of what a view shows; null where it shows nothing that has a place. */
export function stageMap(
  dataset: Dataset,
  view: Looked,
  format: Format,
  land: CountryGround & { readonly say: Words }
): StageMap | null {
  const { current, selected } = view
  const all = selected < 0 ? leavesInView(dataset, current.filters) : concerned(dataset, selected, land)
  if (all.every(({ points }) => points.length === 0)) return null
  const leaves = current.isFolded ? all : [wholeOf(all)]
  const { width, height } = ROOMS[format].map
  const [widthPx, heightPx] = [width / MAP_SCALE, height / MAP_SCALE]
  const sheet: Sheet = {
    widthPx,
    heightPx,
    sidePx: SIDE_PX / MAP_SCALE,
    pleatPx: PLEAT_PX / MAP_SCALE,
    isStill: true
  }
  const shows =
    selected < 0
      ? { shown: view.match.shown, selected, place: view.place }
      : { shown: [selected], selected, place: -1, dots: namedPlaces(dataset, [selected]) }
  const map = sheetMap(dataset, { ...land, leaves, sheet, cameras: current.cameras, shows })
  const main = map.leaves.find(({ id }) => id === 'main')
  if (!main) return null
  const camera = shifted(main.camera, -main.frame.leftPx)
  return { ...map, pleats: clearOf(map, widthPx, heightPx), widthPx, heightPx, camera }
}

/** Leaves of the places of one activity; a country without a town of its own counts with the land around its point. */
function concerned(dataset: Dataset, row: number, land: CountryGround): Leaf[] {
  const { places, columns } = dataset
  const stands = [...namedPlaces(dataset, [row])].flatMap((index) => {
    const iso = places[index]?.iso ?? ''
    const at: LngLat | undefined = places[index]?.at ?? land.countryPoints[iso]
    return at ? [{ index, at, roomKm: places[index]?.at ? 0 : (land.countryRooms[iso] ?? 0) }] : []
  })
  const groups = leafGroups(stands.map(({ at }) => at))
  const host = stands.findIndex(({ index }) => index === columns.place[row])
  const main = mainOf(groups, host)
  const sides = ['side1', 'side2'] as const
  return groups.map((members, order) => {
    const own = members.flatMap((member) => stands[member] ?? [])
    return {
      id: order === main ? 'main' : (sides[order < main ? order : order - 1] ?? 'side2'),
      places: own.map(({ index }) => index),
      points: own.flatMap(({ at, roomKm }) => (roomKm === 0 ? [at] : around(at, roomKm * COUNTRY_ROOM)))
    }
  })
}

/** A country reaches about so much farther than the circle that is all within it. */
const COUNTRY_ROOM = 1.9
const KM_PER_DEGREE = 111.2

/** Four points so many km from one. */
function around([lng, lat]: LngLat, km: number): LngLat[] {
  const north = km / KM_PER_DEGREE
  const east = north / Math.cos((lat * Math.PI) / 180)
  return [
    [lng - east, lat],
    [lng + east, lat],
    [lng, lat - north],
    [lng, lat + north]
  ]
}

/** The group that has the host, else the largest one. */
function mainOf(groups: readonly (readonly number[])[], host: number): number {
  const own = groups.findIndex((members) => members.includes(host))
  return own >= 0 ? own : groups.findIndex(({ length }) => groups.every((other) => other.length <= length))
}

/** Half the length of what a pleat says, px, with what parts it from the edge. */
const LABEL_HALF_PX = 96

/** Pleats with their words away from where arcs cross them. */
function clearOf({ leaves, pleats, arcs }: PictureMap, widthPx: number, heightPx: number) {
  const room = Math.max(0, heightPx / 2 - LABEL_HALF_PX)
  const main = leaves.find(({ scene }) => scene.host)
  const host = main?.scene.host
  if (!host) return pleats
  const hostX = host.x + main.frame.leftPx
  return pleats.map((pleat) => {
    const { from, leftPx, width } = pleat.frame
    const x = leftPx + Number(width) / 2 + (from === '0' ? -widthPx / 2 : widthPx / 2)
    const crossings = arcs.flatMap(({ from: [fromX, fromY] }) => {
      const share = (x - fromX) / (hostX - fromX)
      return share > 0 && share < 1 ? [fromY + (host.y - fromY) * share] : []
    })
    const mean = crossings.reduce((sum, y) => sum + y, 0) / Math.max(1, crossings.length)
    return crossings.length === 0 ? pleat : { ...pleat, shiftPx: mean >= 0 ? -room : room }
  })
}
