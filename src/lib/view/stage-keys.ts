/** Knows which keys do what in the presenter, to be read; knows nothing of what a press does. */
import type { KeySection } from './key-words'

/** All of them, in the order in which they are listed. */
export const STAGE_KEYS: KeySection = {
  where: 'keys.presenter',
  lines: [
    { shown: ['→', 'PgDn', 'Space', 'Enter'], does: 'present.next' },
    { shown: ['←', 'PgUp', '⌫'], does: 'present.back' },
    { shown: ['Home', 'End'], does: 'keys.firstLast' },
    { shown: ['1 … 9 + Enter'], does: 'present.goToStep' },
    { shown: ['G'], does: 'present.allSteps' },
    { shown: ['S'], does: 'present.speakerView' },
    { shown: ['T'], does: 'present.clock' },
    { shown: ['B', '.'], does: 'present.blackScreen' },
    { shown: ['W'], does: 'present.whiteScreen' },
    { shown: ['X'], does: 'present.pointer' },
    { shown: ['F', 'F5'], does: 'present.fullScreen' },
    { shown: ['D'], does: 'keys.theme' },
    { shown: ['?'], does: 'present.keys' },
    { shown: ['Esc'], does: 'present.end' }
  ]
}
