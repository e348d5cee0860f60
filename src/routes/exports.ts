/**
 * Knows the files of data of a build, made once for each language. Runs in Node only, like `built.ts`: what is chosen
 * on the dashboard is made in the browser instead, by the same functions.
 */
import type { ActivityFacts } from '$lib/exchange/activity-facts'
import { toAtom } from '$lib/exchange/atom'
import {
  aboutChoice,
  CALENDARS,
  CHOSEN_FILES,
  choiceOf,
  makeFile,
  makeMetadata,
  SITE_FILES,
  toJson,
  WHOLE_FILES,
  type Choice,
  type FileKind,
  type MadeFile
} from '$lib/exchange/data-files'
import { readmeText } from '$lib/exchange/readme'
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

const made = new Map<string, Promise<readonly BuiltFile[]>>()

/** The files in a language, by its part of the address. */
export function exportsIn(param: string | undefined): Promise<readonly BuiltFile[]> {
  const known = made.get(param ?? '') ?? makeAll(param)
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
  return new Response(file.text, { headers: { 'content-type': `${file.type}; charset=utf-8` } })
}

async function makeAll(param: string | undefined): Promise<readonly BuiltFile[]> {
  const { address, corpus, homes, say } = await corpusIn(param)
  const { dataset, details, paths, records } = corpus
  const toldOf = (row: number) => {
    const own = details.activities[row]
    return own ? { details: own, sources: details.sources } : null
  }
  const addressOf = (path: string) => publicAddress(address, path)
  const rows = [...dataset.columns.id.keys()].filter((row) => isCounted(dataset.columns, row))
  const extract = { activities: rows.length, of: rows.length, filter: null, view: addressOf(paths.home) }
  const choice = choiceOf({ dataset, paths, toldOf, addressOf }, say, { rows, extract }, records)
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
  return [...files, ...projectCalendars(choice).filter(isFull)]
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
      return { text: readmeText(all, aboutChoice(choice), choice.say), count: null }
    default:
      return { text: toJson(toJsonSchema()), count: null }
  }
}

function makeFeed(name: string, choice: Choice): MadeFile {
  const { desk, say, activities } = choice
  const { dataset, paths, addressOf } = desk
  const [site, home, self] = [dataset.site.url, addressOf(paths.home), addressOf(`${paths.home}data/${name}`)]
  if (site === null || home === null || self === null) throw new Error('no feed without a public address')
  const text = toAtom(activities, aboutChoice(choice), { dataset, say, site, home, self })
  return { text, count: activities.length }
}

/** Calendars of each project; none for one whose activities have no days to stand on. */
function projectCalendars(choice: Choice): BuiltFile[] {
  const { desk, say, extract } = choice
  const byProject = new Map<string, ActivityFacts[]>()
  for (const facts of choice.activities) {
    const { id } = facts.project
    byProject
      .set(id, byProject.get(id) ?? [])
      .get(id)
      ?.push(facts)
  }
  return desk.dataset.projects.flatMap(({ id, short }) => {
    const own = byProject.get(id) ?? []
    const filter = `${say('filter.project')}: ${short.text}`
    const part = { ...choice, activities: own, extract: { ...extract, activities: own.length, filter } }
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
