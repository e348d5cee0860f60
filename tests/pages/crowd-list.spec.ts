/** Knows that a list of very many is light, says of each entry its place among all, and is walked as a short one is. */
import { expect, type Page } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

const entries = (page: Page) => page.locator('#list li[data-activity]')
const focused = (page: Page) => page.locator('#list li[data-activity]:has(h3 a:focus)')

test('holds those near what is in sight, with position and size, and loses no focus', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('[data-shown]')).toBeAttached({ timeout: 80_000 })
  const first = entries(page).first()
  await expect(first).toHaveAttribute('aria-posinset', '1')
  const size = Number(await first.getAttribute('aria-setsize'))
  expect(size).toBeGreaterThan(400)
  expect(await entries(page).count()).toBeLessThan(80)

  await first.locator('h3 a').focus()
  for (let step = 0; step < 40; step++) await page.keyboard.press('ArrowDown')
  await expect(focused(page)).toHaveAttribute('aria-posinset', '41')
  await page.keyboard.press('End')
  await expect(focused(page)).toHaveCount(1)
  await expect(focused(page).locator('h3 a')).not.toHaveText('…')
  await page.keyboard.press('Home')
  await expect(focused(page)).toHaveAttribute('aria-posinset', '1')

  await page.locator('#panel').evaluate((panel) => (panel.scrollTop = panel.scrollHeight / 2))
  const inSight = entries(page).filter({ visible: true })
  await expect
    .poll(async () => Number(await inSight.nth(20).getAttribute('aria-posinset')))
    .toBeGreaterThan(200)
  await expect(page.locator('#list h3 a', { hasText: /^…$/ }), 'all names have come').toHaveCount(0)
  await expect(focused(page), 'the focus stays where it was').toHaveAttribute('aria-posinset', '1')
  expect(await entries(page).count()).toBeLessThan(80)

  // What is opened far down is come back to.
  const far = inSight.nth(20)
  const row = await far.getAttribute('data-activity')
  await far.locator('h3 a').click()
  await expect(page.locator('h2#details')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(focused(page)).toHaveAttribute('data-activity', row ?? '')
})
