/**
 * Knows the mapping: which column holds what, and what the sheet does not say but a person did. Recognised headings
 * fill it, a file keeps it, and what the file says stands above what is recognised.
 */
import { z } from 'zod'
import { DATE_ORDERS } from './dates'
import { ENCODINGS } from './encoding'
import { ASKED, TABLE_KINDS } from './fields'
import { guessTable, type TableGuess } from './headings'
import { problemAt, type Problem } from './problem'
import { cellText, columnLetter, isEmptyRow, valueUnder, type Table } from './table'

const TableMappingSchema = z.strictObject({
  file: z.string(),
  sheet: z.string().nullable().default(null),
  /** `nothing` leaves the table out */
  is: z.enum([...TABLE_KINDS, 'nothing']),
  /** number of the row of headings, as the file counts */
  headings: z.int(),
  /** field by heading; an empty one leaves the column out */
  columns: z.record(z.string(), z.string()),
  /** what holds for every row that leaves the field empty */
  values: z.record(z.string(), z.string()).default({}),
  dates: z.enum(DATE_ORDERS).nullable().default(null)
})

const MappingSchema = z.strictObject({
  /** title of the site */
  title: z.string().nullable().default(null),
  /** what the records are called as a source */
  source: z.string().nullable().default(null),
  /** language of the texts */
  language: z
    .string()
    .regex(/^[a-z]{2,3}$/)
    .nullable()
    .default(null),
  /** code page of text files that do not say it */
  encoding: z.enum(ENCODINGS).nullable().default(null),
  tables: z.array(TableMappingSchema).default([]),
  /** values for all tables of activities */
  values: z.record(z.string(), z.string()).default({}),
  /** kinds and evidence by other words */
  words: z.record(z.string(), z.string()).default({}),
  /** places by the words of the sheet: a number of GeoNames, or [lat, lng] */
  places: z.record(z.string(), z.union([z.int(), z.tuple([z.number(), z.number()])])).default({}),
  /** headings of columns with names or addresses of people that are to be kept */
  keepPersonal: z.array(z.string()).default([])
})

/** A mapping of all files. */
export type Mapping = z.infer<typeof MappingSchema>
/** A mapping of one table. */
export type TableMapping = z.infer<typeof TableMappingSchema>

/** A column that holds something. */
export interface MappedColumn {
  readonly at: number
  readonly heading: string
  readonly field: string
}

/** A table with what its columns hold. */
export interface MappedTable {
  readonly table: Table
  readonly mapping: TableMapping
  /** index in `rows` of the first row below the headings */
  readonly from: number
  readonly columns: readonly MappedColumn[]
  readonly isOwn: boolean
}

/** A mapping that says nothing. */
export const EMPTY_MAPPING: Mapping = MappingSchema.parse({})

/** Reads a mapping file; a string says what is wrong with it. */
export function parseMapping(text: string): Mapping | string {
  try {
    const read = MappingSchema.safeParse(JSON.parse(text))
    if (read.success) return read.data
    return read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
  } catch (error) {
    return error instanceof Error ? error.message : 'no JSON'
  }
}

/** Completes a mapping by what is recognised, with what is left out or still has to be said. */
export function mapTables(
  tables: readonly Table[],
  given: Mapping
): {
  readonly mapping: Mapping
  readonly mapped: readonly MappedTable[]
  readonly problems: readonly Problem[]
} {
  const filled = tables.filter(({ rows }) => rows.some((row) => !isEmptyRow(row)))
  const results = filled.map((table) => mapTable(table, given))
  const language =
    given.language ?? results.map(({ guess }) => guess.lang).find((lang) => lang !== null) ?? 'en'
  return {
    mapping: { ...given, language, tables: results.map(({ mapped }) => mapped.mapping) },
    mapped: results.map(({ mapped }) => mapped),
    problems: results.flatMap(({ problems }) => problems)
  }
}

function mapTable(
  table: Table,
  given: Mapping
): { readonly mapped: MappedTable; readonly guess: TableGuess; readonly problems: readonly Problem[] } {
  const guess = guessTable(table)
  const said = given.tables.find(({ file, sheet }) => file === table.file && sheet === table.sheet)
  const mapping: TableMapping = said ?? {
    file: table.file,
    sheet: table.sheet,
    is: guess.is,
    headings: guess.headingsAt + table.firstRow,
    columns: fieldsByHeading(guess),
    values: {},
    dates: guess.isOwn ? 'edtf' : null
  }
  const headingsAt = mapping.headings - table.firstRow
  const columns = columnsOf(table, mapping, guess, given)
  const mapped = { table, mapping, from: headingsAt + 1, columns, isOwn: guess.isOwn }
  return { mapped, guess, problems: problemsOf(mapped, guess, given) }
}

function columnsOf(table: Table, mapping: TableMapping, guess: TableGuess, given: Mapping): MappedColumn[] {
  const headingsAt = mapping.headings - table.firstRow
  if (headingsAt < 0) return []
  const personal = new Set(guess.columns.filter((each) => each.isPersonal).map(({ heading }) => heading))
  return (table.rows[headingsAt] ?? []).flatMap((cell, at) => {
    const heading = cellText(cell)
    const field = valueUnder(mapping.columns, heading) ?? ''
    const isOut = personal.has(heading) && !given.keepPersonal.includes(heading)
    return field === '' || isOut ? [] : [{ at, heading, field }]
  })
}

/** Field by heading; of columns with one heading the first that means something counts, and all are read. */
function fieldsByHeading({ columns }: TableGuess): Record<string, string> {
  const fields = new Map<string, string>()
  for (const { heading, field } of columns) fields.set(heading, fields.get(heading) || (field ?? ''))
  return Object.fromEntries(fields)
}

/** Letters of columns in which something stands below an empty heading. */
function lettersWithout({ table, from }: MappedTable): string[] {
  const headings = (table.rows[from - 1] ?? []).map(cellText)
  const found = new Set<number>()
  for (const row of table.rows.slice(from))
    for (const [at, cell] of row.entries()) if (!headings[at] && cellText(cell) !== '') found.add(at)
  return [...found].sort((a, b) => a - b).map(columnLetter)
}

function problemsOf(mapped: MappedTable, guess: TableGuess, given: Mapping): Problem[] {
  const { table, mapping, columns, isOwn } = mapped
  if (mapping.is === 'nothing') return []
  const spot = { file: table.file, sheet: table.sheet, row: null, column: null }
  if (mapping.headings < table.firstRow) return [problemAt(spot, 'headings-missing')]
  const used = new Set(columns.map(({ at }) => at))
  const left = guess.columns.filter(({ at }) => !used.has(at))
  const unknown = left.filter(({ isPersonal, heading }) => !isPersonal && !isOwn && !isAside(heading))
  const personal = left.filter(({ isPersonal }) => isPersonal)
  const letters = table.sheet === null ? [] : lettersWithout(mapped)
  return [
    ...letters.map((letter) => problemAt({ ...spot, column: letter }, 'column-unknown', letter)),
    ...personal.map(({ heading }) => problemAt({ ...spot, column: heading }, 'personal-column', heading)),
    ...unknown.map(({ heading }) => problemAt({ ...spot, column: heading }, 'column-unknown', heading)),
    ...askedOf(mapped, given).map((field) =>
      problemAt({ ...spot, column: field }, 'field-asked', '', { field })
    )
  ]
}

/** Columns that the file of rows set aside adds. */
function isAside(heading: string): boolean {
  return ASIDE_HEADINGS.includes(heading)
}

/** Headings of the columns in front of a row that was set aside. */
export const ASIDE_HEADINGS: readonly string[] = ['kartu:file', 'kartu:sheet', 'kartu:row', 'kartu:problem']

/** Fields that neither a column nor the mapping says. */
function askedOf({ mapping, columns }: MappedTable, given: Mapping): string[] {
  if (mapping.is === 'nothing') return []
  const told = new Set([
    ...columns.map(({ field }) => field.split('.')[0]),
    ...Object.keys(mapping.values),
    ...(mapping.is === 'activities' ? Object.keys(given.values) : [])
  ])
  return ASKED[mapping.is].flatMap((any) => (any.some((field) => told.has(field)) ? [] : [any[0] ?? '']))
}
