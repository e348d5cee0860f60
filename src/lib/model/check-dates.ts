/**
 * Knows the rules of dates in records: readable, in order, within their project and while their place
 * existed. Knows nothing of how a date is read.
 */
import { dayOf, monthLength } from '$lib/time/day'
import { parseDate, parseSaid, type DateFault, type ParsedDate } from '$lib/time/edtf'
import { errorIn, everyRecord, warningIn, type Finding } from './finding'
import type { Key } from './problem'
import type { PlaceRecord, ProjectRecord, Records } from './records'

const DATE_FIELDS = ['when', 'period', 'published', 'updated']
const FORM = 'a date in EDTF, such as 2019-02-05, 2019-02 or 2019-02-05/2019-02-06'

const NO_YEAR = 'XXXX stands only in what a claim says: give the year here, and in inferred why'

/** What each fault of a date asks for. */
const EXPECTED: Readonly<
  Record<DateFault, readonly [rule: string, expected: string, remedy: string | null]>
> = {
  'no date in EDTF': ['invalid-date', FORM, null],
  'end before start': ['end-before-start', 'an end on or after the start', null],
  'open start': ['open-start', 'a start', 'write null if no source says when it began'],
  'time of day': ['invalid-date', FORM, 'leave out the time of day'],
  'year outside 0000 to 9999': ['invalid-date', 'a year of four digits', null]
}

/** Finds dates that cannot be read, of records and in what claims say. */
export function checkDateForms(records: Records): Finding[] {
  const { dataDate } = records.site
  const ofSite =
    dataDate !== null && !isDay(dataDate) ? [errorIn(records.site, ['dataDate'], invalidDay(dataDate))] : []
  const ofPlaces = records.places.flatMap((place) =>
    place.until !== undefined && !isDay(place.until)
      ? [errorIn(place, ['until'], invalidDay(place.until))]
      : []
  )
  const ofRecords = everyRecord(records).flatMap(([, record]) => [
    ...dateFaults(record, record, [], parseDate),
    ...(record.claims ?? []).flatMap(({ says }, i) =>
      dateFaults(record, says, ['claims', i, 'says'], parseSaid)
    )
  ])
  return [...ofSite, ...ofPlaces, ...ofRecords]
}

function dateFaults(
  record: Finding['record'],
  part: object,
  before: readonly Key[],
  parse: typeof parseDate
): Finding[] {
  const entries: [string, unknown][] = Object.entries(part)
  return entries.flatMap(([field, value]) => {
    if (!DATE_FIELDS.includes(field) || typeof value !== 'string') return []
    const date = parse(value)
    if (!('problem' in date)) return []
    const [rule, expected, remedy] = EXPECTED[date.problem]
    const isYearless = before.length === 0 && !('problem' in parseSaid(value))
    const suggestion = isYearless ? NO_YEAR : remedy
    return [errorIn(record, [...before, field], { rule, expected, got: value, suggestion })]
  })
}

function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month)
}

function invalidDay(got: string) {
  return { rule: 'invalid-date', expected: 'a day of the calendar, such as 2021-06-30', got }
}

/** Warns of activities that share no day with the period of their project. */
export function checkPeriods(records: Records): Finding[] {
  const projects = new Map<string, ProjectRecord>(records.projects.map((project) => [project.id, project]))
  return records.activities.flatMap((activity) => {
    const period = projects.get(activity.project)?.period ?? null
    const when = readable(activity.when)
    const span = readable(period)
    if (when === null || span === null || period === null || overlaps(when, span)) return []
    return [
      warningIn(activity, ['when'], {
        rule: 'outside-period',
        expected: `a date within ${period}, the period of ${activity.project}`,
        got: activity.when ?? 'null'
      })
    ]
  })
}

/** Warns of activities at a place that had ceased to exist. */
export function checkPlacesExist(records: Records): Finding[] {
  const places = new Map<string, PlaceRecord>(records.places.map((place) => [place.id, place]))
  const dates = new Map(records.activities.map(({ id, when }) => [id, when]))
  return records.activities.flatMap((activity) => {
    const place = places.get(activity.place ?? '')
    // A stop without a date of its own has the date of its activity.
    const when = readable(activity.when === undefined ? dates.get(activity.partOf ?? '') : activity.when)
    if (place?.until === undefined || !isDay(place.until) || when === null) return []
    const [year = 0, month = 0, day = 0] = place.until.split('-').map(Number)
    if (when.start <= dayOf(year, month, day)) return []
    return [
      warningIn(activity, ['place'], {
        rule: 'place-ended',
        expected: 'a place that existed then',
        got: `${place.id}, which existed until ${place.until}`,
        suggestion: place.successor === undefined ? null : `did you mean ${place.successor}?`
      })
    ]
  })
}

function readable(text: string | null | undefined): ParsedDate | null {
  if (text === null || text === undefined) return null
  const date = parseDate(text)
  return 'problem' in date ? null : date
}

function overlaps(a: ParsedDate, b: ParsedDate): boolean {
  const endOf = (date: ParsedDate) => (date.open ? Infinity : date.start + date.days)
  return a.start < endOf(b) && b.start < endOf(a)
}
