/**
 * Knows how the worker of the Try page does what it is asked, by the code of the command line. It asks the network for
 * nothing but files of this site: names of places, and tiles of the land.
 */
import schema from '../../../../data/kartu.schema.json?raw'
import gazetteerUrl from '$lib/intake/places-of-europe.txt?url'
import { readGazetteer, type Gazetteer } from '$lib/intake/gazetteer'
import { endOf, type Outcome } from '$lib/intake/intake'
import { EMPTY_MAPPING, parseMapping } from '$lib/intake/mapping'
import { countProblems, type Problem } from '$lib/intake/problem'
import { LIMITS, type ForeignFile } from '$lib/intake/read-file'
import { reportPage } from '$lib/intake/report'
import { createWords, type Words } from '$lib/locales/words'
import { archiveSource } from '$lib/map/archive'
import { tilesIn } from '$lib/map/archive-tiles'
import { groundOf } from '$lib/map/drawn-ground'
import { checkFiles } from '$lib/model/check'
import { shownTables } from '$lib/trial/columns'
import { asideText, zippedFolder } from '$lib/trial/folder'
import { mendableProblems } from '$lib/trial/problems'
import { mendTrial, openTrial, takeTrial, type Trial } from '$lib/trial/trial'
import type { Addresses, Answer, ErrandName, Errands, Results, Stage, Told, Tongue } from './errand'
import { compiledAlone, siteInMemory, type Made } from './memory'

/** What of a worker's world is used; the types of pages do not know it. */
interface Port {
  postMessage(answer: Answer): void
  onmessage: (event: MessageEvent<{ name: ErrandName; given: never }>) => void
}
const port = self as unknown as Port

/** Rows of each group of problems that are told with columns. */
const FEW_ROWS = 5

let trial: Trial | null = null
let tongue: Tongue = { lang: 'en', messages: [] }
let say: Words = createWords('en')
let gazetteer: Promise<Gazetteer> | undefined
/** what was made of the last outcome, for as long as it is the last */
let made: { readonly of: Outcome; readonly site: Made } | null = null

const doers: { [K in ErrandName]: (given: Errands[K]) => Promise<Results[K]> } = {
  open: async ({ files, mapping: text, tongue: spoken }) => {
    tongue = spoken
    say = createWords(spoken.lang, ...spoken.messages)
    const given = text === null ? EMPTY_MAPPING : parseMapping(text)
    if (typeof given === 'string') return { refused: given }
    trial = drive(openTrial(await Promise.all(files.map(foreignFile)), given))
    return told(trial, trial.opened.problems, FEW_ROWS)
  },
  take: async ({ mapping, mends, mostRows }) => {
    const known = mendTrial(opened(), mends)
    gazetteer ??= loadGazetteer()
    trial = drive(takeTrial(known, mapping, { gazetteer: await gazetteer, say }))
    const outcome = outcomeOf(trial)
    const { counts, rowsIn, rowsUsed, problems } = outcome
    const { error: errors } = countProblems(problems)
    return { ...told(trial, problems, mostRows), counts, rowsIn, rowsUsed, errors, end: endOf(outcome) }
  },
  folder: async () => {
    const bytes = zippedFolder(opened().opened, outcomeOf(opened()), say, schema)
    return new Uint8Array(bytes)
  },
  aside: async () => asideText(outcomeOf(opened()), say),
  report: async () => reportPage(opened().opened, outcomeOf(opened()), say),
  show: async ({ addresses }) =>
    siteInMemory(await madeOf(outcomeOf(opened()), addresses), { ...tongue, say }, addresses)
}

port.onmessage = ({ data: { name, given } }) => {
  const doing: Promise<Results[ErrandName]> = doers[name](given)
  doing.then(
    (result) => port.postMessage({ is: 'done', result }),
    (error: unknown) => {
      port.postMessage({ is: 'failed', why: error instanceof Error ? error.message : String(error) })
    }
  )
}

/** Lets the steps run, and says how far they are. */
function drive<T>(steps: Generator<Stage, T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    port.postMessage({ is: 'progress', stage: value })
  }
}

/** A file that is too large is not read at all. */
async function foreignFile(file: File): Promise<ForeignFile> {
  const { name, size } = file
  if (size > LIMITS.bytes) return { name, size, bytes: new Uint8Array(0) }
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function opened(): Trial {
  if (!trial) throw new Error('nothing is open')
  return trial
}

function outcomeOf({ outcome }: Trial): Outcome {
  if (!outcome) throw new Error('nothing is taken in')
  return outcome
}

function told(of: Trial, problems: readonly Problem[], mostRows: number): Told {
  const { mapping, mapped, own } = of.opened
  const tables = mapped.map(({ table }) => table)
  return {
    mapping,
    tables: shownTables(of.opened),
    problems: mendableProblems(problems, tables, say, mostRows),
    hasOwn: own.length > 0
  }
}

async function loadGazetteer(): Promise<Gazetteer> {
  const response = await fetch(gazetteerUrl)
  if (!response.ok) throw new Error(`no names of places: ${String(response.status)}`)
  return readGazetteer(await response.text())
}

/** Records, data and land of an outcome, made once. */
async function madeOf(outcome: Outcome, { tiles: host }: Addresses): Promise<Made> {
  if (made?.of === outcome) return made.site
  const { records } = checkFiles(outcome.files)
  if (!records) throw new Error('no records')
  port.postMessage({ is: 'progress', stage: { step: 'land', done: 0, of: 1 } })
  const alone = compiledAlone(records, tongue.lang)
  const tiles = (name: string) =>
    tilesIn(archiveSource(`${host}/basemap/${name}.pmtiles`, (url, init) => fetch(url, init)))
  const [europe, world] = await Promise.all([tiles('europe'), tiles('world')])
  const drawn = await groundOf(alone.compiled.dataset, { europe, world }, '')
  made = { of: outcome, site: { ...alone, drawn } }
  return made.site
}
