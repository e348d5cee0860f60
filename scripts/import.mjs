/**
 * Knows how foreign tables are taken in by command line: `npm run import -- <file>… --to <folder>`. What they mean is
 * in src/lib/intake; here are only arguments, files and the exit code.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { load } from './load.mjs'

const USE = `npm run import -- <file>… --to <folder>

  --to <folder>        where the data go; the report and the rows that were set aside go beside it
  --map <file>         mapping of the columns; written where there is none yet (<folder>.mapping.json)
  --yes                the columns are right as they are recognised
  --set <field=value>  what holds for every activity that does not say it, such as evidence=reported
  --title <text>       title of the site
  --language <code>    language of the texts in the tables
  --words <code>       language of the report: en, lv, lt, fr, nl
  --replace            write into a folder that has data; its site.json stays

Ends with 0 where all is well, 1 with warnings, 2 where rows were set aside, 3 where nothing was taken in.`
const ENDS = { fine: 0, warnings: 1, aside: 2, nothing: 3 }
const ROOT = fileURLToPath(new URL('..', import.meta.url))

const OPTIONS = {
  to: { type: 'string' },
  map: { type: 'string' },
  yes: { type: 'boolean', default: false },
  set: { type: 'string', multiple: true, default: [] },
  title: { type: 'string' },
  language: { type: 'string' },
  words: { type: 'string', default: 'en' },
  replace: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false }
}

/** Says why nothing was done, and how it is done. */
function refuse(why) {
  console.error(`${why}\n\n${USE}`)
  process.exitCode = ENDS.nothing
}

/** Where an import says what the site is called; its owner goes on writing there. */
const SITE_FILE = 'site.json'

function argumentsOf() {
  try {
    const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
    if (values.help) return { help: true }
    const missing = positionals.find((file) => !existsSync(file))
    if (positionals.length === 0) return { fault: 'missing file: name one or more' }
    if (missing !== undefined) return { fault: `missing file: ${missing}` }
    if (values.to === undefined) return { fault: 'missing folder: name it by --to' }
    const to = resolve(values.to)
    const hasData = existsSync(to) && readdirSync(to).some((name) => name.endsWith('.json'))
    if (hasData && !values.replace)
      return { fault: `${values.to} has data: add --replace, or name another folder` }
    return { values: { ...values, to }, files: positionals }
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

function readForeign(path, most) {
  const { size } = statSync(path)
  const name = basename(path)
  return size > most
    ? { name, bytes: new Uint8Array(0), size }
    : { name, bytes: new Uint8Array(readFileSync(path)) }
}

/** Lets the steps run and shows how far they are where someone watches. */
function drive(steps) {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (process.stderr.isTTY) process.stderr.write(`\r${value.step} ${value.done}/${value.of}   `)
  }
}

/** The mapping as file and arguments say it; a text where the file cannot be read. */
function mappingFrom({ values, mapFile }, { EMPTY_MAPPING, parseMapping }) {
  const kept = existsSync(mapFile) ? parseMapping(readFileSync(mapFile, 'utf8')) : EMPTY_MAPPING
  if (typeof kept === 'string') return kept
  const set = values.set.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)])
  return {
    ...kept,
    title: values.title ?? kept.title,
    language: values.language ?? kept.language,
    values: { ...kept.values, ...Object.fromEntries(set) }
  }
}

/** Shows what the columns are taken for, keeps it in a file, and asks. */
async function isConfirmed(opened, { values, mapFile }, { columnsText, say }) {
  const isKnown = existsSync(mapFile)
  mkdirSync(dirname(mapFile), { recursive: true })
  writeFileSync(mapFile, `${JSON.stringify(opened.mapping, null, 2)}\n`)
  if (isKnown) return true
  console.log(`${columnsText(opened, say)}\n\n${mapFile}`)
  if (values.yes) return true
  if (!process.stdin.isTTY) return false
  const lines = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await lines.question('\n[y/N] ')
  lines.close()
  return /^(y|j|t|o)/i.test(answer)
}

function writeOutcome(outcome, opened, { values }, { reportPage, asideCsv, lists, say }) {
  if (outcome.files.length > 0) {
    mkdirSync(values.to, { recursive: true })
    // What the owner has written of the site since an import before stays as it is.
    const isSiteKept =
      existsSync(join(values.to, SITE_FILE)) && outcome.files.some(({ name }) => name === SITE_FILE)
    const files = outcome.files.filter(({ name }) => !isSiteKept || name !== SITE_FILE)
    // What that import has left must not stand beside the new records.
    for (const list of [...(isSiteKept ? [] : ['site']), 'registers', ...lists])
      rmSync(join(values.to, `${list}.json`), { force: true })
    for (const { name, text } of files) writeFileSync(join(values.to, name), text)
    copyFileSync(join(ROOT, 'data', 'kartu.schema.json'), join(values.to, 'kartu.schema.json'))
  }
  const report = `${values.to}.report.html`
  writeFileSync(report, reportPage(opened, outcome, say))
  const aside = `${values.to}.set-aside.csv`
  if (outcome.aside.length > 0)
    writeFileSync(aside, asideCsv(outcome.aside, say, say.lang === 'en' ? ',' : ';'))
  return [
    ...(outcome.files.length > 0 ? [values.to] : []),
    report,
    ...(outcome.aside.length > 0 ? [aside] : [])
  ]
}

async function takeFiles({ values, files }) {
  const [intake, mapping, reading, gazetteers, report, { asideCsv }, { createAllWords }, { LIST_NAMES }] =
    await Promise.all(
      ['intake', 'mapping', 'read-file', 'gazetteer', 'report', 'aside']
        .map((name) => load(`intake/${name}.ts`))
        .concat(load('locales/all-words.ts'), load('model/records.ts'))
    )
  const say = createAllWords(values.words)
  const task = { values, mapFile: resolve(values.map ?? `${values.to}.mapping.json`) }
  const given = mappingFrom(task, mapping)
  if (typeof given === 'string') return refuse(say('import.rule.mapping-unreadable', { value: given }))
  const foreign = files.map((file) => readForeign(file, reading.LIMITS.bytes))
  const opened = drive(intake.openFiles(foreign, given))
  if (!(await isConfirmed(opened, task, { columnsText: report.columnsText, say })))
    return refuse(`not confirmed: add --yes, or mend ${task.mapFile} and name it by --map`)
  const gazetteer = gazetteers.readGazetteer(
    readFileSync(join(ROOT, 'src/lib/intake/places-of-europe.txt'), 'utf8')
  )
  const outcome = drive(intake.takeIn(opened, gazetteer, say))
  const written = writeOutcome(outcome, opened, task, {
    reportPage: report.reportPage,
    asideCsv,
    lists: LIST_NAMES,
    say
  })
  console.log(`\n${report.reportText(outcome, say)}\n\n${written.join('\n')}`)
  process.exitCode = ENDS[intake.endOf(outcome)]
}

const given = argumentsOf()
if (given.help) console.log(USE)
else if (given.fault) refuse(given.fault)
else await takeFiles(given)
