/** Knows that a finger reaches everything on a phone: map, strip, list, sheet and filters; and how they link. */
import { expect, test, type Page } from '@playwright/test'
import { listFaults } from './faults'
import { DRAWN_ONLY } from './launch'
import { details, inList, onMap, open, readQuery } from './reading'

test.use({ launchOptions: DRAWN_ONLY })
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** The page while a sheet lies over its map. */
const sheet = (page: Page) => page.locator('.page[data-sheet]')
const strip = (page: Page) => page.getByRole('slider', { name: 'Timeline' })

/** An activity is selected in strip, list and address; its entry is the first that the list shows. */
async function expectChosen(page: Page, id: string): Promise<void> {
  await expect(inList(page, id)).toHaveClass(/selected/)
  await expect(page.locator('#timeline [data-chosen]:visible')).toHaveCount(1)
  await expect.poll(() => readQuery(page)).toBe(`?activity=${id}`)
  // Both edges in one reading: they move together while the sheet does.
  await expect.poll(async () => Math.abs(await belowEdge(page, id))).toBeLessThan(3)
}

/** Px from the upper edge of the list's window down to an entry. */
function belowEdge(page: Page, id: string): Promise<number> {
  return inList(page, id).evaluate((entry) => {
    const edge = entry.closest('.panel')?.getBoundingClientRect().top ?? NaN
    return entry.getBoundingClientRect().top - edge
  })
}

test('selects with a tap in map and strip, and the list follows', async ({ page }) => {
  await open(page)
  await page.locator('svg.foreground a[href="#kaunas-2024-02"]:visible').tap()
  await expectChosen(page, 'kaunas-2024-02')
  await expect(details(page), 'the list stays').toHaveCount(0)
  await strip(page).tap({ position: { x: 2, y: 30 } })
  await expectChosen(page, 'seminars-2016')
  await page.goBack()
  await expectChosen(page, 'kaunas-2024-02')
})

test('finds the nearest mark while a finger is drawn along the strip', async ({ page }) => {
  await open(page)
  const entries = await page.evaluate(() => history.length)
  const { x = 0, y = 0, width = 0 } = (await strip(page).boundingBox()) ?? {}
  await page.mouse.move(x + 5, y + 30)
  await page.mouse.down()
  await page.mouse.move(x + 30, y + 30)
  await expectChosen(page, 'seminars-2016')
  await page.mouse.move(x + width - 1, y + 60, { steps: 4 })
  await page.mouse.up()
  await expectChosen(page, 'closing-2024-10')
  expect(await page.evaluate(() => history.length), 'in passing').toBe(entries)
  await strip(page).press('Home')
  await expectChosen(page, 'seminars-2016')
  await expect(strip(page), 'the focus stays').toBeFocused()
  await strip(page).press('ArrowRight')
  await expect(strip(page)).toHaveAttribute('aria-valuetext', /^5 to 6 February 2019, Exchange of experience/)
})

test('opens the details over all with a tap in the list, and leads back to it', async ({ page }) => {
  await open(page)
  const link = inList(page, 'jelgava-2019-02').locator('h3 a')
  await link.tap()
  await expect(details(page)).toBeFocused()
  await expect(sheet(page)).toHaveAttribute('data-sheet', 'full')
  await expect(page.getByText('Co-funded by the European Union').filter({ visible: true })).toHaveCount(1)
  await expect(page.locator('.plate')).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: 'Close the details' }).tap()
  await expect(link).toBeFocused()
  await expect(sheet(page)).toHaveAttribute('data-sheet', 'half')
  await expectChosen(page, 'jelgava-2019-02')
  await link.tap()
  await expect(details(page)).toBeFocused()
  await page.goBack()
  await expect(details(page)).toHaveCount(0)
})

test('selects the entry at which a finger lets the list rest, and none that keys lead to', async ({
  page
}) => {
  await page.clock.install()
  await open(page)
  const entries = await page.evaluate(() => history.length)
  await inList(page, 'jelgava-2019-02').locator('h3 a').focus()
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowDown')
  await page.clock.fastForward(1000)
  await expect.poll(() => readQuery(page)).toBe('')
  await page.mouse.move(200, 700)
  await page.mouse.wheel(0, 60)
  await expect.poll(() => readQuery(page)).not.toBe('')
  const id = readQuery(page).replace('?activity=', '')
  await expect(inList(page, id)).toHaveClass(/selected/)
  const height = await inList(page, id).evaluate((entry) => entry.clientHeight)
  expect(Math.abs(await belowEdge(page, id)), 'the nearest to the upper edge').toBeLessThan(height)
  await expect(page.locator('#timeline [data-chosen]')).toBeVisible()
  await expect(page.locator('svg.foreground [aria-current]').first()).toBeVisible()
  expect(await page.evaluate(() => history.length), 'in passing').toBe(entries)
})

test('opens the sheet with taps, and with a finger that draws it; without barriers', async ({ page }) => {
  await open(page)
  const grabber = page.getByRole('button', { name: /Show (more|less)$/ })
  for (const [name, stop] of [
    ['List, half open. Show more', 'half'],
    ['List, fully open. Show less', 'full'],
    ['List, at the lower edge. Show more', 'low']
  ] as const) {
    await expect(grabber).toHaveAccessibleName(name)
    await expect(sheet(page)).toHaveAttribute('data-sheet', stop)
    expect(await listFaults(page), stop).toEqual([])
    await grabber.tap()
  }
  // Half open again, once it has come there.
  const topOf = async () => Math.round((await grabber.boundingBox())?.y ?? 0)
  await expect.poll(topOf).toBe(Math.round(844 * 0.45) - 12)
  const { x = 0, y = 0 } = (await grabber.boundingBox()) ?? {}
  await page.mouse.move(x + 200, y + 20)
  await page.mouse.down()
  await page.mouse.move(x + 200, y - 560, { steps: 5 })
  await page.mouse.up()
  await expect(sheet(page)).toHaveAttribute('data-sheet', 'full')
  await onMap(page, 'kaunas-2024-02').focus()
  await expect(sheet(page), 'what has the focus is seen').toHaveAttribute('data-sheet', 'half')
})

test('unfolds time by its fold on the strip, and folds it again with the whole sheet', async ({ page }) => {
  await open(page)
  const pleat = page.locator('#timeline .strip').getByRole('button', { name: /^Unfold 3 years 9 months/ })
  await pleat.tap()
  await expect.poll(() => readQuery(page)).toBe('?fold=0')
  await expect(pleat).toHaveCount(0)
  await expect(strip(page), 'the focus is not lost').toBeFocused()
  await page.getByRole('button', { name: /Show more$/ }).tap()
  await expect(sheet(page)).toHaveAttribute('data-sheet', 'full')
  await expect(page.locator('.plate'), 'the EU statement goes with it').toBeInViewport({ ratio: 1 })
  await page.locator('#timeline').getByRole('button', { name: 'Fold: timeline' }).tap()
  await expect.poll(() => readQuery(page)).toBe('')
  await expect(pleat).toBeVisible()
})

test('has filters above the sheet, and the EU statement over the map', async ({ page }) => {
  await open(page)
  await expect(page.locator('.plate')).toBeInViewport({ ratio: 1 })
  await page.getByRole('button', { name: /^Filter/ }).tap()
  const box = page.locator('input[data-facet="kind"]').first()
  await box.tap()
  await expect(box).toBeChecked()
  await page.getByRole('button', { name: /^Filter/ }).tap()
  await expect(box).toHaveCount(0)
  await page.getByRole('button', { name: 'Show all', exact: true }).tap()
  await expect.poll(() => readQuery(page)).toBe('')
})

test('takes map and strip over where the page without script has them', async ({
  page,
  browser,
  baseURL
}) => {
  const plain = await browser.newPage({
    viewport: { width: 390, height: 844 },
    javaScriptEnabled: false,
    baseURL: baseURL ?? ''
  })
  const read = async (from: Page) => [
    await from.locator('#map').boundingBox(),
    await from.locator('#timeline svg.strip:visible').boundingBox(),
    await from.locator('#timeline .strip .paper .back:visible').boundingBox(),
    await from
      .locator('#timeline [data-row]:visible .mark')
      .evaluateAll((marks) => marks.map((mark) => Math.round(mark.getBoundingClientRect().x)))
  ]
  await plain.goto('./')
  await open(page)
  expect(await read(page)).toEqual(await read(plain))
  await plain.close()
})

test('shows details over the lower part of a tablet, and leaves the map where it is', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 })
  await open(page)
  await onMap(page, 'kaunas-2024-02').tap()
  await expect(details(page)).toBeInViewport()
  await expect(page.locator('svg.foreground [aria-current]').first()).toBeInViewport()
  await page.getByRole('button', { name: 'Close the details' }).tap()
  await expect(details(page)).toHaveCount(0)
  expect(await page.evaluate(() => scrollY)).toBe(0)
})
