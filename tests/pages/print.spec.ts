/** Knows that a view is whole on paper: in ink on white, with its list, its sources, its statement and its address. */
import { expect, type Page } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { open } from './reading'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

/** As the browser does before it prints. */
async function print(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.emulateMedia({ media: 'print' })
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('.printed svg.picture')).toBeVisible({ timeout: 500 })
  }).toPass()
}

test('prints one picture for the instrument, then all that the list says', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await open(page, '/?project=socquality')
  await print(page)
  await expect(page.locator('#list blockquote').nth(6)).toBeAttached()
  const seen = await page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    paper: getComputedStyle(document.documentElement).getPropertyValue('--surface').trim(),
    buttons: [...document.querySelectorAll('button')].filter((button) => button.checkVisibility()).length,
    instrument: [...document.querySelectorAll('#map, #timeline')].filter((part) => part.checkVisibility())
      .length,
    entries: document.querySelectorAll('#list [data-activity]').length,
    quotes: document.querySelectorAll('#list blockquote').length,
    widest: document.documentElement.scrollWidth - innerWidth
  }))
  expect(seen.paper).toMatch(/^#fff(fff)?$/)
  expect(seen).toMatchObject({ buttons: 0, instrument: 0, entries: 6 })
  expect(['rgba(0, 0, 0, 0)', 'rgb(255, 255, 255)']).toContain(seen.ground)
  expect(seen.quotes).toBeGreaterThan(6)
  expect(seen.widest).toBeLessThanOrEqual(0)
  await expect(page.locator('#sources')).toBeVisible()
  await expect(page.locator('footer.strip')).toContainText('Co-funded by the European Union')
  await expect(page.locator('[data-printed-address]')).toContainText('?project=socquality')
  await expect(page.locator('[data-printed-address] svg')).toBeVisible()

  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.emulateMedia({ media: 'screen' })
  await expect(page.locator('.printed')).toHaveCount(0)
  await expect(page.locator('#map')).toBeVisible()
})
