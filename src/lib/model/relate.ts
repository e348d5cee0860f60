/**
 * Knows how a claimed value stands to a shown or to another claimed one, by the form of the field.
 * Knows nothing of sources, moods or records.
 */
import type { Field } from './facts'
import type { Scalar } from './flatten'
import { liesIn, placeOfParty, type Gazetteer } from './gazetteer'
import { datesDiffer, readDate, relateDates, sameDates, type Relation } from './relate-dates'

/** Relation of a claimed value to the shown value of the same path. */
export function relate(field: Field, shown: Scalar, claimed: Scalar, gazetteer: Gazetteer): Relation {
  if (isSameText(shown, claimed)) return 'same'
  if (field.form === 'date') {
    const dates = [readDate(String(shown)), readDate(String(claimed))] as const
    return dates[0] && dates[1] ? relateDates(dates[0], dates[1]) : 'differs'
  }
  if (field.form === 'place') {
    if (liesIn(gazetteer, String(claimed), String(shown))) return 'finer'
    if (liesIn(gazetteer, String(shown), String(claimed))) return 'coarser'
  }
  return 'differs'
}

/** A claim that names a member says that a shown member is meant: itself, or the place that it lies in. */
export function relateMember(
  shown: string,
  claimed: string,
  gazetteer: Gazetteer
): 'same' | 'coarser' | null {
  if (shown === claimed) return 'same'
  const place = placeOfParty(gazetteer, shown)
  if (place === null) return null
  return place === claimed || liesIn(gazetteer, place, claimed) ? 'coarser' : null
}

/** The two values are one and the same, however they are written. */
export function isEqual(field: Field, a: Scalar, b: Scalar): boolean {
  if (isSameText(a, b)) return true
  if (field.form !== 'date') return false
  const dates = [readDate(String(a)), readDate(String(b))] as const
  return dates[0] !== null && dates[1] !== null && sameDates(dates[0], dates[1])
}

/** The two values contradict each other. */
export function contradict(field: Field, a: Scalar, b: Scalar, gazetteer: Gazetteer): boolean {
  if (isSameText(a, b)) return false
  if (field.form === 'date') {
    const dates = [readDate(String(a)), readDate(String(b))] as const
    return dates[0] !== null && dates[1] !== null && datesDiffer(dates[0], dates[1])
  }
  if (field.form !== 'place') return true
  return !liesIn(gazetteer, String(a), String(b)) && !liesIn(gazetteer, String(b), String(a))
}

/** Equal but for case, spaces and dashes. */
function isSameText(a: Scalar, b: Scalar): boolean {
  return a === b || (typeof a === 'string' && typeof b === 'string' && fold(a) === fold(b))
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\p{Dash_Punctuation}\s*/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
}
