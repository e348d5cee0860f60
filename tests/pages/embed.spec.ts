/**
 * Knows what the page for frames does in a page of another origin with a strict policy: whose wheel, keys and fingers
 * are, how high it is, and what both say to each other. On the drawn map, which takes them as the live one does.
 */
import { createServer, type Server } from 'node:http'
import { expect, test, type Frame, type Page } from '@playwright/test'
import { DRAWN_ONLY } from './launch'
import { drawFingers, readScrolled } from './touching'
import { watch } from './watching'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 900, height: 700 } })

const VEIL = '[data-wake]'
const SCROLLS_PX = 300
/** Long enough that it can be scrolled; its policy refuses styles. */
const WORDS = '<p>Words of the host.</p>'.repeat(60)

/** Answers with the host page: one that the test makes up itself would be of the open web, which may frame nothing here. */
let hosts: Server | undefined
test.afterEach(() => void hosts?.close())

function serve(body: string, policy: string): Promise<string> {
  const headers = { 'content-type': 'text/html', 'content-security-policy': policy }
  const server = createServer((_, response) => response.writeHead(200, headers).end(body))
  hosts = server
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      done(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/host`)
    })
  })
}

/** Opens a host page with a frame for each query; gives the frames once their veils are there. */
async function openHost(page: Page, queries: readonly string[]): Promise<Frame[]> {
  const site = test.info().project.use.baseURL ?? ''
  const { origin } = new URL(site)
  const frames = queries.map(
    (query, index) =>
      `<iframe name="f${index}" src="${site}embed/${query}" title="Map ${index}" width="100%" height="400" frameborder="0" allow="clipboard-write" referrerpolicy="no-referrer" data-kartu></iframe>`
  )
  const body = `<!doctype html><html lang="en"><title>Host</title><meta name="viewport" content="width=device-width"><button id="other">Of the host</button>${frames.join('')}<script src="${site}embed.js"></script>${WORDS}`
  await page.addInitScript(() => {
    if (window !== top) return
    Object.assign(window, { heard: [] })
    addEventListener('message', ({ data, source }) => {
      const from = [...document.querySelectorAll('iframe')].findIndex((each) => each.contentWindow === source)
      ;(window as unknown as { heard: unknown[] }).heard.push({ from, ...data })
    })
  })
  const policy = `default-src 'none'; frame-src ${origin}; script-src ${origin}`
  await page.goto(await serve(body, policy))
  for (const index of queries.keys()) {
    await expect(page.frameLocator(`[name=f${index}]`).locator(VEIL)).toBeVisible({ timeout: 30_000 })
  }
  return queries.flatMap((_, index) => page.frame(`f${index}`) ?? [])
}

interface Heard {
  readonly from: number
  readonly kartu: number
  readonly type: string
  readonly px?: number
  readonly query?: string
}

const readHeard = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as { heard: Heard[] }).heard)

/** Says something to a frame, from the page around it. */
function say(page: Page, index: number, message: unknown): Promise<void> {
  return page.evaluate(([index, message]) => frames[index as number]?.postMessage(message, '*'), [
    index,
    message
  ] as const)
}

/** The middle of a frame's map, px on the host page. */
async function middleOfMap(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.frameLocator('[name=f0]').locator('#map').boundingBox()
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
}

test('leaves wheel and keys to the host page until it is pressed, and gives them back', async ({ page }) => {
  const seen = watch(page, new URL(test.info().project.use.baseURL ?? '').host)
  const [frame] = await openHost(page, [''])
  if (!frame) throw new Error('no frame')
  const veil = frame.locator(VEIL)

  // It has grown to its content: nothing in it is left to scroll.
  const isWhole = () =>
    frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight && innerHeight > 700)
  await expect.poll(isWhole).toBe(true)

  const spot = await middleOfMap(page)
  await page.mouse.move(spot.x, spot.y)
  await page.mouse.wheel(0, SCROLLS_PX)
  await expect.poll(() => readScrolled(page)).toBe(SCROLLS_PX)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => readScrolled(page)).toBeGreaterThan(SCROLLS_PX)
  await page.evaluate(() => scrollTo(0, 0))

  const zoom = async () => {
    const { x, y } = await middleOfMap(page)
    await page.mouse.move(x, y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
  }
  await zoom()
  await veil.click({ position: { x: 200, y: 150 } })
  await expect(veil).toBeHidden()
  await expect(frame.locator('main')).toBeFocused()
  expect(frame.url()).not.toContain('map=')
  await zoom()
  await expect.poll(() => frame.url()).toContain('map=')

  // Escape gives the page around it all back; the button that wakes again has the focus.
  await page.keyboard.press('Escape')
  await expect(veil).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(veil).toBeHidden()
  await page.locator('#other').click()
  await expect(veil).toBeVisible()
  // By keyboard: to come into the frame is to turn to it.
  await page.keyboard.press('Tab')
  await expect(frame.locator('[data-open]')).toBeFocused()
  await expect(veil).toBeHidden()

  // What leads out of the frame takes a tab of its own, with what is looked at.
  const opening = page.context().waitForEvent('page')
  await frame.locator('[data-open]').click()
  const opened = await opening
  expect(opened.url()).toMatch(/:\d+(\/\w+)*\/\?map=/)
  await opened.close()
  // The host page itself is elsewhere.
  expect(seen.filter((each) => !each.endsWith('/host'))).toEqual([])
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } })

  test('lets a finger scroll the host page, and takes two once it is awake', async ({ page }) => {
    const [frame] = await openHost(page, [''])
    if (!frame) throw new Error('no frame')
    /** the sea, where no mark takes a finger for its own */
    const sea = async () => {
      const box = await frame.locator('#map').boundingBox()
      return { x: (box?.x ?? 0) + 144, y: (box?.y ?? 0) + 44 }
    }
    const pinch = async () => {
      const at = await sea()
      const fingers = (apart: number) => [-apart, apart].map((by) => ({ x: at.x + by, y: at.y }))
      await drawFingers(page, fingers(10), fingers(50))
    }
    const { x, y } = await middleOfMap(page)
    await drawFingers(page, [{ x, y }], [{ x, y: y - 120 }])
    await expect.poll(() => readScrolled(page)).toBeGreaterThan(50)
    await page.evaluate(() => scrollTo(0, 0))
    await frame.locator(VEIL).tap({ position: { x: 100, y: 60 } })
    await expect(frame.locator(VEIL)).toBeHidden()
    expect(frame.url()).not.toContain('map=')
    await pinch()
    await expect.poll(() => frame.url()).toContain('map=')
    // One finger is the page's still.
    await page.evaluate(() => scrollTo(0, 0))
    await drawFingers(page, [{ x, y }], [{ x, y: y - 120 }])
    await expect.poll(() => readScrolled(page)).toBeGreaterThan(50)
  })
})

test('speaks with the page around it alone, and is deaf to what is no message', async ({ page }) => {
  const [first, second] = await openHost(page, ['', '?theme=dark&project=socquality&kind=%3Cb%3E'])
  if (!first || !second) throw new Error('no frames')
  const shown = (frame: Frame) => frame.locator('[data-shown]').getAttribute('data-shown')
  const theme = (frame: Frame) => frame.evaluate(() => document.documentElement.dataset.theme)

  expect([await theme(first), await theme(second)]).toEqual([undefined, 'dark'])
  expect(await shown(second)).not.toBe(await shown(first))
  await expect(second.locator('.refused')).toContainText('kind=<b>')
  for (const from of [0, 1]) {
    await expect
      .poll(async () => (await readHeard(page)).filter((each) => each.from === from).map(({ type }) => type))
      .toEqual(expect.arrayContaining(['ready', 'height']))
  }

  // Each frame is as high as its own content.
  const told = async (from: number) =>
    (await readHeard(page)).findLast((each) => each.from === from && each.type === 'height')?.px
  for (const from of [0, 1]) {
    const height = () => page.locator(`[name=f${from}]`).evaluate((each: HTMLElement) => each.offsetHeight)
    await expect.poll(async () => (await height()) - ((await told(from)) ?? NaN)).toBe(0)
  }
  const before = await told(0)
  await page.setViewportSize({ width: 500, height: 700 })
  await expect.poll(() => told(0)).not.toBe(before)

  // Nothing of this does anything; the last one does, and comes after them.
  const [before0, before1] = [first.url(), second.url()]
  const hostile = [
    null,
    'show',
    { kartu: 1, type: 'show', query: ['fold=0'] },
    { kartu: 1, type: 'theme', theme: 'pink' },
    { kartu: 2, type: 'show', query: 'fold=0' },
    { type: 'show', query: 'fold=0' }
  ]
  for (const message of hostile) await say(page, 0, message)
  await second.evaluate(() => parent.frames[0]?.postMessage({ kartu: 1, type: 'show', query: 'fold=0' }, '*'))
  await say(page, 0, { kartu: 1, type: 'theme', theme: 'contrast' })
  await expect.poll(() => theme(first)).toBe('contrast')
  expect([first.url(), second.url()]).toEqual([before0, before1])

  // What is looked at is said to who has asked, and only of the frame that was asked.
  expect((await readHeard(page)).map(({ type }) => type)).not.toContain('view')
  await say(page, 0, { kartu: 1, type: 'listen' })
  await say(page, 0, { kartu: 1, type: 'show', query: '?project=socquality&theme=dark' })
  await expect
    .poll(async () => (await readHeard(page)).filter(({ type }) => type === 'view'))
    .toEqual([
      { from: 0, kartu: 1, type: 'view', query: '' },
      { from: 0, kartu: 1, type: 'view', query: '?project=socquality' }
    ])
  expect(await shown(first)).toBe(await shown(second))
  expect(await theme(first)).toBe('contrast')
  await expect(first.locator('[data-open]')).toHaveAttribute('href', /\/\?project=socquality$/)

  // Nothing is kept, neither in the browser nor among the steps of the host page.
  expect(await first.evaluate(() => localStorage.length + document.cookie.length)).toBe(0)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('shows all in a frame, and leads out of it', async ({ page }) => {
    await page.goto('./lv/embed/')
    await expect(page.locator('html')).toHaveAttribute('lang', 'lv')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('footer.strip svg')).toBeVisible()
    await expect(page.locator('#map svg.foreground:visible')).toHaveCount(1)
    await expect(page.locator('#timeline')).toBeVisible()
    await expect(page.locator('#sources')).toBeAttached()
    await expect(page.locator(VEIL)).toHaveCount(0)
    await expect(page.locator('a[href]:not([href^="#"]):not([target=_blank])')).toHaveCount(0)
  })
})
