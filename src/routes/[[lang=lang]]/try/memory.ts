/**
 * Knows how checked records become a site in memory: a dashboard and a talk in one language. Knows nothing of workers,
 * nor of where the drawn land comes from.
 */
import type { Messages, Words } from '$lib/locales/words'
import { onPage, type DrawnGround } from '$lib/map/drawn-ground'
import { compile, type Compiled } from '$lib/model/compile'
import type { Records } from '$lib/model/records'
import { searchFiles } from '$lib/model/search-files'
import { searchIndex } from '$lib/model/search-index'
import type { Contents, Page } from '$lib/offline/contents'
import { pack } from '$lib/offline/packed'
import { cuesOf } from '$lib/present/cues'
import { datedDeck } from '$lib/present/deck'
import type { DashboardData } from '../../at-build'
import type { Addresses } from './errand'

/** What a site is made of. */
export interface Made {
  readonly records: Records
  readonly compiled: Compiled
  readonly drawn: DrawnGround
}

/** Its words, as pages get them (those of the first view, later ones, the presenter's, others) and as they are said. */
export interface Speech {
  readonly lang: string
  readonly messages: readonly Messages[]
  readonly say: Words
}

/** Compiles records that no address is known of. */
export function compiledAlone(records: Records, lang: string): Pick<Made, 'records' | 'compiled'> {
  const alone = { ...records, site: { ...records.site, url: null } }
  return { records: alone, compiled: compile(alone, lang) }
}

/** The site, to be shown under some addresses. */
export async function siteInMemory(
  made: Made,
  speech: Speech,
  { base, ground: host }: Addresses
): Promise<Contents> {
  const { records, compiled, drawn } = made
  const { lang } = speech
  const home = `${base}/`
  const ground = {
    ...onPage(drawn.ground),
    archiveUrl: `${host}/basemap/europe.pmtiles`,
    worldUrl: `${host}/basemap/world.pmtiles`
  }
  return {
    base,
    isPublic: false,
    title: compiled.dataset.site.title.text,
    homes: [{ lang, path: home }],
    pages: {
      [home]: { is: 'dashboard', lang, data: dashboardOf(made, speech, { home, ground }) },
      [`${home}present/`]: talkOf(made, speech, { home, ground })
    },
    json: {
      ...searchAt(`${home}search-`, made),
      [`${home}details-0.json`]: compiled.details,
      [`${home}data/kartu.json`]: records
    },
    bytes: {},
    land: await pack(`<svg xmlns="http://www.w3.org/2000/svg">${drawn.drawnLeaves}${drawn.drawnWhole}</svg>`)
  }
}

/** The files of the search by address. */
function searchAt(at: string, { records, compiled }: Made): Record<string, unknown> {
  const { start, words, rows } = searchFiles(searchIndex(records), compiled.dataset.columns.id)
  return {
    [`${at}start.json`]: start,
    ...Object.fromEntries(words.map((file, number) => [`${at}words-${number}.json`, file])),
    ...Object.fromEntries(rows.map((file, number) => [`${at}rows-${number}.json`, file]))
  }
}

/** Where the pages stand, and on what ground. */
type Stand = Pick<DashboardData, 'home' | 'ground'>

function dashboardOf({ records, compiled }: Made, { lang, messages }: Speech, stand: Stand): DashboardData {
  const { home, ground } = stand
  return {
    lang,
    languages: [{ lang, path: home }],
    home,
    words: messages[0] ?? {},
    dataset: compiled.dataset,
    ground,
    search: `${home}search-`,
    details: `${home}details-`,
    // All details are one chunk.
    rowsPerChunk: Math.max(1, records.activities.length, records.projects.length),
    hasSources: compiled.details.sources.length > 0,
    ready: [],
    shown: null,
    first: { map: '', time: '', foot: '', totals: '' }
  }
}

function talkOf({ compiled }: Made, { lang, messages, say }: Speech, { home, ground }: Stand): Page {
  const deck = datedDeck(compiled, say)
  const { dataset } = compiled
  const words = messages.slice(0, 3)
  const cues = cuesOf(compiled, deck.steps, say)
  const data = { lang, home, words, dataset, ground, deck, cues, others: [], steps: '' }
  return { is: 'talk', lang, data }
}
