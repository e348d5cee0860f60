/**
 * Knows how to run other programs and to end with them; knows nothing of what they do.
 *
 * Children stand in process groups of their own, so that ending one ends what it started as well.
 */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Folder of the project, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Entry files of the tools in `node_modules`, run by the Node that runs us. */
const TOOLS = {
  eslint: 'eslint/bin/eslint.js',
  playwright: 'playwright/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  'svelte-check': 'svelte-check/bin/svelte-check',
  'svelte-kit': '@sveltejs/kit/svelte-kit.js',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs'
}

const WINDOWS = process.platform === 'win32'
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string | undefined>} [env] added to the environment; `undefined` takes a name away
 * @property {boolean} [show] output goes straight to the terminal and is not kept
 * @property {number} [limitMs] the program is ended after this time
 */

/**
 * Runs a program to its end and never throws; a program that is not there has code 127.
 * @param {string} command
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
      detached: !WINDOWS
    })
    running.add(child)
    /** @type {Buffer[]} */
    const parts = []
    child.stdout?.on('data', (part) => parts.push(part))
    child.stderr?.on('data', (part) => parts.push(part))
    const timer = options.limitMs ? setTimeout(() => endChild(child), options.limitMs) : undefined
    /** @param {number} code */
    const finish = (code) => {
      clearTimeout(timer)
      running.delete(child)
      done({ code, output: Buffer.concat(parts).toString('utf8') })
    }
    child.on('error', () => finish(127))
    child.on('close', (code) => finish(code ?? 1))
  })
}

/**
 * Runs a tool of `node_modules`.
 * @param {keyof typeof TOOLS} name
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function runTool(name, args, options) {
  return run(process.execPath, [`${ROOT}node_modules/${TOOLS[name]}`, ...args], options)
}

/**
 * Ends all children and this process when it is told to end, or when npm, which started it, is gone.
 * @param {number} code exit code of such an end
 */
export function endCleanly(code) {
  const end = () => {
    for (const child of running) endChild(child)
    process.exit(code)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end)
  watchParent(end)
}

/**
 * Calls `end` when what started this process is gone; only under npm or a test runner, since a shell may
 * leave a command running on purpose.
 * @param {() => void} end
 */
function watchParent(end) {
  if (!process.env.npm_lifecycle_event && !process.env.KARTU_END_WITH_PARENT) return
  const first = readParents()
  const timer = setInterval(() => {
    if (readParents() === first) return
    clearInterval(timer)
    end()
  }, 500)
  timer.unref()
}

/** Who started this process: npm itself, or a shell and the npm behind it, which a shell outlives. */
function readParents() {
  try {
    const name = readFileSync(`/proc/${process.ppid}/comm`, 'utf8').trim()
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8')
    const [, behind] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return /^(ba|da|a)?sh$/.test(name) ? `${process.ppid} ${behind}` : String(process.ppid)
  } catch {
    // No /proc: there the shell hands its place over to us, and npm is the parent.
    return String(process.ppid)
  }
}

/** @param {import('node:child_process').ChildProcess} child */
function endChild(child) {
  if (child.pid === undefined) return
  try {
    if (WINDOWS) child.kill()
    else process.kill(-child.pid, 'SIGTERM')
  } catch {
    // It has ended by itself.
  }
}
