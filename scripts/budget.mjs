/**
 * Knows what the first view of the built site may weigh, and prints what it does weigh; knows nothing of
 * what it shows. 1 kB is 1000 bytes, after gzip; fonts are compressed in themselves.
 *
 * By hand: `node scripts/budget.mjs [folder]`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { parseAst } from 'vite'
import { ROOT } from './set-up/process.mjs'

const LIMITS_KB = { view: 100, fonts: 190 }

/** Words that stay in a bundle when a part of d3 that we have no use for gets into it. */
const UNWANTED_D3 = {
  'd3-force': 'velocityDecay',
  'd3-geo for the United States': '29.5,45.5',
  'd3-delaunay': 'halfedges',
  'd3-hierarchy': 'eachBefore',
  'd3-scale-chromatic': '8dd3c7ffffb3bebada',
  'd3-transition': 'attrTween'
}
/** A word of MapLibre that no minifier takes away. */
const MAP_LIBRARY = 'maplibregl-'

/**
 * What the page at `/` loads before anything is done on it.
 * @param {string} folder
 * @returns {{ html: string, styles: string[], scripts: string[], data: string[], fonts: string[] }}
 */
export function readFirstView(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  const links = [...html.matchAll(/<link\b[^>]*>/g)].map(([link]) => link)
  /** @param {RegExp} kind */
  const hrefs = (kind) =>
    links.filter((link) => kind.test(link)).map((link) => /href="([^"]*)"/.exec(link)?.[1] ?? '')
  const starts = [...html.matchAll(/import\("([^"]+)"\)|<script[^>]* src="([^"]+)"/g)].map(
    (m) => m[1] ?? m[2] ?? ''
  )
  return {
    html,
    styles: [...new Set(hrefs(/rel="stylesheet"/))],
    scripts: followImports(folder, [...hrefs(/rel="modulepreload"/), ...starts]),
    data: [...new Set(hrefs(/as="fetch"/))],
    fonts: [...new Set(hrefs(/as="font"/))]
  }
}

/**
 * Addresses of scripts and of all that they import, except what they load late.
 * @param {string} folder
 * @param {readonly string[]} starts
 */
function followImports(folder, starts) {
  const found = new Set(starts)
  for (const address of found) {
    const { body } = parseAst(readFileSync(join(folder, address), 'utf8'))
    for (const node of body) {
      if (!('source' in node) || !node.source) continue
      found.add(posix.join(posix.dirname(address), String(node.source.value)))
    }
  }
  return [...found]
}

/**
 * Sentences about what is too heavy or in the wrong place; none where all is well.
 * @param {string} folder
 * @param {ReturnType<typeof readFirstView>} view
 */
export function findFaults(folder, view) {
  const weights = weigh(folder, view)
  const faults = []
  const sum = weights.html + weights.styles + weights.scripts + weights.data
  if (sum > LIMITS_KB.view) faults.push(`The first view weighs ${sum.toFixed(1)} kB of ${LIMITS_KB.view} kB.`)
  if (weights.fonts > LIMITS_KB.fonts) {
    faults.push(`Its fonts weigh ${weights.fonts.toFixed(1)} kB of ${LIMITS_KB.fonts} kB.`)
  }
  const early = view.scripts.filter((address) =>
    readFileSync(join(folder, address), 'utf8').includes(MAP_LIBRARY)
  )
  for (const address of early) faults.push(`The map library is in ${address}, which the first view loads.`)
  return [...faults, ...findUnwanted(folder)]
}

/**
 * Parts of d3 that got into any script of the folder. Each word is first looked for in d3 itself, so that
 * one which a new version no longer has is noticed.
 * @param {string} folder
 */
function findUnwanted(folder) {
  const d3 = readFileSync(`${ROOT}node_modules/d3/dist/d3.min.js`, 'utf8')
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  const scripts = files
    .filter((path) => path.endsWith('.js'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
  return Object.entries(UNWANTED_D3).flatMap(([part, word]) => {
    if (!d3.includes(word)) return [`d3 no longer has the word ${word}; choose another one for ${part}.`]
    return scripts.some((text) => text.includes(word))
      ? [`${part} is in the bundle, and nothing needs it.`]
      : []
  })
}

/**
 * kB of each part: gzip, fonts as they are.
 * @param {string} folder
 * @param {ReturnType<typeof readFirstView>} view
 */
export function weigh(folder, { html, styles, scripts, data, fonts }) {
  /** @param {string[]} addresses */
  const zipped = (addresses) =>
    addresses.reduce((sum, each) => sum + toKb(gzipSync(readFileSync(join(folder, each)))), 0)
  return {
    html: toKb(gzipSync(html)),
    styles: zipped(styles),
    scripts: zipped(scripts),
    data: zipped(data),
    fonts: fonts.reduce((sum, each) => sum + toKb(readFileSync(join(folder, each))), 0)
  }
}

/** @param {Uint8Array} bytes */
function toKb(bytes) {
  return bytes.length / 1000
}

/**
 * One line for each part.
 * @param {ReturnType<typeof weigh>} weights
 */
export function formatWeights({ html, styles, scripts, data, fonts }) {
  /** @type {[string, number][]} */
  const rows = [
    ['page', html],
    ['styles', styles],
    ['scripts', scripts],
    ['data', data],
    [`first view, of ${LIMITS_KB.view}`, html + styles + scripts + data],
    [`fonts asked for in its head, of ${LIMITS_KB.fonts}`, fonts]
  ]
  return rows.map(([name, kb]) => `${kb.toFixed(1).padStart(8)} kB  ${name}`).join('\n')
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = resolve(ROOT, process.argv[2] ?? process.env.KARTU_BUILD ?? 'build')
  if (existsSync(join(folder, 'index.html'))) {
    const view = readFirstView(folder)
    console.log(formatWeights(weigh(folder, view)))
    const faults = findFaults(folder, view)
    for (const fault of faults) console.error(fault)
    if (faults.length > 0) process.exitCode = 1
  } else {
    console.error(`Nothing is built in ${folder}; run npm run build first.`)
    process.exitCode = 1
  }
}
