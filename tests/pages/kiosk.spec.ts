/** Knows how a talk goes round by itself at a stand: once started, until a finger comes, and again when it has gone. */
import { expect, test } from '@playwright/test'
import { DRAWN_ONLY } from './launch'

test.use({ launchOptions: DRAWN_ONLY, contextOptions: { reducedMotion: 'reduce' } })

test('goes round once started, can be paused, and gives way to who touches it', async ({ page }) => {
  await page.clock.install()
  await page.goto('./present/?kiosk#step-9')
  const slide = page.locator('.slide')
  const kiosk = page.locator('[data-kiosk]')
  const at = (key: string) => expect(slide).toHaveAttribute('data-step', key)
  const is = (phase: string) => expect(kiosk).toHaveAttribute('data-kiosk', phase)
  await is('ready')
  // From here on time passes as the test says, however slow the machine is.
  await page.clock.pauseAt(Date.now() + 60_000)
  await page.clock.fastForward(120_000)
  await at('9')

  await page.getByRole('button', { name: 'Start' }).click()
  await page.clock.fastForward(25_000)
  await at('closing')
  await page.clock.fastForward(25_000)
  await at('opening')
  await expect.poll(() => page.url()).toMatch(/\/present\/\?kiosk#step-opening$/)

  await page.getByRole('button', { name: 'Pause' }).click()
  await is('paused')
  await page.clock.fastForward(120_000)
  await at('opening')
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.mouse.click(900, 200)
  await at('1')
  await is('held')
  await page.clock.fastForward(40_000)
  await at('1')
  await expect(page.getByText(/^Continues by itself in 20\ss$/)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible()
  await page.clock.fastForward(21_000)
  await at('2')
  await is('going')
})
