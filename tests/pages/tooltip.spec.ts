/** Knows that marks and places are told about in words where the pointer or the focus is, and are never in the way. */
import { expect } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, onMap, onTimeline, open } from './reading'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

test('tells of a mark and of a place, can be entered, and is closed before the panel', async ({ page }) => {
  await open(page, '?activity=jelgava-2019-02', 'drawn')
  const tooltip = page.getByRole('tooltip')
  const mark = onTimeline(page, 'kretinga-2019-05')

  await test.step('by the pointer', async () => {
    // The pointer comes again while the page is not yet at rest and what it was on has moved away.
    await expect(async () => {
      await page.locator('h1').hover()
      await mark.hover()
      await expect(tooltip).toContainText('May 2019, day not known', { timeout: 2000 })
    }).toPass()
    await expect(tooltip).toContainText('Exchange visit · Announced by 1 source')
    await tooltip.hover()
    await expect(tooltip).toBeVisible()
    await page.locator('h1').hover()
    await expect(tooltip).toHaveCount(0)
    await page.locator('[data-place="kaunas"] .dot').hover()
    await expect(tooltip).toHaveText(/^Kaunas\s*1 activity\s*$/)
  })
  await test.step('with its other names, seen from near by', async () => {
    const inSight = () =>
      page.evaluate(() => {
        const map = document.querySelector('#map')?.getBoundingClientRect() ?? new DOMRect()
        const dots = [...document.querySelectorAll('#map [data-near] [data-place] .dot')]
        const boxes = dots.map((dot) => dot.getBoundingClientRect())
        return boxes.find(
          ({ x, y }) => x > map.x + 250 && x < map.right - 90 && y > map.y + 60 && y < map.bottom - 90
        )
      })
    await expect(async () => {
      await page.getByRole('button', { name: 'Zoom in' }).first().click()
      await expect.poll(inSight, { timeout: 1200 }).toBeTruthy()
    }).toPass()
    await expect(async () => {
      const { x = 0, y = 0, width = 0 } = (await inSight()) ?? {}
      await page.locator('h1').hover()
      await page.mouse.move(x + width / 2, y + width / 2)
      await expect(tooltip).toContainText(/ · (Latvian|Lithuanian)/, { timeout: 2000 })
    }).toPass()
    await page.getByRole('button', { name: 'Show all places' }).click()
    await page.locator('[data-place="kaunas"] .dot').hover()
    await expect(tooltip).toHaveText(/^Kaunas\s*1 activity\s*$/)
  })
  await test.step('beside its mark, never on it', async () => {
    const [box, dot] = [
      await tooltip.boundingBox(),
      await page.locator('[data-place="kaunas"] .dot').boundingBox()
    ]
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThan(dot?.y ?? NaN)
  })
  await test.step('by the focus, and Escape closes it first', async () => {
    await page.locator('h1').hover()
    await page.locator('svg.foreground [tabindex="0"]').focus()
    await page.keyboard.press('ArrowRight')
    await expect(tooltip).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tooltip).toHaveCount(0)
    await expect(details(page)).toBeVisible()
  })
  await test.step('not once it was pressed', async () => {
    await onMap(page, 'kaunas-2024-02').click()
    await expect(details(page)).toContainText('First meeting')
    await expect(tooltip).toHaveCount(0)
  })
})
