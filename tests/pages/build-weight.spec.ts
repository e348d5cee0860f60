/** Knows what the first view of our own content really loads in a browser. */
import { expect, test } from '@playwright/test'
import { getWorld, listAddresses } from './worlds'

const FONTS_KB = 190

test('loads no more fonts than the first view may', async ({ page }) => {
  const [home = '/'] = listAddresses(getWorld(test.info().project.name))
  const sizes = new Map<string, number>()
  page.on('response', (response) => {
    const kb = Number(response.headers()['content-length']) / 1000
    if (response.url().endsWith('.woff2')) sizes.set(response.url(), kb)
  })
  await page.goto(home, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  expect(sizes.size).toBeGreaterThan(0)
  expect([...sizes.values()].reduce((sum, kb) => sum + kb, 0)).toBeLessThanOrEqual(FONTS_KB)
})
