/**
 * Knows at which heights the phone's sheet rests, where a drag leaves it, and which entry of a scrolled list
 * is meant; knows nothing of the page.
 */

/** Where the sheet rests, from low to high. */
export const STOPS = ['low', 'half', 'full'] as const
export type Stop = (typeof STOPS)[number]

/** Height of each stop as a share of the window's. */
const SHARES: Readonly<Record<Stop, number>> = { low: 0.22, half: 0.55, full: 0.92 }

/** What stays above the sheet, px. */
const KEPT = { header: 56, map: 226 }
/** A drag that is faster than this goes on to the next stop, px in a ms. */
const FLICK = 0.5

/** Height of each stop, px; in a low window the map keeps its least height, and the header is never covered. */
export function stopHeights(windowPx: number): Readonly<Record<Stop, number>> {
  const free = windowPx - KEPT.header
  const low = SHARES.low * windowPx
  return {
    low,
    half: Math.max(low, Math.min(SHARES.half * windowPx, free - KEPT.map)),
    full: Math.min(SHARES.full * windowPx, free)
  }
}

/** The stop that a tap leads to: the next higher one, from the highest the lowest. */
export function nextStop(stop: Stop): Stop {
  return STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? 'low'
}

/** Height while a finger drags the sheet, px: never beyond its lowest and highest stop. */
export function draggedHeight(startPx: number, upPx: number, windowPx: number): number {
  const { low, full } = stopHeights(windowPx)
  return Math.min(full, Math.max(low, startPx + upPx))
}

/** Where the sheet rests after a drag: the nearest stop, or the next one in the direction of a flick. */
export function stopAfter(heightPx: number, upPxPerMs: number, windowPx: number): Stop {
  const heights = stopHeights(windowPx)
  if (upPxPerMs > FLICK) return STOPS.find((stop) => heights[stop] > heightPx) ?? 'full'
  if (upPxPerMs < -FLICK) return STOPS.findLast((stop) => heights[stop] < heightPx) ?? 'low'
  const away = (stop: Stop) => Math.abs(heights[stop] - heightPx)
  return STOPS.reduce((best, stop) => (away(stop) < away(best) ? stop : best))
}

/** An entry of the list: its row, and where it stands below the list's upper edge, px. */
export interface Entry {
  readonly row: number
  readonly topPx: number
  readonly bottomPx: number
}

/**
 * Row that a list scrolled to this point is about: the one nearest to the upper edge, −1 at the very top, which
 * is about all of them; null below the last entry.
 */
export function rowAt(entries: readonly Entry[], scrolledPx: number): number | null {
  if (scrolledPx < 8) return -1
  const away = ({ topPx }: Entry) => Math.abs(topPx)
  const [nearest] = entries.filter(({ bottomPx }) => bottomPx > 0).toSorted((a, b) => away(a) - away(b))
  return nearest?.row ?? null
}
