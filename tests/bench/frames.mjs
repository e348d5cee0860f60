/**
 * Knows how much script a frame takes while the page is used: `node tests/bench/frames.mjs [folder]`, after
 * `npm run build`. Prints milliseconds for each of about 120 frames after a warm-up: the time that the processor spent
 * on the page's own listeners, timers and frames, as the browser traces them, whatever else the machine does.
 * Knows nothing of what is right; `--without-webgl` moves the drawn map.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright'
import { listen } from '../../scripts/serve.mjs'
import { createFolderSite } from '../../scripts/set-up/folder-site.mjs'

const FRAMES = 120
const WARM_UP = 30
/** Between two frames in which nothing is done, long enough for a slow machine to draw one. */
const PAUSE_MS = 50
const PORT = 41_790
/** What the browser calls the page's own script in a trace; one may lie within another. */
const SCRIPT = new Set(['EventDispatch', 'FireAnimationFrame', 'FunctionCall', 'RunMicrotasks', 'TimerFire'])
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

/** The mouse as the browser's own protocol moves it: the driver's would run script in the page. */
async function mouseOf(page) {
  const session = await page.context().newCDPSession(page)
  const send = (type, x, y, more) => session.send('Input.dispatchMouseEvent', { type, x, y, ...more })
  return {
    press: ({ x, y }) => send('mousePressed', x, y, { button: 'left', buttons: 1, clickCount: 1 }),
    drag: (x, y) => send('mouseMoved', x, y, { button: 'left', buttons: 1 }),
    /** with Ctrl */
    wheel: ({ x, y }, deltaY) => send('mouseWheel', x, y, { deltaX: 0, deltaY, modifiers: 2 })
  }
}

/** What is done in each frame, once what it needs stands still. */
const ACTIONS = {
  /** The end of the time frame goes to and fro. */
  brush: async (page) => {
    const box = await boxOf(page, '[role="slider"] .handle >> nth=1')
    const mouse = await mouseOf(page)
    await mouse.press(box)
    return (frame) => mouse.drag(box.x - 4 * swing(frame), box.y)
  },
  'zoom of time': async (page) => {
    const box = await boxOf(page, '#timeline section[data-lane]:visible >> nth=1')
    const mouse = await mouseOf(page)
    return (frame) => mouse.wheel(box, frame % 60 < 30 ? -20 : 20)
  },
  'pan of the map': async (page) => {
    const box = await boxOf(page, '#map .stage')
    const mouse = await mouseOf(page)
    await mouse.press(box)
    return (frame) => mouse.drag(box.x + 3 * swing(frame), box.y + swing(frame))
  },
  'zoom of the map': async (page) => {
    const box = await boxOf(page, '#map .stage')
    const mouse = await mouseOf(page)
    return (frame) => mouse.wheel(box, frame % 60 < 30 ? -20 : 20)
  },
  'step by step': async (page) => {
    await page.locator('h1').click()
    return (frame) => (frame % 12 === 0 ? page.keyboard.press('l') : pause(PAUSE_MS))
  },
  'fold and unfold': async (page) => {
    await page.locator('h1').click()
    return (frame) => (frame % 24 === 0 ? page.keyboard.press('u') : pause(PAUSE_MS))
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
  const act = await prepare(page)
  for (let frame = 0; frame < WARM_UP; frame++) await act(frame)
  // Nothing of the driver runs in the page meanwhile: its events come from the browser.
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline']
  })
  for (let frame = WARM_UP; frame < WARM_UP + FRAMES; frame++) await act(frame)
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString())
  await page.close()
  return framesOf(traceEvents).sort((a, b) => a - b)
}

/** Script in each frame that was drawn, ms; a frame ends when its picture is handed over. */
function framesOf(events) {
  const drawn = events.filter(({ name }) => name === 'Commit')
  const [{ pid, tid } = {}] = drawn
  const own = events
    .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
    .sort((a, b) => a.ts - b.ts || b.dur - a.dur)
  const frames = []
  let [sumMs, end] = [0, 0]
  for (const { name, ts, dur = 0, tdur = 0 } of own) {
    if (name === 'Commit') {
      frames.push(sumMs)
      sumMs = 0
    } else if (SCRIPT.has(name) && ts >= end) {
      sumMs += tdur / 1000
      end = ts + dur
    }
  }
  return frames
}

const at = (sorted, share) => sorted[Math.floor(share * (sorted.length - 1))] ?? NaN

console.log(`script in a frame, ms, ${withWebGl ? 'live map' : 'drawn map'}, ${folder}`)
for (const [name, prepare] of Object.entries(ACTIONS)) {
  const frames = await measure(prepare)
  const [median, p95, most] = [at(frames, 0.5), at(frames, 0.95), at(frames, 1)].map((ms) => ms.toFixed(1))
  console.log(`${name.padEnd(18)} median ${median}  p95 ${p95}  most ${most}  of ${frames.length}`)
}
await browser.close()
for (const server of servers) server.close()
