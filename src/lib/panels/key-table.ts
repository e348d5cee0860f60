/** Knows which keys do what in each part of the page, to be read; knows nothing of what a press does. */
import type { WordKey, Words } from '$lib/locales/words'
import { SHORTCUTS } from '$lib/view/shortcuts'

/** Keys and what they do. */
export interface KeyLine {
  /** as printed; any one of them does it */
  readonly shown: readonly string[]
  readonly does: WordKey
  /** selector of what has to be on the page */
  readonly presses?: string
}

/** Keys of one part of the page. */
export interface KeySection {
  readonly where: WordKey
  /** selector of that part, where not every page has it */
  readonly on?: string
  readonly lines: readonly KeyLine[]
}

/** Keys that a keyboard of each language prints in its own words. */
const NAMED: Readonly<Record<string, WordKey>> = {
  Space: 'keyName.space',
  Enter: 'keyName.enter',
  Home: 'keyName.home',
  End: 'keyName.end',
  Esc: 'keyName.escape',
  Shift: 'keyName.shift',
  PgUp: 'keyName.pageUp',
  PgDn: 'keyName.pageDown',
  Tab: 'keyName.tab'
}

/** `Shift + [` as the keyboards of a language print it: `Maj + [`. */
export function keyWords(shown: string, say: Words): string {
  return shown
    .split(' + ')
    .map((key) => (NAMED[key] ? say(NAMED[key]) : key))
    .join(' + ')
}

/** All keys by part of the page, the single keys first. */
export const KEY_TABLE: readonly KeySection[] = [
  { where: 'keys.anywhere', lines: [...SHORTCUTS, { shown: ['Esc'], does: 'keys.close' }] },
  {
    where: 'map.title',
    lines: [
      { shown: ['←', '→', '↑', '↓'], does: 'keys.nearestPlace' },
      { shown: ['Shift + ← → ↑ ↓'], does: 'keys.pan' },
      { shown: ['+', '−'], does: 'keys.zoom' },
      { shown: ['Enter'], does: 'keys.select' }
    ]
  },
  {
    where: 'time.title',
    on: '#timeline',
    lines: [
      { shown: ['←', '→'], does: 'keys.nextMark' },
      { shown: ['↑', '↓'], does: 'keys.laneUpDown' },
      { shown: ['Home', 'End'], does: 'keys.firstLast' },
      { shown: ['Enter'], does: 'keys.select' }
    ]
  },
  {
    where: 'time.overview',
    on: '#timeline',
    lines: [
      { shown: ['←', '→'], does: 'keys.month' },
      { shown: ['PgUp', 'PgDn'], does: 'keys.year' },
      { shown: ['Home', 'End'], does: 'keys.edge' }
    ]
  },
  {
    where: 'list.title',
    lines: [
      { shown: ['Tab'], does: 'keys.nextEntry' },
      { shown: ['Enter'], does: 'keys.select' }
    ]
  }
]
