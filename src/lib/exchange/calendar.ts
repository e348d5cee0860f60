/**
 * Knows activities as a calendar (RFC 5545). A calendar knows days and nothing coarser: what is known to a month is
 * left out and counted, or, where that is asked for, spans its month as tentative, with the date as it is known.
 * Knows no clock: an event is as old as the data.
 */
import ical, {
  ICalCalendarMethod,
  ICalEventStatus,
  ICalEventTransparency,
  type ICalCalendarData,
  type ICalEventData
} from 'ical-generator'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { dateWords, evidenceWords, periodOf } from '$lib/view/activity-words'
import type { ActivityFacts } from './activity-facts'
import type { About } from './extract'
import { withoutControls } from './markup'
import { hostAndPath, NO_SITE } from './site-address'

/** How a calendar is made. */
export interface CalendarWish {
  readonly dataset: Dataset
  readonly say: Words
  /** what is known to a month spans it */
  readonly withMonths: boolean
}

/** Time of an event's last change where the day of the data is unknown. */
const NO_DAY = '1970-01-01'
const DAY_MS = 86_400_000

/** Activities that are written at a time. */
const AT_A_TIME = 500

/** Writes activities, which must be those of `heldRows`, in pieces; says how many of all are left out. */
export function* calendarPieces(
  activities: Iterable<ActivityFacts>,
  { leftOut, ...about }: About & { readonly leftOut: number },
  wish: CalendarWish
): Generator<string> {
  const part = (events: readonly ICalEventData[]) =>
    partsOf({
      name: about.title,
      description: descriptionOf(about, leftOut, wish),
      method: ICalCalendarMethod.PUBLISH,
      prodId: { company: 'Kartu', product: 'Kartu', language: wish.say.lang.toUpperCase() },
      ...(about.view === null ? {} : { source: about.view }),
      events: [...events]
    })
  const { head, end } = part([])
  yield head
  let events: ICalEventData[] = []
  for (const facts of activities) {
    events.push(eventOf(facts, about, wish))
    if (events.length < AT_A_TIME) continue
    yield part(events).body
    events = []
  }
  if (events.length > 0) yield part(events).body
  yield end
}

/** A calendar as it is written, cut before its first event and after its last one. */
function partsOf(data: ICalCalendarData): {
  readonly head: string
  readonly body: string
  readonly end: string
} {
  const text = `${withoutControls(ical(data).toString()).trimEnd()}\r\n`
  const last = text.lastIndexOf('END:VCALENDAR')
  const first = text.indexOf('BEGIN:VEVENT')
  const at = first < 0 ? last : first
  return { head: text.slice(0, at), body: text.slice(at, last), end: text.slice(last) }
}

/** Rows that a calendar can hold: days that have an end; months where they are asked for; years never. */
export function heldRows(dataset: Dataset, rows: readonly number[], withMonths: boolean): readonly number[] {
  return rows.filter((row) => {
    const period = periodOf(dataset, row)
    if (!period || period.days === 0) return false
    return period.grain === 'day' || (withMonths && period.grain === 'month')
  })
}

function descriptionOf(about: About, leftOut: number, { say, withMonths }: CalendarWish): string {
  return [
    say('data.part', { part: about.activities - leftOut, count: about.activities }),
    say(withMonths ? 'calendar.leftOutMonths' : 'calendar.leftOut', { count: leftOut }),
    ...(about.filter === null ? [] : [about.filter]),
    ...originOf(about, say),
    ...(about.view === null ? [] : [about.view])
  ].join(' · ')
}

/** Whose data, of which day, under which licence. */
function originOf({ publisher, dataDate, licence }: About, say: Words): string[] {
  return [
    ...(publisher === null ? [] : [publisher]),
    ...(dataDate === null ? [] : [say('footer.data', { date: dataDate })]),
    ...(licence === null ? [] : [licence])
  ]
}

function eventOf(facts: ActivityFacts, about: About, wish: CalendarWish): ICalEventData {
  const { when, place, project, page } = facts
  if (!when?.lastDay) throw new Error(`no days for a calendar: ${facts.id}`)
  const isVague = when.precision !== 'day'
  const title = facts.title.text
  return {
    id: `${facts.id}@${domainOf(wish.dataset)}`,
    stamp: instantOf(about.dataDate ?? NO_DAY),
    start: instantOf(when.firstDay),
    // The day after the last one (RFC 5545, 3.6.1).
    end: new Date(instantOf(when.lastDay).getTime() + DAY_MS),
    allDay: true,
    summary: isVague ? wish.say('calendar.vague', { title }) : title,
    description: tellingOf(facts, about, wish),
    status: isVague && facts.evidence !== 'cancelled' ? ICalEventStatus.TENTATIVE : STATUS[facts.evidence],
    transparency: isVague ? ICalEventTransparency.TRANSPARENT : null,
    categories: [{ name: wish.say(`kind.${facts.kind}`) }, { name: project.short.text }],
    location: place && {
      title: place.name.text,
      ...(place.at ? { geo: { lat: place.at[1], lon: place.at[0] } } : {})
    },
    ...(page === null ? {} : { url: page }),
    x: { 'X-EDTF': when.edtf, 'X-KARTU-EVIDENCE': facts.evidence }
  }
}

const STATUS = {
  reported: ICalEventStatus.CONFIRMED,
  announced: ICalEventStatus.TENTATIVE,
  inferred: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED
} as const

/** What is known and who says it, in lines. */
function tellingOf(facts: ActivityFacts, about: About, { dataset, say }: CalendarWish): string {
  const names = (parties: ActivityFacts['hosts']) =>
    parties
      .map(({ name, evidence }) =>
        evidence === facts.evidence ? name.text : `${name.text} (${mood(evidence)})`
      )
      .join(', ')
  const mood = (evidence: ActivityFacts['evidence']) =>
    evidence === 'inferred' ? say('inferred.label') : say(`evidence.${evidence}`)
  const { hosts, participants, claims, inferences } = facts
  return [
    `${dateWords(dataset, facts.row, say)} · ${evidenceWords(dataset, facts.row, say)}`,
    ...(hosts.length > 0 ? [`${say('field.hosts')}: ${names(hosts)}`] : []),
    ...(participants.length > 0 ? [`${say('field.participants')}: ${names(participants)}`] : []),
    ...inferences.map(({ text }) => `${say('inferred.label')}: ${text.text}`),
    ...claims.map(
      ({ text, source }) => `“${text}” ${[source.title.text, source.url].filter(Boolean).join(', ')}`
    ),
    `${facts.project.title.text}. ${originOf(about, say).join(' · ')}`
  ].join('\n')
}

/** Start of a day, the same in every zone. */
function instantOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** What makes an id the site's own: its host, and its path where it has one. */
function domainOf({ site }: Dataset): string {
  const { host, path } = hostAndPath(site.url ?? NO_SITE)
  return [host, ...path.split('/').filter((part) => part !== '')].join('.')
}
