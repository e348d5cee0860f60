/**
 * Knows that play goes by the visitor's wish only, tells each step once, and gives way to the visitor; and that
 * what play leaves out, since it has no date, is reached by its drawer.
 */
import { expect, test, type Page } from '@playwright/test'
import { DRAWN_ONLY } from './launch'
import { details, inList, onTimeline, open, readQuery } from './reading'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

const button = (page: Page) => page.locator('[data-play]')
const said = (page: Page) => page.locator('[data-said]')

test('plays by activity, says each step, and rests by itself at the last', async ({ page }) => {
  await page.clock.install()
  await open(page)
  await page.clock.runFor(20_000)
  await expect.poll(() => readQuery(page)).toBe('')
  await expect(button(page)).toHaveAccessibleName('Play, by activity')
  await button(page).press('Enter')
  await expect(button(page)).toHaveAccessibleName('Pause')
  await expect(said(page)).toHaveText(
    /^2016 to 2017, month not known, Lithuania, training, reported by 1 source$/
  )
  // Its button keeps the focus, whatever the panel shows.
  await expect(button(page)).toBeFocused()
  await page.clock.runFor(2400)
  await expect(said(page)).toHaveText('5 to 6 February 2019, Jelgava, exchange visit, reported by 2 sources')
  await expect(button(page)).toBeFocused()
  await page.clock.runFor(300)
  await expect.poll(() => readQuery(page)).toBe('?activity=jelgava-2019-02')
  await page.clock.runFor(30_000)
  await expect(button(page)).toHaveAccessibleName('Play, by activity')
  await expect(said(page)).toHaveText(/End of the timeline\.$/)
  await expect.poll(() => readQuery(page)).toBe('?activity=closing-2024-10')
  // The steps were passing: one way back leads to before play.
  await page.goBack()
  await page.clock.runFor(500)
  await expect.poll(() => readQuery(page)).toBe('')
})

test('gives way to the visitor, goes on from there, and dims what comes later', async ({ page }) => {
  await page.clock.install()
  await open(page)
  await button(page).click()
  await onTimeline(page, 'kaunas-2024-02').click()
  await expect(button(page)).toHaveAccessibleName('Play, by activity')
  await page.clock.runFor(20_000)
  await expect.poll(() => readQuery(page)).toBe('?activity=kaunas-2024-02')
  const options = page.getByRole('button', { name: /^Time per activity/ })
  await options.click()
  await page.getByLabel('1.2 s').check()
  await page.getByLabel('Keep earlier ones lit').check()
  await page.keyboard.press('Escape')
  await expect(options).toBeFocused()
  const strength = (id: string) => onTimeline(page, id).evaluate((mark) => getComputedStyle(mark).opacity)
  expect(await strength('kretinga-2019-05')).toBe('1')
  expect(await strength('brussels-2024-04')).toBe('0.3')
  await button(page).click()
  await page.mouse.move(0, 0)
  await expect.poll(() => strength('brussels-2024-04')).toBe('1')
  await page.clock.runFor(1200)
  await page.clock.runFor(300)
  await expect.poll(() => readQuery(page)).toBe('?activity=rezekne-2024-06')
  await page.locator('.panel').getByRole('button', { name: 'Close the details' }).click()
  await expect(button(page)).toHaveAttribute('data-play', 'resting')
  await expect(inList(page, 'rezekne-2024-06')).toBeVisible()
})

test('moves the playhead from step to step, unless no movement is wanted', async ({ page }) => {
  await page.clock.install({ time: 0 })
  await open(page)
  await page.clock.pauseAt(600_000)
  const head = () =>
    page
      .locator('section[data-lane] line.playhead')
      .first()
      .evaluate((line) => line.getBoundingClientRect().x)
  const at = (id: string) =>
    onTimeline(page, id)
      .locator('.target')
      .evaluate((target) => target.getBoundingClientRect().x + target.getBoundingClientRect().width / 2)
  await button(page).press('Enter')
  await expect(button(page)).toHaveAccessibleName('Pause')
  const [from, to] = [await at('seminars-2016'), await at('jelgava-2019-02')]
  await page.clock.runFor(1200)
  await expect.poll(head).toBeGreaterThan(from + (to - from) / 4)
  expect(await head()).toBeLessThan(to - (to - from) / 4)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.clock.runFor(1300)
  await expect(onTimeline(page, 'jelgava-2019-02')).toHaveAttribute('aria-current', 'true')
  await page.clock.runFor(1000)
  expect(Math.abs((await head()) - (await at('jelgava-2019-02')))).toBeLessThan(2)
})

test('opens the drawer of what has no date, by keys as well', async ({ page }) => {
  await open(page)
  const drawer = page.locator('details[data-undated]')
  const summary = drawer.locator('summary')
  await expect(summary).toHaveText('2 without a date')
  await summary.press('Enter')
  await expect(drawer.getByRole('link')).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(drawer.getByRole('link').first()).toBeHidden()
  await expect(summary).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const title = await page.locator(':focus b').innerText()
  await page.keyboard.press('Enter')
  await expect(details(page)).toHaveText(title)
  await expect(details(page)).toBeFocused()
  await expect(drawer).not.toHaveAttribute('open')
})
