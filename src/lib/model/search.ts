/**
 * Knows how names are found by what someone types: without accents and capitals, by the start of a word, by an
 * inflected form, or by the nearest one. Knows nothing of where names come from or how finds are shown.
 */
import { editDistance } from './nearest'
import type { Text } from './records'

/** What can be found, in the order in which equal finds are listed. */
export const FOUND_KINDS = ['place', 'project', 'organisation', 'activity'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** One thing that can be found. */
export interface SearchEntry {
  readonly kind: FoundKind
  readonly id: string
  /** names by language (BCP 47) */
  readonly names: Text
  /** short and other names, and inflected forms, as sources write them */
  readonly forms: readonly string[]
  /** id of the place whose dot stands for it; null for none */
  readonly place: string | null
  /** id of the project that it is, or that it first takes part in; null for none */
  readonly project: string | null
  /** of an activity, where it is known */
  readonly row?: number
}

/** How well a name fits, from best to worst. */
export const FIT = { exact: 0, prefix: 1, wordStart: 2, stem: 3, near: 4, none: 5 } as const

/** Something found, with the name that fits best. */
export interface Find {
  readonly entry: SearchEntry
  readonly name: string
  /** one of FIT */
  readonly fit: number
}

/** Names made ready to be searched: the index of a whole site. */
export type Prepared = readonly {
  readonly entry: SearchEntry
  readonly names: readonly {
    readonly text: string
    readonly folded: string
    readonly words: readonly string[]
  }[]
}[]

/** Fewest letters of a common stem, share of the longer word that it has to be, and longest ending. */
export const STEM = { letters: 3, share: 0.6, ending: 4 }
/** Letters that do not come apart into a plain one and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i'
}

/** Text without accents and capitals, its words parted by single spaces: `Rēzeknes novads` is `rezeknes novads`. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[łøœæßđðþı]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Folds all names once, so that each key pressed only compares. */
export function prepare(entries: readonly SearchEntry[]): Prepared {
  return entries.map((entry) => ({
    entry,
    names: [...new Set([...Object.values(entry.names), ...entry.forms])].map((text) => {
      const folded = foldText(text)
      return { text, folded, words: folded.split(' ') }
    })
  }))
}

/** Finds in order of fit, then of kind, then of length; the nearest ones only where nothing else fits. */
export function search(prepared: Prepared, query: string, most: number): readonly Find[] {
  const wanted = foldText(query)
  if (wanted === '') return []
  const found = findBy(prepared, (name) => fitOf(name, wanted))
  return (found.length > 0 ? found : nearest(prepared, wanted)).slice(0, most)
}

type Name = Prepared[number]['names'][number]

/** Each entry by the name that fits best, best first. */
function findBy(prepared: Prepared, fitOfName: (name: Name) => number): Find[] {
  const finds = prepared.flatMap(({ entry, names }) => {
    let best: Find | null = null
    for (const name of names) {
      const fit = fitOfName(name)
      if (fit < (best?.fit ?? FIT.none)) best = { entry, name: name.text, fit }
    }
    return best ?? []
  })
  const rank = ({ entry }: Find) => FOUND_KINDS.indexOf(entry.kind)
  return finds.sort((a, b) => a.fit - b.fit || rank(a) - rank(b) || a.name.length - b.name.length)
}

function fitOf({ folded, words }: Name, wanted: string): number {
  if (folded === wanted) return FIT.exact
  if (folded.startsWith(wanted)) return FIT.prefix
  // Every word has to fit some word; the one that fits worst counts.
  return Math.max(
    ...wanted.split(' ').map((part) => {
      if (words.some((word) => word.startsWith(part))) return FIT.wordStart
      return words.some((word) => isSameStem(word, part)) ? FIT.stem : FIT.none
    })
  )
}

/** Two words that differ in their endings only: `rokiskis` and `rokiskiem`, `kaunas` and `kauno`. */
export function isSameStem(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length)
  let stem = 0
  while (stem < longer && a[stem] === b[stem]) stem++
  return stem >= STEM.letters && stem >= longer * STEM.share && longer - stem <= STEM.ending
}

/** Those that are fewest letters away, by a whole name or by a word of it; none where a third differs. */
function nearest(prepared: Prepared, wanted: string): Find[] {
  const most = Math.floor(wanted.length / 3)
  const distances = new Map<string, number>()
  const distanceTo = (word: string) => {
    if (Math.abs(word.length - wanted.length) > most) return Infinity
    const known = distances.get(word)
    const distance = known ?? editDistance(word, wanted)
    distances.set(word, distance)
    return distance
  }
  const distanceOf = ({ folded, words }: Name) => Math.min(distanceTo(folded), ...words.map(distanceTo))
  const all = prepared.flatMap(({ names }) => names.map(distanceOf))
  const least = all.reduce((a, b) => Math.min(a, b), Infinity)
  return least > most ? [] : findBy(prepared, (name) => (distanceOf(name) === least ? FIT.near : FIT.none))
}
