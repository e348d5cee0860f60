/**
 * Knows how the files of a folder become records, and where each record stands. Knows nothing of disks
 * or of rules between records.
 */
import type { z } from 'zod'
import { createPositions, type Positions } from './positions'
import { formatPath, formatValue, type Key, type Problem } from './problem'
import {
  FileSchema,
  LIST_NAMES,
  type AnyRecord,
  type ListName,
  type Records,
  type SiteRecord
} from './records'
import { ActivitySchema, ProjectSchema } from './schema-activities'
import { DeckSchema, type DeckRecord } from './schema-deck'
import { OrganisationSchema, PlaceSchema, ProgrammeSchema, SiteSchema, SourceSchema } from './schema-records'
import { tellIssues } from './shape'
import { checkSyntax } from './syntax'

/** A file as text; the name is its path in the folder, with forward slashes. */
export interface DataFile {
  readonly name: string
  readonly text: string
}

/** Where a value stands. */
export interface Location {
  readonly file: string
  /** from 1 */
  readonly line: number
  /** from the top of the file, such as `activities[5].when` */
  readonly path: string
}

/** Files as far as they can be read. */
export interface Reading {
  /** all records; null where anything is broken */
  readonly records: Records | null
  /** faults of syntax and form */
  readonly problems: readonly Problem[]
  /** the records that have the right form; null without a site */
  readonly wellFormed: Records | null
  /** decks that have the right form, by the names of their files */
  readonly decks: readonly DeckRecord[]
  /** lists of the records that have a wrong form, by id */
  readonly broken: ReadonlyMap<string, ListName>
  /** finds a value, or the nearest one around it, in a record of `wellFormed`; throws for other objects */
  locateIn(record: AnyRecord | SiteRecord | DeckRecord, path: readonly Key[]): Location
  /** finds a value in the record with that id, any id for the site; null where there is no such record */
  locate(kind: ListName | 'site', id: string, path: readonly Key[]): Location | null
}

interface Origin {
  readonly file: string
  readonly positions: Positions
  readonly path: readonly Key[]
}

/** What is gathered while files are read. */
interface Draft {
  readonly areSound: boolean
  readonly problems: Problem[]
  readonly origins: Map<object, Origin>
  readonly broken: Map<string, ListName>
  readonly sites: SiteRecord[]
  readonly decks: DeckRecord[]
  readonly lists: { readonly [L in ListName]: Records[L][number][] }
}

/** Finds whether a file of the folder holds records: JSON, neither a schema nor a deck. */
export function isDataFile(name: string): boolean {
  return (
    name.endsWith('.json') && !/(^|\/)(kartu|deck)\.schema\.json$/.test(name) && !name.startsWith('decks/')
  )
}

/** Finds whether a file of the folder is a deck. */
export function isDeckFile(name: string): boolean {
  return /^decks\/[^/]+\.json$/.test(name)
}

/** Reads all files and finds every fault of form in them at once; never throws. Sound files are known to be JSON. */
export function readFiles(files: readonly DataFile[], areSound = false): Reading {
  const lists = { sources: [], programmes: [], projects: [], organisations: [], places: [], activities: [] }
  const found = { problems: [], sites: [], decks: [], lists }
  const draft: Draft = { ...found, areSound, origins: new Map(), broken: new Map() }
  const dataFiles = files.filter(({ name }) => isDataFile(name))
  for (const file of dataFiles) readFile(draft, file)
  for (const file of files.filter(({ name }) => isDeckFile(name))) readDeck(draft, file)
  const [site, ...others] = draft.sites
  for (const other of others) refuseSite(draft, other)
  if (site === undefined && !draft.problems.some(mayHideSite)) draft.problems.push(missingSite(dataFiles))
  return finish(draft, site === undefined ? null : { site, ...draft.lists })
}

function finish({ problems, origins, broken, decks }: Draft, wellFormed: Records | null): Reading {
  const locateIn: Reading['locateIn'] = (record, path) => {
    const origin = origins.get(record)
    if (origin === undefined) throw new Error('unknown record: it was not read from these files')
    const full = [...origin.path, ...path]
    return { file: origin.file, line: origin.positions.lineOf(full), path: formatPath(full) }
  }
  return {
    records: problems.length === 0 ? wellFormed : null,
    problems,
    wellFormed,
    decks,
    broken,
    locateIn,
    locate(kind, id, path) {
      if (wellFormed === null) return null
      const records: readonly AnyRecord[] = kind === 'site' ? [] : wellFormed[kind]
      const record = kind === 'site' ? wellFormed.site : records.find((one) => one.id === id)
      return record === undefined ? null : locateIn(record, path)
    }
  }
}

/** A file as JSON, with where its values stand; null where it is none. */
function parse(draft: Draft, { name, text: raw }: DataFile) {
  // Some editors write a byte order mark, which is no JSON.
  const text = raw.replace(/^\uFEFF/, '')
  const faults = draft.areSound ? [] : checkSyntax(name, text)
  draft.problems.push(...faults)
  if (faults.some(({ rule }) => rule === 'invalid-json')) return null
  const value: unknown = JSON.parse(text)
  const origin: Origin = { file: name, positions: createPositions(text), path: [] }
  return { value, origin }
}

function readDeck(draft: Draft, file: DataFile): void {
  const parsed = parse(draft, file)
  const read = parsed && report(draft, DeckSchema, parsed.value, parsed.origin)
  if (!read) return
  const deck: DeckRecord = { ...read, id: file.name.slice('decks/'.length, -'.json'.length) }
  draft.origins.set(deck, parsed.origin)
  draft.decks.push(deck)
}

function readFile(draft: Draft, file: DataFile): void {
  const parsed = parse(draft, file)
  if (!parsed) return
  const { value, origin } = parsed
  report(draft, FileSchema, frameOf(value), origin)
  if (!isObject(value)) return
  const { lists } = draft
  readSite(draft, value.site, origin)
  readList({ draft, list: 'sources', into: lists.sources }, SourceSchema, value.sources, origin)
  readList({ draft, list: 'programmes', into: lists.programmes }, ProgrammeSchema, value.programmes, origin)
  readList({ draft, list: 'projects', into: lists.projects }, ProjectSchema, value.projects, origin)
  readList(
    { draft, list: 'organisations', into: lists.organisations },
    OrganisationSchema,
    value.organisations,
    origin
  )
  readList({ draft, list: 'places', into: lists.places }, PlaceSchema, value.places, origin)
  readList({ draft, list: 'activities', into: lists.activities }, ActivitySchema, value.activities, origin)
}

/** The file without its records: these are read one by one, so that one broken record hides no other. */
function frameOf(value: unknown): unknown {
  if (!isObject(value)) return value
  const isRead = (key: string, part: unknown) =>
    key === 'site' ? isObject(part) : LIST_NAMES.some((list) => list === key) && Array.isArray(part)
  return Object.fromEntries(Object.entries(value).filter(([key, part]) => !isRead(key, part)))
}

function readSite(draft: Draft, value: unknown, origin: Origin): void {
  if (!isObject(value)) return
  const site = accept(draft, SiteSchema, value, { ...origin, path: ['site'] })
  if (site !== null) draft.sites.push(site)
}

function readList<T extends object>(
  target: { readonly draft: Draft; readonly list: ListName; readonly into: T[] },
  schema: z.ZodType<T>,
  values: unknown,
  origin: Origin
): void {
  if (!Array.isArray(values)) return
  values.forEach((value: unknown, index) => {
    const record = accept(target.draft, schema, value, { ...origin, path: [target.list, index] })
    if (record !== null) target.into.push(record)
    else if (isObject(value) && typeof value.id === 'string') target.draft.broken.set(value.id, target.list)
  })
}

function accept<T extends object>(draft: Draft, schema: z.ZodType<T>, value: unknown, origin: Origin) {
  const record = report(draft, schema, value, origin)
  if (record !== null) draft.origins.set(record, origin)
  return record
}

/** Checks a value against its schema and notes every fault; null where there is one. */
function report<T>(draft: Draft, schema: z.ZodType<T>, value: unknown, origin: Origin): T | null {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  for (const { path, ...fault } of tellIssues(schema, value, result.error.issues)) {
    const full = [...origin.path, ...path]
    const line = origin.positions.lineOf(full)
    draft.problems.push({ severity: 'error', file: origin.file, line, path: formatPath(full), ...fault })
  }
  return null
}

/** A fault in the site, or in a whole file, which may be the file of the site. */
function mayHideSite({ path, rule }: Problem): boolean {
  return path.startsWith('site') || rule === 'invalid-json'
}

function refuseSite(draft: Draft, site: SiteRecord): void {
  const origin = draft.origins.get(site)
  if (origin === undefined) return
  draft.problems.push({
    severity: 'error',
    file: origin.file,
    line: origin.positions.lineOf(origin.path),
    path: 'site',
    rule: 'second-site',
    expected: 'site in one file only',
    got: `a second one, ${formatValue(site.title)}`,
    suggestion: null
  })
}

function missingSite(files: readonly DataFile[]): Problem {
  return {
    severity: 'error',
    file: 'site.json',
    line: 1,
    path: 'site',
    rule: 'missing-key',
    expected: 'site with title and languages in one of the files',
    got: files.length === 0 ? 'no file with records' : `none in ${files.map(({ name }) => name).join(', ')}`,
    suggestion: null
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
