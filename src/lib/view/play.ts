/**
 * Knows how play goes from one dated activity to the next, and what ends it; knows no clock of its own: each
 * call is told the time.
 */
import { NO_DAY, type Dataset } from '$lib/model/dataset'
import { isSameView, type View } from './view'

/** How long a step may last, ms. */
export const PACES_MS = [1200, 2400, 4800] as const
export type PaceMs = (typeof PACES_MS)[number]

/** Where play stands. */
export interface Play {
  /** when the next step is due; null: it rests */
  readonly dueMs: number | null
  readonly paceMs: PaceMs
}

/** Where play stands afterwards, and the row that it goes to; null: none now. */
export interface Step {
  readonly play: Play
  readonly row: number | null
}

/** Some of the steps. */
export interface Steps extends Iterable<number> {
  readonly size: number
  /** a row that is shown is one of them */
  readonly has: (row: number) => boolean
}

/** The way from one step to the next. */
export interface Journey {
  readonly from: number
  readonly to: number
  readonly startMs: number
  readonly endMs: number
}

/** Play before anyone has asked for it. */
export const RESTING: Play = { dueMs: null, paceMs: 2400 }

/** Rows that play goes through: those shown that have a date, in order. */
export function stepsOf({ columns }: Dataset, shown: readonly number[]): number[] {
  const steps: number[] = []
  for (const row of shown) if (columns.start[row] !== NO_DAY) steps.push(row)
  return steps
}

/** Goes on after `row` at once; from the last one, or from one that is no step, it begins anew. */
export function start(play: Play, steps: readonly number[], row: number, nowMs: number): Step {
  const next = steps.indexOf(row) + 1
  return goTo(play, steps, next < steps.length ? next : 0, nowMs)
}

/** Goes to the step after `row` if it is due; rests once it has come to the last. */
export function tick(play: Play, steps: readonly number[], row: number, nowMs: number): Step {
  if (play.dueMs === null || nowMs < play.dueMs) return { play, row: null }
  const at = steps.indexOf(row)
  return at < 0 ? { play: pause(play), row: null } : goTo(play, steps, at + 1, nowMs)
}

/** The way that play is on from `row`; null: it rests. */
export function journeyOf({ dueMs, paceMs }: Play, steps: readonly number[], row: number): Journey | null {
  const at = steps.indexOf(row)
  const to = at < 0 ? undefined : steps[at + 1]
  if (dueMs === null || to === undefined) return null
  return { from: row, to, startMs: dueMs - paceMs, endMs: dueMs }
}

/** Rests. */
export function pause(play: Play): Play {
  return play.dueMs === null ? play : { ...play, dueMs: null }
}

/** Changes how long a step lasts, the one that goes on included. */
export function setPace(play: Play, paceMs: PaceMs, nowMs: number): Play {
  const { dueMs } = play
  return { paceMs, dueMs: dueMs === null ? null : Math.max(nowMs, dueMs - play.paceMs + paceMs) }
}

/** The visitor did something between two steps that play must give way to; a moved map is none. */
export function isInterrupted(played: View, now: View): boolean {
  return !isSameView(played, { ...now, cameras: played.cameras, isFolded: played.isFolded })
}

/** Steps that come after `row`, without a list of them; none where it is no step. */
export function stepsAfter(steps: readonly number[], row: number): Steps {
  const after = steps.includes(row) ? steps.indexOf(row) + 1 : steps.length
  const last = steps.at(-1) ?? -1
  return {
    size: steps.length - after,
    has: (each) => after < steps.length && each > row && each <= last,
    [Symbol.iterator]: () => steps.slice(after).values()
  }
}

function goTo(play: Play, steps: readonly number[], at: number, nowMs: number): Step {
  const isLast = at >= steps.length - 1
  return {
    play: { ...play, dueMs: isLast ? null : nowMs + play.paceMs },
    row: steps[at] ?? null
  }
}
