/** Knows which years, quarters, months and weeks an axis marks; knows nothing of drawing. */
import { utcMonday, utcMonth, utcYear } from 'd3'
import { monthName } from '$lib/locales/dates'
import { dateOf } from '$lib/time/day'
import type { TimeWindow } from '$lib/view/view'
import { pxPerMonth } from './scale'

const DAY_MS = 86_400_000
/** Room that a label needs, px. */
const YEAR_LABEL_PX = 38
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
  const all = [...opening(window, years), ...years, ...months, ...weeks].sort((a, b) => a.day - b.day)
  return withoutCollisions(all, (day) => ((day - window.from) / (window.to + 1 - window.from)) * widthPx)
}

/** Names the year that the window begins in, where its own line lies before the window. */
function opening({ from }: TimeWindow, years: readonly Tick[]): Tick[] {
  return years[0]?.day === from ? [] : [{ day: from, level: 'year', label: String(dateOf(from).year) }]
}

/** Room that a name takes from its line on, px. */
const ROOM_PX: Readonly<Record<Tick['level'], number>> = { year: 40, month: 32, week: 22 }
/** Which names stay where two have no room. */
const RANK: readonly Tick['level'][] = ['year', 'month', 'week']

/** Takes the names away that would touch one of a higher level, or an earlier one of their own. */
function withoutCollisions(ticks: readonly Tick[], toPx: (day: number) => number): Tick[] {
  const kept: { from: number; to: number }[] = []
  const unnamed = new Set<Tick>()
  for (const level of RANK) {
    // A year that begins within the window names itself before the one that the window begins in.
    const named = ticks.filter((tick) => tick.level === level && tick.label !== null)
    const order = level === 'year' ? named.toReversed() : named
    for (const tick of order) {
      const from = toPx(tick.day)
      const to = from + ROOM_PX[level]
      if (kept.some((other) => from < other.to && other.from < to)) unnamed.add(tick)
      else kept.push({ from, to })
    }
  }
  return ticks.map((tick) => (unnamed.has(tick) ? { ...tick, label: null } : tick))
}
