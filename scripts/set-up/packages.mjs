/**
 * Knows whether the packages of the lockfile are installed, and installs them; knows nothing of what
 * they are for.
 */
import { readFileSync } from 'node:fs'
import { ROOT, run } from './process.mjs'

/**
 * Whether `node_modules` holds what the lockfile asks for, by npm's own list of what it installed.
 * Packages for other systems may be missing, and ones that nothing asks for.
 * @returns {boolean}
 */
export function hasPackages() {
  const wanted = readPackages('package-lock.json')
  const present = readPackages('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.extraneous || present[path]?.version === entry.version
  )
}

/**
 * Installs what is missing; says in one sentence what it does, or why it could not.
 * @returns {Promise<boolean>} whether all packages are there
 */
export async function installPackages() {
  if (hasPackages()) return true
  console.log('Installing the packages of package-lock.json (once) …')
  // Under npm, its own program is known; without it, `npm` has to be on the path.
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const windows = process.platform === 'win32'
  const { code, output } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args])
    : await run(windows ? 'npm.cmd' : 'npm', args)
  if (code === 0) return true
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line))
  const reason = lines.map((line) => line.replace(/^npm (error|ERR!) ?/, '')).find((line) => /\s/.test(line))
  console.error(`The packages could not be installed${reason ? `: ${reason}` : ''}.`)
  console.error('Check the connection to the npm registry, then try again.')
  return false
}

/**
 * The `packages` of a lockfile by path; undefined where there is none or it cannot be read.
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean, extraneous?: boolean }> | undefined}
 */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(ROOT + path, 'utf8')).packages
  } catch {
    return undefined
  }
}
