/** Knows how a talk is given: by the clicker's keys, by buttons and fingers, in both formats, and without script. */
import { expect, type Page } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { readSlideFaults } from './slide-faults'

test.use({ launchOptions: DRAWN_ONLY, contextOptions: { reducedMotion: 'reduce' } })

const KEYS = ['opening', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'closing']

/** Opens the stage and waits until it is there. */
async function openStage(page: Page, address = ''): Promise<void> {
  await page.goto(`./present/${address}`)
  await expect(page.locator('.slide')).toBeVisible({ timeout: 20_000 })
  await page.evaluate(() => document.fonts.ready)
}

async function expectStep(page: Page, key: string): Promise<void> {
  await expect(page.locator('.slide')).toHaveAttribute('data-step', key)
}

for (const [format, width, height] of [
  ['wide', 1920, 1080],
  ['tall', 1024, 768]
] as const) {
  test(`goes through the whole talk by the clicker, all words in their room, ${format}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openStage(page)
    await expect(page.locator(`.slide.${format}`)).toBeVisible()
    for (const [order, key] of KEYS.entries()) {
      await expectStep(page, key)
      expect(await readSlideFaults(page), key).toEqual([])
      // The camera cuts where motion is to be reduced.
      await expect(page.locator('.slide [data-moving="true"]')).toHaveCount(0)
      if (order > 0) await expect.poll(() => new URL(page.url()).hash).toBe(`#step-${key}`)
      await page.keyboard.press('PageDown')
    }
    await page.keyboard.press('PageUp')
    await expectStep(page, '9')
  })
}

test('has black and white screens, a grid, a pointer and numbers by keys', async ({ page }) => {
  await openStage(page, '#step-3')
  await expectStep(page, '3')
  await page.keyboard.press('.')
  await expect(page.locator('[data-blank="black"]')).toBeVisible()
  await page.keyboard.press('w')
  await expect(page.locator('[data-blank="white"]')).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.locator('[data-blank]')).toHaveCount(0)
  await expectStep(page, '3')
  await page.keyboard.press('7')
  await page.keyboard.press('Enter')
  await expectStep(page, '7')
  await expect(page.locator('main > [role="status"]')).toContainText('7 of 9')
  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Keys' })
  await expect(help.getByRole('row')).toHaveCount(14)
  // What lies over the stage takes the keys.
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Escape')
  await expect(help).toHaveCount(0)
  await expectStep(page, '7')
  await page.keyboard.press('x')
  await page.mouse.move(300, 300)
  await expect(page.locator('[data-pointer]')).toBeVisible()
  await page.keyboard.press('g')
  const grid = page.getByRole('dialog', { name: 'All steps' })
  await expect(grid.getByRole('button')).toHaveCount(KEYS.length)
  await expect(grid.locator('[aria-current="step"]')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Enter')
  await expect(grid).toHaveCount(0)
  await expectStep(page, '6')
  await expect.poll(() => new URL(page.url()).hash).toBe('#step-6')
  await page.goBack()
  await expectStep(page, '7')
})

test('opens at what the dashboard shows, and ends there', async ({ page }) => {
  await page.goto('./?activity=kretinga-2019-05')
  await page.getByRole('link', { name: 'Present', exact: true }).click()
  await expectStep(page, '4')
  await page.getByRole('button', { name: 'Next step' }).click()
  await expectStep(page, '5')
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/\/\?activity=rokiskis-2019-07$/)
})

test('goes on by a tap, back by one at the left, and shows its buttons to the keyboard', async ({ page }) => {
  await openStage(page)
  await page.mouse.click(700, 200)
  await expectStep(page, '1')
  await page.mouse.click(60, 200)
  await expectStep(page, 'opening')
  await page.keyboard.press('Tab')
  const back = page.getByRole('button', { name: 'Back', exact: true })
  await expect(back).toBeFocused()
  // Space presses the button that has the focus.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expectStep(page, '1')
  // What is printed is a handout of all steps, not the one slide.
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await expect(page.locator('section[id^="step-"]:visible')).toHaveCount(KEYS.length)
  await expect(page.locator('section[id^="step-"] .sheet:visible')).toHaveCount(KEYS.length)
  await expect(page.locator('.stage')).toBeHidden()
  await expect(page.locator('footer.strip')).toContainText('European Union')
})

test.describe('without script', () => {
  test('shows all steps, one below another, each with its map', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    await page.goto('./present/')
    await expect(page.locator('section[id^="step-"]:visible')).toHaveCount(KEYS.length)
    await expect(page.locator('section[id^="step-"] figure:visible')).toHaveCount(KEYS.length)
    await expect(page.locator('#step-6 h2')).toHaveText('Kaunas')
    await expect(page.locator('#step-6')).toContainText('26–28 February 2024')
    await context.close()
  })
})
