/**
 * Knows how to look at folders of unusual shapes: `node tests/bench/looks.mjs [part of a name]` writes each to
 * `.tests/looks`, builds it and takes its picture, large and small. Knows nothing of what is right in them.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { chromium } from 'playwright'
import { load } from '../../scripts/load.mjs'
import { listen } from '../../scripts/serve.mjs'
import { createFolderSite } from '../../scripts/set-up/folder-site.mjs'

const PORT = 41_780
const ROOT = '.tests/looks'
const SIZES = [
  [1440, 900],
  [390, 844]
]
const wanted = process.argv[2] ?? ''
const { LARGE_SHAPES, SHAPES } = await load('../../tests/fixtures/shapes.ts')
const executablePath = process.env.CHROMIUM_PATH
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-3d-apis'],
  ...(executablePath ? { executablePath } : {})
})
for (const [name, make] of Object.entries({ ...SHAPES, ...LARGE_SHAPES })) {
  if (!name.includes(wanted)) continue
  const slug = name.replaceAll(' ', '-')
  const [data, site] = [`${ROOT}/${slug}-data`, `${ROOT}/${slug}`]
  for (const path of [data, site]) rmSync(path, { recursive: true, force: true })
  mkdirSync(data, { recursive: true })
  for (const [part, list] of Object.entries(make()))
    writeFileSync(`${data}/${part}.json`, JSON.stringify({ [part]: list }, null, 2))
  const env = { ...process.env, KARTU_DATA: data, KARTU_BUILD: site }
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { env, encoding: 'utf8' })
  if (status !== 0) {
    console.log(`${name}: not built\n${stdout.slice(-2000)}\n${stderr.slice(-2000)}`)
    continue
  }
  const servers = await listen(createFolderSite({ folder: site }), PORT)
  if (!servers) throw new Error(`port is taken: ${PORT}`)
  for (const [width, height] of SIZES) {
    const page = await browser.newPage({ viewport: { width, height } })
    page.on('pageerror', ({ message }) => console.log(`${name}: ${message}`))
    await page.goto(`http://localhost:${PORT}/`)
    await page.locator('[data-map="drawn"]').waitFor({ state: 'attached' })
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: `${ROOT}/${slug}-${width}.png` })
    await page.close()
  }
  for (const server of servers) server.close()
  console.log(`${name}: ${ROOT}/${slug}-*.png`)
}
await browser.close()
