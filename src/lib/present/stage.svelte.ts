/**
 * Knows the one live stage: its state, and what of the window around it an act concerns. Knows nothing of drawing,
 * and of the browser only what it is handed.
 */
import type { Deck, Step } from './deck'
import { after, isBare, stageAt, type StageAct, type StageState } from './stage'

/** What of the window a stage needs. */
export interface StageShore {
  /** writes the step into the address; a jump can be gone back from, a step on the way cannot */
  readonly write: (key: string, how: 'push' | 'replace') => void
  /** leaves the talk for what the step looks at */
  readonly end: (step: Step) => void
  /** fills the screen; `only` leaves it filled where it is */
  readonly fillScreen: (how: 'toggle' | 'only') => void
  readonly nextTheme: () => void
}

/** Acts that go on by one. */
const ON_THE_WAY: readonly StageAct[] = ['next', 'back']

export class StageControl {
  readonly deck: Deck
  readonly #shore: StageShore
  #state = $state.raw<StageState>(stageAt(0))

  constructor(deck: Deck, shore: StageShore, order: number) {
    this.deck = deck
    this.#shore = shore
    this.#state = stageAt(order)
  }

  get state(): StageState {
    return this.#state
  }

  get step(): Step {
    const step = this.deck.steps[this.#state.step]
    if (!step) throw new Error(`no step: ${this.#state.step}`)
    return step
  }

  /** Does what was asked for. */
  do(act: StageAct): void {
    if (act === 'fullScreen' || act === 'start')
      return this.#shore.fillScreen(act === 'start' ? 'only' : 'toggle')
    if (act === 'theme') return this.#shore.nextTheme()
    if (act === 'escape' && isBare(this.#state)) return this.#shore.end(this.step)
    const before = this.#state.step
    const isOnTheWay = ON_THE_WAY.includes(act) || (act === 'enter' && this.#state.typed === '')
    this.#state = after(this.#state, act, this.deck.steps)
    if (this.#state.step !== before) this.#shore.write(this.step.key, isOnTheWay ? 'replace' : 'push')
  }

  /** Shows the step that an address names, and writes nothing; any other name changes nothing. */
  show(key: string): void {
    const order = this.deck.steps.findIndex((step) => step.key === key)
    if (order >= 0 && order !== this.#state.step) this.#state = stageAt(order)
  }
}
