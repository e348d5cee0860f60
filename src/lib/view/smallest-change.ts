/** Knows the smallest change of a View that shows something again; knows nothing of words. */
import type { Dataset } from '$lib/model/dataset'
import { match } from './match'
import { FACETS, withFilter, type Facet, type View } from './view'

/** One part of a View that may hide everything by itself. */
export type NarrowPart = 'time' | 'within' | Facet

/** The part to leave out, and how many activities are shown without it. */
export interface Change {
  readonly part: NarrowPart
  readonly count: number
}

/** Parts in the order in which they hide: where two help alike, the one that hides first. */
const PARTS: readonly NarrowPart[] = ['time', ...FACETS, 'within']

/** The view with one part at home. */
export function withoutPart(view: View, part: NarrowPart): View {
  return part === 'time' || part === 'within' ? { ...view, [part]: null } : withFilter(view, part, [])
}

/** The one part without which most is shown; null where leaving out no single one helps. */
export function smallestChange(dataset: Dataset, view: View): Change | null {
  let best: Change | null = null
  for (const part of PARTS) {
    const count = match(dataset, withoutPart(view, part)).shown.length
    if (count > (best?.count ?? 0)) best = { part, count }
  }
  return best
}
