/** Knows how records become the files of a folder of data. Knows nothing of rows or of disks. */
import { readFiles, type DataFile } from '$lib/model/read'
import type { ActivityRecord, PlaceRecord } from '$lib/model/records'
import type { PartyBook } from './parties'
import { GEONAMES, type PlaceBook } from './places'
import type { ProjectBook } from './read-project'

/** What the records of a folder are gathered in. */
export interface Books {
  readonly places: PlaceBook
  readonly parties: PartyBook
  readonly projects: ProjectBook
}

/** What the site and its one source are called. */
export interface SiteWords {
  readonly lang: string
  readonly title: string
  readonly source: string
}

/** Source that stands behind every imported record. */
const OWN_RECORDS = 'own-records'
const SCHEMA = './kartu.schema.json'

/** Writes all records as files; files in our own form come along as they are. */
export function dataFolder(
  activities: readonly ActivityRecord[],
  { places, parties, projects }: Books,
  site: SiteWords,
  own: readonly DataFile[]
): {
  readonly files: DataFile[]
  readonly counts: Readonly<Record<'activities' | 'projects' | 'places' | 'organisations', number>>
} {
  const lists = {
    programmes: [...projects.programmes.values()],
    projects: [...projects.records.values()],
    organisations: [...parties.organisations.values()],
    places: usedPlaces(places, activities, parties),
    activities
  }
  const there = readFiles(own).wellFormed
  const filled = Object.entries(lists).filter(([, records]) => records.length > 0)
  const hasSite = own.some(({ text }) => /"site"\s*:/.test(text))
  const made = filled.map(([name, records]) => fileOf(name, { [name]: records }))
  const isKnown = own.some(({ text }) => new RegExp(`"id"\\s*:\\s*"${GEONAMES}"`).test(text))
  const isNamed = lists.places.some(({ refs = [] }) => refs.includes(GEONAMES))
  const registers = isNamed && !isKnown ? [fileOf('registers', { sources: [registerIn(site.lang)] })] : []
  const isEmpty = filled.length === 0
  return {
    files: [...own, ...(hasSite || isEmpty ? [] : [siteFile(site, lists)]), ...registers, ...made],
    counts: {
      activities: activities.length + (there?.activities.length ?? 0),
      projects: lists.projects.length + (there?.projects.length ?? 0),
      places: lists.places.length + (there?.places.length ?? 0),
      organisations: lists.organisations.length + (there?.organisations.length ?? 0)
    }
  }
}

/** Places that something names, and those that the sheet lists itself. */
function usedPlaces(
  { records, listed }: PlaceBook,
  activities: readonly ActivityRecord[],
  parties: PartyBook
): PlaceRecord[] {
  const used = new Set<string>()
  const use = (id: string | null | undefined): void => {
    const place = id ? records.get(id) : undefined
    if (!place || used.has(place.id)) return
    used.add(place.id)
    use(place.in)
  }
  for (const { place, participants } of activities) for (const id of [place, ...(participants ?? [])]) use(id)
  for (const { place } of parties.organisations.values()) use(place)
  for (const id of listed) use(id)
  return [...records.values()].filter(({ id }) => used.has(id))
}

function siteFile(
  { lang, title, source }: SiteWords,
  lists: Readonly<Record<string, readonly object[]>>
): DataFile {
  return fileOf('site', {
    site: {
      title: { [lang]: title },
      languages: [lang, ...otherLanguages(lists, lang)],
      firstParty: OWN_RECORDS
    },
    sources: [{ id: OWN_RECORDS, kind: 'own', title: { [lang]: source }, lang, url: null }]
  })
}

/** The gazetteer as a source, whose licence asks for its name beside what is taken from it. */
function registerIn(lang: string): object {
  return {
    id: GEONAMES,
    kind: 'reference',
    title: { [lang]: 'GeoNames, CC BY 4.0' },
    lang: 'en',
    url: 'https://www.geonames.org/'
  }
}

/** Further languages in which texts stand. */
function otherLanguages(lists: Readonly<Record<string, readonly object[]>>, first: string): string[] {
  const found = new Set<string>()
  for (const records of Object.values(lists))
    for (const record of records)
      for (const [field, value] of Object.entries(record))
        if (['title', 'name', 'short', 'audience', 'description'].includes(field))
          for (const lang of Object.keys(Object(value))) found.add(lang)
  found.delete(first)
  return [...found].sort()
}

function fileOf(name: string, content: object): DataFile {
  return { name: `${name}.json`, text: `${JSON.stringify({ $schema: SCHEMA, ...content }, null, 2)}\n` }
}
