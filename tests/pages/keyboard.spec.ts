/** Knows that the page can be used without a pointer, from the address bar to a source. */
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { expectFocus, walkTo } from './focus'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, open, readQuery } from './reading'

test.use({ launchOptions: DRAWN_ONLY })

test.use({ viewport: { width: 1440, height: 900 } })

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
  await walkTo(page, '#list h3 a', { most: 2 })
  await walkTo(page, '#jelgava-2019-02 h3 a', { key: 'ArrowDown', most: 3 })
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
  // Marks and places stand side by side: right and down lead to a mark.
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
  await expect.poll(() => readQuery(page)).toMatch(/^\?activity=/)
})

test('has one stop for Tab on the map, one on the timeline and one in the list', async ({ page }) => {
  await open(page)
  await expect(page.locator('#map .stage [tabindex="0"]:visible')).toHaveCount(1)
  await expect(page.locator('#timeline a[data-row][tabindex="0"]:visible')).toHaveCount(1)
  await expect(page.locator('#list h3 a:not([tabindex="-1"])')).toHaveCount(1)
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
