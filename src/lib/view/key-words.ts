/** Knows how keys are listed and named, to be read; knows nothing of which key does what. */
import type { WordKey, Words } from '$lib/locales/words'

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
