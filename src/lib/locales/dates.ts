/**
 * Knows which pattern of a language fits the days, months or years of a span; the patterns and the names of
 * months are among the words. Knows nothing of where spans come from. Our own, since `Intl` of Node and of
 * browsers differ, and neither writes ranges as Latvian and Lithuanian do.
 */
import type { Words } from './words'

/** A calendar day. */
export interface CalendarDay {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly day: number
}

/** As finely as the ends of a span are known. */
export type Grain = 'day' | 'month' | 'year'
/** For the eye, `5–6 February 2019`, or for the ear, `5 to 6 February 2019`. */
export type Voice = 'written' | 'spoken'

/** Names of months as a language needs them: as a label, and as its patterns inflect them. */
const CASES = { Month: 'month', MonthOf: 'monthOf', MonthTo: 'monthTo' } as const

/** First and last day of a span, the last one null where no end is stated. */
export type Span = readonly [from: CalendarDay, to: CalendarDay | null]

/** `5–6 February 2019`, `April–June 2024`, `2016–2017`, `since 2014`: a label, never part of a sentence. */
export function formatSpan(grain: Grain, [from, to]: Span, say: Words, voice: Voice = 'written'): string {
  const form = to ? formOf(grain, from, to) : SINCE[grain]
  const last = to ?? from
  const message =
    voice === 'spoken' && isRange(form) ? (`spokenDate.${form}` as const) : (`date.${form}` as const)
  return say(message, { ...partsOf('from', from, voice, say), ...partsOf('to', last, voice, say) })
}

/** `April 2024`, `April–June 2024`, `December 2023 – October 2024`. */
export function formatMonths(from: CalendarDay, to: CalendarDay, say: Words, voice?: Voice): string {
  return formatSpan('month', [from, to], say, voice)
}

/** `5–6 February 2019`, `28 May – 2 June 2024`, `1 March 2018 – 29 February 2020`. */
export function formatDays(from: CalendarDay, to: CalendarDay, say: Words, voice?: Voice): string {
  return formatSpan('day', [from, to], say, voice)
}

/** `2016`, `2016–2017`. */
export function formatYears(from: CalendarDay, to: CalendarDay, say: Words): string {
  return formatSpan('year', [from, to], say)
}

/** `Feb`, by the number of the month, 1–12. */
export function shortMonth(month: number, say: Words): string {
  return say(`monthShort.${monthKey(month)}`)
}

const SINCE = { day: 'sinceDay', month: 'sinceMonth', year: 'sinceYear' } as const
const RANGES = ['days', 'daysMonths', 'daysYears', 'months', 'monthsYears', 'years'] as const
type Form = (typeof RANGES)[number] | Grain | (typeof SINCE)[Grain]

function isRange(form: Form): form is (typeof RANGES)[number] {
  return RANGES.some((range) => range === form)
}

function formOf(grain: Grain, from: CalendarDay, to: CalendarDay): Grain | (typeof RANGES)[number] {
  const isSameYear = from.year === to.year
  const isSameMonth = isSameYear && from.month === to.month
  if (grain === 'year') return isSameYear ? 'year' : 'years'
  if (grain === 'month') return isSameMonth ? 'month' : isSameYear ? 'months' : 'monthsYears'
  if (isSameMonth) return from.day === to.day ? 'day' : 'days'
  return isSameYear ? 'daysMonths' : 'daysYears'
}

/** What a pattern may name of one end: `{{fromDay}}`, `{{fromMonthOf}}`, `{{toYear}}`. */
function partsOf(end: 'from' | 'to', { year, month, day }: CalendarDay, voice: Voice, say: Words) {
  const key = monthKey(month)
  const names = Object.entries(CASES)
    // What only the ear needs is among the words that come later.
    .filter(([, name]) => name !== 'monthTo' || voice === 'spoken')
    .map(([part, name]) => [end + part, say(`${name}.${key}`)])
  return {
    ...(Object.fromEntries(names) as Record<string, string>),
    [`${end}Year`]: String(year),
    [`${end}Day`]: day === 1 ? say('date.first') : String(day)
  }
}

type MonthKey = '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12'

function monthKey(month: number): MonthKey {
  return String(Math.min(12, Math.max(1, Math.round(month)))) as MonthKey
}
