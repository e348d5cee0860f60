/**
 * Knows an activity as structured data. It says no more than the sources: a month stays a month, a host stands
 * there only where a source names it, and what is our inference comes with its reason. Knows no persons.
 *
 * `eventStatus` is left out but for what was cancelled: `EventScheduled` would say that an announced activity
 * took place as planned, and there is no word for a plan of which nothing more is known.
 */
import { EVIDENCE, FLAG, GRAINS, KINDS, NO_DAY, type Dataset } from '$lib/model/dataset'
import type { ActivityDetails } from '$lib/model/details'
import { isoSpan } from './iso-date'
import { CONTEXT, known, organisation, type Thing } from './structured'

/** What an activity does not say of itself. */
export interface EventPage {
  /** null while the address of the site is unknown */
  readonly url: string | null
  /** in words of the page's language: reported, only announced, cancelled */
  readonly evidence: string
}

/** Fields whose inference is told along. */
const INFERRED_FIELDS = ['when', 'place']

/** The activity of a row; null for what is no event: background, and a plan without date or place. */
export function eventData(
  dataset: Dataset,
  row: number,
  details: ActivityDetails,
  { url, evidence }: EventPage
): Thing | null {
  const { columns } = dataset
  const isPlan = ((columns.flags[row] ?? 0) & FLAG.plan) !== 0
  const title = columns.title[row]
  if (!title || isPlan || columns.kind[row] === KINDS.indexOf('context')) return null
  const span = spanOf(dataset, row)
  const reasons = details.inferences.filter(({ field }) => INFERRED_FIELDS.includes(field))
  const texts = [details.description?.text, ...reasons.map(({ text }) => text.text)]
  return {
    ...CONTEXT,
    ...known({
      '@type': 'Event',
      name: title.text,
      url,
      description: [`${evidence}.`, ...texts.filter((text) => text !== undefined)].join(' '),
      startDate: span?.from,
      endDate: span?.to,
      eventStatus:
        columns.evidence[row] === EVIDENCE.indexOf('cancelled') ? 'https://schema.org/EventCancelled' : null,
      location: placeOf(dataset, row, details),
      organizer: details.parties.filter(isNamedHost).map(({ name }) => organisation(name.text))
    })
  }
}

function isNamedHost({ role, evidence }: ActivityDetails['parties'][number]): boolean {
  return role === 'host' && (evidence === 'reported' || evidence === 'announced')
}

function spanOf({ columns }: Dataset, row: number): { from: string; to: string | null } | null {
  const start = columns.start[row] ?? NO_DAY
  const grain = GRAINS[columns.grain[row] ?? 0] ?? 'none'
  return start === NO_DAY ? null : isoSpan({ start, days: columns.days[row] ?? 0, grain })
}

/** The place as it is stated, with the dot that stands for it and its country. */
function placeOf({ columns, places }: Dataset, row: number, details: ActivityDetails): Thing | null {
  const place = places[columns.place[row] ?? -1]
  if (!place) return null
  const iso = places[place.country]?.iso ?? null
  return known({
    '@type': place.kind === 'country' ? 'Country' : 'Place',
    name: details.placeName?.text ?? place.name.text,
    geo: place.at && { '@type': 'GeoCoordinates', latitude: place.at[1], longitude: place.at[0] },
    address: iso === null ? null : { '@type': 'PostalAddress', addressCountry: iso }
  })
}
