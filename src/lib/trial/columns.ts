/**
 * Knows what a page needs to show and change what the columns of a table are taken for. Knows nothing of how they were
 * recognised.
 */
import { ASKED, FIELDS_OF, TEXT_FIELDS } from '$lib/intake/fields'
import type { Opened } from '$lib/intake/intake'
import type { Mapping, TableMapping } from '$lib/intake/mapping'
import { cellText } from '$lib/intake/table'

/** A column with a heading. */
export interface ShownColumn {
  readonly heading: string
  /** the first different values */
  readonly samples: readonly string[]
  /** seems to hold names or addresses of people */
  readonly isPersonal: boolean
}

/** A table; its mapping has the same place in `tables` of the whole mapping. */
export interface ShownTable {
  readonly name: string
  readonly columns: readonly ShownColumn[]
  readonly rows: number
}

const SAMPLES = 3
const LOOKED_THROUGH = 200
const SAMPLE_LETTERS = 40

/** All tables with their columns. */
export function shownTables({ mapped, mapping, problems }: Opened): ShownTable[] {
  return mapped.map(({ table, from }) => {
    const personal = new Set(
      problems
        .filter(({ rule, spot }) => {
          return rule === 'personal-column' && spot.file === table.file && spot.sheet === table.sheet
        })
        .map(({ value }) => value)
    )
    const headings = (table.rows[from - 1] ?? []).map(cellText)
    const columns = headings.flatMap((heading, at) => {
      if (heading === '' || headings.indexOf(heading) !== at) return []
      const isPersonal = personal.has(heading) || mapping.keepPersonal.includes(heading)
      const values = table.rows.slice(from, from + LOOKED_THROUGH).map((row) => cellText(row[at]))
      return [{ heading, samples: isPersonal ? [] : samplesOf(values), isPersonal }]
    })
    const name = table.sheet === null ? table.file : `${table.file} · ${table.sheet}`
    return { name, columns, rows: Math.max(0, table.rows.length - from) }
  })
}

function samplesOf(values: readonly string[]): string[] {
  const different = [...new Set(values)].filter((value) => value !== '').slice(0, SAMPLES)
  return different.map((value) =>
    value.length > SAMPLE_LETTERS ? `${value.slice(0, SAMPLE_LETTERS - 1)}…` : value
  )
}

/** Fields that a column may be taken for; texts of other languages only where the heading says so. */
export function fieldChoices({ is, columns }: TableMapping, heading: string): readonly string[] {
  if (is === 'nothing') return []
  const own = columns[heading] ?? ''
  const isInLanguage = TEXT_FIELDS.some((field) => own.startsWith(`${field}.`))
  return isInLanguage ? [own, ...FIELDS_OF[is]] : FIELDS_OF[is]
}

/** Fields that every row needs and that neither a column nor the whole mapping says. */
export function askedFields({ is, columns }: TableMapping, values: Mapping['values']): string[] {
  if (is === 'nothing') return []
  const told = new Set([
    ...Object.values(columns).map((field) => field.split('.')[0] ?? ''),
    ...(is === 'activities' ? Object.keys(values) : [])
  ])
  return ASKED[is].flatMap((any) => (any.some((field) => told.has(field)) ? [] : [any[0] ?? '']))
}

/** The mapping with rows taken for something else; columns keep what the new sort has as well. */
export function taken(table: TableMapping, is: TableMapping['is']): TableMapping {
  const known: readonly string[] = is === 'nothing' ? [] : FIELDS_OF[is]
  const columns = Object.entries(table.columns).map(([heading, field]): [string, string] => [
    heading,
    known.includes(field) || is === 'nothing' ? field : ''
  ])
  return { ...table, is, columns: Object.fromEntries(columns), values: {} }
}

/** What is confirmed: what is asked for and was left empty is said to be none. */
export function confirmed(mapping: Mapping): Mapping {
  const tables = mapping.tables.map((table) => {
    const asked = askedFields(table, mapping.values).map((field): [string, string] => [
      field,
      table.values[field] ?? ''
    ])
    return { ...table, values: { ...table.values, ...Object.fromEntries(asked) } }
  })
  return { ...mapping, tables }
}

/** The mapping as a file. */
export function mappingText({ mapping }: Pick<Opened, 'mapping'>): string {
  return `${JSON.stringify(mapping, null, 2)}\n`
}
