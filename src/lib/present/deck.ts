/**
 * Knows a talk as a page gets it: its steps in one language, each a View with what is said of it. Knows nothing of
 * screens, and of files only their checked records.
 */
import type { Words } from '$lib/locales/words'
import { countWords, MOST_LEAD_WORDS } from '$lib/model/check-decks'
import { isCounted, totals } from '$lib/model/counts'
import { NO_DAY, type Dataset, type Label, type Period } from '$lib/model/dataset'
import type { DetailsChunk } from '$lib/model/details'
import { labelOf, OURS } from '$lib/model/labels'
import type { Text } from '$lib/model/records'
import type { DeckRecord } from '$lib/model/schema-deck'
import { formatPeriod } from '$lib/model/period-words'
import { dateOf, dayOf } from '$lib/time/day'
import { evidenceOf, placeOf } from '$lib/view/activity-words'
import { decode } from '$lib/view/address'
import { extentOf } from '$lib/view/extent'
import { knownOf, rowOf } from '$lib/view/known'
import { match } from '$lib/view/match'
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

/** So many activities have a step each in a deck that nobody wrote; more are told year by year. */
const MOST_ACTIVITIES = 60

/**
 * A deck where none is written: the dated activities in their order, the years where they are many; or the first of
 * all where none has a date.
 */
export function datedDeck(data: DeckData, say: Words): Deck {
  const { columns, site } = data.dataset
  const [dated, undated]: [number[], number[]] = [[], []]
  for (let row = 0; row < columns.size; row++) {
    if (isCounted(columns, row)) (columns.start[row] === NO_DAY ? undated : dated).push(row)
  }
  const rows = dated.length > 0 ? dated : undated.slice(0, MOST_ACTIVITIES)
  const ours = (text: string): Label => ({ text, lang: say.lang, by: 'us' })
  const frame = { view: HOME, sources: [], inferred: [], minutes: null, notes: null }
  const opening = { ...frame, title: site.title, lead: ours(say('site.description')) }
  const closing = {
    ...frame,
    title: ours(say('present.closingTitle')),
    lead: ours(say('present.closingLead'))
  }
  const steps =
    rows.length > MOST_ACTIVITIES
      ? yearsOf(data.dataset, say).map((year) => ({ ...frame, ...year }))
      : rows.map((row) => stepOf(data, { ...HOME, activity: columns.id[row] ?? null }))
  return { id: null, title: site.title, ...numbered([opening, ...steps, closing]) }
}

/** Each year in which something dated may take place: its name, and how much there is of what. */
function yearsOf(dataset: Dataset, say: Words): Pick<Loose, 'view' | 'title' | 'lead'>[] {
  const { columns } = dataset
  const extent = extentOf(dataset)
  if (!extent) return []
  const ours = (text: string): Label => ({ text, lang: say.lang, by: 'us' })
  const first = dateOf(extent.from).year
  const count = dateOf(extent.to).year - first + 1
  return Array.from({ length: count }, (_, order) => first + order).flatMap((year) => {
    const time = { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31) }
    const view = { ...HOME, time }
    const dated = match(dataset, view).shown.filter((row) => columns.start[row] !== NO_DAY)
    if (dated.length === 0) return []
    const { activities, places } = totals(dataset, dated)
    const period: Period = { start: time.from, days: time.to - time.from + 1, grain: 'year' }
    const lead = [say('list.count', { count: activities }), say('count.places', { count: places })].join(
      ' · '
    )
    return [{ view, title: ours(formatPeriod(period, say)), lead: ours(lead) }]
  })
}

/** The step that shows a view: the very one, else one of the same activity, else one at the same place, else the first. */
export function findStep(dataset: Dataset, { steps }: Deck, view: View): number {
  const placeIn = (step: Step) => placeOf(dataset, rowOf(dataset, step.view.activity))
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
  const row = rowOf(dataset, view.activity)
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
