/**
 * Knows that each kind of page that ships no script of the framework is whole and clean in each language and theme,
 * and counts as the dashboard does. What can be read from their files is held by `scripts/check-pages.mjs`.
 */
import { expect, type Page } from '@playwright/test'
import { listFaultsInColours } from './faults'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { watch } from './watching'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

/** One page of each kind, and each list. */
const PAGES = [
  'places/rezekne/',
  'activities/jelgava-2019-02/',
  'projects/socquality/',
  'organisations/vlc/',
  'sources/viesite-2019/',
  'activities/',
  'data/',
  'about/',
  'accessibility/',
  'privacy/',
  'projects/',
  'places/',
  'organisations/',
  'sources/'
]
/** Without the lists that look as the first one does. */
const KINDS = PAGES.slice(0, 9)
/** The first one's pages have no part for it in their address. */
const HOMES = { en: './', lv: './lv/', lt: './lt/', fr: './fr/', nl: './nl/' }

/** Widths of windows in which a page moves sideways, px. */
async function sidewaysOf(page: Page): Promise<number[]> {
  const widths: number[] = []
  for (const width of [1440, 768, 320]) {
    await page.setViewportSize({ width, height: 900 })
    const room = await page.evaluate(() => document.documentElement.scrollWidth)
    if (room > width) widths.push(width)
  }
  return widths
}

for (const [group, addresses] of [
  ['kind', KINDS],
  ['list, and of none', [...PAGES.slice(KINDS.length), 'nowhere/']]
] as const) {
  test(`pages of each ${group} are clean in all colours`, async ({ page }) => {
    for (const address of addresses) {
      await page.goto(address)
      expect(await listFaultsInColours(page), address).toEqual([])
    }
  })
}

for (const [lang, home] of Object.entries(HOMES)) {
  // What axe finds is the same in every language: all of them are in `tests/bench/axe-matrix.mjs`.
  test(`pages of each kind speak ${lang}, and move sideways on no screen`, async ({ page, baseURL }) => {
    const seen = watch(page, new URL(baseURL ?? '').host)
    for (const address of lang === 'en' ? PAGES : KINDS) {
      await page.goto(home + address)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      expect(await sidewaysOf(page), address).toEqual([])
    }
    expect(seen).toEqual([])
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

test('say how to cite them, and copy their address where the browser lets them', async ({
  page,
  baseURL
}) => {
  const whole = `${baseURL ?? ''}activities/jelgava-2019-02/`
  await page.goto('./activities/jelgava-2019-02/')
  const cite = page.locator('.cite')
  await expect(cite).toContainText('Exchange of experience on social services, in Jelgava. ')
  await expect(cite).toContainText('Data of 21 November 2026, version 1.')
  await expect(cite.getByRole('link')).toHaveText(whole)
  await cite.getByRole('button', { name: 'Copy the link' }).click()
  // Not allowed to copy, it selects the address.
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(whole)
  await expect(cite.getByRole('status')).toBeEmpty()
  await page.context().grantPermissions(['clipboard-write'])
  await cite.getByRole('button').click()
  await expect(cite.getByRole('status')).toHaveText('Link copied')
})
