/** Knows that what filters hide stays on the lanes as pale dots, which nothing can be done with. */
import { expect, type Page } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { open } from './reading'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

const dots = (page: Page) => page.locator('#timeline [data-filtered-out]')
const countDots = (page: Page) => dots(page).locator('circle').count()

test('keeps what filters hide as dots that pale, and takes them away with the filter', async ({ page }) => {
  await open(page, '?country=belgium')
  await expect.poll(() => countDots(page)).toBe(7)
  await expect(dots(page).first()).toHaveAttribute('aria-hidden', 'true')
  await expect(dots(page).first()).toHaveCSS('opacity', '0.4')
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await expect(dots(page)).toHaveCount(0)

  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, '?place=brussels&kind=camp')
  await expect(page.locator('#timeline section[data-lane]:visible')).toHaveCount(3)
  await expect.poll(() => countDots(page)).toBe(9)
  await expect(dots(page).first()).toHaveCSS('animation-name', 'none')
  await expect(dots(page).first()).toHaveCSS('opacity', '0.4')
})
