/** Knows how a thousand activities stand on the lanes: in groups that open, then painted, each within reach. */
import { expect, type Page } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { readCounts } from './reading'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

const groups = (page: Page) => page.locator('#timeline section[data-lane] button[aria-expanded]')
const painted = (page: Page) => page.locator('#timeline canvas[data-painted]')

/** Opens the page; a thousand activities take a busy machine longer than ours. */
async function openCrowd(page: Page): Promise<void> {
  await page.goto('./')
  await expect(page.locator('[data-shown]')).toBeAttached({ timeout: 80_000 })
}

/** Opens groups by the keyboard until there are more lanes than are drawn at once. */
async function openGroups(page: Page): Promise<void> {
  const closed = page.locator('#timeline section[data-lane] button[aria-expanded="false"]')
  for (let opened = 0; opened < 12 && (await painted(page).count()) === 0; opened++) {
    const name = (await closed.first().textContent()) ?? ''
    await closed.first().focus()
    await page.keyboard.press('Enter')
    await expect(closed.filter({ hasText: name })).toHaveCount(0)
  }
}

test('shows groups that count every activity, opens them, paints very many marks, and finds each', async ({
  page
}) => {
  await openCrowd(page)
  expect(await groups(page).count()).toBeGreaterThan(1)
  const all = page.locator('#timeline section[data-lane]')
  const count = await all.count()
  expect(count, 'a screenful').toBeLessThanOrEqual(12)
  const { lanes, undated, list } = await readCounts(page)
  expect(lanes + undated).toBe(list)
  await page.locator('#list li[data-activity] h3 a').nth(12).click()
  await expect(page.locator('#timeline a[aria-current="true"]')).toHaveCount(1)
  await expect(all, 'no group opens by itself').toHaveCount(count)
  expect(await page.locator('#timeline section[data-lane] button[aria-expanded="true"]').count()).toBe(0)
  const chosen = await readCounts(page)
  expect(chosen.lanes + chosen.undated).toBe(list)
  await page.getByRole('button', { name: 'Close the details' }).click()
  await page.mouse.move(720, 5)

  const standing = async () =>
    Promise.all(
      ['.axis', '.overview'].map((part) => page.locator(`#timeline ${part}:visible`).first().boundingBox())
    )
  const before = await standing()
  await openGroups(page)
  // The lanes scroll between axis and overview, which stay.
  await page.locator('#timeline .lanes:visible').evaluateAll((all) => {
    for (const lanes of all) lanes.scrollTop = lanes.scrollHeight
  })
  await expect(page.locator('#timeline section[data-lane]').last()).toBeInViewport()
  const after = await standing()
  expect(after.map((box) => box && [box.x, box.width, box.height])).toEqual(
    before.map((box) => box && [box.x, box.width, box.height])
  )
  for (const box of after) expect((box?.y ?? -1) >= 0 && (box?.y ?? 901) <= 900).toBe(true)

  await expect(painted(page).first()).toBeVisible()
  const numbers = await painted(page).evaluateAll((all) => all.map((one) => Number(one.dataset.painted)))
  expect(numbers.reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0)
  expect(await all.count(), 'only lanes in sight are there').toBeLessThan(20)
  await expect(page.locator('#timeline a[data-row]')).toHaveCount(1)

  const links = page.locator('#timeline a[data-row]')
  const focused = page.locator('#timeline a[data-row]:focus')
  await links.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(focused).toHaveCount(1)

  // Whatever is painted below the pointer becomes a link.
  const lane = page.locator('#timeline canvas[data-painted]:not([data-painted="0"])').first()
  await lane.scrollIntoViewIfNeeded()
  const box = await lane.boundingBox()
  const [left, y] = [box?.x ?? 0, (box?.y ?? 0) + (box?.height ?? 0) - 28]
  const known = await links.count()
  let x = left
  for (; x < left + (box?.width ?? 0) && (await links.count()) <= known; x += 6) {
    await page.mouse.move(x, y)
    await page.evaluate(() => new Promise(requestAnimationFrame))
  }
  expect(await links.count(), 'a link below the pointer').toBeGreaterThan(known)
  await page.mouse.down()
  await page.mouse.up()
  // One activity, or the list of several at one spot.
  await expect(page.locator('h2#details')).toBeVisible()
})

test('has the groups and their counts without script', async ({ browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await plain.newPage()
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('./')
  const { lanes, undated, list } = await readCounts(page)
  expect(lanes + undated).toBe(list)
  await expect(page.locator('#timeline section[data-lane]:visible button')).toHaveCount(0)
  await plain.close()
})
