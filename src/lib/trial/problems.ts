/**
 * Knows what can be done about each problem on the spot: the cell to write in, and what to choose from. The words are
 * those of the terminal. Knows nothing of pages.
 */
import { kindNamed } from '$lib/intake/cell-words'
import { DATE_ORDERS } from '$lib/intake/dates'
import { ENCODINGS } from '$lib/intake/encoding'
import type { Mapping } from '$lib/intake/mapping'
import { groupProblems, type Problem, type Rule } from '$lib/intake/problem'
import { cellText, columnLetter, type Table } from '$lib/intake/table'
import { tellProblems, type ToldGroup, type ToldRow } from '$lib/intake/told'
import type { WordKey, Words } from '$lib/locales/words'
import { KINDS } from '$lib/model/dataset'
import type { CellSpot } from './trial'

/** What may be chosen: other words for the cell, or something for all rows that the mapping keeps. */
export type Choice =
  | { readonly is: 'cell'; readonly label: string; readonly value: string }
  | { readonly is: 'place'; readonly label: string; readonly name: string; readonly id: number }
  | { readonly is: 'encoding'; readonly label: string; readonly encoding: (typeof ENCODINGS)[number] }
  | { readonly is: 'dates'; readonly label: string; readonly order: (typeof DATE_ORDERS)[number] }
  | { readonly is: 'keep'; readonly label: string; readonly heading: string }

/** A row of a problem with its remedies. */
export interface MendableRow extends ToldRow {
  /** null where no single cell is at fault */
  readonly cell: CellSpot | null
  /** what stands in that cell */
  readonly now: string
  readonly choices: readonly Choice[]
}

/** Problems that are alike, with their remedies. */
export interface MendableGroup extends Omit<ToldGroup, 'rows'> {
  readonly rule: Rule
  readonly file: string
  readonly sheet: string | null
  readonly rows: readonly MendableRow[]
  /** what may be chosen for all of them at once */
  readonly choices: readonly Choice[]
}

const TOLD = ['reported', 'announced', 'cancelled'] as const

/** Tells problems with their remedies, the gravest first; `mostRows` of each group are listed. */
export function mendableProblems(
  problems: readonly Problem[],
  tables: readonly Table[],
  say: Words,
  mostRows: number
): MendableGroup[] {
  const told = tellProblems(problems, say, mostRows)
  return groupProblems(problems).flatMap(({ rule, file, sheet, column, problems: alike }, at) => {
    const group = told[at]
    if (!group) return []
    const table = tables.find((each) => each.file === file && each.sheet === sheet)
    const rows = group.rows.map((row, index) => mendableRow(row, alike[index], table, say))
    return [{ ...group, rule, file, sheet, rows, choices: choicesForAll(rule, column, say) }]
  })
}

function mendableRow(
  row: ToldRow,
  problem: Problem | undefined,
  table: Table | undefined,
  say: Words
): MendableRow {
  const cell = problem && table ? cellOf(problem, table) : null
  const now = cell && table ? cellText(table.rows[cell.row - table.firstRow]?.[cell.column]) : ''
  const choices = problem ? choicesFor(problem, say) : []
  return { ...row, cell, now, choices: cell ? choices : choices.filter(({ is }) => is !== 'cell') }
}

/** The cell that a problem names: "When (D)". */
function cellOf({ spot }: Problem, table: Table): CellSpot | null {
  const letters = /\(([A-Z]+)\)$/.exec(spot.column ?? '')?.[1]
  if (letters === undefined || spot.row === null) return null
  const width = Math.max(...table.rows.slice(0, spot.row - table.firstRow + 1).map((row) => row.length))
  const column = Array.from({ length: width }, (_, at) => at).find((at) => columnLetter(at) === letters)
  return column === undefined ? null : { file: spot.file, sheet: spot.sheet, row: spot.row, column }
}

/** What one row offers. */
function choicesFor({ rule, value, fill }: Problem, say: Words): Choice[] {
  const cell = (word: string, label = word): Choice => ({ is: 'cell', label, value: word })
  const told = (name: string) => {
    const word = String(fill[name] ?? '')
    return word === '' || word === '–' ? [] : [word]
  }
  switch (rule) {
    case 'place-ambiguous':
    case 'place-elsewhere':
    case 'place-chosen':
      return candidates(value, String(fill.candidates ?? ''))
    case 'place-unknown':
      return told('similar').map((word) => cell(word))
    case 'date-ambiguous':
    case 'sum-ambiguous':
      return [...told('first'), ...told('second')].map((word) => cell(word))
    case 'kind-unknown':
      return KINDS.filter((kind) => kindNamed(kind) !== null).map((kind) => cell(kind, say(`kind.${kind}`)))
    case 'evidence-unknown':
    case 'evidence-inferred':
      return TOLD.map((each) => cell(each, say(`evidence.${each}`)))
    case 'yes-unknown':
      return [cell(say('import.yes'))]
    case 'encoding-doubtful':
      return ENCODINGS.flatMap((encoding): Choice[] => {
        const word = fill.encoding === encoding ? fill.word : fill.other === encoding ? fill.otherWord : null
        return word === null ? [] : [{ is: 'encoding', label: `“${String(word)}” (${encoding})`, encoding }]
      })
    default:
      return []
  }
}

/** Towns as `intake/candidates.ts` lists them: each ends with its number in GeoNames. */
function candidates(name: string, lines: string): Choice[] {
  if (name === '') return []
  return lines.split('; ').flatMap((line): Choice[] => {
    const id = Number(line.split(' · ').at(-1))
    return Number.isInteger(id) && id > 0 ? [{ is: 'place', label: line, name, id }] : []
  })
}

function choicesForAll(rule: Rule, column: string | null, say: Words): Choice[] {
  if (rule === 'date-ambiguous')
    return DATE_ORDERS.filter((order) => order !== 'edtf').map((order) => ({
      is: 'dates',
      label: say(`try.dates.${order}` as WordKey),
      order
    }))
  const heading = column?.replace(/ \([A-Z]+\)$/, '') ?? ''
  return rule === 'personal-text' && heading !== ''
    ? [{ is: 'keep', label: say('try.keepTexts'), heading }]
    : []
}

/** The mapping after something was chosen for all rows; one that cells are mended by stays as it is. */
export function mappingWith(
  mapping: Mapping,
  choice: Choice,
  { file, sheet }: Pick<MendableGroup, 'file' | 'sheet'>
): Mapping {
  switch (choice.is) {
    case 'cell':
      return mapping
    case 'place':
      return { ...mapping, places: { ...mapping.places, [choice.name]: choice.id } }
    case 'encoding':
      return { ...mapping, encoding: choice.encoding, tables: [] }
    case 'keep':
      return { ...mapping, keepPersonal: [...mapping.keepPersonal, choice.heading] }
    case 'dates': {
      const isIts = (table: Mapping['tables'][number]) => table.file === file && table.sheet === sheet
      const tables = mapping.tables.map((table) => (isIts(table) ? { ...table, dates: choice.order } : table))
      return { ...mapping, tables }
    }
  }
}
