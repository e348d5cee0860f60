/**
 * Knows positions in tables and what goes wrong with them: turned, in metres, off the country that is named, rising by
 * one from row to row. Each fault comes with the likely remedy.
 */
import type { LngLat } from '$lib/geo/mercator'
import type { Gazetteer } from './gazetteer'
import { readDegrees } from './numbers'
import type { Rule } from './problem'
import { cellText, type Cell } from './table'
import type { Fill } from '$lib/locales/words'

/** A position, none at all, or a fault. */
export type PositionReading =
  | { readonly at: LngLat; readonly hasComma: boolean }
  | { readonly at: null }
  | { readonly rule: Rule; readonly fill: Fill }

/** Farthest from a town of its country that a position may lie, km. */
const OFF_COUNTRY_KM = 60
/** Degrees that are surely metres of a projection. */
const METRES = 1000

/** Reads latitude and longitude; `country` is what the row names, or null. */
export function readPosition(
  lat: Cell,
  lng: Cell,
  country: string | null,
  gazetteer: Gazetteer
): PositionReading {
  const [hasLat, hasLng] = [cellText(lat) !== '', cellText(lng) !== '']
  if (!hasLat && !hasLng) return { at: null }
  if (!hasLat || !hasLng) return { rule: 'coordinates-half', fill: {} }
  const [north, east] = [readDegrees(lat), readDegrees(lng)]
  if (north === null || east === null) return { rule: 'coordinates-unreadable', fill: {} }
  const fault = faultOf(north.value, east.value, country, gazetteer)
  return fault ?? { at: [east.value, north.value], hasComma: north.hasComma || east.hasComma }
}

/** Cuts one cell into latitude and longitude: "56.65, 23.71", "56,65; 23,71"; null where it cannot be cut. */
export function cutPosition(cell: Cell): readonly [lat: string, lng: string] | null {
  const text = cellText(cell)
  if (text === '') return ['', '']
  const point = /^POINT\s*\(\s*(\S+)\s+(\S+)\s*\)$/i.exec(text)
  if (point) return [point[2] ?? '', point[1] ?? '']
  const parts = text.includes(';')
    ? text.split(';')
    : text.includes('.')
      ? text.split(/[,\s]+/)
      : text.split(/,?\s+/)
  const [lat, lng, more] = parts.map((part) => part.trim()).filter((part) => part !== '')
  return lat === undefined || lng === undefined || more !== undefined ? null : [lat, lng]
}

function faultOf(
  lat: number,
  lng: number,
  country: string | null,
  gazetteer: Gazetteer
): { readonly rule: Rule; readonly fill: Fill } | null {
  if (lat === 0 && lng === 0) return { rule: 'coordinates-zero', fill: {} }
  if (Math.abs(lat) > METRES || Math.abs(lng) > METRES) return { rule: 'coordinates-projected', fill: {} }
  const turned = `${String(lng)}, ${String(lat)}`
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180) return { rule: 'coordinates-off-globe', fill: { turned } }
  if (country === null || isNear(lng, lat, country, gazetteer)) return null
  if (isNear(lat, lng, country, gazetteer)) return { rule: 'coordinates-swapped', fill: { turned, country } }
  const near = gazetteer.nearest([lng, lat])
  const there = near === null ? '–' : `${near.town.name} (${near.town.country})`
  return { rule: 'coordinates-off-country', fill: { country, near: there } }
}

function isNear(lng: number, lat: number, country: string, gazetteer: Gazetteer): boolean {
  if (Math.abs(lat) > 90) return false
  const near = gazetteer.nearest([lng, lat], country)
  return near !== null && near.km <= OFF_COUNTRY_KM
}

/** Rows, from 0, whose positions were drawn down by the handle of a spreadsheet: each number is the one above plus one. */
export function draggedRows(positions: readonly (readonly [lat: Cell, lng: Cell])[]): ReadonlySet<number> {
  const dragged = new Set<number>()
  const stepped = positions.map(([lat, lng], at) => {
    const above = positions[at - 1]
    return above !== undefined && (isNext(above[0], lat) || isNext(above[1], lng))
  })
  stepped.forEach((isStep, at) => {
    // Two steps in a row are no chance; the first row of the run is the one that was typed.
    if (!isStep || !(stepped[at - 1] || stepped[at + 1])) return
    dragged.add(at)
  })
  return dragged
}

function isNext(above: Cell, below: Cell): boolean {
  const [a, b] = [readDegrees(above), readDegrees(below)]
  return a !== null && b !== null && Math.abs(b.value - a.value - 1) < 1e-9
}
