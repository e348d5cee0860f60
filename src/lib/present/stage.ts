/**
 * Knows the state of a stage as one value, what a key or a finger brings about, and the state after it. Knows
 * nothing of what a step shows, of windows or of browsers.
 */

/** What the audience sees, beside what the step holds. */
export interface StageState {
  /** order of the step */
  readonly step: number
  /** nothing but one colour, while the speaker talks */
  readonly blank: 'black' | 'white' | null
  /** all steps are offered */
  readonly hasGrid: boolean
  /** the list of keys is shown */
  readonly hasHelp: boolean
  readonly hasPointer: boolean
  /** digits of a number that Enter goes to */
  readonly typed: string
}

/** What can be asked of a stage. */
export type StageAct =
  | 'next'
  | 'back'
  | 'round'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'grid'
  | 'help'
  | 'pointer'
  | 'escape'
  | 'fullScreen'
  | 'start'
  | 'theme'
  | 'clock'
  | 'other'
  | 'enter'
  | { readonly digit: string }
  | { readonly goTo: number }

/** A stage at a step. */
export function stageAt(step: number): StageState {
  return { step, blank: null, hasGrid: false, hasHelp: false, hasPointer: false, typed: '' }
}

/** Steps of a talk, as far as a stage has to know them. */
export type StepNumbers = readonly { readonly number: number | null }[]

/** The state after an act; the same one where it does nothing here. */
export function after(state: StageState, act: StageAct, steps: StepNumbers): StageState {
  const calm = state.typed === '' ? state : { ...state, typed: '' }
  if (typeof act === 'object') {
    if ('digit' in act) return { ...state, typed: (state.typed + act.digit).slice(-3) }
    return at(calm, act.goTo, steps)
  }
  switch (act) {
    case 'next':
    case 'back':
      // The first press brings the step back that was hidden.
      if (state.blank) return { ...calm, blank: null }
      return at(calm, state.step + (act === 'next' ? 1 : -1), steps)
    case 'round':
      return at({ ...calm, blank: null }, (state.step + 1) % steps.length, steps)
    case 'enter':
      return state.typed === '' ? after(state, 'next', steps) : atNumber(calm, Number(state.typed), steps)
    case 'first':
      return at(calm, 0, steps)
    case 'last':
      return at(calm, steps.length - 1, steps)
    case 'black':
    case 'white':
      return { ...calm, blank: state.blank === act ? null : act }
    case 'grid':
      return { ...calm, hasGrid: !state.hasGrid, blank: null }
    case 'help':
      return { ...calm, hasHelp: !state.hasHelp }
    case 'pointer':
      return { ...calm, hasPointer: !state.hasPointer }
    case 'escape':
      return { ...calm, blank: null, hasGrid: false, hasHelp: false, hasPointer: false }
    default:
      return calm
  }
}

/** Escape has nothing to close here, so that it ends the talk. */
export function isBare({ blank, hasGrid, hasHelp, hasPointer, typed }: StageState): boolean {
  return blank === null && !hasGrid && !hasHelp && !hasPointer && typed === ''
}

function at(state: StageState, step: number, steps: StepNumbers): StageState {
  const held = Math.min(steps.length - 1, Math.max(0, step))
  const isSame = held === state.step && !state.blank && !state.hasGrid
  return isSame ? state : { ...state, step: held, blank: null, hasGrid: false }
}

function atNumber(state: StageState, number: number, steps: StepNumbers): StageState {
  const step = steps.findIndex((each) => each.number === number)
  return step < 0 ? state : at(state, step, steps)
}

/** What of a key press counts: a `KeyboardEvent` has it all. */
export interface StagePress {
  readonly key: string
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Keys by what they write; letters by the physical key too, since a layout may write others. */
const KEYS: Readonly<Record<string, Extract<StageAct, string>>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Enter: 'enter',
  Home: 'first',
  End: 'last',
  '.': 'black',
  b: 'black',
  w: 'white',
  g: 'grid',
  x: 'pointer',
  f: 'fullScreen',
  d: 'theme',
  t: 'clock',
  s: 'other',
  '?': 'help',
  F5: 'start',
  Escape: 'escape'
}
/** Keys that a control with the focus needs itself. */
const OF_CONTROLS = [' ', 'Enter']

/** What a key press asks for; null where it is none of ours. */
export function actOf(press: StagePress, isOnControl: boolean): StageAct | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null
  if (isOnControl && OF_CONTROLS.includes(press.key)) return null
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1]
  if (digit !== undefined) return { digit }
  const letter = /^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase() ?? ''
  const written = press.key.length === 1 ? press.key.toLowerCase() : press.key
  return KEYS[written] ?? KEYS[letter] ?? null
}

/** Share of the width, from the left, where a tap leads back. */
const BACK_SHARE = 0.25
/** A finger that goes so far across is a swipe, px; one that goes less is a tap. */
const SWIPE_PX = 48
const TAP_PX = 12

/** What a finger asks for that went from one point to another on a stage of this width, px; null for anything else. */
export function actOfFinger(
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
  widthPx: number
): 'next' | 'back' | null {
  const [across, down] = [toX - fromX, toY - fromY]
  if (Math.hypot(across, down) <= TAP_PX) return fromX < widthPx * BACK_SHARE ? 'back' : 'next'
  if (Math.abs(across) < SWIPE_PX || Math.abs(across) < 2 * Math.abs(down)) return null
  return across < 0 ? 'next' : 'back'
}
