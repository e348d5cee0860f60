/**
 * Knows a talk as a page gets it: its steps in one language, each a View with what is said of it. Knows nothing of
 * screens, and of files only their checked records.
 */
import type { Words } from '$lib/locales/words'
import { countWords, MOST_LEAD_WORDS } from '$lib/model/check-decks'
import { isCounted } from '$lib/model/counts'
import type { Dataset, Label, Period } from '$lib/model/dataset'
import type { DetailsChunk } from '$lib/model/details'
import { labelOf, OURS } from '$lib/model/labels'
import type { Text } from '$lib/model/records'
import type { DeckRecord } from '$lib/model/schema-deck'
import { evidenceOf, periodOf, placeOf } from '$lib/view/activity-words'
import { decode } from '$lib/view/address'
import { knownOf, rowsById } from '$lib/view/known'
import { HOME, isSameView, type View } from '$lib/view/view'

/** Who says whether an activity took place. */
export interface StepSource {
  readonly name: Label
  readonly published: Period | null
}

/** Facts of a slide that may be our inference. */
const INFERRED_FIELDS = ['when', 'place'] as const
export type InferredField = (typeof INFERRED_FIELDS)[number]

/** One step of a talk. */
export interface Step {
  /** as the address names it: `opening`, `closing`, its number, or `view-` and its order */
  readonly key: string
  /** counted from 1; null for what opens or closes the talk, or looks at no activity */
  readonly number: number | null
  readonly view: View
  readonly title: Label
  readonly lead: Label | null
  readonly sources: readonly StepSource[]
  /** what of date and place no source says, by its field */
  readonly inferred: readonly InferredField[]
  readonly minutes: number | null
  /** for the speaker alone */
  readonly notes: Label | null
}

/** A talk in one language. */
export interface Deck {
  /** name of its file; null for the one that the dated activities make */
  readonly id: string | null
  readonly title: Label
  readonly steps: readonly Step[]
  /** how many steps have a number */
  readonly total: number
}

/** What a talk is about, in one language. */
export interface DeckData {
  readonly dataset: Dataset
  readonly details: Pick<DetailsChunk, 'activities' | 'sources'>
}

/** A step before it has its place among the others. */
type Loose = Omit<Step, 'key' | 'number'>

/** The steps of a deck as it is written; texts in the language of the data, else in the first one of the site. */
export function writtenDeck(data: DeckData, record: DeckRecord, languages: readonly string[]): Deck {
  const { dataset } = data
  const order = [dataset.site.lang, ...languages]
  const label = (text: Text | undefined) => (text ? labelOf(text, order, OURS) : null)
  const title = labelOf(record.title, order, OURS)
  const known = knownOf(dataset)
  const loose = record.steps.map((step): Loose => {
    const { view } = decode(pairsOf(step.view), known)
    const own = view.activity === null ? null : stepOf(data, view)
    return {
      view,
      title: label(step.title) ?? own?.title ?? title,
      lead: label(step.lead) ?? own?.lead ?? null,
      sources: own?.sources ?? [],
      inferred: own?.inferred ?? [],
      minutes: step.minutes ?? null,
      notes: label(step.notes)
    }
  })
  return { id: record.id, title, ...numbered(loose) }
}

/** Activities that a talk made of them can tell of; of more, it tells of the last ones. */
const MOST_TOLD = 200

/** A deck where none is written: the dated activities in their order, or all where none has a date. */
export function datedDeck(data: DeckData, say: Words): Deck {
  const { dataset } = data
  const { columns, site } = dataset
  const counted = [...columns.kind.keys()].filter((row) => isCounted(columns, row))
  const dated = counted.filter((row) => periodOf(dataset, row))
  const rows = (dated.length > 0 ? dated : counted).slice(-MOST_TOLD)
  const ours = (text: string): Label => ({ text, lang: say.lang, by: 'us' })
  const frame = { view: HOME, sources: [], inferred: [], minutes: null, notes: null }
  const opening = { ...frame, title: site.title, lead: ours(say('site.description')) }
  const closing = {
    ...frame,
    title: ours(say('present.closingTitle')),
    lead: ours(say('present.closingLead'))
  }
  const steps = rows.map((row) => stepOf(data, { ...HOME, activity: columns.id[row] ?? null }))
  return { id: null, title: site.title, ...numbered([opening, ...steps, closing]) }
}

/** The step that shows a view: the very one, else one of the same activity, else one at the same place, else the first. */
export function findStep({ columns, places }: Dataset, { steps }: Deck, view: View): number {
  const rows = rowsById({ columns, places } as Dataset)
  const placeIn = ({ view: { activity } }: Step) =>
    places[columns.place[rows.get(activity ?? '') ?? -1] ?? -1]
  const ways: ((step: Step) => boolean)[] = [
    (step) => isSameView(step.view, view),
    (step) => view.activity !== null && step.view.activity === view.activity,
    (step) => view.at !== null && placeIn(step)?.id === view.at
  ]
  const found = ways.map((isIt) => steps.findIndex(isIt)).find((index) => index >= 0)
  return found ?? 0
}

/** Keys and values of an address after its question mark. */
export function pairsOf(query: string): [string, string][] {
  return query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '')
    .map((part) => {
      const [key = '', ...value] = part.split('=')
      return [key, value.join('=')]
    })
}

/** What is said of an activity where a deck says nothing else. */
function stepOf({ dataset, details }: DeckData, view: View): Loose {
  const row = rowsById(dataset).get(view.activity ?? '') ?? -1
  const own = details.activities[row]
  const activity = dataset.columns.title[row] ?? dataset.site.title
  const title = placeOf(dataset, row)?.name ?? activity
  const description = own?.description
  const isShort = description && countWords(description.text) <= MOST_LEAD_WORDS
  const lead = isShort ? description : title === activity ? null : activity
  const sources = sourcesOf({ dataset, details }, row)
  const inferred = INFERRED_FIELDS.filter((field) => own?.inferences.some((remark) => remark.field === field))
  return { view, title, lead, sources, inferred, minutes: null, notes: null }
}

/** Who says of an activity what its evidence says, each once. */
function sourcesOf({ dataset, details }: DeckData, row: number): StepSource[] {
  const evidence = evidenceOf(dataset, row)
  const quotes = details.activities[row]?.quotes ?? []
  const said = new Set(quotes.flatMap(({ source, mood }) => (mood === evidence ? [source] : [])))
  return [...said].flatMap((index) => {
    const source = details.sources[index]
    return source ? [{ name: source.publisher ?? source.title, published: source.published }] : []
  })
}

/** Steps with their places: those that look at an activity are counted. */
function numbered(loose: readonly Loose[]): Pick<Deck, 'steps' | 'total'> {
  const last = loose.length - 1
  let total = 0
  const steps = loose.map((step, order): Step => {
    if (step.view.activity !== null) {
      total++
      return { ...step, key: String(total), number: total }
    }
    const key = order === 0 ? 'opening' : order === last ? 'closing' : `view-${order}`
    return { ...step, key, number: null }
  })
  return { steps, total }
}
