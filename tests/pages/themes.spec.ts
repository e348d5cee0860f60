/** Knows that a theme is the visitor's: followed, chosen, kept only then, and forgotten again. */
import { expect, test, type Page } from '@playwright/test'
import { DRAWN_ONLY } from './launch'
import { open } from './reading'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }))

const LIGHT = 'rgb(251, 250, 246)'
const DARK = 'rgb(11, 18, 24)'
const CONTRAST = 'rgb(255, 255, 255)'

test('follows the device until one is chosen, and is there before the page is', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page)
  expect(await ground(page)).toBe(DARK)
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('radio', { name: 'Light' }).check()
  expect(await ground(page)).toBe(LIGHT)
  expect(await kept(page)).toEqual({ 'kartu-theme': 'light' })

  // Without the page's own script, all that is seen is what stands there first.
  await page.route('**/_app/**/*.js', (route) => route.abort())
  await page.reload()
  expect(await ground(page)).toBe(LIGHT)
  await page.unroute('**/_app/**/*.js')

  await open(page)
  await page.getByRole('button', { name: 'Theme' }).click()
  await expect(page.getByRole('radio', { name: 'Light' })).toBeChecked()
  await page.getByRole('radio', { name: 'As on this device' }).check()
  expect(await ground(page)).toBe(DARK)
  expect(await kept(page)).toEqual({})
  await page.keyboard.press('Escape')
  await page.keyboard.press('d')
  expect(await ground(page)).toBe(CONTRAST)
})

test('leaves single keys alone in a field and when they are switched off', async ({ page }) => {
  await open(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox').pressSequentially('d?')
  await page.keyboard.press('Escape')
  expect(await ground(page)).toBe(LIGHT)

  const help = page.getByRole('button', { name: 'Keys and marks' })
  await help.click()
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(help).toBeFocused()
  await page.keyboard.press('d')
  expect(await ground(page)).toBe(LIGHT)
  expect(await kept(page)).toEqual({})
})
