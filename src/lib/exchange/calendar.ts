/**
 * Knows activities as a calendar (RFC 5545). A calendar knows days and nothing coarser: what is known to a month is
 * left out and counted, or, where that is asked for, spans its month as tentative, with the date as it is known.
 * Knows no clock: an event is as old as the data.
 */
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { dateWords, evidenceWords, periodOf } from '$lib/view/activity-words'
import type { ActivityFacts } from './activity-facts'
import { calendarLines, dateValue, textValue, type Property } from './calendar-lines'
import type { About } from './extract'
import { hostAndPath, NO_SITE } from './site-address'

/** How a calendar is made. */
export interface CalendarWish {
  readonly dataset: Dataset
  readonly say: Words
  /** what is known to a month spans it */
  readonly withMonths: boolean
}

/** Day of an event's last change where that of the data is unknown. */
const NO_DAY = '1970-01-01'
const DAY_MS = 86_400_000

/** Writes activities, which must be those of `heldRows`, in pieces; says how many of all are left out. */
export function* calendarPieces(
  activities: Iterable<ActivityFacts>,
  { leftOut, ...about }: About & { readonly leftOut: number },
  wish: CalendarWish
): Generator<string> {
  yield calendarLines([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', `-//Kartu//Kartu//${wish.say.lang.toUpperCase()}`],
    ...(about.view === null ? [] : [['SOURCE;VALUE=URI', about.view] as const]),
    ['METHOD', 'PUBLISH'],
    ['NAME', inLine(about.title)],
    ['X-WR-CALNAME', inLine(about.title)],
    ['X-WR-CALDESC', inLine(descriptionOf(about, leftOut, wish))]
  ])
  for (const facts of activities) yield calendarLines(eventOf(facts, about, wish))
  yield calendarLines([['END', 'VCALENDAR']])
}

/** Rows that a calendar can hold: days that have an end; months where they are asked for; years never. */
export function heldRows(dataset: Dataset, rows: readonly number[], withMonths: boolean): readonly number[] {
  return rows.filter((row) => {
    const period = periodOf(dataset, row)
    if (!period || period.days === 0) return false
    return period.grain === 'day' || (withMonths && period.grain === 'month')
  })
}

/** A line end of a text would be one of the file. */
function inLine(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '\\n')
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

function eventOf(facts: ActivityFacts, about: About, wish: CalendarWish): Property[] {
  const { id, when, place, project, page } = facts
  if (!when?.lastDay) throw new Error(`no days for a calendar: ${id}`)
  const isVague = when.precision !== 'day'
  const title = facts.title.text
  const kind = wish.say(`kind.${facts.kind}`)
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', `${id}@${domainOf(wish.dataset)}`],
    ['SEQUENCE', '0'],
    ['DTSTAMP', `${dateValue(about.dataDate ?? NO_DAY)}T000000Z`],
    ['DTSTART;VALUE=DATE', dateValue(when.firstDay)],
    ['DTEND;VALUE=DATE', dateValue(dayAfter(when.lastDay))],
    ['X-MICROSOFT-CDO-ALLDAYEVENT', 'TRUE'],
    ['X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT', 'TRUE'],
    ['SUMMARY', textValue(isVague ? wish.say('calendar.vague', { title }) : title)],
    ...(isVague ? [['TRANSP', 'TRANSPARENT'] as const] : []),
    ...(place ? [['LOCATION', textValue(place.name.text)] as const] : []),
    ...(place?.at ? [['GEO', `${place.at[1]};${place.at[0]}`] as const] : []),
    ['DESCRIPTION', textValue(tellingOf(facts, about, wish))],
    ['CATEGORIES', [kind, project.short.text].map(textValue).join(',')],
    ...(page === null ? [] : [['URL;VALUE=URI', page] as const]),
    ['STATUS', isVague && facts.evidence !== 'cancelled' ? 'TENTATIVE' : STATUS[facts.evidence]],
    ['X-EDTF', textValue(when.edtf)],
    ['X-KARTU-EVIDENCE', facts.evidence],
    ['END', 'VEVENT']
  ]
}

const STATUS = {
  reported: 'CONFIRMED',
  announced: 'TENTATIVE',
  inferred: 'TENTATIVE',
  cancelled: 'CANCELLED'
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

/** The last day of an event is named by the one after it (RFC 5545, 3.6.1). */
function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
}

/** What makes an id the site's own: its host, and its path where it has one. */
function domainOf({ site }: Dataset): string {
  const { host, path } = hostAndPath(site.url ?? NO_SITE)
  return [host, ...path.split('/').filter((part) => part !== '')].join('.')
}
