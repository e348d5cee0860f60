/**
 * Knows which single keys do something anywhere on the page, and finds what a pressed one does. Knows nothing
 * of how it is done, or of keys that belong to one part of the page.
 */
import type { WordKey } from '$lib/locales/words'

/** What a single key can bring about. */
export type Act =
  | 'search'
  | 'help'
  | 'play'
  | 'previous'
  | 'next'
  | 'earlier'
  | 'later'
  | 'shrink'
  | 'widen'
  | 'fold'
  | 'filters'
  | 'everything'
  | 'jump'
  | 'present'
  | 'theme'

/** One line of the table. */
export interface Shortcut {
  readonly act: Act
  /** what the key writes, in lower case */
  readonly keys?: readonly string[]
  /** the physical key by its `code`, since layouts write other things there */
  readonly codes?: readonly string[]
  /** with Shift held, or however it is held; without it where nothing is said */
  readonly shift?: 'held' | 'any'
  /** as it is printed */
  readonly shown: readonly string[]
  readonly does: WordKey
  /** element that it presses; without one on the page there is no such shortcut */
  readonly presses?: string
  /** goes on while the key is held down */
  readonly repeats?: true
}

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** All of them, in the order in which they are listed; of two that fit, the first one counts. */
export const SHORTCUTS: readonly Shortcut[] = [
  { act: 'search', keys: ['/'], shift: 'any', shown: ['/'], does: 'keys.search' },
  { act: 'help', keys: ['?'], shift: 'any', shown: ['?'], does: 'keys.open' },
  { act: 'play', keys: [' ', 'k'], shown: ['Space', 'K'], does: 'keys.play', presses: '[data-play]' },
  { act: 'previous', keys: ['j'], shown: ['J'], does: 'time.previousActivity', repeats: true },
  { act: 'next', keys: ['l'], shown: ['L'], does: 'time.nextActivity', repeats: true },
  { act: 'earlier', codes: ['BracketLeft'], shown: ['['], does: 'keys.earlier', repeats: true },
  { act: 'later', codes: ['BracketRight'], shown: [']'], does: 'keys.later', repeats: true },
  { act: 'shrink', codes: ['BracketLeft'], shift: 'held', shown: ['Shift + ['], does: 'keys.shrink' },
  { act: 'widen', codes: ['BracketRight'], shift: 'held', shown: ['Shift + ]'], does: 'keys.widen' },
  { act: 'fold', keys: ['u'], shown: ['U'], does: 'keys.fold' },
  { act: 'filters', keys: ['f'], shown: ['F'], does: 'keys.filters', presses: '[data-filters] button' },
  { act: 'everything', codes: ['Digit0', 'Numpad0'], shown: ['0'], does: 'keys.everything' },
  {
    act: 'jump',
    codes: DIGITS.flatMap((digit) => [`Digit${digit}`, `Numpad${digit}`]),
    shown: ['1 … 9'],
    does: 'keys.jump',
    presses: '[data-jump]'
  },
  { act: 'present', keys: ['p'], shown: ['P'], does: 'keys.present', presses: '[data-present]' },
  { act: 'theme', keys: ['d'], shown: ['D'], does: 'keys.theme' }
]

/** What of a key press counts: a `KeyboardEvent` has it all. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
}

/** What has the focus: a field for text takes every key, another control takes Space. */
export type FocusOn = 'text' | 'control' | 'page'

/** Finds what a press does; null where it does nothing of ours. */
export function findShortcut(press: Press, focusOn: FocusOn): Shortcut | null {
  if (press.ctrlKey || press.metaKey || press.altKey || focusOn === 'text') return null
  const key = writtenKey(press)
  if (key === ' ' && focusOn === 'control') return null
  const found = SHORTCUTS.find(
    ({ keys, codes, shift }) =>
      (keys?.includes(key) || codes?.includes(press.code)) &&
      (shift === 'any' || press.shiftKey === (shift === 'held'))
  )
  return found && (found.repeats || !press.repeat) ? found : null
}

/** The letter, also where the layout writes none of the Latin alphabet. */
function writtenKey({ key, code }: Press): string {
  return /^[ -~]$/.test(key) ? key.toLowerCase() : code.replace(/^Key(?=[A-Z]$)/, '').toLowerCase()
}
