/** Knows how many of an activity's sources give its date; knows nothing of what the date is. */
import type { Quote } from '$lib/model/details'

/** Sources that give the date, of all that are quoted. */
export interface Witnesses {
  readonly dated: number
  readonly total: number
}

/** Who gives the date; null where all do or none does, so that there is nothing to tell apart. */
export function dateWitnesses(quotes: readonly Pick<Quote, 'source' | 'supports'>[]): Witnesses | null {
  const all = new Set(quotes.map(({ source }) => source))
  const dated = new Set(quotes.flatMap(({ source, supports }) => (supports.includes('when') ? source : [])))
  return dated.size === 0 || dated.size === all.size ? null : { dated: dated.size, total: all.size }
}
