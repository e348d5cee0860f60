/** Knows that each kind of page stands whole without script, in each language, and counts as the dashboard does. */
import { expect } from '@playwright/test'
import { listFaults } from './faults'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

/** One page of each kind in each language, each language with another look. */
const PAGES = [
  'places/rezekne/',
  'activities/jelgava-2019-02/',
  'projects/socquality/',
  'organisations/vlc/',
  'sources/viesite-2019/',
  'activities/',
  'places/'
]
const LOOKS = [
  { lang: 'en', home: './', width: 1440, media: { colorScheme: 'light', contrast: 'no-preference' } },
  { lang: 'lv', home: './lv/', width: 320, media: { colorScheme: 'dark', contrast: 'no-preference' } },
  { lang: 'lt', home: './lt/', width: 390, media: { colorScheme: 'light', contrast: 'no-preference' } },
  { lang: 'fr', home: './fr/', width: 768, media: { colorScheme: 'light', contrast: 'more' } },
  { lang: 'nl', home: './nl/', width: 2560, media: { colorScheme: 'dark', contrast: 'no-preference' } }
] as const

for (const { lang, home, width, media } of LOOKS) {
  test(`pages of each kind are whole and clean in ${lang}, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia(media)
    await page.setViewportSize({ width, height: 900 })
    for (const address of PAGES) {
      await page.goto(home + address)
      await expect(page.locator('h1'), address).toHaveCount(1)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      // Only the small script that puts a kept theme on.
      expect(await page.locator('script').count(), address).toBe(1)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
        width
      )
      expect(await listFaults(page), address).toEqual([])
    }
  })
}

test('lead to the same page in another language, and to the same on the dashboard', async ({ page }) => {
  await page.goto('./places/rezekne/')
  await page.locator('summary').click()
  await page.getByRole('link', { name: 'Lietuvių' }).click()
  await expect(page).toHaveURL(/\/lt\/places\/rezekne\/$/)
  await page.getByRole('link', { name: 'Atverti žemėlapyje' }).click()
  await expect(page).toHaveURL(/\/lt\/\?at=rezekne$/)
  await expect(page.locator('h2#details')).toHaveText('Rezeknės savivaldybė')
  const about = page.locator('.panel .about')
  await expect(about).toContainText('2 veiklos')
  await about.getByRole('link').click()
  await expect(page).toHaveURL(/\/lt\/places\/rezekne\/$/)
  await expect(page.locator('p[data-count]')).toHaveAttribute('data-count', '2')
  await expect(page.locator('[data-also] li[data-activity]')).toHaveCount(2)
})
