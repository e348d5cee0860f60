/**
 * Knows the way from a clone to the served site: install, check the data, build, serve. Knows nothing
 * of how each of these is done.
 */
import { spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { listen } from '../serve.mjs'
import { createFolderSite } from './folder-site.mjs'
import { installPackages } from './packages.mjs'
import { isFree } from './ports.mjs'
import { endCleanly, ROOT, run, runTool } from './process.mjs'

const DEFAULT_PORT = 4173

/** Brings the site up and serves it until the process is told to end; sets the exit code on failure. */
export async function startSite() {
  endCleanly(0)
  const port = readPort(process.env.PORT)
  const base = process.env.BASE_PATH ?? ''
  const folder = process.env.KARTU_BUILD ?? 'build'
  if (port === undefined) return fail(`PORT is ${process.env.PORT}; give a number from 1 to 65535.`)
  // Asked before the work, so that nobody waits for a build that cannot be served.
  if (!(await isFree(port))) return failOnPort(port)
  if (!(await installPackages())) return fail()
  if ((await run(process.execPath, [`${ROOT}scripts/check-data.mjs`], { show: true })).code !== 0) {
    return fail('The site was not built: the data have errors.')
  }
  console.log('Building …')
  const build = await runTool('vite', ['build', '--logLevel', 'warn'])
  if (build.code !== 0) return fail(`${build.output}\nThe site could not be built.`)

  if (!(await listen(createFolderSite({ folder: resolve(ROOT, folder), base }), port)))
    return failOnPort(port)
  const address = `http://localhost:${port}${base}/`
  console.log(`Kartu is served at ${address}`)
  if (process.stdout.isTTY && !process.env.CI) openBrowser(address)
}

/**
 * Port by the variable PORT; undefined where it is no port.
 * @param {string | undefined} text
 */
function readPort(text) {
  if (text === undefined || text === '') return DEFAULT_PORT
  const port = Number(text)
  return Number.isInteger(port) && port > 0 && port < 65536 ? port : undefined
}

/** @param {string} [sentence] */
function fail(sentence) {
  if (sentence) console.error(sentence)
  process.exitCode ??= 1
}

/** @param {number} port */
function failOnPort(port) {
  fail(`Port ${port} is taken or not allowed; choose another one, as in: PORT=${port + 1} npm start`)
}

/**
 * Asks the desktop to open an address; where there is none, nothing happens.
 * @param {string} address
 */
function openBrowser(address) {
  /** @type {Partial<Record<NodeJS.Platform, [string, string[]]>>} */
  const openers = { darwin: ['open', [address]], win32: ['cmd', ['/c', 'start', '', address]] }
  const [command, args] = openers[process.platform] ?? ['xdg-open', [address]]
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}
