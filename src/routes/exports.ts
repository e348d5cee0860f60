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
  /** on its host: `/sub/lv/data/activities.csv` */
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

/** Parameters of the files of all languages: those of everything, or the calendars of projects. */
export async function fileEntries(of: 'everything' | 'projects'): Promise<{ lang?: string; file: string }[]> {
  const languages = await languageEntries()
  const all = languages.map(async (entry) =>
    (await exportsIn(entry.lang))
      .filter(({ project }) => (project === null) === (of === 'everything'))
      .filter(({ name }) => entry.lang === undefined || !SITE_FILES.includes(name))
      .map(({ name }) => ({ ...entry, file: name }))
  )
  return (await Promise.all(all)).flat()
}

/** The answer with a file; null where there is none of that name. */
export async function answerWith(
  param: string | undefined,
  of: 'everything' | 'projects',
  name: string
): Promise<Response | null> {
  const file = (await exportsIn(param)).find(
    (each) => each.name === name && (each.project === null) === (of === 'everything')
  )
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
  const kinds = [...CHOSEN_FILES, ...WHOLE_FILES].filter(
    ({ purpose }) => purpose !== 'atom' || address !== null
  )
  const first = homes[0]?.path ?? paths.home
  const files = kinds.map((kind) => ({
    ...kind,
    ...makeOne(kind, kinds, choice),
    path: `${SITE_FILES.includes(kind.name) ? first : paths.home}data/${kind.name}`,
    project: null
  }))
  return [...files, ...projectCalendars(choice)].filter(({ count }) => count !== 0)
}

function makeOne(kind: FileKind, all: readonly FileKind[], choice: Choice): MadeFile {
  const chosen = CHOSEN_FILES.find(({ name }) => name === kind.name)
  if (chosen) return makeFile(chosen.purpose, choice)
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
      const path = `${desk.paths.home}data/projects/${name}`
      return { ...kind, ...makeFile(kind.purpose, part), name, path, project: id }
    })
  })
}
