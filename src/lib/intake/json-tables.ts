/**
 * Knows how JSON of other programs becomes tables: GeoJSON, Linked Places, TimelineJS; and how our own form is told
 * from these. Knows nothing of what the columns mean.
 */
import type { Cell, Table } from './table'

/** What a JSON file turned out to be. */
export type JsonContent =
  { readonly is: 'records' } | { readonly is: 'table'; readonly table: Table } | { readonly is: 'unknown' }

type Fields = Readonly<Record<string, unknown>>

/** Stands between members of a list, as in our own tables. */
const BETWEEN = ' | '
/** Keys by which our own form is known. */
const OWN_KEYS = ['activities', 'projects', 'places', 'organisations', 'programmes', 'sources']

/** Tells what a parsed file is, and makes a table of it where it holds one. */
export function readJson(value: unknown, file: string): JsonContent {
  const fields = fieldsOf(value)
  if (Array.isArray(value)) return tableOf(file, value.map(fieldsOf))
  if (fields['site'] !== undefined || OWN_KEYS.some((key) => Array.isArray(fields[key])))
    return { is: 'records' }
  if (Array.isArray(fields['features'])) {
    const features = fields['features'].map(fieldsOf)
    const isPlaces = features.some(({ names, types }) => Array.isArray(names) && Array.isArray(types))
    return tableOf(file, isPlaces ? features.map(placeOf) : features.map(featureOf))
  }
  if (Array.isArray(fields['events'])) return tableOf(file, fields['events'].map(fieldsOf).map(slideOf))
  return { is: 'unknown' }
}

/** One row for each object; the headings are all their keys, in the order in which they come. */
function tableOf(file: string, objects: readonly Fields[]): JsonContent {
  const headings = [...new Set(objects.flatMap((fields) => Object.keys(fields)))]
  if (headings.length === 0) return { is: 'unknown' }
  const rows = objects.map((fields) => headings.map((heading) => cellOf(fields[heading])))
  // Headings are no row of such a file: its first object is row 1.
  return { is: 'table', table: { file, sheet: null, rows: [headings, ...rows], firstRow: 0 } }
}

function featureOf({ id, geometry, properties }: Fields): Fields {
  const { type, coordinates } = fieldsOf(geometry)
  const [lng, lat] = type === 'Point' && Array.isArray(coordinates) ? coordinates : []
  const own = Object.entries(fieldsOf(properties)).flatMap(([key, value]) => membersOf(key, value))
  return {
    ...(id === undefined ? {} : { id }),
    ...Object.fromEntries(own),
    ...(lng === undefined ? {} : { lng }),
    ...(lat === undefined ? {} : { lat })
  }
}

/** A list of things with ids and names becomes the two columns that our own tables have. */
function membersOf(key: string, value: unknown): [string, unknown][] {
  if (!Array.isArray(value)) return [[key, value]]
  const members = value.map(fieldsOf)
  const isNamed =
    members.length > 0 && members.every(({ id, name }) => id !== undefined && name !== undefined)
  if (!isNamed) return [[key, value]]
  const singular = key.replace(/s$/, '')
  return [
    [key, members.map(({ id }) => id)],
    [`${singular}Names`, members.map(({ name }) => name)]
  ]
}

/** A place of a gazetteer: its names by language, its sort, where it lies. */
function placeOf(feature: Fields): Fields {
  const { properties, geometry, names, when, links } = feature
  const { title, ccodes, kartu } = fieldsOf(properties)
  const { lng, lat } = featureOf({ geometry })
  const own = fieldsOf(kartu)
  const byLanguage = listOf(names).flatMap(({ toponym, lang }) =>
    typeof lang === 'string' ? [[`place (${lang})`, toponym] as const] : []
  )
  const spans = listOf(fieldsOf(when)['timespans'])
  const geonames = listOf(links).find(({ identifier }) => String(identifier).startsWith('gn:'))
  const isOwnPoint = fieldsOf(geometry)['certainty'] !== 'less-certain'
  return {
    placeId:
      own['id'] ??
      String(feature['@id'] ?? '')
        .split(/[#/]/)
        .at(-1),
    place: title,
    placeKind: own['kind'] ?? 'town',
    country: Array.isArray(ccodes) ? ccodes[0] : undefined,
    ...Object.fromEntries(byLanguage),
    ...(isOwnPoint && lng !== undefined ? { lng, lat } : {}),
    ...(geonames ? { geonames: Number(String(geonames['identifier']).slice(3)) } : {}),
    until: fieldsOf(spans[0]?.['end'])['in'],
    iso: own['iso'] ?? undefined
  }
}

/** A slide of TimelineJS has the same fields as a row of its spreadsheet. */
function slideOf({ start_date: start, end_date: end, text, group, unique_id: id }: Fields): Fields {
  const [from, to, words] = [fieldsOf(start), fieldsOf(end), fieldsOf(text)]
  return {
    ...(typeof id === 'string' && /^[a-z0-9-]+$/.test(id) ? { id } : {}),
    Year: from['year'],
    Month: from['month'],
    Day: from['day'],
    'End Year': to['year'],
    'End Month': to['month'],
    'End Day': to['day'],
    Headline: withoutTags(words['headline']),
    Text: withoutTags(words['text']),
    ...(group === undefined ? {} : { Group: group })
  }
}

function withoutTags(value: unknown): string {
  return typeof value === 'string' ? value.replace(/<[^<>]*>/g, ' ') : ''
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value))
    return value
      .map((member) => (typeof member === 'object' ? '' : String(member).replaceAll('|', '¦')))
      .join(BETWEEN)
  return null
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : []
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {}
}
