/** Knows how a span of folded time is named in words; knows nothing of where it is drawn. */
import { formatMonths } from '$lib/locales/dates'
import type { Words } from '$lib/locales/words'
import { dateOf } from '$lib/time/day'
import { monthsOf, type Fold } from './folds'

/** `3 years 9 months`, `2 years`. */
export function foldLength(fold: Fold, say: Words): string {
  const months = monthsOf(fold)
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const inYears = say('timeFold.years', { count: years })
  const inMonths = say('timeFold.months', { count: rest })
  if (years === 0) return inMonths
  return rest === 0 ? inYears : say('timeFold.yearsMonths', { years: inYears, months: inMonths })
}

/** `3 years 9 months folded away`. */
export function foldLabel(fold: Fold, say: Words): string {
  return say('timeFold.label', { length: foldLength(fold, say) })
}

/** These words, kept once they are made: they are asked for in each frame of a fold. */
export function keptLabels(say: Words): (fold: Fold) => string {
  const known = new Map<Fold, string>()
  return (fold) => {
    const words = known.get(fold) ?? foldLabel(fold, say)
    known.set(fold, words)
    return words
  }
}

/** `Unfold 3 years 9 months with no activities, March 2020 to November 2023`. */
export function unfoldName(fold: Fold, say: Words): string {
  const range = formatMonths(dateOf(fold.from), dateOf(fold.to - 1), say, 'spoken')
  return say('timeFold.button', { length: foldLength(fold, say), range })
}
