/**
 * Knows the way from foreign files to a folder of data, step by step, so that whoever drives it can show how far it is
 * and stop. Each row that goes in is used or set aside; none is lost.
 */
import type { DataFile } from '$lib/model/read'
import { checkFiles } from '$lib/model/check'
import type { Words } from '$lib/locales/words'
import type { ProjectRecord } from '$lib/model/records'
import { dataFolder, type SiteWords } from './data-folder'
import type { Gazetteer } from './gazetteer'
import { createIds } from './ids'
import { mapTables, type MappedTable, type Mapping } from './mapping'
import { mergeDrafts } from './merge'
import { createPartyBook } from './parties'
import { createPlaceBook, GEONAMES } from './places'
import { countProblems, problemAt, type Problem } from './problem'
import { readActivity, type ActivityDraft } from './read-activity'
import { readForeignFile, type FileContent, type ForeignFile } from './read-file'
import { readPlace } from './read-place'
import { createProjectBook, readProject } from './read-project'
import { isSound, report, type Row } from './row'
import { isEmptyRow } from './table'

/** What foreign files hold, and what their columns are taken for. */
export interface Opened {
  readonly mapping: Mapping
  readonly mapped: readonly MappedTable[]
  /** files in our own form */
  readonly own: readonly DataFile[]
  readonly problems: readonly Problem[]
}

/** A row that was set aside. */
export interface RowAside {
  readonly mapped: MappedTable
  readonly at: number
  readonly problems: readonly Problem[]
}

/** What came of the rows. */
export interface Outcome {
  readonly files: readonly DataFile[]
  readonly problems: readonly Problem[]
  readonly aside: readonly RowAside[]
  readonly rowsIn: number
  readonly rowsUsed: number
  /** how many records were made */
  readonly counts: Readonly<Record<'activities' | 'projects' | 'places' | 'organisations', number>>
}

/** How far it is. */
export interface Progress {
  readonly step: 'read' | 'rows' | 'check'
  readonly done: number
  readonly of: number
}

/** Rows between two reports of how far it is. */
const STRIDE = 500
/** Places are read before projects, and projects before what happens there. */
const ORDER = ['places', 'projects', 'activities'] as const

/** Opens files and proposes what their columns are. */
export function* openFiles(files: readonly ForeignFile[], given: Mapping): Generator<Progress, Opened> {
  const contents: FileContent[] = []
  for (const file of withOwnNames(files)) {
    yield { step: 'read', done: contents.length, of: files.length }
    contents.push(readForeignFile(file, given.encoding))
  }
  return openContents(contents, files, given)
}

/** Proposes what the columns are of files that were read. */
export function openContents(
  contents: readonly FileContent[],
  files: readonly Pick<ForeignFile, 'name'>[],
  given: Mapping
): Opened {
  const tables = contents.flatMap((content) => content.tables)
  const { mapping, mapped, problems } = mapTables(tables, given)
  const own = contents.flatMap(({ records }, at) =>
    records === null ? [] : [{ name: ownName(files[at]?.name ?? '', at), text: records }]
  )
  return { mapping, mapped, own, problems: [...contents.flatMap((content) => content.problems), ...problems] }
}

/** Makes a folder of data of what was opened. */
export function* takeIn(opened: Opened, gazetteer: Gazetteer, say: Words): Generator<Progress, Outcome> {
  const { mapped, mapping, own } = opened
  const isAsked = askedTables(opened)
  const rows = mapped.filter((each) => each.mapping.is !== 'nothing').flatMap((each) => rowsOf(each, mapping))
  const books = createBooks(gazetteer, mapping, own)
  const drafts: ActivityDraft[] = []
  let done = 0
  for (const is of ORDER)
    for (const row of rows) {
      if (row.mapped.mapping.is !== is) continue
      if (done % STRIDE === 0) yield { step: 'rows', done, of: rows.length }
      done++
      if (isAsked(row.mapped) || isTooLong(row)) continue
      if (is === 'places') readPlace(row, books.places)
      else if (is === 'projects') readProject(row, books.projects)
      else {
        const draft = readActivity(row, books.places)
        if (draft !== null && isSound(row)) drafts.push(draft)
      }
    }
  yield { step: 'check', done, of: rows.length }
  const activities = mergeDrafts(drafts, { ...books, projects: books.projects })
  const site = siteWords(opened, [...books.projects.records.values()], say)
  const folder = dataFolder(activities, books, site, own)
  return outcomeOf(opened, rows, folder, isAsked)
}

/** What the site is called: as the mapping says, else like its only project, else like its file. */
function siteWords({ mapping, mapped }: Opened, projects: readonly ProjectRecord[], say: Words): SiteWords {
  const lang = mapping.language ?? 'en'
  const [only, other] = projects
  const file = mapped[0]?.table.file.replace(/\.\w+$/, '') ?? ''
  const title = mapping.title ?? (only && !other ? only.title[lang] : undefined) ?? file
  return { lang, title, source: mapping.source ?? say('import.ownRecords') }
}

function createBooks(gazetteer: Gazetteer, mapping: Mapping, own: readonly DataFile[]) {
  const ids = createIds([...idsIn(own), 'own-records', GEONAMES])
  const places = createPlaceBook(gazetteer, mapping, ids)
  const parties = createPartyBook(places, ids)
  return { ids, places, parties, projects: createProjectBook(parties, ids) }
}

/** Tables that cannot be read before something is said of them: all their rows are set aside. */
function askedTables({ problems }: Opened): (mapped: MappedTable) => boolean {
  const keyOf = (file: string, sheet: string | null) => `${file}\u0000${sheet ?? ''}`
  const asked = problems.filter(({ rule }) => rule === 'field-asked' || rule === 'headings-missing')
  const keys = new Set(asked.map(({ spot }) => keyOf(spot.file, spot.sheet)))
  return ({ table }) => keys.has(keyOf(table.file, table.sheet))
}

/** Rows below the headings in which something stands. */
function rowsOf(mapped: MappedTable, mapping: Mapping): Row[] {
  return mapped.table.rows.flatMap((cells, at) =>
    at < mapped.from || isEmptyRow(cells) ? [] : [{ at, mapped, mapping, problems: [] }]
  )
}

/** Cells stand beyond the last heading: a delimiter in a text has cut it, and every column may be another. */
function isTooLong(row: Row): boolean {
  const { table, from } = row.mapped
  const width = table.rows[from - 1]?.length ?? 0
  const cells = table.rows[row.at] ?? []
  if (table.sheet !== null || isEmptyRow(cells.slice(width))) return false
  report(row, '', { rule: 'row-too-long', fill: { count: cells.length, headings: width } })
  return true
}

function outcomeOf(
  opened: Opened,
  rows: readonly Row[],
  folder: ReturnType<typeof dataFolder>,
  isAsked: (mapped: MappedTable) => boolean
): Outcome {
  const isAside = (row: Row) => isAsked(row.mapped) || !isSound(row)
  const aside = rows.filter(isAside).map(({ mapped, at, problems }) => ({ mapped, at, problems }))
  // Where nothing is left there is nothing to be checked, and why is told row by row.
  const faults = folder.files.length === 0 ? [] : checkFiles(folder.files).problems
  const checked = faults
    .filter(({ severity }) => severity === 'error')
    .map((fault) =>
      problemAt(
        { file: fault.file, sheet: null, row: null, column: fault.path },
        'records-faulty',
        fault.got,
        {
          expected: fault.expected
        }
      )
    )
  return {
    files: folder.files,
    problems: [...opened.problems, ...rows.flatMap(({ problems }) => problems), ...checked],
    aside,
    rowsIn: rows.length,
    rowsUsed: rows.length - aside.length,
    counts: folder.counts
  }
}

/** How an import ended: nothing came through, rows were set aside, something is doubtful, or all is well. */
export function endOf({
  files,
  rowsIn,
  rowsUsed,
  problems
}: Outcome): 'nothing' | 'aside' | 'warnings' | 'fine' {
  if (files.length === 0) return 'nothing'
  const counts = countProblems(problems)
  if (rowsUsed < rowsIn || counts.error > 0) return 'aside'
  return counts.warning > 0 ? 'warnings' : 'fine'
}

function idsIn(own: readonly DataFile[]): string[] {
  return own.flatMap(({ text }) => [...text.matchAll(/"id"\s*:\s*"([^"]+)"/g)].map(([, id]) => id ?? ''))
}

/** Files of one name, from two folders, are told apart by a number. */
function withOwnNames(files: readonly ForeignFile[]): ForeignFile[] {
  const seen = new Map<string, number>()
  return files.map((file) => {
    const times = (seen.get(file.name) ?? 0) + 1
    seen.set(file.name, times)
    return times === 1 ? file : { ...file, name: `${String(times)}-${file.name}` }
  })
}

/** Name of a file in our own form in the folder; never that of a file that is made. */
function ownName(name: string, at: number): string {
  const plain = name.replace(/[^\w.-]+/g, '-')
  return `own-${String(at + 1)}-${plain.replace(/(\.schema)?(\.json)?$/, '')}.json`
}
