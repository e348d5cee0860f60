/**
 * Knows what the data hold for the speaker alone beside the notes: words of a source, and facts at hand if somebody
 * asks. Knows nothing of how they are shown.
 */
import type { Words } from '$lib/locales/words'
import type { Label, Source } from '$lib/model/dataset'
import type { ActivityDetails, DetailsChunk, Disagreement, Quote, Remark } from '$lib/model/details'
import { formatPeriod } from '$lib/model/period-words'
import { evidenceOf, placeOf } from '$lib/view/activity-words'
import { disputeTable, type Cell } from '$lib/view/disputes'
import { fieldWord } from '$lib/view/field-words'
import { rowOf } from '$lib/view/known'
import type { DeckData, Step, StepSource } from './deck'

/** A fact under its name. */
export interface Asked {
  readonly term: string
  /** what it is about, where that is not the step as a whole */
  readonly subject: Label | null
  readonly says: readonly Label[]
}

/** What one source says, in its own words. */
export interface Cited {
  readonly text: string
  readonly lang: string
  readonly translation: Label | null
  readonly source: Label
}

/** What is at hand for one step. */
export interface Cue {
  readonly cited: Cited | null
  readonly asked: readonly Asked[]
}

/** Data that hold it. */
export type CueData = DeckData & { readonly details: Pick<DetailsChunk, 'projects'> }

/** What is at hand for each step of a talk. */
export function cuesOf(data: CueData, steps: readonly Step[], say: Words): readonly Cue[] {
  return steps.map(({ view, sources }) => {
    const row = rowOf(data.dataset, view.activity)
    const own = data.details.activities[row]
    if (!own) return { cited: null, asked: [] }
    return { cited: citedOf(data, own, row), asked: askedOf(data, { own, row, sources }, say) }
  })
}

/** Words of a source on the activity: those that back no single field are said for themselves, and come first. */
function citedOf({ dataset, details }: CueData, { quotes }: ActivityDetails, row: number): Cited | null {
  const evidence = evidenceOf(dataset, row)
  const fitting = quotes.filter(({ mood }) => mood === evidence)
  const found = fitting.find(({ supports }) => supports.length === 0) ?? fitting[0]
  const source = found && details.sources[found.source]
  return source ? quoted(found, source, dataset.site.lang) : null
}

function quoted({ text, lang, translation }: Quote, source: Source, pageLang: string): Cited {
  return {
    text,
    lang,
    translation: translation?.lang === pageLang ? translation : null,
    source: source.publisher ?? source.title
  }
}

/** An activity of a step, and who tells of it. */
interface Told {
  readonly own: ActivityDetails
  readonly row: number
  readonly sources: readonly StepSource[]
}

function askedOf({ dataset, details }: CueData, { own, row, sources }: Told, say: Words): Asked[] {
  const index = dataset.columns.project[row] ?? -1
  const project = details.projects[index]
  const period = dataset.projects[index]?.period
  const ours = (text: string): Label => ({ text, lang: say.lang, by: 'us' })
  const fact = (term: string, says: readonly Label[]) =>
    says.length > 0 ? [{ term, subject: null, says }] : []
  const disagreements = [...own.disagreements, ...(project?.disagreements ?? [])]
  return [
    ...fact(say('details.projectNumber'), project?.number ? [ours(project.number)] : []),
    ...fact(say('details.projectDates'), period ? [ours(formatPeriod(period, say))] : []),
    ...fact(
      say('speaker.sources'),
      sources.map((source) => named(source, say))
    ),
    ...fact(
      say('speaker.whyNoTown'),
      townless(dataset, own, row).map((name) => ({
        ...name,
        text: say('speaker.townless', { name: name.text })
      }))
    ),
    ...own.inferences.map((remark) => reasonOf(remark, say)),
    ...disputed(disagreements, details.sources, say)
  ]
}

function named({ name, published }: StepSource, say: Words): Label {
  return published?.days === 1 ? { ...name, text: `${name.text}, ${formatPeriod(published, say)}` } : name
}

/** Names of those who take part of whom no source names a town, where the step itself has one. */
function townless(dataset: CueData['dataset'], { parties }: ActivityDetails, row: number): Label[] {
  if (!placeOf(dataset, row)?.at) return []
  return parties.flatMap(({ place, name }) => (dataset.places[place]?.kind === 'country' ? [name] : []))
}

function reasonOf({ field, subject, text }: Remark, say: Words): Asked {
  return { term: say(fieldWord(field)), subject, says: [text] }
}

/** Values on which sources differ, each with who says it. */
function disputed(disagreements: readonly Disagreement[], sources: readonly Source[], say: Words): Asked[] {
  const { columns, rows } = disputeTable(disagreements, say)
  const says = (cell: Cell, column: number): Label => {
    const source = sources[columns[column] ?? -1]
    const name = source ? (source.publisher ?? source.title).text : ''
    return {
      text: say('speaker.says', { value: cell.text, source: name }),
      lang: cell.lang ?? say.lang,
      by: 'us'
    }
  }
  return rows.map(({ title, subject, cells }) => ({
    term: say('speaker.differs', { field: title }),
    subject,
    says: cells.flatMap((own, column) => own.map((cell) => says(cell, column)))
  }))
}
