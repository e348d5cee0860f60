/** Knows that the page asks no other host, complains of nothing and leaves nothing behind while it is used. */
import { expect, test, type Page } from '@playwright/test'
import { details, onMap, onTimeline, open } from './reading'
import { watch } from './watching'

/** Everything that the page could have kept. */
function readKept(page: Page): Promise<unknown> {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).length
  }))
}

const NOTHING = { cookies: '', local: [], session: [], caches: [], databases: [], workers: 0 }

async function use(page: Page): Promise<void> {
  await onMap(page, 'jelgava-2019-02').locator('.mark').click()
  await expect(page.locator('blockquote').first()).toBeVisible()
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await page.getByRole('button', { name: 'Zoom out' }).click()
  await page.getByRole('button', { name: 'Show all places' }).click()
  await page.getByRole('button', { name: 'Close the details' }).click()
  await page.locator('[data-place="kaunas"] .dot').click()
  await expect(details(page)).toHaveText('Kaunas')
  await page.getByRole('button', { name: /^Kind/ }).click()
  await page.locator('input[data-facet="kind"][value="exchange"]').check()
  await page.keyboard.press('Escape')
  await page.getByRole('slider', { name: 'End of the time window' }).press('PageDown')
  await expect(page).toHaveURL(/time=/)
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await onTimeline(page, 'kretinga-2019-05').locator('.mark').click()
  await page.goBack()
  await page.goForward()
}

test('stays quiet while it is used, light and dark, wide and narrow', async ({ page, context, baseURL }) => {
  const seen = watch(page, new URL(baseURL ?? '').host)
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page, '', 'live')
  await use(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 390, height: 844 })
  await page.waitForLoadState('networkidle')
  expect(seen).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(await readKept(page)).toEqual(NOTHING)
})

test('keeps nothing when it is loaded again or left', async ({ page }) => {
  await open(page, '?activity=jelgava-2019-02')
  await page.reload()
  await expect(details(page)).toBeVisible()
  expect(await readKept(page)).toEqual(NOTHING)
  await page.getByRole('link', { name: 'Kartu' }).click()
  await expect(page.locator('[data-shown]')).toBeAttached()
  await expect(page).toHaveURL(/\/$/)
  expect(await readKept(page)).toEqual(NOTHING)
})
