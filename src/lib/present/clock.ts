/**
 * Knows the clock of a talk: how long it goes on, how long a step has been shown, and what is left by plan. Knows
 * nothing of the time of day: it is handed in.
 */
import type { Step } from './deck'

/** When a talk began and when its step came, in ms since 1970, which all windows of a computer count alike. */
export interface Clock {
  /** null: it stands still */
  readonly startMs: number | null
  /** null: nobody has gone to a step since it stood still */
  readonly stepMs: number | null
}

/** A clock that stands still. */
export const STILL: Clock = { startMs: null, stepMs: null }

/** Starts a clock that stands still; sets one that runs back to nothing. */
export function pressed(clock: Clock, nowMs: number): Clock {
  return clock.startMs === null ? { startMs: nowMs, stepMs: nowMs } : STILL
}

/** The clock once another step is shown; the first way on starts it, since nobody thinks of clocks then. */
export function entered(clock: Clock, nowMs: number, isOn: boolean): Clock {
  if (clock.startMs === null && !isOn) return clock
  return { startMs: clock.startMs ?? nowMs, stepMs: nowMs }
}

/** What a clock shows, in ms of whole seconds, so that its parts add up as they are read. */
export interface Reading {
  readonly elapsedMs: number
  readonly onStepMs: number
  /** by plan; below nothing when the talk is over its time, null where the deck plans no minutes */
  readonly leftMs: number | null
  /** for this step alone, by plan */
  readonly stepPlanMs: number | null
}

const MINUTE_MS = 60_000

/** Reads a clock at a step; steps without minutes take none of the plan. */
export function readClock(
  clock: Clock,
  nowMs: number,
  steps: readonly Pick<Step, 'minutes'>[],
  order: number
): Reading {
  const since = (ms: number | null) => (ms === null ? 0 : Math.max(0, Math.floor((nowMs - ms) / 1000) * 1000))
  const elapsedMs = since(clock.startMs)
  const planned = steps.flatMap(({ minutes }) => minutes ?? [])
  const planMs = planned.reduce((sum, minutes) => sum + minutes, 0) * MINUTE_MS
  const own = steps[order]?.minutes ?? null
  return {
    elapsedMs,
    onStepMs: since(clock.stepMs),
    leftMs: planned.length === 0 ? null : planMs - elapsedMs,
    stepPlanMs: own === null ? null : own * MINUTE_MS
  }
}

/** `7:05`, `1:02:40`, and `−0:30` for what is over its time. */
export function formatSpan(spanMs: number): string {
  const all = Math.abs(Math.trunc(spanMs / 1000))
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  const sign = spanMs < 0 && all > 0 ? '−' : ''
  return `${sign}${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds)}`
}
