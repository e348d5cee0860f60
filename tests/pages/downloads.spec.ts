/** Knows that files of what is shown say the same as the page does, to readers that we did not write. */
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import ICAL from 'ical.js'
import { knownOf } from '../../src/lib/view/known'
import { searchOf } from '../../src/lib/view/address'
import { HOME } from '../../src/lib/view/view'
import { dice } from '../fixtures/dice'
import { countedIn, readRows, toldByFeatures, type OwnFile } from '../fixtures/foreign-readers'
import { ourContent } from '../fixtures/worlds'
import { viewOf } from '../fixtures/views'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { open, readCounts } from './reading'

test.use({ launchOptions: DRAWN_ONLY })

/** Looks at another view as the browser's own way back does, which loads no page again. */
async function goBackTo(page: Page, search: string): Promise<void> {
  await page.evaluate((to) => {
    history.replaceState(history.state, '', location.pathname + to)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state as unknown }))
  }, search)
}

/** Opens the sheet of files; it is there when its first offer is. */
async function openSheet(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Download', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Download what is shown' })).toBeVisible()
}

/** Takes a file of the open sheet: its name and text. */
async function take(page: Page, purpose: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(`[data-purpose="${purpose}"]`).click()
  ])
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') }
}

/** How many activities each file has, as its own reader counts them. */
async function countFiles(page: Page) {
  const rows = readRows((await take(page, 'csv')).text, ',')
  const features = toldByFeatures((await take(page, 'geojson')).text)
  const own = JSON.parse((await take(page, 'own')).text) as OwnFile
  return {
    view: own.extract.view,
    counts: [
      rows.length,
      Number(rows[0]?.activities),
      features.length,
      countedIn(own).length,
      own.extract.activities
    ]
  }
}

test('twenty filtered views have as many activities in each file as on the page', async ({ page }) => {
  const roll = dice(20261122)
  const known = knownOf(ourContent())
  let looked = 0
  await open(page)
  while (looked < 20) {
    const { time, filters, within } = viewOf(roll, known)
    const search = searchOf({ ...HOME, time, filters, within })
    await goBackTo(page, search)
    const { list, total } = await readCounts(page)
    if (list === 0) continue
    looked++
    await openSheet(page)
    const { counts, view } = await countFiles(page)
    expect(counts, search).toEqual(Array(counts.length).fill(list))
    expect(total, search).toBe(list)
    // The address leads back to the same view.
    expect(decodeURIComponent(new URL(view).search), search).toBe(decodeURIComponent(search))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }
})

test('a file says in its name and inside what was chosen; a calendar what it left out', async ({ page }) => {
  await open(page, 'lv/?project=socquality&time=2019')
  await page.getByRole('button', { name: 'Lejupielādēt', exact: true }).click()
  const csv = await take(page, 'csvSemicolon')
  expect(csv.name).toBe('activities-semicolon_time-2019-01..2019-12_project-socquality_2026-11-21.csv')
  expect(csv.text.startsWith('\uFEFFid;title;')).toBe(true)
  const data = readRows(csv.text, ';')
  expect(data[0]).toMatchObject({
    filter: 'Laiks: 2019.\u00a0gada janvāris–decembris · Projekts: SocQuality',
    of: '11',
    licence: 'CC BY 4.0',
    dataDate: '2026-11-21'
  })
  const status = page.getByRole('dialog').getByRole('status')
  await expect(status).toHaveText(`${csv.name}: ${data.length} aktivitātes`)
  const calendar = new ICAL.Component(ICAL.parse((await take(page, 'calendar')).text) as unknown[])
  const held = calendar.getAllSubcomponents('vevent').length
  expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain(`${held} no ${data.length} aktivitātēm`)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Lejupielādēt', exact: true })).toBeFocused()
})

test('nothing is offered of nothing', async ({ page }) => {
  await open(page, '?place=brussels&kind=camp')
  await openSheet(page)
  await expect(page.getByText('No activity is shown, so there is nothing to download.')).toBeVisible()
  await expect(page.locator('[data-purpose]')).toHaveCount(0)
})

test('the page of the data lists files that are there, as large and as full as it says', async ({
  page,
  request
}) => {
  for (const lang of ['', 'lt/']) {
    await page.goto(`${lang}data/`)
    const files = await page.locator('tr[data-file]').evaluateAll((rows) =>
      rows.map((row) => ({
        href: row.querySelector('a')?.href ?? '',
        count: row.getAttribute('data-count'),
        size: row.querySelector('td:last-child')?.textContent ?? ''
      }))
    )
    expect(files.length).toBeGreaterThan(9)
    for (const { href, count, size } of files) {
      const answer = await request.get(href)
      expect(answer.status(), href).toBe(200)
      const body = await answer.body()
      const shown = Number(/^[\d.,]+/.exec(size)?.[0].replace(',', '.'))
      expect(Math.abs(shown - body.length / 1000), href).toBeLessThanOrEqual(0.5)
      if (href.endsWith('.csv')) {
        const delimiter = href.includes('semicolon') ? ';' : ','
        expect(String(readRows(body.toString(), delimiter).length)).toBe(count)
      }
    }
  }
})
