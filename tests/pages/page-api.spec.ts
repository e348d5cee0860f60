/** Knows that scripts of the site can look at the page and change what it shows. */
import { expect } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'

test.use({ launchOptions: DRAWN_ONLY })

test('a script shows a view and hears what all surfaces show', async ({ page }) => {
  await page.goto('/')
  await page.waitForFunction(() => window.kartu?.ready.then(() => true))
  const all = await page.evaluate(() => window.kartu?.show({}))
  const total = await page.locator('#list [data-total]').getAttribute('data-total')
  expect([all?.shown, all?.total]).toEqual([Number(total), Number(total)])

  const time = { from: 17_897, to: 18_261 }
  const year = await page.evaluate((window_) => window.kartu?.show({ time: window_ }), time)
  expect(await page.locator('#list li[data-activity]').count()).toBe(year?.shown)
  expect(year?.shown).toBeLessThan(all?.shown ?? 0)
  expect(await page.evaluate(() => window.kartu?.view.time)).toEqual(time)
  await expect.poll(() => new URL(page.url()).search).toBe('?time=2019-01..2019-12')

  const said = await page.evaluate(() =>
    window.kartu?.show('?time=2019-01..2019-12&kind=picnic&activity=nothing')
  )
  expect(said).toEqual(year)
})
