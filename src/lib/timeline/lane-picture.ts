/**
 * Knows what is painted of a lane that has too many marks to be drawn one by one, in px from its top left;
 * knows nothing of a canvas.
 */
import type { Dataset, Evidence, Grain, Kind } from '$lib/model/dataset'
import { evidenceOf, kindOf } from '$lib/view/activity-words'
import type { Hue } from '$lib/view/hues'
import type { DrawnLane } from './drawn-lane'
import { LEVEL_PX } from './lane-labels'
import type { MarkName } from './names'

export interface PaintedBand {
  readonly left: number
  readonly top: number
  readonly widthPx: number
  readonly grain: Grain
  readonly isReported: boolean
  readonly hue: Hue
  readonly isLit: boolean
  readonly isFaint: boolean
}

export interface PaintedMark {
  readonly x: number
  readonly y: number
  /** what it stands for; several are painted as their number */
  readonly rows: readonly number[]
  readonly kind: Kind
  readonly evidence: Evidence
  readonly hue: Hue
  readonly isFaint: boolean
}

export interface PaintedName extends MarkName {
  /** left end and foot of the letters */
  readonly x: number
  readonly y: number
}

/** Everything that is painted, what stands behind first. */
export interface LanePicture {
  readonly bands: readonly PaintedBand[]
  readonly marks: readonly PaintedMark[]
  readonly names: readonly PaintedName[]
}

/** What a lane is painted for. */
export interface LanePictureOptions {
  /** width that it was laid out for, and that it has */
  readonly widthPx: number
  readonly paintedPx: number
  readonly hues: readonly Hue[]
  /** rows that are drawn paler */
  readonly faint: Pick<ReadonlySet<number>, 'has'> | null
  /** rows whose marks are drawn one by one over the picture */
  readonly live: readonly number[]
  readonly nameOf: (row: number) => MarkName
}

/** The picture of a lane: its bands, and all its marks and names but the live ones. */
export function lanePicture(dataset: Dataset, drawn: DrawnLane, options: LanePictureOptions): LanePicture {
  const { widthPx, paintedPx, hues, faint, live, nameOf } = options
  const { lane, bands, labels, lineY } = drawn
  const toPx = (percent: number) => (percent * paintedPx) / 100
  const hueOf = (row: number): Hue => hues[dataset.columns.project[row] ?? -1] ?? 0
  const painted = lane.marks.filter(({ count, rows }) => !count && !rows.some((row) => live.includes(row)))
  return {
    bands: bands.map(({ row, left, right, level, grain, evidence }) => ({
      left: toPx(left),
      top: lineY - level * LEVEL_PX - 12,
      widthPx: Math.max(toPx(right - left), 1),
      grain,
      isReported: evidence === 'reported',
      hue: hueOf(row),
      isLit: live.includes(row),
      isFaint: faint?.has(row) ?? false
    })),
    marks: painted.map(({ x, level, rows }) => {
      const row = rows[0] ?? 0
      return {
        x: toPx(x),
        y: lineY - level * LEVEL_PX,
        rows,
        kind: kindOf(dataset, row),
        evidence: evidenceOf(dataset, row),
        hue: hueOf(row),
        isFaint: faint !== null && rows.every((each) => faint.has(each))
      }
    }),
    names: painted.flatMap(({ x, rows }) => {
      const box = labels.get(rows[0] ?? -1)?.box
      if (!box) return []
      // As far from its mark as it was placed, whatever width the lane has.
      return [
        { ...nameOf(rows[0] ?? 0), x: toPx(x) + box.left - (x * widthPx) / 100, y: lineY + box.top + 12 }
      ]
    })
  }
}
