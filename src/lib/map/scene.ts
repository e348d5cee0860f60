/**
 * Knows the foreground of a leaf as plain values: dots and countries in px from its middle, names and marks in px
 * from their dot, so that they stay as they are while the map moves. Knows nothing of who draws it: page, picture
 * and live map draw the same.
 */
import { standsAt } from '$lib/geo/date-line'
import type { Camera } from '$lib/geo/mercator'
import type { Dataset } from '$lib/model/dataset'
import type { MapView } from './pins'
import { boxAt, type Box, type Side } from '$lib/lettering/place-labels'
import {
  DATE_PX,
  dateWidth,
  groupWidth,
  heightOf,
  lettersOf,
  lineWidth,
  MARK_PX,
  marksAt,
  moreAt,
  moreWidth,
  SECOND_PX,
  type Letters
} from './name-room'
import type { MapPlace } from './map-place'
import type { Placed, Placement } from './placement'
import { widthOf } from '$lib/lettering/width'

/** A mark of one activity, px from the dot of its place. */
export interface SceneMark {
  readonly row: number
  readonly x: number
  readonly y: number
  readonly isSelected: boolean
}

/** A place or a country-wide group with its name and marks. */
export interface ScenePin extends Omit<Placed, 'at' | 'date' | 'second'> {
  /** the dot, px from the middle of the leaf */
  readonly x: number
  readonly y: number
  /** where the name begins, and its baseline, px from the dot */
  readonly textX: number
  readonly textY: number
  /** date of the selection below the name of its host, px from the dot */
  readonly date: SceneLine | null
  /** second line of the name or of the words, px from the dot */
  readonly second: SceneLine | null
  readonly marks: readonly SceneMark[]
  /** activities that are counted instead of shown: `+5` */
  readonly more: { readonly count: number; readonly x: number; readonly y: number } | null
  /** stands for a whole country: no dot */
  readonly isNationwide: boolean
}

/** A line of letters. */
export interface SceneLine {
  readonly text: string
  readonly x: number
  readonly y: number
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
  readonly isNamed: boolean
}

/** The foreground of a leaf. */
export interface Scene {
  /** where the leaf looks; under another camera all of it lies as `drift` says */
  readonly camera: Camera
  readonly pins: readonly ScenePin[]
  readonly countries: readonly SceneCountry[]
  readonly counts: Placement['counts']
  readonly seas: Placement['seas']
  readonly towns: Placement['towns']
  readonly letters: Letters
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
    counts: placed.counts,
    seas: placed.seas,
    towns: placed.towns,
    letters: lettersOf(at.isSmall),
    host: host ? { row: view.selected, x: host.x, y: host.y, isSelected: true } : null
  }
}

/** Marks side by side, from a left edge on. */
function marksFrom(
  rows: readonly number[],
  selected: number,
  [left, y]: readonly [number, number]
): SceneMark[] {
  return rows.map((row, index) => ({
    row,
    x: round(left + MARK_PX * (index + 0.5)),
    y: round(y),
    isSelected: row === selected
  }))
}

function scenePin({ places }: Dataset, pin: Placed, selected: number, camera: Camera): ScenePin {
  const [x, y] = standsAt(camera, pin.at)
  const { date, isNamed } = pin
  const { text, sizePx, weight } = pin.lettering
  const rows = marksAt(pin)
  const moreCount = rows.length > 0 || isNamed ? moreAt(pin) : 0
  const [widthPx, heightPx] = [groupWidth(pin, isNamed), heightOf(pin, isNamed)]
  const box = boxAt({ ...pin, id: '', x: 0, y: 0, widthPx, heightPx, rank: 0, always: true }, pin.side)
  const hasDate = date !== null && isNamed
  const second = isNamed ? pin.second : null
  const middle = (box.top + box.bottom - (hasDate ? DATE_PX : 0) - (second === null ? 0 : SECOND_PX)) / 2
  const isNationwide = !places[pin.place]?.at
  // The mark of a whole country stands by the country's point, so within it; its words come after.
  const isMarkFirst = isNationwide && !pin.side.endsWith('left')
  const lineLeft = aligned(box, lineWidth(pin, isNamed), pin.side)
  const nameWidth = isNamed ? widthOf(text, sizePx, weight) + 4 : 0
  const marksLeft = lineLeft + (isMarkFirst ? 0 : nameWidth) + ringAside(rows, selected, isMarkFirst)
  const moreLeft = lineLeft + lineWidth(pin, isNamed) - moreWidth(pin) + 2
  const textY = middle + sizePx * 0.34
  const textX = round(lineLeft + (isMarkFirst ? rows.length * MARK_PX + 4 : 0))
  const secondX = isMarkFirst ? textX : aligned(box, widthOf(second ?? '', sizePx, weight), pin.side)
  return {
    ...pin,
    x,
    y,
    textX,
    textY: round(textY),
    date: hasDate
      ? { text: date.text, x: round(aligned(box, dateWidth(pin), pin.side)), y: round(textY + DATE_PX) }
      : null,
    second: second === null ? null : { text: second, x: round(secondX), y: round(textY + SECOND_PX) },
    marks: marksFrom(rows, selected, [marksLeft, middle]),
    more: moreCount > 0 ? { count: moreCount, x: round(moreLeft), y: round(middle + 4.5) } : null,
    isNationwide
  }
}

/** How far marks stand aside, px, so that the ring of the selected one covers no letter of the words beside it. */
function ringAside(rows: readonly number[], selected: number, isMarkFirst: boolean): number {
  if (!rows.includes(selected)) return 0
  return isMarkFirst ? -8 : 8
}

/** Left edge of a line in the box of a name: the lines begin, end or have their middle by the dot. */
function aligned({ left, right }: Box, widthPx: number, side: Side): number {
  if (side.endsWith('left')) return right - widthPx
  return side.endsWith('right') ? left : (left + right - widthPx) / 2
}

function sceneCountries(dataset: Dataset, at: MapPlace, { countries }: Placement): SceneCountry[] {
  return countries.flatMap((country) => {
    const point = at.countryPoints[dataset.places[country.place]?.iso ?? '']
    if (!point) return []
    const [x, y] = standsAt(at.camera, point)
    return [{ ...country, x, y }]
  })
}

function round(px: number): number {
  return Math.round(px * 10) / 10
}
