/**
 * Knows the files of data of a build, made once for each language. Runs in Node only, like `built.ts`: what is chosen
 * on the dashboard is made in the browser instead, by the same functions.
 */
import { latestRows, toAtom } from '$lib/exchange/atom'
import {
  aboutChoice,
  CALENDARS,
  CHOSEN_FILES,
  factsOf,
  makeFile,
  makeMetadata,
  SITE_FILES,
  WHOLE_FILES,
  type Choice,
  type FileKind,
  type MadeFile
} from '$lib/exchange/data-files'
import { jsonPieces } from '$lib/exchange/json-pieces'
import { readmeText } from '$lib/exchange/readme'
import type { Corpus } from '$lib/articles/corpus'
import { isCounted } from '$lib/model/counts'
import { toJsonSchema } from '$lib/model/json-schema'
import { corpusIn, languageEntries } from './corpora'
import { publicAddress } from './languages'

/** A file as the build writes it. */
export interface BuiltFile extends FileKind, MadeFile {
  /** path below `data/`: `activities.csv`, `projects/socquality.ics` */
  readonly below: string
  /** path on its host: `/sub/lv/data/activities.csv` */
  readonly path: string
  /** what it is about, where that is not everything: id of a project */
  readonly project: string | null
}

/** More projects than these have no calendars of their own: the dashboard hands out that of any choice. */
const MOST_CALENDARS = 200
/** Characters that are put together before they are written. */
const PIECE = 1 << 16

const made = new Map<string, Promise<readonly BuiltFile[]>>()

/** The files in a language, by its part of the address; their text is made when it is read. */
export function exportsIn(param: string | undefined): Promise<readonly BuiltFile[]> {
  const known = made.get(param ?? '') ?? listAll(param)
  made.set(param ?? '', known)
  return known
}

/** Parameters of the files of all languages. */
export async function fileEntries(): Promise<{ lang?: string; file: string }[]> {
  const languages = await languageEntries()
  const all = languages.map(async (entry) =>
    (await exportsIn(entry.lang))
      .filter(({ name }) => entry.lang === undefined || !SITE_FILES.includes(name))
      .map(({ below }) => ({ ...entry, file: below }))
  )
  return (await Promise.all(all)).flat()
}

/** The answer with the file at a path below `data/`; null where there is none. */
export async function answerWith(param: string | undefined, below: string): Promise<Response | null> {
  const file = (await exportsIn(param)).find((each) => each.below === below)
  if (!file) return null
  const pieces = encoded(file.pieces())
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const { done, value } = pieces.next()
      if (done === true) controller.close()
      else controller.enqueue(value)
    }
  })
  return new Response(body, { headers: { 'content-type': `${file.type}; charset=utf-8` } })
}

/** How long a file is, in bytes. */
export function bytesOf({ pieces }: BuiltFile): number {
  let bytes = 0
  for (const piece of pieces()) bytes += Buffer.byteLength(piece)
  return bytes
}

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  let waiting = ''
  for (const piece of pieces) {
    waiting += piece
    if (waiting.length < PIECE) continue
    yield Buffer.from(waiting)
    waiting = ''
  }
  yield Buffer.from(waiting)
}

async function listAll(param: string | undefined): Promise<readonly BuiltFile[]> {
  const { address, corpus, homes, say } = await corpusIn(param)
  const { dataset, details, paths, records } = corpus
  const toldOf = (row: number) => {
    const own = details.activities[row]
    return own ? { details: own, sources: details.sources } : null
  }
  const addressOf = (path: string) => publicAddress(address, path)
  const rows = [...dataset.columns.id.keys()].filter((row) => isCounted(dataset.columns, row))
  const extract = { activities: rows.length, of: rows.length, filter: null, view: addressOf(paths.home) }
  const choice: Choice = { desk: { dataset, paths, toldOf, addressOf }, say, rows, extract, records }
  const chosen = CHOSEN_FILES.map((kind) => ({ ...kind, ...makeFile(kind.purpose, choice) })).filter(isFull)
  const whole = WHOLE_FILES.filter(({ purpose }) => purpose !== 'atom' || address !== null)
  const all = [
    ...chosen,
    ...whole.map((kind) => ({ ...kind, ...makeWhole(kind, [...chosen, ...whole], choice) }))
  ]
  const first = homes[0]?.path ?? paths.home
  const files = all.map((file) => ({
    ...file,
    below: file.name,
    path: `${SITE_FILES.includes(file.name) ? first : paths.home}data/${file.name}`,
    project: null
  }))
  return [...files, ...projectCalendars(choice, corpus).filter(isFull)]
}

/** A calendar of nothing is no calendar (RFC 5545, 3.6); other files may be empty. */
function isFull({ count, type }: MadeFile & FileKind): boolean {
  return count !== 0 || type !== 'text/calendar'
}

/** Makes a file that describes others or needs a public address; `all` are the files that there are. */
function makeWhole(kind: FileKind, all: readonly FileKind[], choice: Choice): MadeFile {
  switch (kind.purpose) {
    case 'csvMetadata':
      return makeMetadata(kind.name.includes('semicolon') ? ';' : ',', choice)
    case 'atom':
      return makeFeed(kind.name, choice)
    case 'readme':
      return { pieces: () => [readmeText(all, aboutChoice(choice), choice.say)], count: null }
    default:
      return { pieces: () => jsonPieces({ ...toJsonSchema() }), count: null }
  }
}

function makeFeed(name: string, choice: Choice): MadeFile {
  const { desk, say } = choice
  const { dataset, paths, addressOf } = desk
  const [site, home, self] = [dataset.site.url, addressOf(paths.home), addressOf(`${paths.home}data/${name}`)]
  if (site === null || home === null || self === null) throw new Error('no feed without a public address')
  const rows = latestRows(dataset, choice.rows)
  const place = { dataset, say, site, home, self }
  return { pieces: () => [toAtom(factsOf(desk, rows), aboutChoice(choice), place)], count: rows.length }
}

/** Calendars of each project; none for one whose activities have no days to stand on. */
function projectCalendars(choice: Choice, { rowsByProject }: Corpus): BuiltFile[] {
  const { desk, say, extract } = choice
  const { projects } = desk.dataset
  if (projects.length > MOST_CALENDARS) return []
  return projects.flatMap(({ id, short }, index) => {
    const rows = rowsByProject.get(index) ?? []
    const filter = `${say('filter.project')}: ${short.text}`
    const part = { ...choice, rows, extract: { ...extract, activities: rows.length, filter } }
    return CALENDARS.map((kind) => {
      const name = kind.name.replace(/^activities(-months)?/, (_, months?: string) =>
        months === undefined ? id : `${id}.months`
      )
      const below = `projects/${name}`
      const path = `${desk.paths.home}data/${below}`
      return { ...kind, ...makeFile(kind.purpose, part), name, below, path, project: id }
    })
  })
}
