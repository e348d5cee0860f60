/** Knows what an address shows, how it changes, and that no address can break the page. */
import { expect } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, inList, onMap, onTimeline, open, readCounts, readQuery, readStatus } from './reading'
import { watch } from './watching'

test.use({ launchOptions: DRAWN_ONLY })

test.use({ viewport: { width: 1440, height: 900 } })

const JELGAVA = 'Exchange of experience on social services, in Jelgava'
/** Values that mean nothing; each is left out and named. */
const STRANGE = [
  'kind=picnic',
  'project=well-being,nothing',
  'activity=nowhere-2019',
  'activity=constructor',
  'at=atlantis',
  'at=__proto__',
  'time=2019-13..2020',
  'time=yesterday',
  'time=2020..2019',
  'map=400,95,99',
  'map=NaN,NaN,NaN',
  'place=<script>alert(1)</script>',
  'kind=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'
]

test('shows the activity of a deep link', async ({ page }) => {
  await open(page, '?activity=jelgava-2019-02')
  await expect(details(page)).toHaveText(JELGAVA)
  await expect(page.locator('blockquote').first()).toBeVisible()
  await expect(onMap(page, 'jelgava-2019-02')).toHaveAttribute('aria-current', 'true')
  await expect(onTimeline(page, 'jelgava-2019-02')).toHaveAttribute('aria-current', 'true')
})

test('shows an activity that its own filter hides, says so, and counts it nowhere', async ({ page }) => {
  await open(page, '?project=well-being&activity=jelgava-2019-02')
  await expect(details(page)).toHaveText(JELGAVA)
  await expect(page.getByText('The selected activity lies outside the filters.')).toBeVisible()
  expect(await readStatus(page)).toEqual({ shown: 4, hiddenByTime: 0, hiddenByFilter: 7, hiddenByMap: 0 })
  const { lanes, undated } = await readCounts(page)
  expect(lanes + undated).toBe(4)
  await page.locator('.panel').getByRole('button', { name: 'Show all', exact: true }).click()
  await expect(page.getByText('lies outside the filters')).toHaveCount(0)
  await expect(details(page)).toHaveText(JELGAVA)
  await expect.poll(() => readQuery(page)).toBe('?activity=jelgava-2019-02')
})

test('shows a stop of an exchange, with the way to the whole', async ({ page }) => {
  await open(page, '?activity=harmonija-2019-02')
  await expect(details(page)).toHaveText('Visit to the day care centre “Harmonija” in Jelgava')
  await expect(page.getByText('lies outside the filters')).toHaveCount(0)
  await page.locator('.panel').getByRole('link', { name: JELGAVA }).click()
  await expect(details(page)).toHaveText(JELGAVA)
})

test('shows a plan of a project', async ({ page }) => {
  await open(page, '?activity=summer-camps')
  await expect(details(page)).toHaveText('International summer camps for children and young people')
  expect(await readStatus(page)).toEqual({ shown: 11, hiddenByTime: 0, hiddenByFilter: 0, hiddenByMap: 0 })
})

test('shows a place', async ({ page }) => {
  await open(page, '?at=jelgava')
  await expect(details(page)).toHaveText('Jelgava')
  await expect(inList(page, 'jelgava-2019-02')).toBeVisible()
})

for (const id of ['jelgava-2019-02', 'harmonija-2019-02']) {
  test(`selects what a link without script led to: #${id}`, async ({ page }) => {
    await open(page, `#${id}`)
    await expect(page.locator('article').filter({ has: details(page) })).toBeVisible()
    await expect(details(page)).toHaveText(/Jelgava/)
  })
}

test('leaves out what means nothing, and says so of each part', async ({ page, baseURL }) => {
  const seen = watch(page, new URL(baseURL ?? '').host)
  await open(page, `?${STRANGE.join('&')}&evidence=reported`)
  const message = page.getByText('could not be read and was left out')
  for (const part of STRANGE) await expect(message).toContainText(decodeURIComponent(part))
  await expect(details(page)).toHaveCount(0)
  // What means something is kept: one project, and what is reported of it.
  expect(await readStatus(page)).toEqual({ shown: 1, hiddenByTime: 0, hiddenByFilter: 10, hiddenByMap: 0 })
  await page.getByRole('button', { name: 'Understood' }).click()
  await expect(page.getByText('could not be read')).toHaveCount(0)
  expect(seen).toEqual([])
})

for (const [name, address] of [
  [
    'half an escape in key, value and hash, and a key that is not ours',
    '?kind=%E0%A4%A&%E0%A4%A=1&utm_source=letter#%E0%A4%A'
  ],
  ['ten thousand signs of a value and of a hash', `?place=${'x'.repeat(10_000)}#${'x'.repeat(10_000)}`],
  ['a thousand values and a hash of signs', `?kind=${'camp,'.repeat(1000)}#"><script>alert(1)</script>`]
] as const) {
  test(`stands ${name}`, async ({ page, baseURL }) => {
    const seen = watch(page, new URL(baseURL ?? '').host)
    await open(page, address)
    await expect(page.locator('#list')).toBeVisible()
    await onTimeline(page, 'rokiskis-2019-07').locator('.mark').click()
    await expect(details(page)).toHaveText('Summer camp in Rokiškis, Lithuania')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1440)
    expect(seen).toEqual([])
  })
}

test('keeps its height where an address is very long and wrong', async ({ page }) => {
  await open(page, `?place=${'x'.repeat(10_000)}`)
  const map = await page.locator('#map').boundingBox()
  const bar = await page.getByText('could not be read').boundingBox()
  expect(map?.height).toBeGreaterThanOrEqual(240)
  expect(bar?.height).toBeLessThan(200)
})

test('goes back and forward by deliberate steps only', async ({ page }) => {
  await open(page)
  await onTimeline(page, 'kretinga-2019-05').locator('.mark').click()
  await onTimeline(page, 'seminars-2016').locator('.mark').click()
  const start = page.getByRole('slider', { name: 'Start of the time window' })
  for (let press = 0; press < 5; press++) await start.press('ArrowRight')
  await expect.poll(() => readQuery(page)).toBe('?time=2016-06..2024-12&activity=seminars-2016')
  await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => readQuery(page), { timeout: 15_000 }).toContain('map=')
  await page.goBack()
  await expect(page).toHaveURL(/\?activity=kretinga-2019-05$/)
  await expect(details(page)).toHaveText('Exchange visit of social and youth workers to Kretinga')
  await page.goBack()
  await expect(page).toHaveURL(/\/$/)
  await expect(details(page)).toHaveCount(0)
  expect(await readCounts(page)).toMatchObject({ map: 9, lanes: 9, list: 11 })
  await page.goForward()
  await expect(details(page)).toHaveText('Exchange visit of social and youth workers to Kretinga')
  await page.goForward()
  await expect(details(page)).toHaveText('24 seminars on the care reform in Lithuania')
  await expect.poll(() => readQuery(page)).toContain('time=2016-06..2024-12')
})

test('opens again as it was left', async ({ page }) => {
  await open(page, '?time=2019&kind=exchange,camp&activity=kretinga-2019-05')
  const other = await page.context().newPage()
  await open(other, new URL(page.url()).search)
  expect(await readStatus(other)).toEqual(await readStatus(page))
  await expect(details(other)).toHaveText('Exchange visit of social and youth workers to Kretinga')
  await other.close()
})

test('gives the address by a button, also where the browser forbids copying', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '?activity=kretinga-2019-05')
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'))
  })
  await page.getByRole('button', { name: 'Copy the link' }).click()
  await expect(page.getByRole('textbox', { name: 'Copy the link' })).toHaveValue(page.url())
})
