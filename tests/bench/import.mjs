/**
 * Knows how long 20 000 rows take by command line, and how much memory: `node tests/bench/import.mjs [rows]`. Writes
 * invented rows, takes them in by a process of its own, and prints seconds and megabytes. Node 20 on two slow cores:
 * 8 s of processor time, 420 MB; the gazetteer and the start of Node are 2 s of them.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'

const ROWS = Number(process.argv[2] ?? 20_000)
const FOLDER = '.tests/import'
const TOWNS = [
  ['Kaunas', 'Lithuania'],
  ['Jelgava', 'Latvia'],
  ['Brussels', 'Belgium'],
  ['Rokiškis', 'Lithuania'],
  ['Rēzekne', 'Latvia'],
  ['Lyon', 'France'],
  ['Gdańsk', 'Poland'],
  ['Tartu', 'Estonia']
]
const KINDS = ['exchange', 'training', 'meeting', 'camp', 'event']
const HEAD = 'Project,Title,Kind,When,Place,Country,Hosts,Participants,People,Evidence'

const pad = (number) => String(number).padStart(2, '0')

/** One row in a hundred has a date that can be read in two ways. */
function rowOf(at) {
  const [place, country] = TOWNS[at % TOWNS.length]
  const [from] = TOWNS[(at * 5 + 3) % TOWNS.length]
  const year = 2014 + (at % 12)
  const day = `${pad(1 + (at % 28))}.${pad(1 + ((at * 7) % 12))}.${year}`
  const when = at % 100 === 99 ? `03/04/${year}` : day
  const participants = `${from}; Organisation ${at % 900}`
  const kind = KINDS[at % KINDS.length]
  return `Project ${at % 200},Activity ${at},${kind},${when},${place},${country},Host ${at % 300},${participants},${at % 90},reported`
}

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
const file = `${FOLDER}/rows.csv`
writeFileSync(file, [HEAD, ...Array.from({ length: ROWS }, (_, at) => rowOf(at))].join('\n'))

const started = performance.now()
const measure =
  'process.on("exit", () => console.error(`memory ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`))'
const { stdout, stderr } = spawnSync(
  process.execPath,
  [
    '--import',
    `data:text/javascript,${encodeURIComponent(measure)}`,
    'scripts/import.mjs',
    file,
    '--to',
    `${FOLDER}/out`,
    '--yes'
  ],
  { encoding: 'utf8' }
)
const seconds = (performance.now() - started) / 1000
const size = statSync(`${FOLDER}/out/activities.json`).size
console.log(stdout.split('\n').slice(-14).join('\n'))
console.log(
  `${ROWS} rows: ${seconds.toFixed(1)} s, ${stderr.trim().split('\n').at(-1)}, ${Math.round(size / 1e6)} MB written`
)
