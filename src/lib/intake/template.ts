/**
 * Knows the sheet that people fill in: its headings, the words to choose from, an example. Made of the same fields and
 * kinds that are read, so that what is filled in is read again. Knows nothing of where it is offered.
 */
import { toCsv, type Delimiter } from '$lib/exchange/csv'
import type { WordKey, Words } from '$lib/locales/words'
import { KINDS } from '$lib/model/dataset'
import { exampleOf, type Example } from './example'
import { FIELDS_OF, type TableKind } from './fields'
import type { Cell } from './table'
import { partText, textPart, unzip, zip } from './zip'
import { writeWorkbook } from './workbook'

/** Fields that are asked for, in the order of their columns; what else can be read needs no column here. */
const COLUMNS = {
  activities: [
    ...(['project', 'title', 'kind', 'when', 'place', 'country', 'hosts', 'participants'] as const),
    ...(['people', 'events', 'evidence', 'plan', 'partOf', 'audience', 'description'] as const)
  ],
  projects: [
    ...(['title', 'short', 'number', 'programme', 'when', 'months'] as const),
    ...(['totalEur', 'euEur', 'lead', 'partners'] as const)
  ],
  places: ['place', 'placeKind', 'country', 'lat', 'lng']
} as const satisfies { readonly [K in TableKind]: readonly (typeof FIELDS_OF)[K][number][] }

/** Rows down to which a cell offers its words. */
const LAST_ROW = 1000
const WIDTHS: Readonly<Record<string, number>> = {
  title: 48,
  description: 48,
  participants: 36,
  partners: 36,
  hosts: 30
}
const USUAL_WIDTH = 18
const TOLD = ['reported', 'announced', 'cancelled'] as const
const PLACE_KINDS = ['town', 'municipality', 'region', 'country'] as const

/** The workbook, empty or with an example; cells with few words offer them. */
export function templateWorkbook(say: Words, isFilled: boolean): Uint8Array {
  const examples = isFilled ? exampleOf(say) : { activities: [], projects: [], places: [] }
  const kinds = ['activities', 'projects', 'places'] as const
  const sheets = kinds.map((is) => ({
    name: say(`import.${is}`),
    rows: [headings(is, say), ...examples[is].map((example) => rowOf(is, example))],
    widths: COLUMNS[is].map((field) => WIDTHS[field] ?? USUAL_WIDTH)
  }))
  const { parts } = unzip(writeWorkbook(sheets), () => true)
  if (parts === null) throw new Error('template too large')
  const changed = kinds.map((is, at) => {
    const path = `xl/worksheets/sheet${String(at + 1)}.xml`
    return [path, textPart(withChoices(partText(parts[path]), is, say))] as const
  })
  return zip({ ...parts, ...Object.fromEntries(changed) }, 6)
}

/** The headings of activities as a text file. */
export function templateCsv(say: Words, delimiter: Delimiter): string {
  return toCsv([headings('activities', say)], delimiter)
}

/** The heading of a field in the language of the template. */
export function headingOf(field: string, say: Words): string {
  return say(`import.headingOf.${field}` as WordKey)
}

function headings(is: TableKind, say: Words): string[] {
  return COLUMNS[is].map((field) => headingOf(field, say))
}

function rowOf(is: TableKind, example: Example): Cell[] {
  return COLUMNS[is].map((field) => example[field] ?? null)
}

/** Words to choose from, by field; a comma would divide one, so that none has any. */
function choicesFor(is: TableKind, say: Words): Readonly<Record<string, string>> {
  const listed = (words: readonly string[]) => `"${words.join(',')}"`
  const projects = `'${say('import.projects')}'!$B$2:$B$200`
  if (is === 'places')
    return { placeKind: listed(PLACE_KINDS.map((kind) => say(`import.placeKind.${kind}`))) }
  if (is === 'projects') return {}
  return {
    project: projects,
    kind: listed(KINDS.map((kind) => say(`kind.${kind}`))),
    evidence: listed(TOLD.map((told) => say(`import.told.${told}`))),
    plan: listed([say('import.yes')])
  }
}

/** Adds lists of words to a sheet, and keeps its headings in sight. */
function withChoices(xml: string, is: TableKind, say: Words): string {
  const columns: readonly string[] = COLUMNS[is]
  const choices = Object.entries(choicesFor(is, say)).map(([field, formula]) => {
    const letter = String.fromCharCode(65 + columns.indexOf(field))
    // A project may be new, so that other words are allowed there.
    const strict = field === 'project' ? '' : ' showErrorMessage="1"'
    const range = `${letter}2:${letter}${String(LAST_ROW)}`
    return `<dataValidation type="list" allowBlank="1"${strict} sqref="${range}"><formula1>${escape(formula)}</formula1></dataValidation>`
  })
  const frozen =
    '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'
  const lists = `<dataValidations count="${String(choices.length)}">${choices.join('')}</dataValidations>`
  return xml
    .replace(/<sheetView [^>]*workbookViewId="0"[^>]*\/>/, frozen)
    .replace('</sheetData>', `</sheetData>${choices.length === 0 ? '' : lists}`)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
