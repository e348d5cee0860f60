/**
 * Knows the way from checked records to what the page gets: rows, tables and details in one language.
 * Knows nothing of files, checks or screens; the check has held before that ids are known and dates
 * can be read.
 */
import { columnsOf, toItems, type Item } from './columns'
import type { Dataset } from './dataset'
import { activityDetails, projectDetails } from './details-of'
import type { DetailsChunk } from './details'
import { frameOf, readingOf } from './frame'
import type { Records } from './records'
import { placeOf, projectOf, siteOf, sourceOf } from './tables'

/** What the column `place` can number: Int16, with −1 for none. */
const MAX_PLACES = 32_768
/** What the column `project` can number: Uint16. */
const MAX_PROJECTS = 65_536

/** What the page gets at once, and all details in one piece. */
export interface Compiled {
  readonly dataset: Dataset
  readonly details: DetailsChunk
}

/**
 * Compiles checked records for one language of the page (BCP 47). Texts without it are in the first
 * language of the site. Throws on unknown ids and on more places or projects than columns can number.
 */
export function compile(records: Records, lang: string): Compiled {
  if (records.places.length > MAX_PLACES) throw new Error(`too many places: ${records.places.length}`)
  if (records.projects.length > MAX_PROJECTS) throw new Error(`too many projects: ${records.projects.length}`)
  const frame = frameOf(records, lang)
  const items = toItems(records.activities.map((record) => readingOf(frame, 'activities', record)))
  const projects = records.projects.map((record) => readingOf(frame, 'projects', record))
  const byProject = groupByProject(items)
  return {
    dataset: {
      site: siteOf(frame),
      columns: columnsOf(frame, items),
      places: records.places.map((record) => placeOf(frame, record)),
      projects: projects.map((reading) => projectOf(frame, reading, new Set(byProject.keys())))
    },
    details: {
      first: 0,
      activities: items.map((item) => activityDetails(frame, item)),
      projects: projects.map((own) => projectDetails(frame, own, byProject.get(own.record.id) ?? [])),
      sources: records.sources.map((record) => sourceOf(frame, record))
    }
  }
}

function groupByProject(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const { project } = item.own.record
    const group = groups.get(project)
    if (group) group.push(item)
    else groups.set(project, [item])
  }
  return groups
}
