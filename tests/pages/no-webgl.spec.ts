/**
 * Knows the three ways in which a browser gives no live map: WebGL is off, is lost in use, or the library
 * does not come. In each the drawn map does the same job.
 */
import { chromium, expect, test, type JSHandle, type Page } from '@playwright/test'
import { details, expectMap, onMap, onTimeline, open, readCounts, readDots, type Spot } from './reading'

const viewport = { width: 1440, height: 900 }
test.use({ viewport })

/** One thing that fails does not hide the next. */
const check = expect.configure({ soft: true, timeout: 10_000 })

/** A free spot of the sea on the main leaf, px from the map's upper left corner. */
const SEA = { x: 270, y: 120 }

/** How far apart two places of the main leaf are. */
async function readSpread(page: Page): Promise<number> {
  const { kretinga, kaunas } = await readDots(page)
  return kretinga && kaunas ? Math.hypot(kretinga.x - kaunas.x, kretinga.y - kaunas.y) : NaN
}

async function seaOf(page: Page): Promise<Spot> {
  const box = await page.locator('#map').boundingBox()
  return { x: (box?.x ?? 0) + SEA.x, y: (box?.y ?? 0) + SEA.y }
}

async function expectDrawn(page: Page): Promise<void> {
  await expect(page.locator('#map svg.land')).toBeVisible()
  const covered = await page
    .locator('[data-map] canvas')
    .evaluateAll(
      (canvases) => canvases.filter((each) => each.checkVisibility({ opacityProperty: true })).length
    )
  expect(covered).toBe(0)
}

/** The drawn map is seen, counts, selects, pans and zooms. */
async function expectSameJob(page: Page): Promise<void> {
  await expectDrawn(page)
  expect(await readCounts(page)).toEqual({ map: 9, notOnMap: 2, lanes: 9, undated: 2, list: 11, total: 11 })
  await test.step('selects', async () => {
    await onMap(page, 'kretinga-2019-05').locator('.mark').click()
    await expect(details(page)).toHaveText('Exchange visit of social and youth workers to Kretinga')
    await expect(onTimeline(page, 'kretinga-2019-05')).toHaveAttribute('aria-current', 'true')
    await page.getByRole('button', { name: 'Close the details' }).click()
  })
  await test.step('pans by drag', async () => {
    const before = (await readDots(page)).kaunas
    const { x, y } = await seaOf(page)
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 40, y + 20, { steps: 4 })
    await page.mouse.move(x - 60, y + 30, { steps: 4 })
    await page.mouse.up()
    await check
      .poll(async () => Math.round(((await readDots(page)).kaunas?.x ?? 0) - (before?.x ?? 0)))
      .toBe(-60)
    check(Math.round(((await readDots(page)).kaunas?.y ?? 0) - (before?.y ?? 0))).toBe(30)
    await check(page).toHaveURL(/[?&]map=/)
  })
  await test.step('zooms by buttons', async () => {
    const before = await readSpread(page)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await check.poll(() => readSpread(page)).toBeCloseTo(before * 1.6, 0)
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await check.poll(() => readSpread(page)).toBeCloseTo(before, 0)
  })
  await test.step('zooms by Ctrl and wheel, and leaves a plain wheel to the page', async () => {
    const before = await readSpread(page)
    const { x, y } = await seaOf(page)
    await page.mouse.move(x, y)
    await page.mouse.wheel(0, -100)
    check(await readSpread(page)).toBeCloseTo(before, 0)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await check.poll(() => readSpread(page)).toBeGreaterThan(before * 1.1)
  })
  await test.step('shows all places again', async () => {
    await page.getByRole('button', { name: 'Show all places' }).click()
    await check(page).not.toHaveURL(/map=/)
    check(Object.keys(await readDots(page))).toHaveLength(11)
  })
  await test.step('zooms by Ctrl and wheel on a place too', async () => {
    const before = await readSpread(page)
    await page.locator('[data-place="kaunas"] .dot').hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -100)
    await page.keyboard.up('Control')
    await check.poll(() => readSpread(page)).toBeGreaterThan(before * 1.1)
  })
  await expectDrawn(page)
}

test('does the same job where WebGL is off', async ({ baseURL }) => {
  const { launchOptions = {} } = test.info().project.use
  const args = [
    ...(launchOptions.args ?? []),
    '--disable-gpu',
    '--disable-software-rasterizer',
    '--disable-3d-apis'
  ]
  const browser = await chromium.launch({ ...launchOptions, args })
  try {
    const page = await browser.newPage({ viewport, baseURL: baseURL ?? '' })
    await open(page, '', 'drawn')
    expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2'))).toBeNull()
    await expect(page.getByText('Simple map: the interactive map could not start.')).toBeVisible()
    await expectSameJob(page)
  } finally {
    await browser.close()
  }
})

test('does the same job where the library does not come', async ({ page }) => {
  let refused = 0
  const scripts = /\.m?js$/
  await page.route(scripts, async (route) => {
    const answer = await route.fetch()
    const isLibrary = (await answer.text()).includes('maplibregl-canvas')
    if (isLibrary) refused++
    await (isLibrary ? route.abort() : route.fulfill({ response: answer }))
  })
  await open(page, '', 'drawn')
  expect(refused).toBeGreaterThan(0)
  await expectSameJob(page)
  await page.unroute(scripts)
  await expect(page.getByText('The interactive map could not be loaded.')).toBeVisible()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expectMap(page, 'live')
})

/** Takes WebGL away from the live maps of some leaves; the handle gives it back. */
async function loseContext(page: Page, leaves = '[data-leaf]'): Promise<JSHandle<WEBGL_lose_context[]>> {
  const lost = await page.evaluateHandle(
    (selector) =>
      [...document.querySelectorAll<HTMLCanvasElement>(`${selector} canvas`)].flatMap(
        (canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? []
      ),
    leaves
  )
  await lost.evaluate((extensions) => extensions.forEach((each) => each.loseContext()))
  await expect(page.locator('[data-map]')).not.toHaveAttribute('data-map', 'live')
  return lost
}

test('does the same job once WebGL is lost in use', async ({ page }) => {
  await open(page, '', 'live')
  const before = await readDots(page)
  await loseContext(page)
  await expectDrawn(page)
  expect(await readDots(page)).toEqual(before)
  await expectSameJob(page)
})

test('draws a leaf that has lost WebGL, and leaves the other alone', async ({ page }) => {
  await open(page, '', 'live')
  const before = await readDots(page)
  await loseContext(page, '[data-leaf="side1"]')
  await expect(page.locator('[data-leaf="main"]')).toHaveAttribute('data-land', 'live')
  await expect(page.locator('#map svg.land [data-leaf-id]')).toHaveAttribute('data-leaf-id', 'side1')
  expect(await readDots(page)).toEqual(before)
})

test('goes live again once WebGL is given back', async ({ page }) => {
  await open(page, '', 'live')
  const lost = await loseContext(page)
  await expectDrawn(page)
  await lost.evaluate((extensions) => extensions.forEach((each) => each.restoreContext()))
  await expectMap(page, 'live')
  await expect(page.locator('#map svg.land')).toHaveCount(0)
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect(page).toHaveURL(/map=/)
})
