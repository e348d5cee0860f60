/**
 * Knows when a talk that goes round by itself goes on, and how it gives way to who touches it. Knows no clock: each
 * call is handed the time. There is no empty time in it, since it goes from step to step.
 */
import type { Step } from './deck'

/** Where a kiosk stands. */
export interface Kiosk {
  /** `ready` before anybody has started it; `held` while somebody leads; `paused` until somebody lets it go on */
  readonly phase: 'ready' | 'going' | 'held' | 'paused'
  /** when the next step is due, ms; null while it waits for somebody */
  readonly dueMs: number | null
}

/** A kiosk goes on by itself when nobody has touched it for so long, ms. */
export const IDLE_MS = 60_000
/** A step is shown for as long as it takes to find one's way on it, and to read its words, ms. */
const [LOOK_MS, WORD_MS] = [8000, 350]

/** Before anybody has started it: nothing moves by itself. */
export const READY: Kiosk = { phase: 'ready', dueMs: null }

/** What is to be read on a step. */
type Words = Pick<Step, 'title' | 'lead'>

/** How long a step is shown, ms. */
export function dwellMs({ title, lead }: Words): number {
  const words = `${title.text} ${lead?.text ?? ''}`.split(/\s+/).filter((word) => word !== '')
  return LOOK_MS + words.length * WORD_MS
}

/** Goes on from the step that is shown. */
export function going(step: Words, nowMs: number): Kiosk {
  return { phase: 'going', dueMs: nowMs + dwellMs(step) }
}

/** Rests until somebody lets it go on. */
export function paused(): Kiosk {
  return { phase: 'paused', dueMs: null }
}

/** Gives way to who touches it; one that waits for somebody goes on waiting. */
export function touched(kiosk: Kiosk, nowMs: number): Kiosk {
  return kiosk.dueMs === null ? kiosk : { phase: 'held', dueMs: nowMs + IDLE_MS }
}

/** Whether it is time for the next step. */
export function isDue({ dueMs }: Kiosk, nowMs: number): boolean {
  return dueMs !== null && nowMs >= dueMs
}

/** Seconds until it goes on without who leads; null where nobody does. */
export function secondsLeft({ phase, dueMs }: Kiosk, nowMs: number): number | null {
  return phase === 'held' && dueMs !== null ? Math.max(0, Math.ceil((dueMs - nowMs) / 1000)) : null
}
