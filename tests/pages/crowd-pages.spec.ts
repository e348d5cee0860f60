/** Knows how the pages of a long list lead to each other, without script; on a thousand activities. */
import { expect } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'

test.use({ launchOptions: DRAWN_ONLY, javaScriptEnabled: false })

test('a long list is parted into pages that lead on, back and to each other, each with its own title', async ({
  page
}) => {
  await page.goto('./activities/')
  const pages = page.getByRole('navigation', { name: 'Pages of this list' })
  const count = Number(await pages.getAttribute('data-list-pages'))
  expect(count).toBeGreaterThan(2)
  await expect(pages.getByRole('link', { name: `Page ${count} of ${count}`, exact: true })).toBeVisible()
  const titles = new Set<string>()
  let entries = 0
  for (let number = 1; ; number++) {
    titles.add(await page.title())
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Activities')
    await expect(pages.locator('[aria-current="page"]')).toHaveText(String(number))
    const here = await page.locator('main tbody tr').count()
    expect(here).toBeLessThanOrEqual(200)
    entries += here
    if (number === count) break
    await pages.getByRole('link', { name: 'Next page' }).click()
    await expect(page).toHaveURL(new RegExp(`/activities/page/${number + 1}/$`))
  }
  expect(titles.size).toBe(count)
  expect(entries).toBeGreaterThan((count - 1) * 200)
  await expect(pages.getByRole('link', { name: 'Next page' })).toHaveCount(0)
  await pages.getByRole('link', { name: 'Previous page' }).click()
  await expect(page).toHaveURL(new RegExp(`/activities/page/${count - 1}/$`))
  // The way back above the title leads to the first page.
  await page.getByRole('navigation', { name: 'You are here' }).getByRole('link').last().click()
  await expect(page).toHaveURL(/\/activities\/$/)
})
