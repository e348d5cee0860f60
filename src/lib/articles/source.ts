/** Knows what the page of a source says: who published it and when, and what it is cited for. */
import type { Source } from '$lib/model/dataset'
import type { Remark } from '$lib/model/details'
import { remarksOf } from '$lib/model/told'
import type { Citation, Corpus } from './corpus'

/** What stands on the page of a source. */
export interface SourceArticle {
  readonly source: Source
  /** id of the organisation that publishes it, where that has a page */
  readonly publisher: string | null
  readonly citations: readonly Citation[]
  readonly inferences: readonly Remark[]
  readonly notes: readonly Remark[]
}

/** Gathers it; null for what has no page. */
export function sourceArticle(
  { citations, details, frame, records, roles }: Corpus,
  id: string
): SourceArticle | null {
  const index = frame.sourceIndex.get(id) ?? -1
  const [source, record] = [details.sources[index], records.sources[index]]
  if (!source || !record) return null
  const { publisher } = record
  return {
    source,
    publisher: publisher != null && roles.has(publisher) ? publisher : null,
    citations: citations.get(id) ?? [],
    inferences: remarksOf(frame, record.inferred),
    notes: remarksOf(frame, record.notes)
  }
}
