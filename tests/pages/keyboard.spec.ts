/** Knows that the page can be used without a pointer, from the address bar to a source, and never loses the focus. */
import { readFileSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import { details, inList, onMap, onTimeline, open, readQuery } from './reading'

test.use({ viewport: { width: 1440, height: 900 } })

/** Presses a key until the focus is on what is looked for; fails after `most`. */
async function walkTo(page: Page, selector: string, { key = 'Tab', most = 80 } = {}): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press(key)
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return presses
  }
  throw new Error(`not reached by ${most} × ${key}: ${selector}`)
}

/** The focus is on something that is there and can be seen. */
async function expectFocus(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'none'))
    .not.toMatch(/^(BODY|HTML|none)$/)
  await expect(page.locator(':focus')).toBeInViewport()
}

const knownSources = (): string[] => {
  const file = JSON.parse(readFileSync('data/sources.json', 'utf8')) as { sources: { url?: string | null }[] }
  return file.sources.flatMap(({ url }) => url ?? [])
}

async function expectSource(page: Page): Promise<void> {
  await walkTo(page, 'figure.quote a[href^="http"]')
  await expect(page.locator(':focus')).toBeInViewport()
  expect(knownSources()).toContain(await page.locator(':focus').getAttribute('href'))
}

test('leads by way of the list from the address bar to a source', async ({ page }) => {
  await open(page)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText('Go to the list')
  await expect(page.locator(':focus')).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.locator('#list')).toBeFocused()
  await walkTo(page, '#jelgava-2019-02 h3 a', { most: 3 })
  await page.keyboard.press('Enter')
  await expect(details(page)).toBeFocused()
  await expect(details(page)).toHaveText('Exchange of experience on social services, in Jelgava')
  await expectSource(page)
})

test('leads by way of the timeline from the address bar to a source', async ({ page }) => {
  await open(page)
  await walkTo(page, '.skip a[href="#timeline"]', { most: 3 })
  await page.keyboard.press('Enter')
  await walkTo(page, '#timeline a[data-row]', { most: 8 })
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(details(page)).toBeFocused()
  await expectSource(page)
})

test('leads by way of the map to an activity', async ({ page }) => {
  await open(page)
  await walkTo(page, '.skip a[href="#map"]', { most: 3 })
  await page.keyboard.press('Enter')
  await walkTo(page, 'svg.foreground [data-key]', { most: 3 })
  for (let presses = 0; presses < 12; presses++) {
    if (
      await page.evaluate(
        () =>
          document.activeElement?.hasAttribute('data-row') ||
          document.activeElement?.hasAttribute('data-activity')
      )
    )
      break
    await page.keyboard.press(presses % 2 ? 'ArrowDown' : 'ArrowRight')
  }
  await page.keyboard.press('Enter')
  await expect(details(page)).toBeFocused()
  expect(readQuery(page)).toMatch(/^\?activity=/)
})

test('has one stop for Tab on the map and one on the timeline', async ({ page }) => {
  await open(page, '', 'live')
  await expect(page.locator('#map .stage [tabindex="0"]:visible')).toHaveCount(1)
  await expect(page.locator('#timeline a[data-row][tabindex="0"]:visible')).toHaveCount(1)
  await expect(page.locator('canvas:not([tabindex="-1"])')).toHaveCount(0)
})

test('walks through everything by Tab and back, each thing seen and marked', async ({ page }) => {
  await open(page)
  const stops = new Set<string>()
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return null
      const box = element.getBoundingClientRect()
      const isSeen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      const { outlineStyle } = getComputedStyle(element)
      const isMarked =
        outlineStyle !== 'none' || element.closest('svg') !== null || element.closest('.skip') !== null
      return { name: element.outerHTML.slice(0, 160), isGood: isSeen && isMarked }
    })
    if (!stop) break
    expect(stop.isGood, stop.name).toBe(true)
    stops.add(stop.name)
  }
  expect(stops.size).toBeGreaterThan(20)
  await page.keyboard.press('Shift+Tab')
  await expectFocus(page)
})

test('keeps the focus through selecting, stepping and closing', async ({ page }) => {
  await open(page)
  for (const mark of [onMap(page, 'rokiskis-2019-07'), onTimeline(page, 'kaunas-2024-02')]) {
    await mark.focus()
    await page.keyboard.press('Enter')
    await expect(details(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(details(page)).toHaveCount(0)
    await expectFocus(page)
  }
  await inList(page, 'closing-2024-10').locator('h3 a').focus()
  await page.keyboard.press('Enter')
  await expectFocus(page)
  for (const name of ['Previous activity', 'Next activity']) {
    await page.locator('.panel').getByRole('button', { name }).press('Enter')
    await expectFocus(page)
    await page.locator('#timeline').getByRole('button', { name }).press('Enter')
    await expectFocus(page)
  }
})

test('keeps the focus at the last and the first activity', async ({ page }) => {
  await open(page, '?project=well-being&activity=rezekne-2024-06')
  const next = page.locator('.panel').getByRole('button', { name: 'Next activity' })
  await next.press('Enter')
  await expectFocus(page)
  await expect(next).toBeDisabled()
  await expectFocus(page)
})

test('keeps the focus at a place and on the way back', async ({ page }) => {
  await open(page)
  await page.locator('[data-place="kaunas"] a').focus()
  await page.keyboard.press('Enter')
  await expect(details(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expectFocus(page)
})

test('keeps the focus while filters are chosen', async ({ page }) => {
  await open(page)
  await page.getByRole('button', { name: /^Project/ }).press('Enter')
  await walkTo(page, 'input[data-facet="project"]', { most: 2 })
  await page.keyboard.press('Space')
  await expectFocus(page)
  await expect(page.locator('[data-shown]')).toContainText('of 11 activities shown')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: /^Project/ })).toBeFocused()
})

for (const [name, reach, key] of [
  [
    'a handle of the brush',
    (page: Page) => page.getByRole('slider', { name: 'Start of the time window' }),
    'ArrowRight'
  ],
  ['a box of a filter', (page: Page) => page.locator('input[data-facet="kind"]').first(), 'Space'],
  ['the button that zooms', (page: Page) => page.getByRole('button', { name: 'Zoom in' }), 'Enter'],
  ['the map', (page: Page) => onMap(page, 'kaunas-2024-02'), 'Shift+ArrowLeft']
] as const) {
  test(`leaves the focus on ${name} while an activity is selected`, async ({ page }) => {
    await open(page, '?activity=jelgava-2019-02')
    if (key === 'Space') await page.getByRole('button', { name: /^Kind/ }).press('Enter')
    const control = reach(page)
    await control.focus()
    await page.keyboard.press(key)
    await expect.poll(() => readQuery(page)).not.toBe('?activity=jelgava-2019-02')
    await expect(control).toBeFocused()
  })
}

test('skips to the list while an activity is selected', async ({ page }) => {
  await open(page, '?activity=jelgava-2019-02')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.locator('#list')).toBeFocused()
})

for (const [name, address] of [
  [/^Remove the filter Kind/, '?kind=exchange'],
  [/^Remove the filter Time/, '?time=2019'],
  ['Show all', '?kind=exchange'],
  ['Understood', '?kind=nothing'],
  ['Leave out this filter', '?place=brussels&kind=camp'],
  ['Show all places', '?map=24,56,6']
] as const) {
  test(`keeps the focus after the button ${name}`, async ({ page }) => {
    await open(page, address)
    await page.getByRole('button', { name, exact: true }).first().press('Enter')
    await expect.poll(() => readQuery(page)).not.toBe(name === 'Understood' ? '?' : address)
    await expectFocus(page)
  })
}
