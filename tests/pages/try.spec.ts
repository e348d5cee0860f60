/**
 * Knows that a partnership sees what becomes of its own sheet: columns, problems that are mended in place, dashboard
 * and talk, and files to take away; and that nothing leaves the device.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { unzipSync, strFromU8 } from 'fflate'
import { listFaults, listFaultsInColours } from './faults'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, inList } from './reading'
import { readSideways } from './sideways'
import { watch } from './watching'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

const SHEET = 'tests/fixtures/intake/three-projects.csv'
const MISTAKEN = [
  'Project;Title;Kind;When;Place;Country;Evidence;E-mail',
  'Warm hands;Visit to Kaunas;Exchange;2019-02-05;Kaunas;Lithuania;reported;someone@example.org',
  'Warm hands;Spring camp;Picnic;2019-07;Dobele;Latvia;announced;',
  'Warm hands;Autumn camp;Camp;2019-10;Saint-Denis;France;announced;'
].join('\n')

const confirmColumns = (page: Page) => page.getByRole('button', { name: 'The columns are right' })
const count = (page: Page, name: string) => page.locator(`[data-count="${name}"]`)
/** Files that the command line writes of a sheet, by path. */
function writtenOf(sheet: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'kartu-try-'))
  try {
    execFileSync(process.execPath, ['scripts/import.mjs', sheet, '--to', `${folder}/data`, '--yes'])
    const paths = readdirSync(folder, { recursive: true })
      .map(String)
      .filter((path) => path.includes('.'))
    return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('shows the dashboard and the talk of a sheet, and hands out what the command line writes', async ({
  page,
  baseURL
}) => {
  const seen = watch(page, new URL(baseURL ?? '').host)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url())
  })
  await page.goto('try/')
  await page.locator('input[type="file"]').setInputFiles(SHEET)
  await expect(confirmColumns(page)).toBeVisible()
  await confirmColumns(page).click()
  await expect(count(page, 'rowsUsed')).toHaveText('19')

  await test.step('the zip equals what the command line writes', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Data folder (zip)' }).click()
    const parts = unzipSync(new Uint8Array(readFileSync(await (await download).path())))
    const texts = Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]))
    expect(texts).toEqual(writtenOf(SHEET))
  })
  await test.step('the dashboard has the same eleven activities, and its links open panels', async () => {
    await page.getByRole('button', { name: 'Map and timeline' }).click()
    await expect(page.locator('[data-total]')).toHaveText('11 activities')
    await expect(page.locator('[data-shown]')).toBeAttached()
    await inList(page, 'jelgava-2019-02').locator('h3 a').click()
    await expect(page.locator('#panel')).toContainText('three-projects.csv')
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await page.getByRole('contentinfo').getByRole('link', { name: 'About' }).click()
    await expect(page.getByText('This page comes with a site of your own')).toBeVisible()
    await page.getByRole('button', { name: 'Close', exact: true }).click()
    expect(await listFaults(page, 'the rest')).toEqual([])
  })
  await test.step('the talk begins at what is looked at, and ends there', async () => {
    await page.getByRole('link', { name: 'Present', exact: true }).click()
    await expect(page.locator('.slide')).toHaveAttribute('data-step', /^\d+$/)
    await page.keyboard.press('Escape')
    await expect(details(page)).toContainText('Jelgava')
    await page.getByRole('button', { name: 'Back to the rows' }).click()
    await expect(page.getByRole('button', { name: 'Map and timeline' })).toBeFocused()
  })
  expect(sent).toEqual([])
  expect(seen).toEqual([])
})

test('is gone through by keyboard: a cell mended in place, a town chosen, a column kept out', async ({
  page
}) => {
  await page.goto('try/')
  const sheet = { name: 'sheet.csv', mimeType: 'text/csv', buffer: Buffer.from(MISTAKEN) }
  await page.locator('input[type="file"]').setInputFiles(sheet)
  await expect(page.getByRole('heading', { name: 'What the columns are taken for' })).toBeFocused()
  await expect(page.getByLabel('“E-mail” is taken for')).toBeDisabled()
  expect(await listFaultsInColours(page, '.trial')).toEqual([])
  await confirmColumns(page).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What the import found' })).toBeFocused()
  await expect(count(page, 'rowsUsed')).toHaveText('1')
  expect(await listFaultsInColours(page, '.trial')).toEqual([])

  const kind = page.getByRole('textbox', { name: /^Row 3, .*Kind/ })
  await kind.focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('Camp')
  await page.keyboard.press('Enter')
  await expect(count(page, 'rowsUsed')).toHaveText('2')
  await expect(kind).toHaveCount(0)
  await page
    .getByRole('button', { name: /^Saint-Denis · FR/ })
    .first()
    .focus()
  await page.keyboard.press('Enter')
  await expect(count(page, 'rowsUsed')).toHaveText('3')
  await expect(page.locator('[data-rule="personal-column"]')).toBeVisible()
  await expect(page.locator('section.error')).toHaveCount(0)

  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await readSideways(page), `${width} px`).toEqual([])
  }
})

test('says in a sentence what cannot be read', async ({ page }) => {
  await page.goto('try/')
  const files = page.locator('input[type="file"]')
  for (const [name, buffer, said] of [
    ['photo.csv', Buffer.from(Array.from({ length: 400 }, (_, at) => (at * 7) % 32)), 'no table'],
    ['long.csv', Buffer.from(`Title\n${'x\n'.repeat(200_100)}`), 'more than 200,000 rows']
  ] as const) {
    await files.setInputFiles({ name, mimeType: 'text/csv', buffer })
    await expect(page.locator('section.error')).toContainText(said)
    await page.getByRole('button', { name: 'Other files' }).click()
    await expect(files).toBeVisible()
  }
})

test('says without script what it needs, and offers templates and the command line', async ({
  browser,
  baseURL
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('lv/try/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Izmēģiniet ar saviem datiem')
  await expect(page.locator('.needs')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('npm run import')
  for (const link of await page.getByRole('link', { name: /^template/ }).all()) {
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.status()).toBe(200)
  }
  await context.close()
})
