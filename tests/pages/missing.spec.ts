/**
 * Knows what the page says of a part that is on its way or does not come, that asking again helps, and that all
 * else goes on; and what it says without a connection. The map's library has its own tests in `no-webgl.spec.ts`.
 */
import { expect, type Page } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, inList, open, readQuery } from './reading'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

const failure = (page: Page, words: string) => page.getByRole('alert').filter({ hasText: words })
const retry = (page: Page) => page.getByText('Try again')

/** Keeps the scripts that hold a word from the page: at once, or when they are let go. Returns what ends it. */
async function refuse(page: Page, word: string, when = Promise.resolve()): Promise<() => Promise<void>> {
  const scripts = /_app\/.*\.js$/
  await page.route(scripts, async (route) => {
    const answer = await route.fetch()
    if (!(await answer.text()).includes(word)) return route.fulfill({ response: answer })
    await when
    return route.abort()
  })
  return () => page.unroute(scripts)
}

/** The page has not been loaded since `mark` was put on it. */
const mark = (page: Page) => page.evaluate(() => document.body.classList.add('marked'))
const expectMarked = (page: Page) => expect(page.locator('body.marked')).toHaveCount(1)

test('says that controls are loading after a second, then that they did not come, and loads them', async ({
  page
}) => {
  let letGo: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const end = await refuse(page, 'data-hidden-by-time', held)
  await page.goto('./?at=jelgava')
  const wait = page.locator('.wait')
  await expect(wait).toBeVisible()
  await expect(wait).toHaveText(/^Loading/)
  const delay = await wait.evaluate((element) => getComputedStyle(element).animationDelay)
  expect(delay, 'none before').toBe('1s')
  letGo()
  await expect(wait.getByText('The controls of map and timeline could not be loaded.')).toBeVisible()
  await expect(wait.getByText('Loading', { exact: true })).toBeHidden()
  await expect(inList(page, 'jelgava-2019-02'), 'the page is whole').toBeVisible()
  await end()
  await retry(page).click()
  await expect(page.locator('[data-shown]')).toBeAttached()
  await expect(wait).toHaveCount(0)
  await expect.poll(() => readQuery(page)).toBe('?at=jelgava')
})

test('says so where nothing at all of the script comes, and is whole', async ({ page }) => {
  await page.route(/_app\/.*\.js$/, (route) => route.abort())
  await page.goto('./')
  await expect(page.locator('.wait .cut')).toBeVisible()
  await expect(page.locator('li[data-activity]')).toHaveCount(11)
  await page.unroute(/_app\/.*\.js$/)
  await retry(page).click()
  await expect(page.locator('[data-shown]')).toBeAttached()
})

test('says that details did not come, whichever part of them, and gets them', async ({ page }) => {
  await test.step('their components', async () => {
    const end = await refuse(page, 'details.quoteTitle')
    await open(page)
    await expect(failure(page, 'The details could not be loaded.')).toBeVisible()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect(page, 'the map goes on').toHaveURL(/map=/)
    await end()
    await retry(page).click()
    await expect(failure(page, 'The details')).toHaveCount(0)
    await inList(page, 'jelgava-2019-02').locator('h3 a').click()
    await expect(page.locator('blockquote').first()).toBeVisible()
  })
  await test.step('their words', async () => {
    await page.route('**/parts/details-*.json', (route) => route.abort())
    await open(page, '?activity=jelgava-2019-02')
    await expect(details(page)).toBeVisible()
    await mark(page)
    await retry(page).click()
    await expect(failure(page, 'The site does not answer.')).toBeVisible()
    await page.unroute('**/parts/details-*.json')
    await retry(page).click()
    await expect(page.locator('blockquote').first()).toBeVisible()
    await expect(page.getByRole('alert')).toHaveCount(0)
    await expectMarked(page)
  })
})

test('says that the search did not come, whichever part of it, and gets it', async ({ page }) => {
  await test.step('its names', async () => {
    await page.route('**/parts/search-*.json', (route) => route.abort())
    await open(page)
    await mark(page)
    await page.keyboard.press('/')
    await expect(failure(page, 'The search could not be loaded.')).toBeVisible()
    await page.unroute('**/parts/search-*.json')
    await retry(page).click()
    await page.getByRole('combobox').fill('jelgava')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expectMarked(page)
  })
  await test.step('its component', async () => {
    const end = await refuse(page, 'search.placeholder')
    await open(page, '?at=jelgava')
    await page.getByRole('button', { name: 'Search' }).click()
    await expect(failure(page, 'The search could not be loaded.')).toBeVisible()
    await page.getByRole('button', { name: 'Back to the list' }).click()
    await expect.poll(() => readQuery(page), { message: 'the page goes on' }).toBe('')
    await end()
    await retry(page).click()
    await expect(failure(page, 'The search')).toHaveCount(0)
    await expect(page.locator('[data-shown]')).toBeAttached()
    await page.keyboard.press('/')
    await expect(page.getByRole('combobox')).toBeFocused()
  })
})

test('says at links out of the site that they need a connection, while there is none', async ({ page }) => {
  await open(page)
  await expect(page.locator('#sources li').first()).toBeVisible()
  try {
    await page.context().setOffline(true)
    await inList(page, 'jelgava-2019-02').locator('h3 a').click()
    await expect(page.locator('figure.quote').first()).toContainText('(needs a connection)')
  } finally {
    await page.context().setOffline(false)
  }
  await expect(page.locator('figure.quote').first()).not.toContainText('connection')
})
