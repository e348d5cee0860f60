/** Knows the bars of many counts as two or four paths, in px of a track; knows nothing of colours or of drawing. */
import { barPx, type CountMark } from './counts'

/** Paths of bars; the foot of all is at 0. */
export interface BarPaths {
  /** of what is reported, and of all else above it */
  readonly solid: string
  readonly hatched: string
  /** the same of stretches that are longer since no more is known */
  readonly softSolid: string
  readonly softHatched: string
}

/** From one bar to the next, px. */
const GAP_PX = 1
/** Least width of a bar, px. */
const LEAST_PX = 2

/** Bars of counts where the highest of all lanes is `most`. */
export function barPaths(marks: readonly CountMark[], most: number, widthPx: number): BarPaths {
  let [solid, hatched, softSolid, softHatched] = ['', '', '', '']
  for (const { px, count } of marks) {
    const wide = Math.max(LEAST_PX, (count.width * widthPx) / 100 - GAP_PX)
    const highPx = barPx(count.total, most)
    const solidPx = (highPx * count.reported) / count.total
    const left = px - wide / 2
    const [low, high] = [boxOf(left, wide, 0, solidPx), boxOf(left, wide, solidPx, highPx)]
    if (count.isSoft) [softSolid, softHatched] = [softSolid + low, softHatched + high]
    else [solid, hatched] = [solid + low, hatched + high]
  }
  return { solid, hatched, softSolid, softHatched }
}

/** A box from one height to another; nothing where it would not be seen. */
function boxOf(left: number, wide: number, fromPx: number, toPx: number): string {
  if (toPx - fromPx < 0.05) return ''
  return `M${tenths(left)} ${tenths(-fromPx)}h${tenths(wide)}V${tenths(-toPx)}h${tenths(-wide)}z`
}

function tenths(px: number): number {
  return Math.round(px * 10) / 10
}
