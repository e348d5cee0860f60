/**
 * Knows how the site is built: `npm run build`. The data are checked first, and once; what Vite is told beside that is
 * handed on. Knows nothing of the rules or of the pages.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { load, root } from './load.mjs'

/** As it was given: what loads our modules here says of itself that it develops. */
const given = { ...process.env }

/** Runs a program of Node, which shows what it says, to its end. */
function run(file, args, env = {}) {
  const { status } = spawnSync(process.execPath, [file, ...args], {
    stdio: 'inherit',
    env: { ...given, ...env }
  })
  return status ?? 1
}

/** What tells the build that these very files are sound; nothing where the folder cannot be read. */
async function fingerprintOf(dir) {
  const { fingerprint, readFolder } = await load('model/folder.ts')
  try {
    return fingerprint(readFolder(dir))
  } catch {
    // The check says why.
    return undefined
  }
}

const sound = await fingerprintOf(process.env.KARTU_DATA ?? 'data')
const check = fileURLToPath(new URL('check-data.mjs', import.meta.url))
process.exitCode =
  run(check, []) ||
  run(`${root}node_modules/vite/bin/vite.js`, ['build', ...process.argv.slice(2)], { KARTU_CHECKED: sound })
