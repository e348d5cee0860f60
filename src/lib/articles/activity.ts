/** Knows what the page of an activity says; knows nothing of how it looks. */
import { FLAG } from '$lib/model/dataset'
import type { ActivityDetails } from '$lib/model/details'
import type { Told } from '$lib/panels/details.svelte'
import type { Corpus } from './corpus'
import { besides, siblingsOf } from './neighbours'

/** What stands on the page of an activity. */
export interface ActivityArticle {
  readonly row: number
  readonly told: Told<ActivityDetails>
  /** counted activities of its project about it, itself among them where it counts: those of its timeline */
  readonly siblings: readonly number[]
  /** neighbours in time among all that count; none for a stop, a plan or a background */
  readonly before: number | null
  readonly after: number | null
}

/** Gathers it; null for what has no page. */
export function activityArticle(corpus: Corpus, id: string): ActivityArticle | null {
  const { dataset, details, rowOf } = corpus
  const row = rowOf.get(id)
  const own = details.activities[row ?? -1]
  if (row === undefined || !own) return null
  const counts = ((dataset.columns.flags[row] ?? 0) & FLAG.counted) !== 0
  return {
    row,
    told: { details: own, sources: details.sources },
    siblings: siblingsOf(corpus, row),
    ...(counts ? besides(dataset, row) : { before: null, after: null })
  }
}
