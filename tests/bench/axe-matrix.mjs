/**
 * Knows how to look with axe at one page of each kind, in each language, in each theme and in the colours of the
 * device, on a desktop and on a phone: `node tests/bench/axe-matrix.mjs`, after `npm run build`. Prints the counts
 * and each fault. The page tests look at a part of these; this is the whole.
 */
import { chromium } from 'playwright'
import { load } from '../../scripts/load.mjs'
import { listen } from '../../scripts/serve.mjs'
import { createFolderSite } from '../../scripts/set-up/folder-site.mjs'

const PORT = Number(process.env.KARTU_TEST_PORT ?? 41_790)
const LANGUAGES = ['', 'lv/', 'lt/', 'fr/', 'nl/']
const PAGES = [
  '',
  'places/rezekne/',
  'organisations/vlc/',
  'activities/jelgava-2019-02/',
  'projects/socquality/',
  'sources/viesite-2019/',
  'activities/',
  'projects/',
  'places/',
  'organisations/',
  'sources/',
  'data/',
  'embed/',
  'present/',
  'about/',
  'accessibility/',
  'privacy/',
  'nowhere/'
]
/** Pages that come alive, and what is there once they have. */
const LIVE = [
  [/^(..\/)?(embed\/)?$/, '[data-shown]'],
  [/present\/$/, '.slide']
]
const PLAIN = { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' }
const THEMES = {
  light: PLAIN,
  dark: { ...PLAIN, colorScheme: 'dark' },
  contrast: { ...PLAIN, contrast: 'more' },
  forced: { ...PLAIN, forcedColors: 'active' }
}
const SIZES = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 }
}

const { listFaults } = await load('../../tests/pages/faults.ts')
const servers = await listen(createFolderSite({ folder: 'build' }), PORT)
if (!servers) throw new Error(`port is taken: ${PORT}`)
const executablePath = process.env.CHROMIUM_PATH
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-3d-apis'],
  ...(executablePath ? { executablePath } : {})
})
const page = await (await browser.newContext()).newPage()
const started = Date.now()
let looks = 0
let faulty = 0
for (const [size, viewport] of Object.entries(SIZES)) {
  await page.setViewportSize(viewport)
  for (const [theme, media] of Object.entries(THEMES)) {
    await page.emulateMedia(media)
    let found = 0
    for (const address of LANGUAGES.flatMap((lang) => PAGES.map((each) => lang + each))) {
      await page.goto(`http://localhost:${PORT}/${address}`)
      const live = LIVE.find(([pages]) => pages.test(address))?.[1]
      if (live) await page.locator(live).waitFor({ state: 'attached' })
      // The device's own colours are not the page's to choose.
      const faults = await listFaults(page, theme === 'forced' ? 'the rest' : 'all')
      looks++
      found += faults.length
      for (const fault of faults) console.log(`/${address}, ${theme}, ${size}: ${fault}`)
    }
    faulty += found
    console.log(`${size}, ${theme}: ${LANGUAGES.length * PAGES.length} pages, ${found} faults`)
  }
}
console.log(`${looks} looks, ${faulty} faults, ${Math.round((Date.now() - started) / 1000)} s`)
await browser.close()
for (const server of servers) server.close()
if (faulty > 0) process.exitCode = 1
