/**
 * Knows where marks, bands and bars stand on a track, marks so that they never hide each other. Knows nothing of
 * lanes or of drawing.
 */
import { EVIDENCE, GRAINS, NO_DAY, type Dataset, type Evidence, type Grain } from '$lib/model/dataset'
import type { PlacedCount } from './counts'
import type { Pleat, TimeScale } from './scale'
import { stack, type Stacked } from './stack'

/** The part of the track that a date may fall into, in percent of the width. */
export interface Band {
  readonly row: number
  readonly left: number
  readonly right: number
  readonly grain: Exclude<Grain, 'none'>
  readonly evidence: Evidence
}

/** A mark of one activity, or of several at one spot. */
export interface PlacedMark extends Stacked {
  /** percent of the width */
  readonly x: number
  /** drawn as the count of a stretch of time */
  readonly count?: PlacedCount
}

/** A project's time, in percent of the width; ends that lie outside the window are open. */
export interface Bar {
  readonly left: number
  readonly right: number
  readonly startsInside: boolean
  readonly endsInside: boolean
}

/** Room between the middle of a mark and a fold or an end of the track, px. */
const CLEAR_PX = 13

/** Marks of bands, whole, kept apart and clear of folds; each in the middle of what is in sight of its band. */
export function placeMarks(
  bands: readonly Band[],
  widthPx: number,
  pleats: readonly Pleat[] = []
): PlacedMark[] {
  const spots = bands.map((band) => {
    const middle = ((clamp(band.left) + clamp(band.right)) * widthPx) / 200
    return { row: band.row, px: clearOf(pleats, whole(middle, widthPx), widthPx) }
  })
  return stack(spots).map((mark) => ({ ...mark, x: (mark.px / Math.max(1, widthPx)) * 100 }))
}

/** Clear of both ends of the track, which would cut the mark. */
function whole(px: number, widthPx: number): number {
  return widthPx < 2 * CLEAR_PX ? px : Math.min(Math.max(px, CLEAR_PX), widthPx - CLEAR_PX)
}

/** The nearest place to `px` that is clear of folds. */
export function clearOf(pleats: readonly Pleat[], px: number, widthPx: number): number {
  for (const pleat of pleats) {
    const [left, right] = [(pleat.left * widthPx) / 100, (pleat.right * widthPx) / 100]
    // What begins where a fold ends may come out a hair before it.
    if (px < (left + right) / 2) px = Math.min(px, left > CLEAR_PX ? left - CLEAR_PX : px)
    else px = Math.max(px, right < widthPx - CLEAR_PX ? right + CLEAR_PX : px)
  }
  return px
}

/** The days that a row's date may mean, as a share of the width. */
export function bandOf({ columns }: Dataset, row: number, scale: TimeScale): Band {
  const start = columns.start[row] ?? NO_DAY
  const days = columns.days[row] ?? 0
  const grain = GRAINS[columns.grain[row] ?? 0] ?? 'none'
  return {
    row,
    left: scale(start),
    right: days === 0 ? 100 : scale(start + days),
    grain: grain === 'none' ? 'year' : grain,
    evidence: EVIDENCE[columns.evidence[row] ?? 0] ?? 'inferred'
  }
}

/** A stretch of days as far as it is in sight; null where none of it is. */
export function barOf(scale: TimeScale, start: number, end: number): Bar | null {
  const [left, right] = [scale(start), end === Infinity ? 101 : scale(end)]
  if (right <= 0 || left >= 100) return null
  return { left: clamp(left), right: clamp(right), startsInside: left >= 0, endsInside: right <= 100 }
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent))
}
