/**
 * Knows how much script a frame takes while the page is used: `node tests/bench/frames.mjs [folder]`, after
 * `npm run build`. Prints milliseconds of script for each frame, of 120 frames after a warm-up; the browser
 * itself counts them. Knows nothing of what is right; `--without-webgl` moves the drawn map.
 */
import { chromium } from 'playwright'
import { listen } from '../../scripts/serve.mjs'
import { createFolderSite } from '../../scripts/set-up/folder-site.mjs'

const FRAMES = 120
const WARM_UP = 30
const PORT = 41_790
const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const withWebGl = !process.argv.includes('--without-webgl')
const folder = named[0] ?? 'build'

const servers = await listen(createFolderSite({ folder }), PORT)
if (!servers) throw new Error(`port is taken: ${PORT}`)
const executablePath = process.env.CHROMIUM_PATH
const browser = await chromium.launch({
  args: ['--no-sandbox', ...(withWebGl ? ['--enable-unsafe-swiftshader'] : ['--disable-3d-apis'])],
  ...(executablePath ? { executablePath } : {})
})

/** What is done in each frame, once what it needs stands still. */
const ACTIONS = {
  /** The end of the time frame goes to and fro. */
  brush: async (page) => {
    const box = await boxOf(page, '[role="slider"] .handle >> nth=1')
    await page.mouse.move(box.x, box.y)
    await page.mouse.down()
    return (frame) => page.mouse.move(box.x - 4 * swing(frame), box.y)
  },
  'zoom of time': async (page) => {
    const box = await boxOf(page, '#timeline section[data-lane]:visible >> nth=1')
    await page.mouse.move(box.x, box.y)
    await page.keyboard.down('Control')
    return (frame) => page.mouse.wheel(0, frame % 60 < 30 ? -20 : 20)
  },
  'pan of the map': async (page) => {
    const box = await boxOf(page, '#map .stage')
    await page.mouse.move(box.x, box.y)
    await page.mouse.down()
    return (frame) => page.mouse.move(box.x + 3 * swing(frame), box.y + swing(frame))
  },
  'zoom of the map': async (page) => {
    const box = await boxOf(page, '#map .stage')
    await page.mouse.move(box.x, box.y)
    await page.keyboard.down('Control')
    return (frame) => page.mouse.wheel(0, frame % 60 < 30 ? -20 : 20)
  },
  'step by step': async (page) => {
    await page.locator('h1').click()
    return (frame) => (frame % 12 === 0 ? page.keyboard.press('l') : Promise.resolve())
  },
  'fold and unfold': async (page) => {
    await page.locator('h1').click()
    return (frame) => (frame % 45 === 0 ? page.keyboard.press('u') : Promise.resolve())
  }
}

const swing = (frame) => (frame % 60 < 30 ? frame % 60 : 60 - (frame % 60))

async function boxOf(page, selector) {
  const { x, y, width, height } = (await page.locator(selector).first().boundingBox()) ?? {}
  return { x: x + width / 2, y: y + height / 2 }
}

async function measure(prepare) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`http://localhost:${PORT}/`)
  await page.locator(`[data-map="${withWebGl ? 'live' : 'drawn'}"]`).waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const scriptMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0)
  }
  const act = await prepare(page)
  const frames = []
  for (let frame = 0; frame < WARM_UP + FRAMES; frame++) {
    const before = await scriptMs()
    await act(frame)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(0))))
    frames.push((await scriptMs()) - before)
  }
  await page.close()
  return frames.slice(WARM_UP).sort((a, b) => a - b)
}

const at = (sorted, share) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN

console.log(`script in a frame, ms, ${FRAMES} frames, ${withWebGl ? 'live map' : 'drawn map'}, ${folder}`)
for (const [name, prepare] of Object.entries(ACTIONS)) {
  const frames = await measure(prepare)
  const [median, p95, most] = [at(frames, 0.5), at(frames, 0.95), at(frames, 1)].map((ms) => ms.toFixed(1))
  console.log(`${name.padEnd(18)} median ${median}  p95 ${p95}  most ${most}`)
}
await browser.close()
for (const server of servers) server.close()
