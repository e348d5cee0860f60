/** Knows which years, quarters, months and weeks an axis marks; knows nothing of drawing. */
import { utcMonday, utcMonth, utcYear } from 'd3'
import { shortMonth } from '$lib/locales/dates'
import type { Words } from '$lib/locales/words'
import { dateOf } from '$lib/time/day'
import { pxPerMonth, type TimeScale } from './scale'

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

/** A stretch of the axis, px. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/**
 * Ticks of a scale at a width in px: years always, quarters or months where they have room, weeks at days.
 * None lies in a fold but the one at its end. No name runs into `taken`.
 */
export function ticks(scale: TimeScale, widthPx: number, say: Words, taken: readonly Stretch[] = []): Tick[] {
  const { window, pleats } = scale
  const monthPx = pxPerMonth(scale, widthPx)
  const stop = new Date((window.to + 1) * DAY_MS)
  const start = new Date(window.from * DAY_MS)
  const everyYears = Math.max(1, Math.ceil(YEAR_LABEL_PX / (monthPx * 12)))
  const years = utcYear.range(utcYear.ceil(start), stop).map((date): Tick => {
    const labelled = date.getUTCFullYear() % everyYears === 0
    return { day: +date / DAY_MS, level: 'year', label: labelled ? String(date.getUTCFullYear()) : null }
  })
  const isFar = monthPx < 2.5
  if (isFar && pleats.length === 0) return years
  const finer = isFar ? [] : [...monthsOf(start, stop, monthPx, say), ...weeksOf(start, stop, monthPx)]
  const ends = pleats.map(({ fold }) => fold.to).filter((day) => day <= window.to)
  const openings = [...(isFar ? [] : [window.from]), ...ends].flatMap((day) =>
    years.some((year) => year.day === day) ? [] : [openingOf(day)]
  )
  const all = [...openings, ...years, ...finer]
    .filter(({ day }) => !pleats.some(({ fold }) => day >= fold.from && day < fold.to))
    .sort((a, b) => a.day - b.day)
  const toPx = (percent: number) => (percent * widthPx) / 100
  const folded = pleats.map(({ left, right }) => ({ from: toPx(left), to: toPx(right) }))
  return withoutCollisions(all, (day) => toPx(scale(day)), [...folded, ...taken])
}

/** Whether two axes have the same lines with the same names. */
export function isSameTicks(some: readonly Tick[], others: readonly Tick[]): boolean {
  return (
    some.length === others.length &&
    some.every((a, order) => {
      const b = others[order]
      return a.day === b?.day && a.level === b.level && a.label === b.label
    })
  )
}

function monthsOf(start: Date, stop: Date, monthPx: number, say: Words): Tick[] {
  const step = monthPx >= 16 ? 1 : 3
  return utcMonth
    .range(utcMonth.ceil(start), stop)
    .filter((date) => date.getUTCMonth() !== 0 && date.getUTCMonth() % step === 0)
    .map((date): Tick => {
      const label = monthPx >= MONTH_LABEL_PX ? shortMonth(date.getUTCMonth() + 1, say) : null
      return { day: +date / DAY_MS, level: 'month', label }
    })
}

function weeksOf(start: Date, stop: Date, monthPx: number): Tick[] {
  if (monthPx < 120) return []
  return utcMonday
    .range(utcMonday.ceil(start), stop)
    .filter((date) => date.getUTCDate() > 3)
    .map((date): Tick => ({ day: +date / DAY_MS, level: 'week', label: String(date.getUTCDate()) }))
}

/** Names the year where the window begins or a fold ends, since its own line is not in sight. */
function openingOf(day: number): Tick {
  return { day, level: 'year', label: String(dateOf(day).year) }
}

/** Room that a name takes from its line on, px. */
const ROOM_PX: Readonly<Record<Tick['level'], number>> = { year: 40, month: 44, week: 22 }
/** Which names stay where two have no room. */
const RANK: readonly Tick['level'][] = ['year', 'month', 'week']

/** Takes the names away that would touch one of a higher level, or an earlier one of their own. */
function withoutCollisions(
  ticks: readonly Tick[],
  toPx: (day: number) => number,
  taken: readonly Stretch[]
): Tick[] {
  const kept: Stretch[] = [...taken]
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
