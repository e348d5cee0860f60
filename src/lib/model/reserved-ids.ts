/** Knows which ids a page and its address keep for themselves; knows nothing of what stands there. */
import type { AnyRecord, Records } from './records'

/** Elements of the pages, to which links lead by `#`. */
const ELEMENTS =
  'cite content details kartu kartu-page list live main map panel picture picture-title projects projects-title sources sources-title tick timeline'

/** Marks and edges that drawings share. */
const DRAWN = 'hatch-0 hatch-1 hatch-2 hatch-3 ramp-month ramp-year soft-month soft-year'

/** Words of an address: what is looked at, and folders of the site. */
const ADDRESS =
  'about accessibility activities activity at basemap country data embed evidence fold kind organisations place places privacy project search time within'

const RESERVED: ReadonlySet<string> = new Set([ELEMENTS, DRAWN, ADDRESS].flatMap((ids) => ids.split(' ')))

/** The pages keep this id for themselves, whatever the records are. */
export function isReservedId(id: string): boolean {
  return RESERVED.has(id)
}

/** Finds whose id a page needs for something else: a word of its own, or one that it makes of another record's id. */
export function reservedIn({ projects, sources }: Records): (record: AnyRecord) => boolean {
  const made = new Set([
    ...projects.flatMap(({ id }) => [`project-${id}`, `funding-${id}`]),
    ...sources.map(({ id }) => `source-${id}`)
  ])
  return ({ id }) => isReservedId(id) || made.has(id)
}
