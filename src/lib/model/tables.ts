/**
 * Knows how the site, places, projects and sources become the tables of a dataset. Knows nothing of
 * activities, but for which projects have any.
 */
import type { Label, Period, Place, Project, Site, Source } from './dataset'
import { pinIndex, readingOf, type Frame, type Reading } from './frame'
import { countryOf, positionOf } from './gazetteer'
import { labelOf, OURS, whoseOf } from './labels'
import type { PlaceRecord, ProjectRecord, SourceRecord } from './records'
import { datesDiffer, readDate, toPeriod } from './relate-dates'
import type { Voice } from './voices'

/** More activities have pages of their own only where the site asks for them: most of a build would go into these. */
const MOST_ACTIVITY_PAGES = 2000

/** The site in one language. */
export function siteOf({ records: { site, activities }, languages }: Frame): Site {
  const title = labelOf(site.title, languages, OURS)
  return {
    title,
    lang: languages[0] ?? title.lang,
    owner: site.owner,
    contact: site.contact,
    licence: site.licence,
    url: site.url?.replace(/\/+$/, '') ?? null,
    dataDate: site.dataDate,
    version: site.version,
    funding: site.funding,
    firstParty: site.firstParty !== undefined,
    hasActivityPages: site.activityPages ?? activities.length <= MOST_ACTIVITY_PAGES
  }
}

/** Name of a place, organisation or programme; throws where no record has the id. */
export function nameOf(frame: Frame, id: string): Label {
  const named = frame.names.get(id)
  if (!named) throw new Error(`unknown name: ${id}`)
  return named.name
}

/** A place with its dot and country as indexes. */
export function placeOf(frame: Frame, record: PlaceRecord): Place {
  const country = countryOf(frame.gazetteer, record.id)
  return {
    id: record.id,
    name: nameOf(frame, record.id),
    kind: record.kind,
    at: positionOf(record),
    country: country === null ? -1 : (frame.placeIndex.get(country) ?? -1),
    iso: record.kind === 'country' ? (record.iso ?? null) : null,
    pin: pinIndex(frame, record.id)
  }
}

/** A project as lanes need it; `busy` holds the ids of the projects that have activities. */
export function projectOf(
  frame: Frame,
  { record, voices, statements }: Reading<ProjectRecord>,
  busy: ReadonlySet<string>
): Project {
  const programme = frame.records.programmes.find(({ id }) => id === record.programme)
  const title = labelOf(record.title, frame.languages, whoseOf('projects', record, 'title', voices))
  return {
    id: record.id,
    title,
    short: record.short ? labelOf(record.short, frame.languages, OURS) : title,
    programme: programme
      ? programme.short
        ? labelOf(programme.short, frame.languages, OURS)
        : nameOf(frame, programme.id)
      : null,
    programmeInferred: statements.get('programme')?.reason != null,
    period: periodOf(record.period),
    startsDiffer: startsOf(voices),
    funding: record.funding ?? null,
    mention: record.period === null && !busy.has(record.id)
  }
}

/** A source as it is named; a date of publication may be our inference. */
export function sourceOf(frame: Frame, record: SourceRecord): Source {
  const { statements } = readingOf(frame, 'sources', record)
  return {
    id: record.id,
    kind: record.kind,
    title: labelOf(record.title, frame.languages, OURS),
    lang: record.lang,
    url: record.url,
    publisher: record.publisher ? nameOf(frame, record.publisher) : null,
    published: periodOf(record.published),
    publishedInferred: statements.get('published')?.reason != null
  }
}

function periodOf(text: string | null | undefined): Period | null {
  const date = text ? readDate(text) : null
  return date && toPeriod(date)
}

/** Earliest and latest first day of the claimed periods, where two of their starts cannot both be true. */
function startsOf(voices: readonly Voice[]): Project['startsDiffer'] {
  const starts = voices.flatMap(({ says }) => {
    const period = says.get('period')
    const date = period === undefined ? null : readDate(String(period))
    return date && !date.yearless ? [{ ...date, ...date.from, from: date.from, to: null, open: false }] : []
  })
  if (!starts.some((a) => starts.some((b) => datesDiffer(a, b)))) return null
  const days = starts.map(({ start }) => start)
  return { from: Math.min(...days), to: Math.max(...days) }
}
