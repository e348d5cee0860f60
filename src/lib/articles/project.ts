/** Knows what the page of a project says; knows nothing of how it looks. */
import type { ProjectDetails } from '$lib/model/details'
import type { Told } from '$lib/panels/details.svelte'
import type { Corpus } from './corpus'
import { meanwhile } from './neighbours'

/** What stands on the page of a project. */
export interface ProjectArticle {
  readonly index: number
  readonly told: Told<ProjectDetails>
  /** its activities that count */
  readonly rows: readonly number[]
  readonly meanwhile: readonly number[]
}

/** Gathers it; null for what has no page. */
export function projectArticle(corpus: Corpus, id: string): ProjectArticle | null {
  const { details, frame, rowsByProject } = corpus
  const index = frame.projectIndex.get(id)
  const own = details.projects[index ?? -1]
  if (index === undefined || !own) return null
  const rows = rowsByProject.get(index) ?? []
  return {
    index,
    told: { details: own, sources: details.sources },
    rows,
    meanwhile: rows.length > 0 ? meanwhile(corpus, rows) : []
  }
}
