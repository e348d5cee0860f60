/**
 * Knows whether the row over the lanes has room for its controls and the key of kinds side by side, in the
 * words of a language. Knows nothing of the window: the styles ask for the answer at the widths concerned.
 */
import { widthOf } from '$lib/lettering/width'
import { formatMonths } from '$lib/locales/dates'
import type { Words } from '$lib/locales/words'
import type { Kind } from '$lib/model/dataset'

/** Width of the row in windows from 1400 px on, as far as they are no wide ones, px. */
const ROW_PX = 1400 - 408 - 28
/** Play, two steps, pace and fold, with all gaps of the row, px. */
const BUTTONS_PX = 263
/** Padding of a choice of scale, px. */
const CHOICE_PX = 22
/** Icon and gaps of an entry of the key, px. */
const ENTRY_PX = 26
const SCALES = ['year', 'month', 'day'] as const
/** A long month in most languages. */
const SEPTEMBER = { year: 2024, month: 9, day: 1 }

/** Whether the row has room for both; else the key of kinds takes a row of its own. */
export function fitsOneRow(kinds: readonly Kind[], say: Words): boolean {
  const choices = SCALES.map((scale) => widthOf(say(`timeScale.${scale}`), 14.5, 650) + CHOICE_PX)
  const entries = kinds.map((kind) => widthOf(say(`kind.${kind}`), 12.5) + ENTRY_PX)
  // A date may take two lines, but no word of it is cut.
  const words = formatMonths(SEPTEMBER, SEPTEMBER, say).split(' ')
  const date = Math.max(...words.map((word) => widthOf(word, 15, 650)))
  return BUTTONS_PX + date + sum(choices) + sum(entries) <= ROW_PX
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0)
}
