/**
 * Knows which files the data are handed out in: their names, types, standards, and how each is made of chosen
 * activities. The build and a browser make them by the same functions. Knows nothing of where they are offered.
 */
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import type { Records } from '$lib/model/records'
import { activitiesCsv, csvMetadata } from './activities-csv'
import { activityFacts, type ActivityFacts, type Desk } from './activity-facts'
import { calendarPieces, heldRows } from './calendar'
import type { Delimiter } from './csv'
import { aboutOf, type About, type Extract } from './extract'
import { activitiesGeoJson } from './geojson'
import { jsonPieces } from './json-pieces'
import { linkedPlaces } from './linked-places'
import { ownForm, recordsOf } from './own-form'
import { NO_SITE } from './site-address'

/** What a file is for, as its words are called. */
export type Purpose =
  | 'own'
  | 'schema'
  | 'csv'
  | 'csvSemicolon'
  | 'csvMetadata'
  | 'geojson'
  | 'places'
  | 'calendar'
  | 'calendarMonths'
  | 'atom'
  | 'readme'

/** A kind of file. */
export interface FileKind {
  readonly name: string
  readonly purpose: Purpose
  /** names of standards are the same in every language */
  readonly format: string
  /** media type */
  readonly type: string
}

/** Chosen activities, and all that files are made of; facts are gathered as a file comes to them. */
export interface Choice {
  readonly desk: Desk
  readonly say: Words
  readonly extract: Extract
  /** rows of the activities */
  readonly rows: readonly number[]
  /** all records; null where only files that need none are made */
  readonly records: Records | null
}

/** A file as it is handed out. */
export interface MadeFile {
  /** its text, made as it is read, each time anew */
  readonly pieces: () => Iterable<string>
  /** how many activities, or places, are in it; null for what describes others. A calendar of none is no calendar. */
  readonly count: number | null
}

const ICS = { format: 'iCalendar (RFC 5545)', type: 'text/calendar' }
const CSV = { format: 'CSV (RFC 4180)', type: 'text/csv' }
const CSVW = { purpose: 'csvMetadata', format: 'CSV on the Web', type: 'application/csvm+json' } as const

/** The data in our own form; its browser's copy is what others are cut from. */
export const OWN_FILE = {
  name: 'kartu.json',
  purpose: 'own',
  format: 'JSON',
  type: 'application/json'
} as const
const PLACES_FILE = {
  name: 'places.lp.json',
  purpose: 'places',
  format: 'Linked Places 1.3',
  type: 'application/geo+json'
} as const

/** Calendars: of known days, and of known months too. */
export const CALENDARS = [
  { name: 'activities.ics', purpose: 'calendar', ...ICS },
  { name: 'activities-months.ics', purpose: 'calendarMonths', ...ICS }
] as const

/** Files that hold chosen activities, in the order in which they are offered. */
export const CHOSEN_FILES = [
  { name: 'activities.csv', purpose: 'csv', ...CSV },
  { name: 'activities-semicolon.csv', purpose: 'csvSemicolon', ...CSV },
  {
    name: 'activities.geojson',
    purpose: 'geojson',
    format: 'GeoJSON (RFC 7946)',
    type: 'application/geo+json'
  },
  ...CALENDARS,
  OWN_FILE,
  PLACES_FILE
] as const satisfies readonly FileKind[]
export type ChosenFile = (typeof CHOSEN_FILES)[number]

/** Files that are the same in every language, so that there is one of each. */
export const SITE_FILES: readonly string[] = [OWN_FILE.name, 'kartu.schema.json', PLACES_FILE.name]

/** Files that only the whole data have. */
export const WHOLE_FILES: readonly FileKind[] = [
  { name: 'activities.csv-metadata.json', ...CSVW },
  { name: 'activities-semicolon.csv-metadata.json', ...CSVW },
  {
    name: 'kartu.schema.json',
    purpose: 'schema',
    format: 'JSON Schema 2020-12',
    type: 'application/schema+json'
  },
  { name: 'activities.atom', purpose: 'atom', format: 'Atom (RFC 4287)', type: 'application/atom+xml' },
  { name: 'README.txt', purpose: 'readme', format: 'TXT', type: 'text/plain' }
]

/** What the files of a choice say of themselves. */
export function aboutChoice({ desk, extract }: Pick<Choice, 'desk' | 'extract'>): About {
  return aboutOf(desk.dataset.site, extract)
}

/** Gathers facts of rows, one after another. */
export function* factsOf(desk: Desk, rows: readonly number[]): Generator<ActivityFacts> {
  for (const row of rows) yield activityFacts(desk, row)
}

/** Makes a file of chosen activities. */
export function makeFile(purpose: ChosenFile['purpose'], choice: Choice): MadeFile {
  const { desk, rows } = choice
  const about = aboutChoice(choice)
  const ofRows = (write: (activities: Iterable<ActivityFacts>) => Iterable<string>): MadeFile => ({
    pieces: () => write(factsOf(desk, rows)),
    count: rows.length
  })
  switch (purpose) {
    case 'csv':
      return ofRows((activities) => activitiesCsv(activities, about, ','))
    case 'csvSemicolon':
      return ofRows((activities) => activitiesCsv(activities, about, ';'))
    case 'geojson':
      return ofRows((activities) => activitiesGeoJson(activities, about))
    case 'calendar':
      return calendarOf(choice, about, false)
    case 'calendarMonths':
      return calendarOf(choice, about, true)
    case 'own':
      return ofRows(() => jsonPieces({ ...ownForm(chosenRecords(choice), about) }))
    case 'places': {
      const records = chosenRecords(choice)
      const pieces = () => linkedPlaces(records, about, placeAddresses(desk.dataset))
      return { pieces, count: records.places.length }
    }
  }
}

/** Describes one of the tables. */
export function makeMetadata(delimiter: Delimiter, choice: Choice): MadeFile {
  const file = delimiter === ',' ? 'activities.csv' : 'activities-semicolon.csv'
  const described = csvMetadata({ file, delimiter }, aboutChoice(choice), choice.say)
  return { pieces: () => jsonPieces({ ...described }), count: null }
}

function calendarOf({ rows, desk, say }: Choice, about: About, withMonths: boolean): MadeFile {
  const wish = { dataset: desk.dataset, say, withMonths }
  const held = heldRows(desk.dataset, rows, withMonths)
  const told = { ...about, leftOut: rows.length - held.length }
  return { pieces: () => calendarPieces(factsOf(desk, held), told, wish), count: held.length }
}

/** All records where all activities are chosen, so that nothing is lost of what no activity names. */
function chosenRecords({ records, rows, desk, extract }: Choice): Records {
  if (!records) throw new Error('no records: they have not been loaded')
  if (rows.length === extract.of) return records
  return recordsOf(records, new Set(rows.map((row) => desk.dataset.columns.id[row] ?? '')))
}

/** Lasting addresses of places: entries of the file of all of them. */
function placeAddresses({ site }: Dataset) {
  return (id: string) => `${site.url ?? NO_SITE}/data/${PLACES_FILE.name}#${id}`
}
