/** Knows how time folds on the page: the same with and without script, by pointer and by keys, and back. */
import { expect } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { open, readQuery } from './reading'

const PLEAT = 'Unfold 3 years 9 months with no activities, March 2020 to November 2023'

test.use({ viewport: { width: 1440, height: 900 }, launchOptions: DRAWN_ONLY })

/** Where the marks of the lanes stand across the screen, by activity. */
const READ_MARKS = () =>
  Object.fromEntries(
    [...document.querySelectorAll('section[data-lane] a[data-row]')]
      .filter((mark) => mark.checkVisibility())
      .map((mark) => [
        mark.getAttribute('href') ?? '',
        mark.querySelector('.target')?.getBoundingClientRect().x ?? 0
      ])
  )

test('time folds alike without script and with it', async ({ browser, page, baseURL }) => {
  const plain = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    javaScriptEnabled: false,
    baseURL: baseURL ?? ''
  })
  const still = await plain.newPage()
  await still.goto('./')
  const before = await still.evaluate(READ_MARKS)
  await expect(still.getByText('3 years 9 months folded away').locator('visible=true')).toHaveCount(1)
  await expect(still.getByRole('button', { name: PLEAT })).toHaveCount(0)
  await plain.close()
  await open(page)
  const after = await page.evaluate(READ_MARKS)
  expect(Object.keys(before).length).toBeGreaterThan(5)
  expect(Object.keys(after)).toEqual(Object.keys(before))
  for (const [href, x] of Object.entries(before))
    expect(Math.abs((after[href] ?? 0) - x)).toBeLessThanOrEqual(1)
})

test('a fold opens by keys and closes again, and the focus is not lost', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  const pleat = page.getByRole('button', { name: PLEAT })
  const folded = await page.evaluate(READ_MARKS)
  await pleat.focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => readQuery(page)).toBe('?fold=0')
  await expect(pleat).toHaveCount(0)
  await expect(page.locator('#timeline').getByRole('button', { name: 'Fold: timeline' })).toBeFocused()
  const unfolded = await page.evaluate(READ_MARKS)
  expect(unfolded['#kaunas-2024-02'] ?? 0).toBeGreaterThan((folded['#kaunas-2024-02'] ?? 0) + 20)
  await page.keyboard.press('Enter')
  await expect.poll(() => readQuery(page)).toBe('')
  await expect(pleat).toBeVisible()
  expect(await page.evaluate(READ_MARKS)).toEqual(folded)
})

test('the scale is chosen by keys, and a frame steps over what is folded', async ({ page }) => {
  await open(page, '?time=2019-01..2023-12')
  const end = page.getByRole('slider', { name: 'End of the time window' })
  await end.focus()
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => readQuery(page)).toBe('?time=2019-01..2023-11')
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => readQuery(page)).toBe('?time=2019-01..2020-02')
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => readQuery(page)).toBe('?time=2019-01..2023-11')
  const month = page.getByRole('radio', { name: 'Month' })
  await expect(month).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Year' })).toBeDisabled()
  await month.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Day' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'Day' })).toBeFocused()
  await expect.poll(() => readQuery(page)).not.toBe('?time=2019-01..2023-11')
})
