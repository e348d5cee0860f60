/** Knows how days become a share of the timeline's width, folds narrower than the rest; knows nothing of a screen. */
import type { Fold } from '$lib/view/folds'
import type { TimeWindow } from '$lib/view/view'

/** Mean length of a month in days. */
export const MONTH_DAYS = 30.44
/** Width of a fold, px. */
export const FOLD_PX = 32
/** All folds together take at most this share of the width, percent. */
const MOST_PERCENT = 50

/** What is folded away, and how narrow. */
export interface Folding {
  readonly folds: readonly Fold[]
  /** share of the width that each fold takes, percent */
  readonly percent: number
  /** how far the folds are open: 0 folded, 1 as wide as their days */
  readonly opened: number
}

/** Nothing is folded. */
export const FLAT: Folding = { folds: [], percent: 0, opened: 0 }

/** A fold in sight: its days and where it stands, in percent of the width. */
export interface Pleat {
  readonly fold: Fold
  readonly left: number
  readonly right: number
}

/** Days to percent of the width and back, without clamping. */
export interface TimeScale {
  /** percent of the width at which a day begins; fractions of days are let be */
  (day: number): number
  /** day, with fraction, at a percent of the width */
  readonly invert: (percent: number) => number
  readonly window: TimeWindow
  /** percent of the width that a day outside folds takes */
  readonly dayPercent: number
  /** folds that are in sight, from left to right */
  readonly pleats: readonly Pleat[]
  readonly folding: Folding
}

/** A fold with the width that it has now, in percent. */
interface Bend {
  readonly fold: Fold
  readonly width: number
}

/** Where days stand, an anchored one at 0. */
interface Line {
  readonly at: (day: number) => number
  readonly invert: (percent: number) => number
}

/** What is folded on a track of a width in px. */
export function foldingOf(folds: readonly Fold[], trackPx: number, opened = 0, foldPx = FOLD_PX): Folding {
  if (folds.length === 0 || opened >= 1) return FLAT
  const percent = Math.min((100 * foldPx) / Math.max(1, trackPx), MOST_PERCENT / folds.length)
  return { folds, percent, opened }
}

/**
 * Makes the scale of a window: 0 where its first day begins, 100 where its last day ends. Our own, since
 * d3-scale cannot bend; from d3 come the calendars of its ticks.
 */
export function timeScale(window: TimeWindow, asked: Folding = FLAT): TimeScale {
  const days = window.to + 1 - window.from
  // A window within one fold has no open day to go by; an address may ask for it.
  const folding = asked.folds.some((fold) => seenOf(fold, window) >= days) ? FLAT : asked
  const flat = 100 / days
  const folded = foldedDayPercent(window, folding)
  const bends = bendsOf(folding, folded, flat)
  const dayPercent = folded + (flat - folded) * folding.opened
  const { at, invert } = lineOf(bends, dayPercent, window.from)
  const pleats = bends.flatMap(({ fold }) => {
    const [left, right] = [at(fold.from), at(fold.to)]
    return right <= 0 || left >= 100 ? [] : [{ fold, left, right }]
  })
  return Object.assign((day: number) => at(day), { invert, window, dayPercent, pleats, folding })
}

/** The window after the track was moved by a share of its width, as far as the bounds let it. */
export function moved(scale: TimeScale, percent: number, bounds: TimeWindow): TimeWindow {
  return windowAt({ at: scale, invert: scale.invert }, -percent, bounds)
}

/** The window zoomed by a factor, below 1 closer; the anchored day stays where it is, as far as the bounds let it. */
export function zoomed(scale: TimeScale, anchorDay: number, factor: number, bounds: TimeWindow): TimeWindow {
  const at = scale(anchorDay)
  return carried(scale, { factor: 1 / factor, from: at, to: at }, bounds)
}

/** What was at one percent of the width comes to stand at another, and all is larger by a factor. */
export interface Carry {
  readonly factor: number
  readonly from: number
  readonly to: number
}

/** The window after the track was carried along and made larger, as far as the bounds let it. */
export function carried(scale: TimeScale, { factor, from, to }: Carry, bounds: TimeWindow): TimeWindow {
  const dayPercent = scale.dayPercent * factor
  const bends = bendsOf(scale.folding, dayPercent, dayPercent)
  return windowAt(lineOf(bends, dayPercent, scale.invert(from)), -to, bounds)
}

/** The window of a whole width from a place of a line on. */
function windowAt({ at, invert }: Line, start: number, bounds: TimeWindow): TimeWindow {
  const [least, most] = [at(bounds.from), at(bounds.to + 1) - 100]
  if (most <= least) return bounds
  const from = Math.min(Math.max(start, least), most)
  return { from: invert(from), to: invert(from + 100) - 1 }
}

/** A percentage as it is written: finer than can be seen, and short, since each page holds hundreds. */
export function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`
}

/** Pixels that a month of mean length takes outside folds. */
export function pxPerMonth({ dayPercent }: TimeScale, widthPx: number): number {
  return (widthPx * MONTH_DAYS * dayPercent) / 100
}

/** The share of the width that an open day takes where all folds are closed and the window fills the width. */
function foldedDayPercent(window: TimeWindow, { folds, percent }: Folding): number {
  const days = window.to + 1 - window.from
  const seen = folds
    .map((fold) => ({ days: fold.to - fold.from, seen: seenOf(fold, window) }))
    .filter((fold) => fold.seen > 0)
    .sort((a, b) => a.days - b.days)
  // The shortest goes first: where even it is narrower than its days, all are.
  for (let dropped = 0; ; dropped++) {
    const folded = seen.slice(dropped)
    const open = folded.reduce((rest, fold) => rest - fold.seen, days)
    const room = folded.reduce((rest, fold) => rest - (percent * fold.seen) / fold.days, 100)
    const day = room / open
    if (day * (folded[0]?.days ?? Infinity) > percent) return day
  }
}

/** Days of a fold that are in the window. */
function seenOf({ from, to }: Fold, window: TimeWindow): number {
  return Math.max(0, Math.min(to, window.to + 1) - Math.max(from, window.from))
}

/** Folds that are narrower than their days would be, with their width as far as they are open. */
function bendsOf({ folds, percent, opened }: Folding, foldedDay: number, flatDay: number): Bend[] {
  return folds
    .map((fold) => ({ fold, days: fold.to - fold.from }))
    .filter(({ days }) => foldedDay * days > percent)
    .map(({ fold, days }) => ({ fold, width: percent + (flatDay * days - percent) * opened }))
}

function lineOf(bends: readonly Bend[], dayPercent: number, anchorDay: number): Line {
  const knots = bends.map(({ fold: { from, to }, width }) => ({ from, to, width, days: to - from }))
  const gainOf = ({ width, days }: (typeof knots)[number]) => width - dayPercent * days
  const shift = (day: number) =>
    knots.reduce((sum, knot) => {
      const share = Math.min(1, Math.max(0, (day - knot.from) / knot.days))
      return sum + share * gainOf(knot)
    }, 0)
  const origin = shift(anchorDay)
  return {
    at: (day) => dayPercent * (day - anchorDay) + shift(day) - origin,
    invert: (percent) => {
      let rest = percent + origin
      for (const knot of knots) {
        const start = dayPercent * (knot.from - anchorDay)
        if (rest <= start) break
        if (rest < start + knot.width) return knot.from + ((rest - start) / knot.width) * knot.days
        rest -= gainOf(knot)
      }
      return anchorDay + rest / dayPercent
    }
  }
}
