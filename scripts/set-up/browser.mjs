/**
 * Knows where a Chromium for the page tests may be found, and how to get one; knows nothing of the
 * tests.
 */
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run, runTool } from './process.mjs'

/** The one without windows starts and loads in half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable'
]
const FIXED_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
]
const ANSWER_MS = 30_000
const DOWNLOAD_MS = 10 * 60_000

/**
 * Path of a Chromium that starts: the one of CHROMIUM_PATH, an installed one, Playwright's own, or
 * Debian's; the last two are installed where they are missing. Undefined, with one sentence printed,
 * where there is none to be had.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named && (await starts(named))) return named
  if (named) console.log(`CHROMIUM_PATH names ${named}, which does not start; looking for another browser.`)
  const found = (await findInstalled()) ?? (await installPlaywright()) ?? (await installPackage())
  if (!found) {
    console.error('No browser for the page tests: install Chromium or Chrome, or name one in CHROMIUM_PATH.')
  }
  return found
}

/** @returns {Promise<string | undefined>} */
async function findInstalled() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  for (const path of [...paths, ...FIXED_PATHS]) if (await starts(path)) return path
  return undefined
}

/** @returns {Promise<string | undefined>} */
async function installPlaywright() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  if (await starts(path)) return path
  console.log('Downloading a browser for the page tests (once) …')
  await runTool('playwright', ['install', 'chromium'], { limitMs: DOWNLOAD_MS })
  // Downloaded is not enough: a bare system lacks libraries that it needs.
  return (await starts(path)) ? path : undefined
}

/** @returns {Promise<string | undefined>} */
async function installPackage() {
  if (process.platform !== 'linux' || (await run('apt-get', ['--version'])).code !== 0) return undefined
  const root = process.getuid?.() === 0
  if (!root && (await run('sudo', ['-n', 'true'])).code !== 0) return undefined
  console.log('Installing Chromium by apt-get (once) …')
  /** @param {string[]} args */
  const apt = (args) => {
    const command = ['apt-get', '-o', 'DPkg::Lock::Timeout=300', ...args]
    const [program = '', ...rest] = root ? command : ['sudo', '-n', ...command]
    return run(program, rest, { limitMs: DOWNLOAD_MS, env: { DEBIAN_FRONTEND: 'noninteractive' } })
  }
  await apt(['update'])
  for (const name of ['chromium-headless-shell', 'chromium']) {
    await apt(['install', '-y', '--no-install-recommends', name])
    const found = await findInstalled()
    if (found) return found
  }
  return undefined
}

/**
 * Whether a browser at a path says its version; on Windows, where that opens a window, whether it is there.
 * @param {string} path
 */
async function starts(path) {
  if (!existsSync(path)) return false
  if (process.platform === 'win32') return true
  return (await run(path, ['--version'], { limitMs: ANSWER_MS })).code === 0
}
