/**
 * Knows all that `npm test` runs, what waits for what, and how it is counted; knows nothing of what the
 * tests say.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browser.mjs'
import { installPackages } from './packages.mjs'
import { findPorts } from './ports.mjs'
import { endCleanly, ROOT, run, runTool } from './process.mjs'
import { formatResult, formatTotal, runSteps } from './steps.mjs'
import { countPages, countUnits, settle } from './tallies.mjs'
import { FIRST_PORT, WORLDS } from '../worlds.mjs'

/** @typedef {import('./steps.mjs').Step} Step */
/** @typedef {import('./steps.mjs').Outcome} Outcome */
/** @typedef {import('../worlds.mjs').World} World */

/** Wishes of the shell that must not reach the tests: they look at our own content, in plain letters. */
const OWN = {
  KARTU_DATA: undefined,
  KARTU_BUILD: undefined,
  BASE_PATH: undefined,
  SITE_URL: undefined,
  PORT: undefined,
  FORCE_COLOR: undefined,
  NO_COLOR: '1'
}
/**
 * All unit tests run in a zone behind Greenwich; in one ahead of it, those of rooms that give dates to libraries. Our
 * own code cannot ask for the zone: a rule of the linter forbids all that does.
 */
const ZONES = [
  { zone: 'America/Los_Angeles', rooms: [] },
  { zone: 'Pacific/Kiritimati', rooms: ['time', 'timeline', 'exchange'] }
]
/** Steps at a time: one for each of two cores. */
const SLOTS = 2

/** Installs what is missing, runs everything and ends with one line of counts; sets the exit code. */
export async function runSuite() {
  endCleanly(130)
  process.exitCode = 1
  if (!(await installPackages())) return console.log(formatTotal([{ passed: 0, failed: 1, output: '' }]))
  rmSync(`${ROOT}.tests`, { recursive: true, force: true })
  mkdirSync(`${ROOT}.tests`)
  const results = await runSteps(listSteps(), SLOTS, (result) => {
    if (result.failed > 0) console.log(`\n${result.output.trim()}\n`)
    console.log(formatResult(result))
  })
  if (results.every(({ failed }) => failed === 0)) process.exitCode = 0
  console.log(`\n${formatTotal(results)}`)
}

/**
 * All steps, long ones that others wait for first. The pages come alone at the end: they are slow to
 * answer while something else builds.
 * @returns {Step[]}
 */
function listSteps() {
  /** @type {Set<string>} */
  const built = new Set()
  /** @type {{ path?: string }} */
  const browser = {}
  const steps = [...listBuildSteps(built, browser), ...listUnitSteps(), ...listCheckSteps()]
  const others = steps.map(({ name }) => name)
  const run = () => runPages([...built], browser.path)
  return [...steps, { name: 'pages', needs: ['browser'], after: others, run }]
}

/**
 * @param {Set<string>} built gets the names of the folders that stand
 * @param {{ path?: string }} browser gets the path of the browser
 * @returns {Step[]}
 */
function listBuildSteps(built, browser) {
  const [ours, ...others] = WORLDS
  if (!ours) throw new Error('no folder to build')
  return [
    { name: 'prepare', run: () => check('svelte-kit', ['sync']) },
    { name: 'data', run: () => checkScript('check-data.mjs') },
    { name: 'browser', run: () => toBrowser(browser) },
    toBuildStep(ours, ['prepare', 'data'], built),
    toStickStep(ours),
    { name: 'budget', needs: [toBuildName(ours)], run: () => checkScript('budget.mjs') },
    // The crowd only has more of the same pages; those of its long lists are read by `crowd-pages.spec.ts`.
    ...WORLDS.filter(({ name }) => name !== 'crowd').map(toMarkupStep),
    { name: 'crowd', run: () => checkScript('set-up/crowd.mjs') },
    ...others.map((world) =>
      toBuildStep(world, world.name === 'crowd' ? ['prepare', 'crowd'] : ['prepare'], built)
    )
  ]
}

/**
 * Unit tests, after the build whose files some of them read.
 * @returns {Step[]}
 */
function listUnitSteps() {
  return ZONES.map(({ zone, rooms }) => ({
    name: `units, ${zone}`,
    needs: ['prepare'],
    after: ['build'],
    run: () =>
      runUnits(
        zone,
        rooms.map((room) => `tests/${room}/`)
      )
  }))
}

/** @returns {Step[]} */
function listCheckSteps() {
  const needs = ['prepare']
  return [
    { name: 'types', needs, run: () => check('svelte-check', ['--tsconfig', './tsconfig.json']) },
    { name: 'pure types', needs, run: () => check('tsc', ['-p', 'tsconfig.pure.json']) },
    { name: 'lint', needs, run: () => check('eslint', ['.', '--max-warnings', '0']) },
    { name: 'format', run: () => check('prettier', ['--check', '.']) }
  ]
}

/** @param {World} world */
function toBuildName({ name }) {
  return name === 'build' ? 'build' : `build, ${name}`
}

/**
 * @param {World} world
 * @param {string[]} needs
 * @param {Set<string>} built gets the name of the folder once it stands
 * @returns {Step}
 */
function toBuildStep(world, needs, built) {
  return {
    name: toBuildName(world),
    needs,
    run: async () => {
      const env = { KARTU_DATA: world.data, KARTU_BUILD: world.folder, BASE_PATH: world.base }
      const outcome = await check('vite', ['build', '--logLevel', 'warn'], env)
      if (outcome.failed === 0) built.add(world.name)
      return outcome
    }
  }
}

/**
 * The one file for a stick, of what was built.
 * @param {World} world
 * @returns {Step}
 */
function toStickStep(world) {
  return { name: 'stick', needs: [toBuildName(world)], run: () => checkScript('build-stick.mjs') }
}

/**
 * Every page as a file: its markup, links, styles and languages.
 * @param {World} world
 * @returns {Step}
 */
function toMarkupStep(world) {
  const { name, folder, data, base } = world
  return {
    name: name === 'build' ? 'markup' : `markup, ${name}`,
    needs: [toBuildName(world)],
    run: () => checkScript('check-pages.mjs', [folder, data, base])
  }
}

/**
 * @param {Parameters<typeof runTool>[0]} tool
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<Outcome>}
 */
async function check(tool, args, env) {
  return toOutcome(await runTool(tool, args, { env: { ...OWN, ...env } }))
}

/**
 * @param {string} name
 * @param {string[]} [args]
 * @returns {Promise<Outcome>}
 */
async function checkScript(name, args = []) {
  return toOutcome(await run(process.execPath, [`${ROOT}scripts/${name}`, ...args], { env: OWN }))
}

/**
 * @param {{ code: number, output: string }} result
 * @returns {Outcome}
 */
function toOutcome({ code, output }) {
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
}

/**
 * @param {{ path?: string }} found
 * @returns {Promise<Outcome>}
 */
async function toBrowser(found) {
  const path = await findBrowser()
  if (path === undefined) return { passed: 0, failed: 1, output: 'The page tests need a browser.' }
  found.path = path
  return { passed: 1, failed: 0, output: '' }
}

/**
 * @param {string} zone
 * @param {readonly string[]} folders all, where none is named
 * @returns {Promise<Outcome>}
 */
async function runUnits(zone, folders) {
  const file = `.tests/units-${zone.replace('/', '-')}.json`
  const args = ['run', ...folders, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code, output } = await runTool('vitest', args, { env: { ...OWN, TZ: zone } })
  return { ...settle(readReport(file, countUnits), code), output }
}

/**
 * @param {string[]} built names of the folders that stand
 * @param {string | undefined} browser
 * @returns {Promise<Outcome>}
 */
async function runPages(built, browser) {
  if (built.length === 0) return { passed: 0, failed: 1, output: 'Not run, for no folder was built.' }
  const file = '.tests/pages.json'
  const env = {
    ...OWN,
    CHROMIUM_PATH: browser,
    KARTU_WORLDS: built.join(','),
    KARTU_TEST_PORT: String(await findPorts(FIRST_PORT, WORLDS.length)),
    PLAYWRIGHT_JSON_OUTPUT_NAME: file
  }
  const { code, output } = await runTool('playwright', ['test', '--reporter=dot,json'], { env })
  return { ...settle(readReport(file, countPages), code), output }
}

/**
 * @template Report
 * @param {string} path
 * @param {(report: Report) => import('./tallies.mjs').Tally} count
 */
function readReport(path, count) {
  try {
    return count(JSON.parse(readFileSync(ROOT + path, 'utf8')))
  } catch {
    return undefined
  }
}
