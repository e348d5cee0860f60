/** Knows what the first view of our own content really loads in a browser. */
import { expect, test } from '@playwright/test'
import { getWorld, listAddresses } from './worlds'

const FONTS_KB = 190

test('loads no more fonts than the first view may', async ({ page }) => {
  const [home = '/'] = listAddresses(getWorld(test.info().project.name))
  const fonts: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) fonts.push(response.body().then((body) => body.length / 1000))
  })
  await page.goto(home, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  const sizes = await Promise.all(fonts)
  expect(sizes.reduce((sum, kb) => sum + kb, 0)).toBeLessThanOrEqual(FONTS_KB)
})
