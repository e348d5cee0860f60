/**
 * Knows the data in our own form, as one file that can be read again as a folder of data: all of them, or those of
 * some activities with everything that these name. Knows no schema, so that a browser can do the same.
 */
import type { AnyRecord, ListName, Records } from '$lib/model/records'
import { referencesOf, siteReferences } from '$lib/model/references'
import type { About } from './extract'

/** Records as one file, which says what part of the data it is. */
export interface OwnForm extends Records {
  readonly $schema: string
  readonly extract: Pick<About, 'activities' | 'of' | 'filter' | 'view'>
}

/** Name of the schema of the file, beside it. */
export const SCHEMA_FILE = 'kartu.schema.json'

const LISTS = ['sources', 'programmes', 'projects', 'organisations', 'places', 'activities'] as const

/** Writes records as a file. */
export function ownForm(records: Records, { activities, of, filter, view }: About): OwnForm {
  return {
    $schema: `./${SCHEMA_FILE}`,
    extract: { activities, of, filter, view },
    site: records.site,
    sources: records.sources,
    programmes: records.programmes,
    projects: records.projects,
    organisations: records.organisations,
    places: records.places,
    activities: records.activities
  }
}

/**
 * The chosen activities, what belongs to them and is not counted itself (their stops, plans and background of their
 * projects), and all records that any of these names.
 */
export function recordsOf(records: Records, chosen: ReadonlySet<string>): Records {
  const projects = new Set(
    records.activities.filter(({ id }) => chosen.has(id)).map(({ project }) => project)
  )
  const isAlong = ({ plan = false, kind, project, partOf }: Records['activities'][number]) =>
    partOf === undefined ? (plan || kind === 'context') && projects.has(project) : chosen.has(partOf)
  const first = records.activities.filter((record) => chosen.has(record.id) || isAlong(record))
  const kept = reached(records, first)
  const only = <R extends AnyRecord>(list: readonly R[]) => list.filter((record) => kept.has(record))
  return {
    site: records.site,
    sources: only(records.sources),
    programmes: only(records.programmes),
    projects: only(records.projects),
    organisations: only(records.organisations),
    places: only(records.places),
    activities: only(records.activities)
  }
}

/** Records that some records name, directly or through others, these included. */
function reached(records: Records, first: readonly AnyRecord[]): ReadonlySet<AnyRecord> {
  const byId = new Map(
    LISTS.flatMap((list) => records[list].map((record) => [record.id, { list, record }] as const))
  )
  const found = new Map<string, { readonly list: ListName; readonly record: AnyRecord }>()
  const waiting = [
    ...siteReferences(records.site).map(({ id }) => id),
    ...first.map(({ id }) => id),
    // A text may be in the language of any source, so that each language keeps one.
    ...new Map(records.sources.toReversed().map(({ lang, id }) => [lang, id])).values()
  ]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const named = byId.get(id)
    if (!named || found.has(id)) continue
    found.set(id, named)
    waiting.push(...referencesOf(named.list, named.record).map((reference) => reference.id))
  }
  return new Set([...found.values()].map(({ record }) => record))
}
