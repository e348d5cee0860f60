/**
 * Knows at which window sizes the map has which camera before any script runs, and why: the picture is
 * drawn once for each, in px about the middle of the map, so that a larger window only shows more land.
 */
import type { Camera, LngLat } from '$lib/geo/mercator'
import type { Box } from '$lib/lettering/place-labels'
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
  { id: 'narrow', media: '(max-width: 374.98px)', widthPx: 320, heightPx: 240 },
  { id: 'phone', media: '(min-width: 375px) and (max-width: 599.98px)', widthPx: 375, heightPx: 270 },
  { id: 'tablet', media: '(min-width: 600px) and (max-width: 1023.98px)', widthPx: 600, heightPx: 350 },
  { id: 'low', media: '(min-width: 1024px) and (max-height: 879.98px)', widthPx: 680, heightPx: 240 },
  {
    id: 'small',
    media: '(min-width: 1024px) and (max-width: 1279.98px) and (min-height: 880px)',
    widthPx: 680,
    heightPx: 325
  },
  {
    id: 'middle',
    media: '(min-width: 1280px) and (max-width: 1439.98px) and (min-height: 880px)',
    widthPx: 872,
    heightPx: 325
  },
  {
    id: 'desktop',
    media: '(min-width: 1440px) and (max-width: 1679.98px) and (min-height: 880px)',
    widthPx: 1032,
    heightPx: 325
  },
  { id: 'wide', media: '(min-width: 1680px) and (min-height: 880px)', widthPx: 1240, heightPx: 340 }
]

/** What is drawn for one range of window sizes. */
export interface Preset extends Breakpoint {
  readonly camera: Camera
}

/** Cameras that hold all places, one for each range. */
export function presets(places: readonly LngLat[]): Preset[] {
  return BREAKPOINTS.map((breakpoint) => ({ ...breakpoint, camera: fit(places, roomOf(breakpoint)) }))
}

/** What lies over the map and may not be written on: controls, credits, the EU plate of a small screen. */
export function obstaclesOf({
  widthPx,
  heightPx
}: {
  readonly widthPx: number
  readonly heightPx: number
}): Box[] {
  const [right, bottom] = [widthPx / 2, heightPx / 2]
  const credits = { left: Math.max(-right, right - 345), top: bottom - 46, right, bottom }
  if (widthPx < 600) {
    const controls = { left: right - 160, top: bottom - 84, right, bottom }
    const plate = { left: right - 290, top: -bottom, right, bottom: 44 - bottom }
    return [credits, controls, plate]
  }
  const controls = { left: right - 56, top: 20 - bottom, right, bottom: 140 - bottom }
  const missing = { left: -right, top: -bottom, right: 180 - right, bottom: 30 - bottom }
  return [credits, controls, missing]
}

/** The same room about the places at every size: names mostly stand to the right, where the controls are too. */
export function roomOf({ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number }): Room {
  const isSmall = widthPx < 600
  const left = isSmall ? 26 : 60
  const right = isSmall ? 34 : Math.min(190, widthPx * 0.18)
  return { widthPx, heightPx, padding: { top: 40, right, bottom: 24, left } }
}
