/**
 * Knows where the names of the map itself stand, on what the data leave free: seas, and capitals to find one's
 * way by. Knows nothing of how they are drawn.
 */
import { standsAt } from '$lib/geo/date-line'
import { distanceKm, pxPerKm, unproject, type Camera, type LngLat } from '$lib/geo/mercator'
import { boxAt, isInside, isTouching, placeLabels, type Box, type Wish } from '$lib/lettering/place-labels'
import { widthOf } from '$lib/lettering/width'
import type { Letters } from './name-room'
import { capitals, seas, type MapName, type SeaSpot } from './names-of-map'

/** The name of a sea around its middle. */
export interface SceneSea extends MapName {
  /** px from the middle of the leaf */
  readonly x: number
  readonly y: number
  /** degrees clockwise */
  readonly turn: number
}

/** A capital that is no place of the data. */
export interface SceneTown extends MapName {
  readonly iso: string
  /** px from the middle of the leaf */
  readonly x: number
  readonly y: number
  /** where the name begins, and its baseline, px from the point */
  readonly textX: number
  readonly textY: number
}

/** What is there before the map has its say. */
export interface Standing {
  readonly camera: Camera
  readonly lang: string
  readonly bounds: Box
  /** what may not be written on */
  readonly taken: readonly Box[]
  /** points of the data: a capital that is one of them has its name already */
  readonly points: readonly LngLat[]
  /** countries of the data, ISO codes */
  readonly isos: readonly string[]
  readonly letters: Letters
}

/** Share of the size of a sea's name that stands between its letters. */
const SEA_SPACING = 0.1
/** Capitals are shown from this scale on: below it only countries matter, px per km. */
const FIRST_TOWN_SCALE = 0.8
/** A capital this near to a place of the data is that place, km. */
const SAME_TOWN_KM = 12

/** Names of seas and capitals that have room. */
export function orientation(standing: Standing): { seas: SceneSea[]; towns: SceneTown[] } {
  const towns = placeTowns(standing)
  const taken = [...standing.taken, ...towns.map(({ box }) => box)]
  return { seas: placeSeas({ ...standing, taken }), towns: towns.map(({ town }) => town) }
}

function placeTowns(standing: Standing): { readonly town: SceneTown; readonly box: Box }[] {
  const { camera, bounds, taken, points } = standing
  if (pxPerKm(camera.worldPx, unproject(camera.centre)[1]) < FIRST_TOWN_SCALE) return []
  const free = capitals(standing.isos, standing.lang).flatMap(({ iso, name, at }) => {
    const [x, y] = standsAt(camera, at)
    const dot: Box = { left: x - 5, top: y - 5, right: x + 5, bottom: y + 5 }
    const isFree = isInside(dot, bounds) && !taken.some((box) => isTouching(box, dot))
    if (!isFree || points.some((point) => distanceKm(point, at) < SAME_TOWN_KM)) return []
    const widthPx = widthOf(name.text, standing.letters.aside) + 2
    const wish: Wish = { id: iso, x, y, radius: 4, widthPx, heightPx: 15, rank: 0, always: false }
    return [{ wish, name }]
  })
  const sides = placeLabels(
    free.map(({ wish }) => wish),
    bounds,
    taken
  )
  return free.flatMap(({ wish, name }) => {
    const placed = sides.get(wish.id)
    if (!placed) return []
    const { left, bottom } = boxAt({ ...wish, x: 0, y: 0 }, placed.side)
    const town = { ...name, iso: wish.id, x: wish.x, y: wish.y, textX: left, textY: bottom - 4 }
    return [{ town, box: placed.box }]
  })
}

function placeSeas({ camera, lang, bounds, taken, letters }: Standing): SceneSea[] {
  return seas(lang).flatMap(({ name, spots }): SceneSea[] => {
    const halfPx = (widthOf(name.text, letters.sea) + letters.sea * SEA_SPACING * name.text.length) / 2 + 2
    const spot = spots.find((each) => {
      const box = boxOf(each, camera, [halfPx, letters.sea * 0.65])
      const roomPx = each.roomKm * pxPerKm(camera.worldPx, each.at[1])
      return halfPx <= roomPx && isInside(box, bounds) && !taken.some((other) => isTouching(box, other))
    })
    if (!spot) return []
    const [x, y] = standsAt(camera, spot.at)
    return [{ ...name, x, y, turn: spot.turn }]
  })
}

/** The upright box around a turned name. */
function boxOf(
  { at, turn }: SeaSpot,
  camera: Camera,
  [halfPx, halfHeightPx]: readonly [number, number]
): Box {
  const [x, y] = standsAt(camera, at)
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map(Math.abs)
  const across = halfPx * (cos ?? 1) + halfHeightPx * (sin ?? 0)
  const down = halfPx * (sin ?? 0) + halfHeightPx * (cos ?? 1)
  return { left: x - across, right: x + across, top: y - down, bottom: y + down }
}
