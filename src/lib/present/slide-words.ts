/** Knows what a slide says of its step; knows nothing of how large it is set. */
import { linesOf } from '$lib/lettering/lines'
import { widthOf } from '$lib/lettering/width'
import { inSentence } from '$lib/locales/in-sentence'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { formatPeriod } from '$lib/model/period-words'
import { evidenceWords, isOverdue, periodOf, projectOf, shortDateWords } from '$lib/view/activity-words'
import { fieldWord } from '$lib/view/field-words'
import { fundingWord, statementOf } from '$lib/view/funding'
import type { Step } from './deck'
import type { SetText, SlideWords } from './slide-layout'

/** What a step is told in: its row (−1 for none), the words of the page, and today (null while not known). */
export interface Telling {
  readonly row: number
  readonly say: Words
  readonly today: number | null
}

/** What stands beside the map. */
export function slideWords(dataset: Dataset, step: Step, { row, say, today }: Telling): SlideWords {
  if (row < 0)
    return { project: null, title: step.title.text, date: null, lead: step.lead?.text ?? null, sources: null }
  const { short, programme, programmeInferred } = projectOf(dataset, row)
  const doubt = programmeInferred ? ` (${inSentence(say('inferred.label'))})` : ''
  return {
    project: [short.text, programme ? programme.text + doubt : null],
    title: step.title.text,
    date: periodOf(dataset, row) ? shortDateWords(dataset, row, say) : say('precision.noDate'),
    lead: step.lead?.text ?? null,
    sources: provenanceOf(step, isOverdue(dataset, row, today), say)
  }
}

/** The word of the evidence; null where nothing took place or was to. */
export function slideEvidence(dataset: Dataset, { row, say }: Telling): string | null {
  return row < 0 ? null : evidenceWords(dataset, row, say)
}

/** Who says it, or that nobody says it took place; and what of it is our inference. */
function provenanceOf(step: Step, isUnconfirmed: boolean, say: Words): string | null {
  const said = isUnconfirmed ? say('evidence.announcedLong') : sourcesOf(step, say)
  const fields = step.inferred.map((field) => inSentence(say(fieldWord(field)))).join(', ')
  const inferred = fields === '' ? null : say('present.inferred', { fields })
  if (said === null || inferred === null) return said ?? inferred
  return said.endsWith('.') ? `${said} ${inferred}` : `${said} · ${inferred}`
}

function sourcesOf({ sources }: Step, say: Words): string | null {
  const names = sources.map(({ name, published }) =>
    published?.days === 1 ? `${name.text}, ${formatPeriod(published, say)}` : name.text
  )
  return names.length === 0 ? null : say('present.saidBy', { names: names.join('; ') })
}

/** The EU statement of a slide, in lines. */
export interface SlideFunding {
  readonly statement: SetText
  /** of several projects; that of one stands above its title */
  readonly programmes: SetText | null
}

/** Width of Ubuntu against the sans serif of weight 650. */
const UBUNTU_SHARE = 1.1
const STATEMENTS_PX = [34, 30, 26, 24]
const PROGRAMMES_PX = 24

/** What stands beside the emblem; null where no project has anything to do with EU money. */
export function slideFunding(
  dataset: Dataset,
  step: Step,
  { row, say }: Telling,
  roomPx: number
): SlideFunding | null {
  const told = statementOf(dataset, step.view, row)
  if (!told) return null
  const text = say(fundingWord(told))
  const settings = STATEMENTS_PX.map((sizePx) => ({
    ...linesOf(text, 2, (line) => widthOf(line, sizePx, 650) * UBUNTU_SHARE <= roomPx),
    sizePx
  }))
  const statement = settings.find(({ isWhole }) => isWhole) ?? settings.at(-1)
  if (!statement) return null
  const names = told.programmes.map(({ label }) => label.text).join(' · ')
  const { lines } = linesOf(
    names,
    3 - statement.lines.length,
    (line) => widthOf(line, PROGRAMMES_PX) <= roomPx
  )
  const programmes = row < 0 && names !== '' ? { lines, sizePx: PROGRAMMES_PX } : null
  return { statement, programmes }
}
