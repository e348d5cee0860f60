/**
 * Knows how English writes the days, months and years of a period; knows nothing of where periods come
 * from. Own patterns, since Node and browsers differ in the spaces of `Intl` ranges.
 */

/** Month names by number, 0 January. */
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** A calendar day. */
export interface CalendarDay {
  readonly year: number
  /** 1–12 */
  readonly month: number
  /** 1–31 */
  readonly day: number
}

export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}

/** `5–6 February 2019`, `28 May – 2 June 2024`, `1 March 2018 – 29 February 2020`. */
export function formatDays(from: CalendarDay, to: CalendarDay): string {
  const end = `${to.day} ${monthName(to.month)} ${to.year}`
  if (from.year !== to.year) return `${from.day} ${monthName(from.month)} ${from.year} – ${end}`
  if (from.month !== to.month) return `${from.day} ${monthName(from.month)} – ${end}`
  return from.day === to.day ? end : `${from.day}–${end}`
}

/** `April 2024`, `April–June 2024`, `December 2023 – October 2024`. */
export function formatMonths(from: CalendarDay, to: CalendarDay): string {
  const end = `${monthName(to.month)} ${to.year}`
  if (from.year !== to.year) return `${monthName(from.month)} ${from.year} – ${end}`
  return from.month === to.month ? end : `${monthName(from.month)}–${end}`
}

/** `2016`, `2016–2017`. */
export function formatYears(from: CalendarDay, to: CalendarDay): string {
  return from.year === to.year ? `${to.year}` : `${from.year}–${to.year}`
}

/** `since 2014`, `since March 2014`: for what has no stated end. */
export function formatSince(start: string): string {
  return `since ${start}`
}

/** The same for the ear: `5 to 6 February 2019`. */
export function spoken(text: string): string {
  return text.replace(/(\S)–(\S)/g, '$1 to $2').replace(' – ', ' to ')
}
