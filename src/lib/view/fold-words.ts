/** Knows how a span of folded time is named in words; knows nothing of where it is drawn. */
import { formatMonths, spoken } from '$lib/locales/dates'
import type { Words } from '$lib/locales/words'
import { dateOf } from '$lib/time/day'
import { monthsOf, type Fold } from './folds'

/** `3 years 9 months`, `2 years`. */
export function foldLength(fold: Fold, say: Words): string {
  const months = monthsOf(fold)
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const parts = [
    years > 0 ? say('timeFold.years', { count: years }) : '',
    rest > 0 ? say('timeFold.months', { count: rest }) : ''
  ]
  return parts.filter((part) => part !== '').join(' ')
}

/** `3 years 9 months folded away`. */
export function foldLabel(fold: Fold, say: Words): string {
  return say('timeFold.label', { length: foldLength(fold, say) })
}

/** `Unfold 3 years 9 months with no activities, March 2020 to November 2023`. */
export function unfoldName(fold: Fold, say: Words): string {
  const range = spoken(formatMonths(dateOf(fold.from), dateOf(fold.to - 1)))
  return say('timeFold.button', { length: foldLength(fold, say), range })
}
