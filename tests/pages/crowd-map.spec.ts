/** Knows how very many activities stand on the map: as counts that any window renumbers, that open, and that tell all. */
import { expect, type Page } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

/** Counts on the map, by what they stand at: their number and where they are drawn. */
function readBadges(page: Page): Promise<Record<string, { count: number; at: string }>> {
  return page.locator('svg.foreground a[data-key]:visible').evaluateAll((links) =>
    Object.fromEntries(
      links.map((link) => [
        link.getAttribute('data-key'),
        {
          count: Number(link.querySelector('[data-more]')?.getAttribute('data-more') ?? 0),
          at: link.closest('[transform]')?.getAttribute('transform') ?? ''
        }
      ])
    )
  )
}

/** What the map and the line beside it tell together, and how many are shown. */
async function readSums(page: Page) {
  const told = Object.values(await readBadges(page)).reduce((sum, { count }) => sum + count, 0)
  const missing = page.locator('[data-not-on-map]:visible').first()
  const absent = (await missing.count()) ? Number(await missing.getAttribute('data-not-on-map')) : 0
  const shown = Number(await page.locator('[data-shown]').getAttribute('data-shown'))
  return { told: told + absent, shown }
}

test('tells every activity as a count, which a window renumbers, and which opens', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('[data-shown]')).toBeAttached({ timeout: 80_000 })
  await page.evaluate(() => window.kartu?.ready)
  const whole = await readSums(page)
  expect(whole.shown).toBeGreaterThan(400)
  expect(whole.told).toBe(whole.shown)
  const before = await readBadges(page)

  await page.evaluate(() => window.kartu?.show('time=2019-01..2020-12'))
  await expect(async () => {
    const narrow = await readSums(page)
    expect(narrow.shown).toBeLessThan(whole.shown)
    expect(narrow.told).toBe(narrow.shown)
  }).toPass()
  const after = await readBadges(page)
  const spots = (badges: typeof before) => Object.entries(badges).map(([key, { at }]) => [key, at])
  expect(spots(after), 'nothing moves').toEqual(spots(before))

  // From near by each place has its own count, and opens its list, of which no more than fifty are in the page.
  await page.evaluate(() => window.kartu?.show('map=4.5,50.8,6.4'))
  const place = page.locator('svg.foreground a[data-key^="p"]:visible').first()
  await expect(place).toBeAttached()
  expect(await page.locator('svg.foreground:visible *').count()).toBeLessThanOrEqual(700)
  await place.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('h2#details')).toBeFocused()
  const entries = await page.locator('.panel ol li[data-activity]').count()
  expect(entries).toBeGreaterThan(0)
  expect(entries).toBeLessThanOrEqual(50)
  await expect(page.locator('svg.foreground .flows path').first()).toBeAttached()
})
