/** Knows that the focus is never lost and never taken away, whatever the keys do. */
import { expect, type Page } from '@playwright/test'
import { expectFocus, walkTo } from './focus'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, inList, onMap, onTimeline, open, readQuery } from './reading'
import { travel, tryRows } from './rows'

test.use({ launchOptions: DRAWN_ONLY })

test.use({ viewport: { width: 1440, height: 900 } })

test('keeps the focus through selecting, stepping and closing', async ({ page }) => {
  await open(page)
  for (const mark of [onMap(page, 'rokiskis-2019-07'), onTimeline(page, 'kaunas-2024-02')]) {
    await mark.focus()
    await page.keyboard.press('Enter')
    await expect(details(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(details(page)).toHaveCount(0)
    await expectFocus(page)
  }
  await inList(page, 'closing-2024-10').locator('h3 a').focus()
  await page.keyboard.press('Enter')
  await expectFocus(page)
  for (const name of ['Previous activity', 'Next activity']) {
    await page.locator('.panel').getByRole('button', { name }).press('Enter')
    await expectFocus(page)
    await page.locator('#timeline').getByRole('button', { name }).press('Enter')
    await expectFocus(page)
  }
})

test('keeps the focus at the last and the first activity', async ({ page }) => {
  await open(page, '?project=well-being&activity=rezekne-2024-06')
  const next = page.locator('.panel').getByRole('button', { name: 'Next activity' })
  await next.press('Enter')
  await expectFocus(page)
  await expect(next).toBeDisabled()
  await expectFocus(page)
})

test('keeps the focus at a place and on the way back', async ({ page }) => {
  await open(page)
  await page.locator('[data-place="kaunas"] a').focus()
  await page.keyboard.press('Enter')
  await expect(details(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expectFocus(page)
})

test('keeps the focus while filters are chosen', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^Project/ }).press('Enter')
  await walkTo(page, 'input[data-facet="project"]', { most: 2 })
  await page.keyboard.press('Space')
  await expectFocus(page)
  await expect(page.locator('[data-shown]')).toContainText('of 11 activities shown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Project/ })).toBeFocused()
})

const CONTROLS = [
  [
    'a handle of the brush',
    (page: Page) => page.getByRole('slider', { name: 'Start of the time window' }),
    'ArrowRight'
  ],
  ['a box of a filter', (page: Page) => page.locator('input[data-facet="kind"]').first(), 'Space'],
  ['the button that zooms', (page: Page) => page.getByRole('button', { name: 'Zoom in' }), 'Enter'],
  ['the map', (page: Page) => onMap(page, 'kaunas-2024-02'), 'Shift+ArrowLeft']
] as const

test('leaves the focus on a control while an activity is selected', async ({ page }) => {
  await tryRows(
    page,
    CONTROLS,
    ([name]) => name,
    async ([, reach, key]) => {
      await travel(page, '?activity=jelgava-2019-02')
      if (key === 'Space') await page.getByRole('button', { name: /^Kind/ }).press('Enter')
      const control = reach(page)
      await control.focus()
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press(key)
      await expect.poll(() => readQuery(page), { timeout: 15_000 }).not.toBe('?activity=jelgava-2019-02')
      await expect(control).toBeFocused()
    }
  )
})

test('skips to the list while an activity is selected', async ({ page }) => {
  await open(page, '?activity=jelgava-2019-02')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#list')).toBeFocused()
})

const BUTTONS = [
  [/^Remove the filter Kind/, '?kind=exchange'],
  [/^Remove the filter Time/, '?time=2019'],
  ['Show all', '?kind=exchange'],
  ['Understood', '?kind=nothing'],
  ['Leave out this filter', '?place=brussels&kind=camp'],
  ['Show all places', '?map=24,56,6']
] as const

test('keeps the focus after a button that goes away with what it does', async ({ page }) => {
  await tryRows(
    page,
    BUTTONS,
    ([name]) => String(name),
    async ([name, address]) => {
      await travel(page, address)
      await page.getByRole('button', { name, exact: true }).first().press('Enter')
      await expect.poll(() => readQuery(page)).not.toBe(name === 'Understood' ? '?' : address)
      await expectFocus(page)
    }
  )
})
