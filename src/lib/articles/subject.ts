/**
 * Knows what a page is about before it says anything: its title, what of it stands on map and timeline, and how
 * the dashboard shows the same. Knows nothing of the rest of the page.
 */
import { isCounted } from '$lib/model/counts'
import type { Label } from '$lib/model/dataset'
import { partyPin } from '$lib/model/frame'
import type { PageList } from '$lib/view/paths'
import { HOME, withFilter, type View } from '$lib/view/view'
import type { Corpus } from './corpus'

/** What a page is about. */
export interface Subject {
  readonly list: PageList
  readonly id: string
  readonly title: Label
  /** what the dashboard opens with */
  readonly view: View
  /** activities on map and timeline */
  readonly rows: readonly number[]
  /** row of the activity that it is about, −1 for none */
  readonly selected: number
  /** index of the place that it is about, −1 for none */
  readonly place: number
}

/** The page of a place. */
export function placeSubject({ dataset, frame, rowsByPlace }: Corpus, id: string): Subject | null {
  const place = frame.placeIndex.get(id) ?? -1
  const title = dataset.places[place]?.name
  const rows = rowsByPlace.get(id)
  if (!title || !rows) return null
  return { list: 'places', id, title, view: { ...HOME, at: id }, rows, selected: -1, place }
}

/** The page of an activity. */
export function activitySubject({ dataset, rowOf }: Corpus, id: string): Subject | null {
  const row = rowOf.get(id)
  const title = dataset.columns.title[row ?? -1]
  if (row === undefined || !title) return null
  const view = { ...HOME, activity: id }
  return { list: 'activities', id, title, view, rows: [row], selected: row, place: -1 }
}

/** The page of a project. */
export function projectSubject({ dataset, frame, rowsByProject }: Corpus, id: string): Subject | null {
  const index = frame.projectIndex.get(id) ?? -1
  const title = dataset.projects[index]?.title
  if (!title) return null
  const rows = rowsByProject.get(index) ?? []
  const view = rows.length > 0 ? withFilter(HOME, 'project', [id]) : HOME
  return { list: 'projects', id, title, view, rows, selected: -1, place: -1 }
}

/** The page of an organisation, if it has a role in a project. */
export function organisationSubject(corpus: Corpus, id: string): Subject | null {
  const { dataset, frame, roles, rowsByPlace } = corpus
  const own = roles.get(id)
  const title = frame.names.get(id)?.name
  if (!own || !title) return null
  const acted = new Set(own.flatMap(({ row }) => row ?? []))
  const rows = [...acted].filter((row) => isCounted(dataset.columns, row))
  const seat = partyPin(frame, id)
  const at = dataset.places[seat]
  const view = at && rowsByPlace.has(at.id) ? { ...HOME, at: at.id } : HOME
  return { list: 'organisations', id, title, view, rows, selected: -1, place: at?.at ? seat : -1 }
}

/** The page of a source, which has neither map nor timeline. */
export function sourceSubject({ details, frame }: Corpus, id: string): Subject | null {
  const title = details.sources[frame.sourceIndex.get(id) ?? -1]?.title
  return title ? { list: 'sources', id, title, view: HOME, rows: [], selected: -1, place: -1 } : null
}

/** The subject of any page; null where a list has no such page. */
export function subjectOf(corpus: Corpus, list: PageList, id: string): Subject | null {
  switch (list) {
    case 'activities':
      return activitySubject(corpus, id)
    case 'projects':
      return projectSubject(corpus, id)
    case 'places':
      return placeSubject(corpus, id)
    case 'organisations':
      return organisationSubject(corpus, id)
    case 'sources':
      return sourceSubject(corpus, id)
  }
}

/** Ids of the pages of a list, in the order of the data; activities in that of time. */
export function idsOf({ dataset, details, records, rowsByPlace, roles }: Corpus, list: PageList): string[] {
  const ids = {
    activities: () => (dataset.site.hasActivityPages ? [...dataset.columns.id] : []),
    projects: () => dataset.projects.map(({ id }) => id),
    places: () => dataset.places.map(({ id }) => id).filter((id) => rowsByPlace.has(id)),
    organisations: () => records.organisations.map(({ id }) => id).filter((id) => roles.has(id)),
    sources: () => details.sources.map(({ id }) => id)
  }
  return ids[list]()
}

/** Ids of the projects whose EU statement belongs below a page; none: that of all. */
export function fundedBy({ dataset, roles }: Corpus, { list, id, rows, selected }: Subject): string[] {
  if (list === 'projects') return [id]
  const own = list === 'organisations' ? (roles.get(id) ?? []).map(({ project }) => project) : []
  const acting = [...rows, selected].map((row) => dataset.columns.project[row] ?? -1)
  const indexes = new Set([...own, ...acting])
  return dataset.projects.flatMap((project, index) => (indexes.has(index) ? [project.id] : []))
}
