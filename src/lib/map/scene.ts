/**
 * Knows the foreground of a leaf as plain values: dots and countries in px from its middle, names and marks in px
 * from their dot, so that they stay as they are while the map moves. Knows nothing of who draws it: page, picture
 * and live map draw the same.
 */
import { project, toPx, type Camera } from '$lib/geo/mercator'
import type { Dataset } from '$lib/model/dataset'
import type { MapView } from './pins'
import { boxAt } from '$lib/lettering/place-labels'
import { DATE_PX, heightOf, MARK_PX, marksAt, type MapPlace, type Placed, type Placement } from './placement'
import { widthOf } from '$lib/lettering/width'

/** A mark of one activity, px from the dot of its place. */
export interface SceneMark {
  readonly row: number
  readonly x: number
  readonly y: number
  readonly isSelected: boolean
}

/** A place or a country-wide group with its name and marks. */
export interface ScenePin extends Omit<Placed, 'at'> {
  /** the dot, px from the middle of the leaf */
  readonly x: number
  readonly y: number
  /** where the name begins, and its baseline, px from the dot */
  readonly textX: number
  readonly textY: number
  readonly marks: readonly SceneMark[]
  /** activities that are counted instead of shown: `+5` */
  readonly more: { readonly count: number; readonly x: number; readonly y: number } | null
  /** stands for a whole country: no dot */
  readonly isNationwide: boolean
}

/** The name of a country of the data. */
export interface SceneCountry {
  readonly place: number
  /** its point, px from the middle of the leaf */
  readonly x: number
  readonly y: number
  readonly belowPx: number
  /** a party of the selection is known only as this country */
  readonly isTownUnnamed: boolean
}

/** The foreground of a leaf. */
export interface Scene {
  /** where the leaf looks; under another camera all of it lies as `drift` says */
  readonly camera: Camera
  readonly pins: readonly ScenePin[]
  readonly countries: readonly SceneCountry[]
  readonly seas: Placement['seas']
  readonly towns: Placement['towns']
  /** the selected activity, at the middle of its place; null where that has no dot */
  readonly host: SceneMark | null
}

/** Places everything for a camera; `placed` holds the sides of the names. */
export function scene(dataset: Dataset, view: MapView, at: MapPlace, placed: Placement): Scene {
  const pinned = placed.pins.map((pin) => scenePin(dataset, pin, view.selected, at.camera))
  const host = pinned.find((pin) => pin.part === 'host')
  return {
    camera: at.camera,
    pins: pinned,
    countries: sceneCountries(dataset, at, placed),
    seas: placed.seas,
    towns: placed.towns,
    host: host ? { row: view.selected, x: host.x, y: host.y, isSelected: true } : null
  }
}

function scenePin({ places }: Dataset, pin: Placed, selected: number, camera: Camera): ScenePin {
  const [x, y] = toPx(camera, project(pin.at))
  const { text, sizePx, weight } = pin.lettering
  const nameWidth = pin.isNamed ? widthOf(text, sizePx, weight) + 4 : 0
  const rows = marksAt(pin)
  const moreCount = pin.rows.length - rows.length
  const width = nameWidth + rows.length * MARK_PX + (moreCount > 0 ? 30 : 0) - (rows.length > 0 ? 0 : 4)
  const heightPx = heightOf(pin, pin.isNamed)
  const box = boxAt({ ...pin, id: '', x: 0, y: 0, widthPx: width, heightPx, rank: 0, always: true }, pin.side)
  const middle = (box.top + box.bottom - (pin.part === 'host' && pin.isNamed ? DATE_PX : 0)) / 2
  const isNationwide = !places[pin.place]?.at
  // The mark of a whole country stands by the country's point, so within it; its words come after.
  const isMarkFirst = isNationwide && !pin.side.endsWith('left')
  const marksLeft = box.left + (isMarkFirst ? 0 : nameWidth)
  const marks = rows.map((row, index) => ({
    row,
    x: round(marksLeft + MARK_PX * (index + 0.5)),
    y: round(middle),
    isSelected: row === selected
  }))
  return {
    ...pin,
    x,
    y,
    textX: round(box.left + (isMarkFirst ? rows.length * MARK_PX : 0)),
    textY: round(middle + sizePx * 0.34),
    marks,
    more: moreCount > 0 ? { count: moreCount, x: round(box.right - 28), y: round(middle + 4.5) } : null,
    isNationwide
  }
}

function sceneCountries(dataset: Dataset, at: MapPlace, { countries }: Placement): SceneCountry[] {
  return countries.flatMap(({ place, belowPx, isTownUnnamed }) => {
    const point = at.countryPoints[dataset.places[place]?.iso ?? '']
    if (!point) return []
    const [x, y] = toPx(at.camera, project(point))
    return [{ place, x, y, belowPx, isTownUnnamed }]
  })
}

function round(px: number): number {
  return Math.round(px * 10) / 10
}
