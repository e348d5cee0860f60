/** Knows that map, lanes, list, totals and the status line count alike in every view. */
import { expect } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { open, readCounts, readLaneHeads, readStatus } from './reading'
import { travel } from './rows'

test.use({ launchOptions: DRAWN_ONLY })

const ALL = 11
/** One view that fails does not hide the next. */
const check = expect.configure({ soft: true })

/** Addresses with the number of activities that each shows. */
const VIEWS = [
  ['', 11],
  ['?project=well-being', 4],
  ['?project=socquality', 6],
  ['?project=institutional-care', 1],
  ['?project=well-being,socquality', 10],
  ['?kind=exchange', 4],
  ['?kind=training', 3],
  ['?kind=works,camp', 3],
  ['?country=belgium', 2],
  ['?country=lithuania', 7],
  ['?place=viesite', 5],
  ['?place=kaunas,brussels', 2],
  ['?evidence=announced', 6],
  ['?evidence=reported', 5],
  ['?time=2019-01..2019-12', 6],
  ['?time=2024-02..2024-04', 4],
  ['?time=2017-06..2019-02', 5],
  ['?time=2019&kind=exchange', 2],
  ['?project=socquality&country=lithuania&evidence=announced', 2],
  ['?within=4,50,5,51.5', 4],
  ['?within=4,50,5,51.5;25,55,27,57&kind=exchange', 3],
  ['?time=2021&project=well-being&kind=camp', 0]
] as const

test('counts alike everywhere, whatever is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  for (const [address, shown] of VIEWS) {
    await travel(page, address)
    const counts = await readCounts(page)
    const status = await readStatus(page)
    const name = address || 'nothing chosen'
    check(
      {
        map: counts.map + counts.notOnMap,
        lanes: counts.lanes + counts.undated,
        list: counts.list,
        total: counts.total,
        status: status.shown
      },
      name
    ).toEqual({ map: shown, lanes: shown, list: shown, total: shown, status: shown })
    check(status.shown + status.hiddenByTime + status.hiddenByFilter + status.hiddenByMap, name).toBe(ALL)
    for (const { printed, drawn } of await readLaneHeads(page)) check(printed, name).toBe(drawn)
  }
})

test('says how many are hidden and why, and shows all again by one button', async ({ page }) => {
  await open(page, '?time=2019&kind=exchange')
  const line = page.locator('[data-shown]')
  await expect(line).toContainText('2 of 11 activities shown')
  const { hiddenByTime, hiddenByFilter } = await readStatus(page)
  await expect(line).toContainText(`Outside the time window: ${hiddenByTime}`)
  await expect(line).toContainText(`Hidden by filters: ${hiddenByFilter}`)
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  expect(await readCounts(page)).toMatchObject({
    map: 9,
    notOnMap: 2,
    lanes: 9,
    undated: 2,
    list: ALL,
    total: ALL
  })
  await expect(page).toHaveURL(/\/$/)
})

test('counts alike on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  // The count of what has no date stands where a high sheet has room for it.
  await page.getByRole('button', { name: /Show more$/ }).click()
  for (const [address, shown] of VIEWS.slice(0, 6)) {
    await travel(page, address)
    const { map, notOnMap, lanes, undated, list, total } = await readCounts(page)
    expect([map + notOnMap, lanes + undated, list, total], address).toEqual([shown, shown, shown, shown])
  }
})

test('offers the way out where nothing is found', async ({ page }) => {
  await open(page, '?place=brussels&kind=camp')
  // In the list, and in the place of the time.
  await expect(page.getByText('No activity matches.')).toHaveCount(2)
  await expect(page.locator('.empty')).toContainText('Without the filter Kind: Camp, 1 matches.')
  const found = Number(/(\d+) matches/.exec(await page.locator('.empty').innerText())?.[1])
  await page.getByRole('button', { name: 'Leave out this filter' }).click()
  expect((await readCounts(page)).list).toBe(found)
  expect(found).toBeGreaterThan(0)
})

test('keeps to what the map shows, follows the visitor’s gestures only, and shows all again', async ({
  page
}) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await open(page)
  const toggle = page.getByRole('button', { name: 'Only what the map shows', exact: true })
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  await toggle.click()
  await expect(toggle).toHaveAttribute('aria-pressed', 'true')
  // At home the map shows every place.
  expect((await readCounts(page)).list).toBe(ALL)
  for (let presses = 0; presses < 2; presses++) await page.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(async () => (await readStatus(page)).hiddenByMap).toBeGreaterThan(0)
  const before = await readStatus(page)
  const { list, total, map, notOnMap } = await readCounts(page)
  expect([list, total, map + notOnMap]).toEqual([before.shown, before.shown, before.shown])
  expect(before.shown + before.hiddenByMap).toBe(ALL)
  await expect(page.locator('[data-shown]')).toContainText('Without a place on the map, still shown: ')
  // Selecting moves the map, but not what is kept.
  const address = () => new URL(page.url()).searchParams.get('within')
  let kept: string | null = null
  const isAtRest = () => {
    const [before, now] = [kept, address()]
    kept = now
    return now !== null && now === before
  }
  await expect.poll(isAtRest, { intervals: [500] }).toBe(true)
  await page.locator('#list li[data-activity] h3 a').nth(1).click()
  await expect.poll(() => new URL(page.url()).searchParams.get('activity')).not.toBeNull()
  expect(address()).toBe(kept)
  await page.getByRole('button', { name: 'Show all', exact: true }).click()
  await expect(toggle).toHaveAttribute('aria-pressed', 'false')
  expect((await readStatus(page)).hiddenByMap).toBe(0)
})

test('counts by country where a map is too far away for towns', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '?fold=0', 'drawn')
  const { map, notOnMap } = await readCounts(page)
  expect(map + notOnMap).toBe(ALL)
  await expect(page.locator('svg.foreground [data-activity]:visible')).toHaveCount(0)
  await page.getByRole('link', { name: 'Zoom in, Latvia: 4' }).click()
  await expect(page.locator('svg.foreground [data-activity]:visible').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Show all places' }), 'the way back').toBeFocused()
})
