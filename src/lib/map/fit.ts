/** Knows which camera shows given places in a given room; knows nothing of maps or data. */
import { nearTo, together } from '$lib/geo/date-line'
import {
  fromPx,
  project,
  pxPerKm,
  toPx,
  unproject,
  worldPxAt,
  type Camera,
  type LngLat,
  type Mercator
} from '$lib/geo/mercator'

/** Room that a map has, px. */
export interface Room {
  readonly widthPx: number
  readonly heightPx: number
  /** kept free on each side for names, px */
  readonly padding: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}

/** Nearest scale of a fit, px per km: one town alone still stands in its country. */
const NEAREST_FIT = 0.55
/** Nearest scale that a visitor may choose, px per km: the data are towns. */
const NEAREST = 8

/** Camera that holds all places; Europe where there are none. */
export function fit(places: readonly LngLat[], room: Room): Camera {
  const at = places.length > 0 ? together(places.map(project)) : [project([-9, 37]), project([30, 65])]
  const [west, east] = extremes(at.map(([x]) => x))
  const [north, south] = extremes(at.map(([, y]) => y))
  const { top, right, bottom, left } = room.padding
  const middle: Mercator = [(west + east) / 2, (north + south) / 2]
  const nearest = worldPxAt(NEAREST_FIT * (places.length === 1 ? 1 : 3), unproject(middle)[1])
  const worldPx = Math.min(holding(at, room), nearest)
  return {
    worldPx,
    centre: [middle[0] + (right - left) / 2 / worldPx, middle[1] + (bottom - top) / 2 / worldPx]
  }
}

/** The greatest scale at which a room holds all points. */
function holding(at: readonly Mercator[], { widthPx, heightPx, padding }: Room): number {
  const [west, east] = extremes(at.map(([x]) => x))
  const [north, south] = extremes(at.map(([, y]) => y))
  const width = Math.max(40, widthPx - padding.left - padding.right)
  const height = Math.max(40, heightPx - padding.top - padding.bottom)
  return Math.min(width / (east - west || 1e-9), height / (south - north || 1e-9))
}

/** How far a visitor may go. */
export interface Limits {
  readonly minWorldPx: number
  readonly maxWorldPx: number
  /** where the centre may be: west, north, east, south in the Mercator square */
  readonly bounds: readonly [number, number, number, number]
}

/** The centre of a map that is not folded stays over Europe, where the tiles are. */
const EUROPE = [...project([-32, 71]), ...project([50, 30])] as const

/** Whether a camera looks at Europe, and with a sheet, at nothing beyond it. */
export function isOverEurope(
  { centre, worldPx }: Camera,
  seen?: Pick<Room, 'widthPx' | 'heightPx'>
): boolean {
  const [west, north, east, south] = EUROPE
  const [aside, above] = [(seen?.widthPx ?? 0) / 2 / worldPx, (seen?.heightPx ?? 0) / 2 / worldPx]
  const [x, y] = centre
  return x - aside >= west && x + aside <= east && y - above >= north && y + above <= south
}

/** Limits of the whole map: from half the scale at home to that of a town. */
export function wholeLimits(home: Camera): Limits {
  const maxWorldPx = worldPxAt(NEAREST, unproject(home.centre)[1])
  return { minWorldPx: home.worldPx / 2, maxWorldPx: Math.max(maxWorldPx, home.worldPx), bounds: EUROPE }
}

/** Limits of a leaf: it never leaves its own places, so that it does not reach those of another. */
export function leafLimits(
  home: Camera,
  places: readonly LngLat[],
  room: Pick<Room, 'widthPx' | 'heightPx'>
): Limits {
  const at = [...places.map((place) => nearTo(home.centre[0], project(place))), home.centre]
  const [west, east] = extremes(at.map(([x]) => x))
  const [north, south] = extremes(at.map(([, y]) => y))
  const [aside, above] = [room.widthPx / 4 / home.worldPx, room.heightPx / 4 / home.worldPx]
  return { ...wholeLimits(home), bounds: [west - aside, north - above, east + aside, south + above] }
}

/** Limits of a leaf; those of the whole map for the only one, where there are tiles all around. */
export function limitsOf(
  home: Camera,
  places: readonly LngLat[],
  room: Pick<Room, 'widthPx' | 'heightPx'>,
  isOnly: boolean
): Limits {
  return isOnly && isOverEurope(home) ? wholeLimits(home) : leafLimits(home, places, room)
}

/** The nearest camera that keeps to the limits. */
export function held(camera: Camera, { minWorldPx, maxWorldPx, bounds }: Limits): Camera {
  const [west, north, east, south] = bounds
  const [x, y] = camera.centre
  const middle = (west + east) / 2
  // A live map may count on past the date line, or not; a far drag is none of that.
  const [near] = nearTo(middle, camera.centre)
  const isCopy = Math.abs(x - middle) > 0.5 && Math.abs(near - middle) < 0.25
  return {
    worldPx: clamp(camera.worldPx, minWorldPx, maxWorldPx),
    centre: [clamp(isCopy ? near : x, west, east), clamp(y, north, south)]
  }
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value))
}

/** Camera nearer or farther by a factor. */
export function zoomed(camera: Camera, factor: number): Camera {
  return { ...camera, worldPx: camera.worldPx * factor }
}

/** Length of a scale bar: a round number of km and its px, at most `maxPx`. */
export function scaleBar(camera: Camera, maxPx: number): { readonly km: number; readonly px: number } {
  const scale = pxPerKm(camera.worldPx, unproject(camera.centre)[1])
  const most = maxPx / scale
  const power = 10 ** Math.floor(Math.log10(most))
  const km = [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power
  return { km, px: km * scale }
}

function extremes(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)]
}

/** The camera moved by the least amount that brings all points into the room; zoomed out where they are too far apart. */
export function panInto(camera: Camera, points: readonly LngLat[], room: Room): Camera {
  if (points.length === 0) return camera
  const at = points.map((point) => nearTo(camera.centre[0], project(point)))
  // What just fits may not seem to, by the errors of the sums.
  if (holding(at, room) < camera.worldPx * (1 - 1e-9)) return fit(points, room)
  const { top, right, bottom, left } = room.padding
  const shift = (axis: 0 | 1, size: number, before: number, after: number): number => {
    const px = extremes(at.map((point) => (point[axis] - camera.centre[axis]) * camera.worldPx))
    const [low, high] = [before - size / 2, size / 2 - after]
    return (px[0] < low ? px[0] - low : px[1] > high ? px[1] - high : 0) / camera.worldPx
  }
  const dx = shift(0, room.widthPx, left, right)
  const dy = shift(1, room.heightPx, top, bottom)
  return dx === 0 && dy === 0 ? camera : { ...camera, centre: [camera.centre[0] + dx, camera.centre[1] + dy] }
}

/** A picture that is made larger by a factor, and of which a point is carried along; px from its middle. */
export interface Carry {
  readonly factor: number
  readonly from: readonly [number, number]
  readonly to: readonly [number, number]
}

/** The camera after what it shows was carried, as far as the limits let it. */
export function carried(camera: Camera, { factor, from, to }: Carry, limits: Limits): Camera {
  const under = fromPx(camera, from)
  // Held, a camera may look at another copy of the world.
  const nearer = held(zoomed(camera, factor), limits)
  const [x, y] = toPx(nearer, nearTo(nearer.centre[0], under))
  return held(panned(nearer, x - to[0], y - to[1]), limits)
}

/** The camera moved by px to the right and down. */
export function panned(camera: Camera, dxPx: number, dyPx: number): Camera {
  return {
    ...camera,
    centre: [camera.centre[0] + dxPx / camera.worldPx, camera.centre[1] + dyPx / camera.worldPx]
  }
}
