/** Knows which years, quarters, months and weeks an axis marks; knows nothing of drawing. */
import { utcMonday, utcMonth, utcYear } from 'd3'
import { monthName } from '$lib/locales/dates'
import { dateOf } from '$lib/time/day'
import type { TimeWindow } from '$lib/view/view'
import { pxPerMonth } from './scale'

const DAY_MS = 86_400_000
/** Room that a label needs, px. */
const YEAR_LABEL_PX = 44
const MONTH_LABEL_PX = 56

/** One line of the axis. */
export interface Tick {
  readonly day: number
  readonly level: 'year' | 'month' | 'week'
  /** null where the line has no name, for want of room or of a need */
  readonly label: string | null
}

/** Ticks of a window at a width in px: years always, quarters or months where they have room, weeks at days. */
export function ticks(window: TimeWindow, widthPx: number): Tick[] {
  const monthPx = pxPerMonth(window, widthPx)
  const stop = new Date((window.to + 1) * DAY_MS)
  const start = new Date(window.from * DAY_MS)
  const everyYears = Math.max(1, Math.ceil(YEAR_LABEL_PX / (monthPx * 12)))
  const years = utcYear.range(utcYear.ceil(start), stop).map((date): Tick => {
    const labelled = date.getUTCFullYear() % everyYears === 0
    return { day: +date / DAY_MS, level: 'year', label: labelled ? String(date.getUTCFullYear()) : null }
  })
  if (monthPx < 2.5) return years
  const named = monthPx >= MONTH_LABEL_PX
  const step = monthPx >= 16 ? 1 : 3
  const months = utcMonth
    .range(utcMonth.ceil(start), stop)
    .filter((date) => date.getUTCMonth() !== 0 && date.getUTCMonth() % step === 0)
    .map((date): Tick => {
      const label = named ? monthName(date.getUTCMonth() + 1).slice(0, 3) : null
      return { day: +date / DAY_MS, level: 'month', label }
    })
  const weeks =
    monthPx < 120
      ? []
      : utcMonday
          .range(utcMonday.ceil(start), stop)
          .filter((date) => date.getUTCDate() > 3)
          .map((date): Tick => ({ day: +date / DAY_MS, level: 'week', label: String(date.getUTCDate()) }))
  return [...opening(window, years), ...years, ...months, ...weeks].sort((a, b) => a.day - b.day)
}

/** Names the year that the window begins in, where its own line lies before the window. */
function opening({ from, to }: TimeWindow, years: readonly Tick[]): Tick[] {
  const first = years[0]
  const room = ((first?.day ?? to) - from) / (to - from)
  return room > 0.06 ? [{ day: from, level: 'year', label: String(dateOf(from).year) }] : []
}
