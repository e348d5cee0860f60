/**
 * Knows how the site is measured at many sizes beside the limits of a bench: `npm run bench`. It has the bench invent
 * events, builds a site of each number of them, and lets the bench measure both in one run. Knows nothing of how the
 * bench measures.
 *
 * `KARTU_BENCH` names the folder of the bench (default `../shared/bench`), which is copied, not touched. Options:
 * `--sizes 20,1000,10000,100000`, `--reps 5`, `--out .tests/bench/results`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import { writeEventsFolder } from './events-folder.mjs'
import { tableOf } from './scale-table.mjs'

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20,1000,10000,100000' },
    reps: { type: 'string', default: '5' },
    out: { type: 'string', default: '.tests/bench/results' }
  }
})
const sizes = values.sizes.split(',').map(Number)
const bench = resolve(process.env.KARTU_BENCH ?? '../shared/bench')
const home = resolve('.tests/bench')
const harness = join(home, 'harness')
const out = resolve(values.out)

if (!existsSync(join(bench, 'run.mjs'))) {
  console.error(`no bench: ${bench}; name its folder by KARTU_BENCH`)
  process.exit(1)
}
if (!existsSync(join(harness, 'node_modules'))) {
  mkdirSync(home, { recursive: true })
  cpSync(bench, harness, { recursive: true })
  const { status } = spawnSync('npm', ['ci'], { cwd: harness, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
}

const { generate } = await import(pathToFileURL(join(harness, 'lib/dataset.mjs')).href)
const builds = {}
for (const n of sizes) builds[n] = await build(n)

/** Timeline and list are usable once the page offers itself; the map, once its promise is kept. */
const MAP = '(window.kartu?.ready.then(()=>{window.__map=true}),window.__map===true)'
const days = (ms, way) => `Math.${way}(${ms}/864e5)`
const show = `window.kartu.show({time:{from:${days('a', 'ceil')},to:${days('b', 'floor')}}})`
const kartu = {
  dir: join(home, 'site-{n}'),
  url: '/',
  dataPath: '/parts/',
  count: '()=>Number(document.querySelector("[data-shown]")?.dataset.shown)',
  zoom: `(a,b)=>${show}`,
  filter: `(a,b)=>${show}.then(({shown})=>shown)`
}
const ownLimits = JSON.parse(readFileSync(join(harness, 'subjects.json'), 'utf8'))
const limits = ['canvas-pixels', 'scan-limit', 'maplibre-places']
const subjects = {
  ...ownLimits,
  sizes,
  subjects: [
    ...ownLimits.subjects.filter(({ id }) => limits.includes(id)),
    { ...kartu, id: 'kartu', label: 'Kartu, timeline and list', ready: 'window.kartu!==undefined' },
    { ...kartu, id: 'kartu-map', label: 'Kartu, with its map', ready: MAP }
  ]
}
writeFileSync(join(harness, 'subjects-kartu.json'), JSON.stringify(subjects, null, 2))
const args = ['run.mjs', '--subjects', 'subjects-kartu.json', '--out', out, '--reps', values.reps]
const { status } = spawnSync(process.execPath, args, {
  cwd: harness,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM: process.env.CHROMIUM_PATH ?? process.env.CHROMIUM }
})
if (status !== 0) process.exit(1)
const { cells } = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'))
const table = tableOf(cells, builds, sizes)
writeFileSync(join(out, 'table.md'), table)
console.log(table)

/** Builds the site of `n` events; seconds and the most memory that one process of it took. */
async function build(n) {
  const data = join(home, `data-${n}`)
  writeEventsFolder(data, generate(n))
  const started = process.hrtime.bigint()
  const child = spawn('node_modules/.bin/vite', ['build', '--logLevel', 'error'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, KARTU_DATA: data, KARTU_BUILD: `.tests/bench/site-${n}` }
  })
  let peakKb = 0
  const timer = setInterval(() => {
    peakKb = Math.max(peakKb, residentKb(child.pid))
  }, 500)
  const code = await new Promise((done) => child.on('close', done))
  clearInterval(timer)
  if (code !== 0) throw new Error(`no site of ${n} events`)
  return { seconds: Number(process.hrtime.bigint() - started) / 1e9, megabytes: peakKb / 1000 }
}

/** What a process and its threads hold, kB; 0 where the system does not say. */
function residentKb(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
