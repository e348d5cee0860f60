/**
 * Knows that a thousand activities, whose names and details come in parts, are found, opened and told as a talk; and
 * what is said where such a part does not come.
 */
import { expect, type Page } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, readQuery } from './reading'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

const NAMES = '**/parts/names-*-1.json'
const field = (page: Page) => page.getByRole('combobox', { name: /^Search/ })

/** Opens the page; a thousand activities take a busy machine longer than ours. */
async function openCrowd(page: Page): Promise<void> {
  await page.goto('./')
  await expect(page.locator('[data-shown]')).toBeAttached({ timeout: 80_000 })
}

/** Title of an activity of the second part of names. */
async function someoneFar(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const addresses = performance.getEntriesByType('resource').map(({ name }) => name)
    const start = addresses.find((name) => name.endsWith('-start.json')) ?? ''
    const [row] = (await (await fetch(start.replace('-start.', '-rows-19.'))).json()) as {
      names: { en: string }
    }[]
    return row?.names.en ?? ''
  })
}

test('finds one of the last of a thousand, says that its name does not come, and then opens it', async ({
  page
}) => {
  await page.route(NAMES, (route) => route.abort())
  await openCrowd(page)
  await page.keyboard.press('/')
  await field(page).fill('exchange')
  await expect(page.getByRole('option')).toHaveCount(12)
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('There are more')
  const title = await someoneFar(page)
  await field(page).fill(title)
  await expect(page.getByRole('option', { selected: true })).toContainText(title)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: 'The search could not be loaded.' })).toBeVisible()
  await page.keyboard.press('Escape')
  const failure = page.getByRole('alert').filter({ hasText: 'The details could not be loaded.' })
  await expect(failure, 'it is said beside the list, too').toBeVisible()
  await page.unroute(NAMES)
  await failure.getByText('Try again').click()
  await expect(failure).toHaveCount(0)

  await page.keyboard.press('/')
  await field(page).fill(title)
  await expect(page.getByRole('option', { selected: true })).toContainText(title)
  await page.keyboard.press('Enter')
  await expect(details(page)).toHaveText(title)
  await expect(details(page)).toBeFocused()
  await expect.poll(() => readQuery(page)).toMatch(/^\?activity=activity-\d+$/)
})

test('tells a thousand as a talk of years, each with its counts', async ({ page }) => {
  await page.goto('./present/')
  const slide = page.locator('.slide')
  await expect(slide).toBeVisible({ timeout: 80_000 })
  await page.evaluate(() => document.fonts.ready)
  await expect(slide).toHaveAttribute('data-step', 'opening')
  for (const [step, year] of [
    ['view-1', '2014'],
    ['view-2', '2015']
  ] as const) {
    await page.keyboard.press('PageDown')
    await expect(slide).toHaveAttribute('data-step', step)
    await expect(slide).toContainText(year)
    await expect(slide).toContainText(/\d+ activities · \d+ places/)
  }
  await page.keyboard.press('End')
  await expect(slide).toHaveAttribute('data-step', 'closing')
})
