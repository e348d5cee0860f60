/**
 * Knows how an invented folder of data is asked for: `npm run crowd -- <N> --to <folder>`. What is in it is in
 * tests/fixtures/crowd.ts; here are only arguments and the exit code.
 */
import { existsSync, readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { load } from './load.mjs'
import { CROWD } from './worlds.mjs'

const MOST = 1_000_000
const USE = `npm run crowd -- <N> --to <folder>

  <N>              how many activities to invent, 1 to ${MOST}
  --to <folder>    where the data go; a new folder, or an empty one
  --seed <number>  another number invents another folder, the same one the same bytes (${CROWD.seed})

Look at it with KARTU_DATA=<folder> npm start`

const OPTIONS = {
  to: { type: 'string' },
  seed: { type: 'string', default: String(CROWD.seed) },
  help: { type: 'boolean', default: false }
}

/** What is asked for, or why it cannot be done. */
function wishOf() {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true })
  if (values.help) return { help: true }
  const [count, ...others] = positionals
  if (count === undefined) return { fault: 'missing number: how many activities?' }
  if (others.length > 0) return { fault: `unknown argument: ${others.join(' ')}` }
  const activities = wholeNumber(count)
  if (!(activities >= 1 && activities <= MOST))
    return { fault: `no number of activities: ${count}; give a whole number from 1 to ${MOST}` }
  const seed = wholeNumber(values.seed)
  if (!(seed < 2 ** 32)) return { fault: `no seed: ${values.seed}; give a whole number below ${2 ** 32}` }
  if (values.to === undefined) return { fault: 'missing folder: name it by --to' }
  if (existsSync(values.to) && readdirSync(values.to).length > 0)
    return { fault: `${values.to} is not empty: name another folder` }
  return { to: values.to, size: { activities, seed } }
}

/** NaN for what is no whole number in digits. */
function wholeNumber(text) {
  return /^\d+$/.test(text) ? Number(text) : NaN
}

/** The same with a fault in place of an error of unknown options. */
function wish() {
  try {
    return wishOf()
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) }
  }
}

const { help, fault, to, size } = wish()
if (help) console.log(USE)
else if (fault) {
  console.error(`${fault}\n\n${USE}`)
  process.exitCode = 1
} else {
  const { writeCrowd } = await load('../../tests/fixtures/crowd.ts')
  writeCrowd(to, size)
  console.log(`${size.activities} invented activities in ${to}`)
}
