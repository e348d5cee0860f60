/**
 * Knows how all built pages are checked and counted: their markup by html-validate, the rest by `pages/rules.mjs`.
 *
 * By hand: `node scripts/check-pages.mjs [folder] [data] [base path]`
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { readPages } from './pages/read.mjs'
import { findPageFaults, linksOf, textsByLanguage } from './pages/rules.mjs'
import { ROOT } from './set-up/process.mjs'

/** Faults that are shown one by one. */
const SHOWN = 20

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How markup is written, not what it says; Svelte and the framework write it.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Projects and activities have the titles that their sources give; whoever shows one cuts it.
    'long-title': 'off',
    // A list may have a name.
    'aria-label-misuse': ['error', { allowAnyNamable: true }]
  }
})

const [folder = 'build', data = 'data', base = ''] = process.argv.slice(2)
const root = resolve(ROOT, folder)
const pages = new Map([...readPages(root, base)].map((page) => [page.path, page]))

/** @type {Map<string, string | null>} */
const files = new Map()
/** @param {string} path on the host */
function read(path) {
  const file = join(root, path.slice(base.length))
  const text =
    files.get(path) ?? (existsSync(file) && !path.endsWith('/') ? readFileSync(file, 'utf8') : null)
  files.set(path, text)
  return text
}

const records = readdirSync(resolve(ROOT, data)).filter((name) => /^(?!.*schema).*\.json$/.test(name))
const told = textsByLanguage(
  records.map((name) => JSON.parse(readFileSync(resolve(ROOT, data, name), 'utf8')))
)
const site = { base, read, told, page: (/** @type {string} */ path) => pages.get(path) }

/** @param {import('./pages/read.mjs').Page} page */
function invalid({ path, html }) {
  // Under a path of its own a site differs in its addresses only.
  if (base !== '') return []
  const { results } = validator.validateStringSync(html, path)
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message}, at ${selector ?? 'the start'}`
    )
  )
}

const faults = [...pages.values()].flatMap((page) => [...invalid(page), ...findPageFaults(page, site)])
const links = [...pages.values()].reduce((sum, page) => sum + linksOf(page).length, 0)
const foreign = [...pages.values()].flatMap(({ texts }) => texts).filter(({ text }) => told.has(text)).length
console.log(
  `${pages.size} pages, ${links} links within them, ${foreign} texts of the data: ${faults.length} faults`
)
for (const fault of faults.slice(0, SHOWN)) console.error(fault)
if (pages.size === 0) console.error(`Nothing is built in ${root}; run npm run build first.`)
if (faults.length > 0 || pages.size === 0) process.exitCode = 1
