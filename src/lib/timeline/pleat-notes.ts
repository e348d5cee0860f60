/** Knows where the words of a fold stand on the axis, for lanes too low to have them along the fold. */
import { widthOf } from '$lib/lettering/width'
import type { Fold } from '$lib/view/folds'
import type { Pleat } from './scale'

/** Height of the axis, px. */
export const AXIS_PX = 26
/** Room around the words, px. */
const GAP_PX = 6

/** Words on the axis and the stretch that they take, px. */
export interface PleatNote {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** Words right of each fold, or left of it where the axis ends before them. */
export function notesOf(
  pleats: readonly Pleat[],
  wordsOf: (fold: Fold) => string,
  widthPx: number
): readonly PleatNote[] {
  return pleats.map(({ fold, left, right }) => {
    const text = wordsOf(fold)
    const takenPx = widthOf(text, 12.5, 450) + 2 * GAP_PX
    const after = (right * widthPx) / 100
    const from = after + takenPx <= widthPx ? after : Math.max(0, (left * widthPx) / 100 - takenPx)
    return { text, from, to: from + takenPx }
  })
}
