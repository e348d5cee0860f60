/**
 * Knows how long the Try page takes for a large sheet: `node tests/bench/try.mjs [rows]`, after `npm run build`.
 * Prints seconds from the file to the columns, from there to the problems, to the site made of it, and on to its live map, with the memory of the
 * page at its end. Knows nothing of what is right.
 */
import { chromium } from 'playwright'
import { listen } from '../../scripts/serve.mjs'
import { createFolderSite } from '../../scripts/set-up/folder-site.mjs'

const PORT = 41_791
const WAIT_MS = 120_000
const rows = Number(process.argv[2] ?? 20_000)
const TOWNS = ['Kaunas;Lithuania', 'Jelgava;Latvia', 'Dobele;Latvia', 'Brussels;Belgium', 'Tartu;Estonia']

/** @param {number} at */
function line(at) {
  const month = String((at % 12) + 1).padStart(2, '0')
  const year = 2005 + (at % 20)
  const town = TOWNS[at % TOWNS.length]
  return `Project ${at % 60};Visit ${at};Exchange;${year}-${month}-0${(at % 9) + 1};${town};${at % 40};reported`
}

const servers = await listen(createFolderSite({ folder: 'build' }), PORT)
if (!servers) throw new Error(`port is taken: ${PORT}`)
const executablePath = process.env.CHROMIUM_PATH
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-3d-apis', '--enable-precise-memory-info'],
  ...(executablePath ? { executablePath } : {})
})
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
page.setDefaultTimeout(WAIT_MS)
await page.goto(`http://localhost:${PORT}/try/`)
const head = 'Project;Title;Kind;When;Place;Country;People;Evidence'
const buffer = Buffer.from([head, ...Array.from({ length: rows }, (_, at) => line(at))].join('\n'))

/**
 * @param {string} name
 * @param {() => Promise<void>} act
 */
async function measure(name, act) {
  const start = performance.now()
  await act()
  console.log(`${name.padEnd(10)} ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

await measure('columns', async () => {
  await page.locator('input[type="file"]').setInputFiles({ name: 'large.csv', mimeType: 'text/csv', buffer })
  await page.locator('[data-step="columns"]').waitFor()
})
await measure('problems', async () => {
  await page.locator('button[type="submit"]').first().click()
  await page.locator('progress[value]').waitFor()
  await page.locator('[data-step="problems"]').waitFor()
})
await measure('site', async () => {
  await page.locator('[data-see]').click()
  await page.locator('.site').waitFor()
})
await measure('map', async () => {
  await page.locator('[data-shown]').waitFor({ state: 'attached' })
})
const used = await page.evaluate(() => Reflect.get(performance, 'memory')?.usedJSHeapSize ?? 0)
console.log(`memory     ${Math.round(used / 1_000_000)} MB in the page, without its worker`)
await browser.close()
for (const server of servers) server.close()
