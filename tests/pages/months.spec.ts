/** Knows that the two month fields do what the brush does, and what they say to a wrong month. */
import { expect, type Page } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { open, readCounts, readQuery, readStatus } from './reading'
import { travel, tryRows } from './rows'

test.use({ launchOptions: DRAWN_ONLY })

test.use({ viewport: { width: 1440, height: 900 } })

/** What does not count as a month here, with the words it is met with. */
const WRONG = [
  ['From', '2019-13', 'Write a year and a month, such as 2019-02.'],
  ['From', 'last spring', 'Write a year and a month, such as 2019-02.'],
  ['From', '', 'Write a year and a month, such as 2019-02.'],
  ['From', '<b>2019-02</b>', 'Write a year and a month, such as 2019-02.'],
  ['To', '2031-01', 'The data reach from 2016-01 to 2024-12.'],
  ['To', '1999-12', 'The data reach from 2016-01 to 2024-12.'],
  ['To', '2018-12', 'The end lies before the start.']
] as const

const field = (page: Page, name: 'From' | 'To') =>
  page.getByRole('textbox', { name: `${name}, as year and month` })

async function openFields(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(More|Filter)/ }).click()
  await expect(field(page, 'From')).toBeVisible()
}

async function write(page: Page, name: 'From' | 'To', month: string): Promise<void> {
  await field(page, name).fill(month)
  await field(page, name).press('Enter')
}

/** Moves a handle of the brush to a day by the pointer. */
async function drag(page: Page, name: 'Start' | 'End', byPx: number): Promise<void> {
  const box = await page
    .getByRole('slider', { name: `${name} of the time window` })
    .locator('.handle')
    .boundingBox()
  const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + byPx, y, { steps: 8 })
  await page.mouse.up()
}

test('does by typing what the brush does by drag', async ({ page }) => {
  await open(page)
  const steps = await page.evaluate(() => history.length)
  await drag(page, 'Start', 200)
  await drag(page, 'End', -300)
  await expect(page).toHaveURL(/time=/)
  await expect.poll(() => readQuery(page)).toMatch(/^\?time=\d{4}-\d\d\.\.\d{4}-\d\d$/)
  // The address follows once the brush rests.
  await expect(async () => {
    const { from, to } = await readHandles(page)
    await expect.poll(() => readQuery(page)).toBe(`?time=${from}..${to}`)
  }).toPass()
  expect(await page.evaluate(() => history.length), 'the brush leaves no steps to go back').toBe(steps)
  const brushed = { query: readQuery(page), counts: await readCounts(page), status: await readStatus(page) }
  expect(brushed.status.hiddenByTime).toBeGreaterThan(0)

  await open(page)
  await openFields(page)
  const { from = '', to = '' } = /time=(?<from>.+)\.\.(?<to>.+)/.exec(brushed.query)?.groups ?? {}
  await write(page, 'From', from)
  await write(page, 'To', to)
  await expect.poll(() => readQuery(page)).toBe(brushed.query)
  expect(await readCounts(page)).toEqual(brushed.counts)
  expect(await readStatus(page)).toEqual(brushed.status)
})

/** Months that the handles say they stand at. */
async function readHandles(page: Page): Promise<{ from: string; to: string }> {
  const [from = '', to = ''] = await page
    .getByRole('slider')
    .evaluateAll((handles) =>
      handles.map((handle) =>
        new Date(Number(handle.getAttribute('aria-valuenow')) * 86_400_000).toISOString().slice(0, 7)
      )
    )
  return { from, to }
}

test('shows in the fields what the brush chose', async ({ page }) => {
  await open(page, '?time=2019-02..2019-07')
  await openFields(page)
  await expect(field(page, 'From')).toHaveValue('2019-02')
  await expect(field(page, 'To')).toHaveValue('2019-07')
  expect(await readHandles(page)).toEqual({ from: '2019-02', to: '2019-07' })
})

test('reads a month in the ways people write it', async ({ page }) => {
  await tryRows(
    page,
    ['2019-02', '2019.2', '02.2019', '2/2019', ' 2019-02 '],
    (month) => `“${month}”`,
    async (month) => {
      await openFields(page)
      await write(page, 'From', month)
      await expect.poll(() => readQuery(page), month).toBe('?time=2019-02..2024-12')
    }
  )
})

test('says what is wrong with a month, and changes nothing', async ({ page }) => {
  await tryRows(
    page,
    WRONG,
    ([name, month]) => `“${month}” in ${name}`,
    async ([name, month, words]) => {
      await travel(page, '?time=2019-02..2019-12')
      const before = await readCounts(page)
      await openFields(page)
      await write(page, name, month)
      await expect(page.getByRole('alert')).toHaveText(words)
      await expect(field(page, name)).toHaveAttribute('aria-invalid', 'true')
      await expect(field(page, name)).toHaveAccessibleDescription(words)
      expect(await readCounts(page)).toEqual(before)
      await expect.poll(() => readQuery(page)).toBe('?time=2019-02..2019-12')
      await write(page, name, name === 'From' ? '2019-03' : '2019-11')
      await expect(page.getByRole('alert')).toHaveCount(0)
      await expect.poll(() => readQuery(page)).not.toBe('?time=2019-02..2019-12')
    }
  )
})

test('chooses the time on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page)
  await openFields(page)
  await write(page, 'From', '2024-01')
  await expect.poll(() => readQuery(page)).toBe('?time=2024-01..2024-12')
  expect(await readStatus(page)).toMatchObject({ shown: 6, hiddenByTime: 5 })
})
