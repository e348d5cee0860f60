/**
 * Knows the rules of decks: each step looks at what is there, and says no more than an audience reads. Knows nothing
 * of how a step is shown.
 */
import { languageFaults, knownLanguages, wordFaults } from './check-texts'
import { EVIDENCE, KINDS } from './dataset'
import { errorIn, warningIn, type Finding } from './finding'
import { didYouMean } from './nearest'
import type { Key } from './problem'
import type { Records, Text } from './records'
import type { DeckRecord } from './schema-deck'

/** Words that an audience reads while it listens. */
export const MOST_LEAD_WORDS = 30

/** A text of a deck, and where it stands. */
interface DeckText {
  readonly path: readonly Key[]
  readonly text: Text
}

/** Finds all faults of decks, each by itself. */
export function checkDecks(decks: readonly DeckRecord[], records: Records): Finding[] {
  const values = viewValues(records)
  return decks.flatMap((deck) => [
    ...deck.steps.flatMap((step, order) => [
      ...checkView(deck, order, step.view, values),
      ...checkLead(deck, order, step.lead)
    ]),
    ...checkDeckTexts(deck, records)
  ])
}

/** What may stand in a view, by key: words that are known, or a form. */
type ViewValues = Readonly<Record<string, ReadonlySet<string> | RegExp>>

const DAY = String.raw`\d{4}(-\d\d(-\d\d)?)?`
const NUMBERS = String.raw`-?\d+(\.\d+)?`

function viewValues({ activities, projects, places }: Records): ViewValues {
  const countries = places.filter(({ kind }) => kind === 'country')
  const ids = (some: readonly { readonly id: string }[]) => new Set(some.map(({ id }) => id))
  return {
    time: new RegExp(`^${DAY}(\\.\\.${DAY})?$`),
    project: ids(projects),
    kind: new Set(KINDS),
    country: ids(countries),
    place: ids(places),
    evidence: new Set(EVIDENCE),
    at: ids(places),
    activity: ids(activities),
    fold: new Set(['0', '1']),
    map: new RegExp(`^${NUMBERS},${NUMBERS},${NUMBERS}(;${NUMBERS},${NUMBERS},${NUMBERS})*$`)
  }
}

function checkView(deck: DeckRecord, order: number, view: string, values: ViewValues): Finding[] {
  const path = ['steps', order, 'view']
  const parts = view.split('&').filter((part) => part !== '')
  return parts.flatMap((part) => {
    const [key = '', ...rest] = part.split('=')
    const known = values[key]
    if (known === undefined) {
      const expected = `one of ${Object.keys(values).join(', ')}, each with = and a value`
      const suggestion = didYouMean(key, Object.keys(values))
      return [errorIn(deck, path, { rule: 'unknown-view', expected, got: part, suggestion })]
    }
    return checkValues(deck, path, [key, rest.join('=')], known)
  })
}

function checkValues(
  deck: DeckRecord,
  path: readonly Key[],
  [key, given]: readonly [string, string],
  known: ReadonlySet<string> | RegExp
): Finding[] {
  if (known instanceof RegExp) {
    const expected = key === 'time' ? 'a time such as 2019-01..2019-12' : 'lng,lat,zoom of each leaf'
    const fault = { rule: 'unknown-view', expected, got: `${key}=${given}` }
    return known.test(given) ? [] : [errorIn(deck, path, fault)]
  }
  const isSingle = ['at', 'activity', 'fold'].includes(key)
  return (isSingle ? [given] : given.split(','))
    .filter((value) => !known.has(value))
    .map((value) => {
      const expected = known.size <= KINDS.length ? `one of ${[...known].join(', ')}` : 'an id of the data'
      const suggestion = didYouMean(value, known)
      return errorIn(deck, path, { rule: 'unknown-view', expected, got: `${key}=${value}`, suggestion })
    })
}

function checkLead(deck: DeckRecord, order: number, lead: Text | undefined): Finding[] {
  return Object.entries(lead ?? {}).flatMap(([lang, text]) => {
    const count = countWords(text)
    if (count <= MOST_LEAD_WORDS) return []
    const expected = `at most ${MOST_LEAD_WORDS} words, which an audience can read while it listens`
    const suggestion = 'move what is not needed into the notes'
    const fault = { rule: 'long-lead', expected, got: `${count} words`, suggestion }
    return [errorIn(deck, ['steps', order, 'lead', lang], fault)]
  })
}

/** Words of a text; a dash between spaces is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function textsOfDeck(deck: DeckRecord): DeckText[] {
  const fields = ['title', 'lead', 'notes'] as const
  const ofSteps = deck.steps.flatMap((step, order) =>
    fields.flatMap((field) => (step[field] ? [{ path: ['steps', order, field], text: step[field] }] : []))
  )
  return [{ path: ['title'], text: deck.title }, ...ofSteps]
}

function checkDeckTexts(deck: DeckRecord, records: Records): Finding[] {
  const [first = '', ...others] = records.site.languages
  const languages = { first, known: knownLanguages(records) }
  return textsOfDeck(deck).flatMap(({ path, text }) => [
    ...languageFaults(deck, { path, text, role: 'shown' }, languages),
    ...Object.entries(text).flatMap(([lang, words]) => wordFaults(deck, [...path, lang], words)),
    ...missingTranslations(deck, { path, text }, others)
  ])
}

function missingTranslations(
  deck: DeckRecord,
  { path, text }: DeckText,
  languages: readonly string[]
): Finding[] {
  const lacks = languages.filter((lang) => text[lang] === undefined)
  if (lacks.length === 0) return []
  const expected = 'each text in each language of the site'
  return [warningIn(deck, path, { rule: 'missing-translation', expected, got: `no ${lacks.join(', ')}` })]
}
