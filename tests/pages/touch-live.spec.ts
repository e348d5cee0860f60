/** Knows that the live map takes one finger on a phone, and leaves it to the page on a tablet. */
import { expect, test } from '@playwright/test'
import { open } from './reading'
import { drawFingers, readOnMap, readScrolled } from './touching'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

test('one finger moves the live map of a phone, and the page on a tablet', async ({ page }) => {
  await open(page, '', 'live')
  const before = await readOnMap(page, 'kaunas')
  const { x = 0, y = 0 } = (await page.locator('#map').boundingBox()) ?? {}
  const sea = { x: x + 140, y: y + 90 }
  await drawFingers(page, [sea], [{ x: sea.x - 40, y: sea.y + 30 }])
  // The library asks for a few px before it begins, and glides on afterwards.
  await expect.poll(async () => (await readOnMap(page, 'kaunas')).x).toBeLessThan(before.x - 20)
  await expect.poll(async () => (await readOnMap(page, 'kaunas')).y).toBeGreaterThan(before.y + 10)
  await expect(page).toHaveURL(/map=/)
  const beside = await readOnMap(page, 'brussels')
  const one = { x: x + 150, y: y + 60 }
  const two = { x: x + 40, y: y + 150 }
  const wide = [
    { x: one.x + 40, y: one.y },
    { x: two.x - 30, y: two.y }
  ]
  const unmoved = await readOnMap(page, 'kaunas')
  await drawFingers(page, [one, two], wide)
  await expect.poll(async () => (await readOnMap(page, 'kaunas')).x).toBeGreaterThan(unmoved.x + 20)
  expect(await readOnMap(page, 'brussels'), 'across the pleat the first finger alone').toEqual(beside)

  await page.setViewportSize({ width: 768, height: 700 })
  await open(page, '', 'live')
  const still = await readOnMap(page, 'kaunas')
  const water = { x: 210, y: 300 }
  await drawFingers(page, [water], [{ x: water.x, y: water.y - 120 }])
  await expect.poll(() => readScrolled(page)).toBeGreaterThan(20)
  expect(await readOnMap(page, 'kaunas')).toEqual(still)
  await page.evaluate(() => scrollTo(0, 0))
  await page.setViewportSize({ width: 390, height: 844 })
  await expect(page.locator('.page[data-sheet]')).toBeAttached()
  const away = await readOnMap(page, 'kaunas')
  await drawFingers(page, [sea], [{ x: sea.x - 40, y: sea.y }])
  await expect
    .poll(async () => (await readOnMap(page, 'kaunas')).x, 'turned upright')
    .toBeLessThan(away.x - 20)
})
