/**
 * Knows at which window sizes the map has which camera before any script runs, and why: the picture is
 * drawn once for each, in px about the middle of the map, so that a larger window only shows more land.
 */
import type { Camera, LngLat } from '$lib/geo/mercator'
import { fit, type Room } from './fit'

/** A range of window sizes with the smallest map that it has. Its media query stands in MapView's style. */
interface Breakpoint {
  readonly id: string
  /** the same as a media query, for the script */
  readonly media: string
  readonly widthPx: number
  readonly heightPx: number
}

export const BREAKPOINTS: readonly Breakpoint[] = [
  { id: 'narrow', media: '(max-width: 374.98px)', widthPx: 320, heightPx: 300 },
  { id: 'phone', media: '(min-width: 375px) and (max-width: 599.98px)', widthPx: 375, heightPx: 340 },
  { id: 'tablet', media: '(min-width: 600px) and (max-width: 1023.98px)', widthPx: 600, heightPx: 350 },
  { id: 'low', media: '(min-width: 1024px) and (max-height: 779.98px)', widthPx: 680, heightPx: 250 },
  { id: 'small', media: '(min-width: 1024px) and (max-width: 1279.98px) and (min-height: 780px)', widthPx: 680, heightPx: 300 },
  { id: 'middle', media: '(min-width: 1280px) and (max-width: 1439.98px) and (min-height: 780px)', widthPx: 872, heightPx: 330 },
  { id: 'desktop', media: '(min-width: 1440px) and (max-width: 1679.98px) and (min-height: 780px)', widthPx: 1032, heightPx: 390 },
  { id: 'wide', media: '(min-width: 1680px) and (min-height: 780px)', widthPx: 1240, heightPx: 420 }
]

/** What is drawn for one range of window sizes. */
export interface Preset extends Breakpoint {
  readonly camera: Camera
}

/** Cameras that hold all places, one for each range. */
export function presets(places: readonly LngLat[]): Preset[] {
  return BREAKPOINTS.map((breakpoint) => ({ ...breakpoint, camera: fit(places, roomOf(breakpoint)) }))
}

/** The same room about the places at every size, so that names and controls have their ground. */
export function roomOf({ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number }): Room {
  const side = widthPx < 600 ? 26 : 64
  return { widthPx, heightPx, padding: { top: 40, right: side, bottom: 46, left: side } }
}
