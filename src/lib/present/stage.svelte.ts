/**
 * Knows one live showing of a talk, on a stage or before the speaker: its state, its clock and theme, and what of the
 * window around it an act concerns. Knows nothing of drawing or of other windows, and of the browser only what it is
 * handed.
 */
import type { Shared } from './channel'
import { entered, pressed, STILL, type Clock } from './clock'
import type { Deck, Step } from './deck'
import { actOf, after, isBare, stageAt, type StageAct, type StagePress, type StageState } from './stage'

/** What of the window a stage needs. */
export interface StageShore {
  /** writes the step into the address; a jump can be gone back from, a step on the way cannot */
  readonly write: (key: string, how: 'push' | 'replace') => void
  /** leaves the talk for what the step looks at */
  readonly end: (step: Step) => void
  /** fills the screen; `only` leaves it filled where it is */
  readonly fillScreen: (how: 'toggle' | 'only') => void
  readonly nowMs: () => number
  readonly themeAfter: (theme: string) => string
  /** puts a theme on the stage */
  readonly showTheme: (theme: string) => void
  /** shows the other window of the talk */
  readonly showOther: () => void
  /** ends the talk in its other windows */
  readonly endOthers: () => void
}

/** Where a stage opens. */
export interface Opening {
  readonly order: number
  readonly theme: string
}

/** Acts that go on by one, all round in a kiosk. */
const ON_THE_WAY: readonly StageAct[] = ['next', 'back', 'round']

export class StageControl {
  readonly deck: Deck
  readonly #shore: StageShore
  #listeners: readonly (() => void)[] = []
  #state = $state.raw<StageState>(stageAt(0))
  #clock = $state.raw<Clock>(STILL)
  #theme = $state('')

  constructor(deck: Deck, shore: StageShore, { order, theme }: Opening) {
    this.deck = deck
    this.#shore = shore
    this.#state = stageAt(order)
    this.#theme = theme
  }

  get state(): StageState {
    return this.#state
  }

  get clock(): Clock {
    return this.#clock
  }

  get theme(): string {
    return this.#theme
  }

  get step(): Step {
    const step = this.deck.steps[this.#state.step]
    if (!step) throw new Error(`no step: ${this.#state.step}`)
    return step
  }

  /** What a key asks for; null for nothing, and while it is meant for what lies over the talk. */
  heard(press: StagePress & { readonly defaultPrevented: boolean }, isOnControl: boolean): StageAct | null {
    if (press.defaultPrevented || this.#state.hasHelp) return null
    const act = actOf(press, isOnControl)
    return this.#state.hasGrid && act === 'escape' ? null : act
  }

  /** What all windows of the talk show alike. */
  get shared(): Shared {
    return { step: this.step.key, blank: this.#state.blank, clock: this.#clock, theme: this.#theme }
  }

  /** Tells of each change that is made here, until the returned end. */
  onChange(tell: () => void): () => void {
    this.#listeners = [...this.#listeners, tell]
    return () => (this.#listeners = this.#listeners.filter((each) => each !== tell))
  }

  /** Does what was asked for. */
  do(act: StageAct): void {
    switch (act) {
      case 'fullScreen':
      case 'start':
        return this.#shore.fillScreen(act === 'start' ? 'only' : 'toggle')
      case 'other':
        return this.#shore.showOther()
      case 'theme':
        return this.#change(() => this.#putOn(this.#shore.themeAfter(this.#theme)))
      case 'clock':
        return this.#change(() => (this.#clock = pressed(this.#clock, this.#shore.nowMs())))
      case 'escape':
        if (!isBare(this.#state)) break
        this.#shore.endOthers()
        return this.end()
    }
    this.#change(() => this.#go(act))
  }

  /** Shows the step that an address names, and writes nothing; any other name changes nothing. */
  show(key: string): void {
    const order = this.deck.steps.findIndex((step) => step.key === key)
    if (order >= 0 && order !== this.#state.step) this.#change(() => this.#enter(stageAt(order), false))
  }

  /** Shows what another window of the talk shows, and tells nobody. */
  take({ step, blank, clock, theme }: Shared): void {
    const order = this.deck.steps.findIndex(({ key }) => key === step)
    if (order >= 0 && order !== this.#state.step) {
      this.#state = { ...this.#state, step: order, hasGrid: false, typed: '' }
      this.#shore.write(step, 'replace')
    }
    if (blank !== this.#state.blank) this.#state = { ...this.#state, blank }
    this.#clock = clock
    if (theme !== this.#theme) this.#putOn(theme)
  }

  /** Leaves the talk. */
  end(): void {
    this.#shore.end(this.step)
  }

  #go(act: StageAct): void {
    const { step, typed } = this.#state
    const isOnTheWay = ON_THE_WAY.includes(act) || (act === 'enter' && typed === '')
    this.#enter(after(this.#state, act, this.deck.steps), act === 'next' || act === 'enter')
    if (this.#state.step !== step) this.#shore.write(this.step.key, isOnTheWay ? 'replace' : 'push')
  }

  #enter(state: StageState, isOn: boolean): void {
    if (state.step !== this.#state.step) this.#clock = entered(this.#clock, this.#shore.nowMs(), isOn)
    this.#state = state
  }

  #putOn(theme: string): void {
    this.#theme = theme
    this.#shore.showTheme(theme)
  }

  /** Tells who listens where something is shown otherwise. */
  #change(act: () => void): void {
    const before = this.shared
    act()
    const { step, blank, clock, theme } = this.shared
    const isSame =
      step === before.step && blank === before.blank && clock === before.clock && theme === before.theme
    if (!isSame) for (const tell of this.#listeners) tell()
  }
}
