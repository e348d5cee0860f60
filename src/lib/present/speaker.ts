/** Knows what the speaker's view says of a talk, as plain values; knows nothing of drawing. */
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { isOverdue, shortDateWords } from '$lib/view/activity-words'
import { hues } from '$lib/view/hues'
import { rowOf } from '$lib/view/known'
import type { Deck, Step } from './deck'

/** One step of the bar, as it is told from the others. */
export interface StepTick {
  readonly key: string
  readonly is: 'done' | 'now' | 'ahead'
}

/** From this many steps on a bar of them could not be read. */
const MANY = 40

/** The numbered steps as a bar; null where there are too many, or none. */
export function stepTicks({ steps, total }: Deck, order: number): readonly StepTick[] | null {
  if (total === 0 || total > MANY) return null
  return steps.flatMap(({ key, number }, place) =>
    number === null ? [] : [{ key, is: place < order ? 'done' : place === order ? 'now' : 'ahead' }]
  )
}

/** How many numbered steps are ahead. */
export function stepsAhead({ steps }: Deck, order: number): number {
  return steps.slice(order + 1).filter(({ number }) => number !== null).length
}

/** The activity of a step: its row (−1 for none), and the hue of its project. */
export function subjectOf(dataset: Dataset, { view }: Step): { readonly row: number; readonly hue: number } {
  const row = rowOf(dataset, view.activity)
  return { row, hue: hues(dataset, view)[dataset.columns.project[row] ?? -1] ?? 0 }
}

/** When a step is; null where it looks at no activity. */
export function stepDate(dataset: Dataset, step: Step, say: Words): string | null {
  const { row } = subjectOf(dataset, step)
  return row < 0 ? null : shortDateWords(dataset, row, say)
}

/** How to speak of what was only announced, once its time is over; null where there is no need. */
export function stepHint(dataset: Dataset, step: Step, say: Words, today: number): string | null {
  const { row } = subjectOf(dataset, step)
  return row >= 0 && isOverdue(dataset, row, today) ? say('speaker.sayPlanned') : null
}

/** Sizes of the notes, px; the one in the middle to begin with. */
export const NOTE_SIZES_PX = [17, 20, 24, 29, 35, 42, 50] as const

/** Order of the size after one that is asked for by −1 or 1. */
export function nextSize(order: number, by: number): number {
  return Math.min(NOTE_SIZES_PX.length - 1, Math.max(0, order + by))
}
