/**
 * Knows how play runs on the live View and when it gives way to the visitor; knows nothing of buttons. Its
 * first step is the visitor's act and can be gone back on; the others pass.
 */
import {
  isInterrupted,
  journeyOf,
  pause,
  RESTING,
  setPace,
  start,
  stepsAfter,
  stepsOf,
  tick,
  type PaceMs,
  type Play
} from './play'
import type { ViewState } from './state.svelte'
import type { View } from './view'

/** What of a clock play needs. */
export interface Clock {
  readonly nowMs: () => number
  /** calls once after a time; returns what calls it off */
  readonly wait: (delayMs: number, act: () => void) => () => void
}

/** Runs play from its making until `destroy`; made inside an effect root. */
export class PlayState {
  readonly #view: ViewState
  readonly #clock: Clock
  #play = $state.raw<Play>(RESTING)
  /** row of the step that was last gone to, for who listens; −1 before the first */
  said = $state(-1)
  /** what comes after the selected step is drawn faint */
  isUpToHere = $state(false)
  #played: View | null = null
  #stopWaiting: (() => void) | undefined

  readonly steps = $derived.by(() => stepsOf(this.#view.dataset, this.#view.match.shown))
  readonly isPlaying = $derived.by(() => this.#play.dueMs !== null)
  readonly paceMs = $derived.by(() => this.#play.paceMs)

  constructor(view: ViewState, clock: Clock) {
    this.#view = view
    this.#clock = clock
    $effect(() => {
      const { view: now } = view.entry
      if (this.#played && isInterrupted(this.#played, now)) this.pause()
    })
    $effect(() => {
      view.faint = this.isUpToHere ? stepsAfter(this.steps, view.selected) : null
    })
    $effect(() => {
      view.journey = journeyOf(this.#play, this.steps, view.selected)
    })
  }

  /** Plays on, or rests. */
  toggle(): void {
    if (this.isPlaying) this.pause()
    else this.#go(start(this.#play, this.steps, this.#view.selected, this.#clock.nowMs()), 'push')
  }

  /** Rests where it is. */
  pause(): void {
    this.#stopWaiting?.()
    this.#play = pause(this.#play)
    this.#played = null
    this.said = -1
  }

  /** Changes how long a step lasts. */
  setPace(paceMs: PaceMs): void {
    this.#play = setPace(this.#play, paceMs, this.#clock.nowMs())
    this.#wait()
  }

  /** Ends for good. */
  destroy(): void {
    this.#stopWaiting?.()
  }

  #go(next: ReturnType<typeof start>, how: 'push' | 'replace'): void {
    const { play, row } = next
    const { columns, names } = this.#view.dataset
    if (row !== null && columns.id[row] === undefined && names) {
      // A step waits for its name, as long as nobody turns elsewhere; one that does not come ends the way.
      const before = this.#view.entry
      const go = () => this.#view.entry === before && this.#go(next, how)
      return void names.ensure([row]).then(go, () => undefined)
    }
    this.#play = play
    if (row !== null) {
      this.#view.selectRow(row, 'play', how)
      this.#played = this.#view.entry.view
      this.said = row
    }
    this.#wait()
  }

  #wait(): void {
    this.#stopWaiting?.()
    const { dueMs } = this.#play
    if (dueMs === null) return
    this.#stopWaiting = this.#clock.wait(dueMs - this.#clock.nowMs(), () =>
      this.#go(tick(this.#play, this.steps, this.#view.selected, this.#clock.nowMs()), 'replace')
    )
  }
}
