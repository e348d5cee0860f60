/** Knows that a page of 320 × 256 px, as at four times its size, and a phone can be used with a finger. */
import { expect, test, type Page } from '@playwright/test'
import { DRAWN_ONLY } from './launch'
import { details, open } from './reading'

test.use({ launchOptions: DRAWN_ONLY })

interface Target {
  readonly name: string
  readonly width: number
  readonly height: number
}

const ADDRESSES = ['', '?activity=jelgava-2019-02', '?time=2019&kind=exchange&place=nowhere', '?at=viesite']

/** What the page has to be moved for, other than downwards, and what stays while it moves. */
function readScrolling(page: Page) {
  return page.evaluate(() => {
    const name = (element: Element) => `${element.tagName}.${element.getAttribute('class')}`
    const all = [...document.querySelectorAll('body, body *')].filter((element) => element.checkVisibility())
    const style = (element: Element) => getComputedStyle(element)
    return {
      sideways: document.documentElement.scrollWidth > innerWidth,
      inner: all
        .filter((each) => /auto|scroll/.test(style(each).overflow) && each !== document.body)
        .filter(
          (each) => each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1
        )
        .map(name),
      staying: all.filter((each) => style(each).position === 'fixed').map(name)
    }
  })
}

/** Sizes of what a finger may hit; a box is hit by its label, and links inside a sentence are let be. */
function readTargets(page: Page, selector: string): Promise<Target[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements
      .filter(
        (element) =>
          element.checkVisibility() && !element.closest('.skip, p, dd, td, figcaption, summary, .about')
      )
      .map((element) => {
        const hit = element.closest('label') ?? element.querySelector('.target') ?? element
        const { width, height } = hit.getBoundingClientRect()
        const name = element.getAttribute('aria-label') ?? element.textContent.trim()
        return { name: `${element.tagName} ${name.slice(0, 60)}`, width, height }
      })
      .filter(({ width, height }) => width > 0 && height > 0)
  )
}

/** Controls whose middle cannot be brought under the pointer. */
function listCovered(page: Page): Promise<string[]> {
  return page.locator('button:visible, input:visible, #list h3 a:visible').evaluateAll((controls) =>
    controls
      .filter((element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' })
        const { x, y, width, height } = element.getBoundingClientRect()
        const top = document.elementFromPoint(x + width / 2, y + height / 2)
        return !element.contains(top) && !(top?.contains(element) && top.matches('label, li'))
      })
      .map((element) => element.getAttribute('aria-label') ?? element.textContent)
  )
}

/** The page while a sheet lies over its map. */
const sheet = (page: Page) => page.locator('.page[data-sheet]')

test.describe('320 × 256 px', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 })

  for (const address of ADDRESSES) {
    test(`moves in one direction only, covers nothing, has targets of 24 px: ${address || 'nothing chosen'}`, async ({
      page
    }) => {
      await open(page, address)
      expect(await readScrolling(page)).toEqual({ sideways: false, inner: [], staying: [] })
      const targets = await readTargets(page, 'button, input, #list h3 a, nav a')
      expect(targets.length).toBeGreaterThan(3)
      expect(targets.filter(({ width, height }) => width < 24 || height < 24)).toEqual([])
      expect(await listCovered(page)).toEqual([])
    })
  }

  test('reaches the last word of the page', async ({ page }) => {
    await open(page)
    // The page grows as its parts come: who went to its end before that goes there again.
    await expect(async () => {
      await page.keyboard.press('End')
      await expect(page.locator('footer .about')).toBeInViewport({ timeout: 1000 })
    }).toPass()
    await page.locator('li[data-activity] h3 a').last().click()
    await expect(details(page)).toBeInViewport()
  })

  test('opens the filters within the page', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: /^Filter/ }).click()
    const last = page.locator('input[data-facet]').last()
    await last.scrollIntoViewIfNeeded()
    await last.click()
    await expect(last).toBeChecked()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect((await readScrolling(page)).inner, 'no part moves on its own').toEqual([])
  })
})

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('has buttons of 44 px and more', async ({ page }) => {
    for (const address of ADDRESSES) {
      await open(page, address)
      const targets = await readTargets(page, 'button')
      expect(targets.length).toBeGreaterThan(3)
      expect(
        targets.filter(({ width, height }) => width < 43.5 || height < 43.5),
        address
      ).toEqual([])
    }
  })

  test('has boxes and fields of 44 px in the filters', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: /^Filter/ }).tap()
    const targets = await readTargets(page, 'input')
    expect(targets.length).toBeGreaterThan(5)
    expect(targets.filter(({ height }) => height < 43.5)).toEqual([])
  })

  test('moves in one direction only at every size, and lies in the page where a window is low', async ({
    page
  }) => {
    await open(page)
    for (const [width, height, hasSheet] of [
      [320, 640, true],
      [430, 932, true],
      [390, 470, false],
      [844, 390, false],
      [768, 1024, false]
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect(sheet(page)).toHaveCount(hasSheet ? 1 : 0)
      const { sideways, inner } = await readScrolling(page)
      expect({ sideways, inner: inner.filter((each) => !/panel|lanes/.test(each)) }).toEqual({
        sideways: false,
        inner: []
      })
    }
  })
})

test('a window of 600 px cuts no way into the page, and covers no button of the map', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 900 })
  await open(page, '', 'drawn')
  await page.getByRole('button', { name: 'Menu' }).click()
  for (const name of ['Activities', 'Projects', 'Sources']) {
    await expect(page.getByRole('link', { name, exact: true }).filter({ visible: true })).toHaveCount(1)
    await expect(page.getByRole('link', { name, exact: true })).toBeInViewport({ ratio: 1 })
  }
  await page.keyboard.press('Escape')
  for (const button of await page.locator('#map .jumps button:visible').all()) {
    // Each corner is its own, not only its middle.
    expect(
      await button.evaluate((element) => {
        const { left, right, top, bottom } = element.getBoundingClientRect()
        const corners = [left + 4, right - 4].flatMap((x) =>
          [top + 4, bottom - 4].map((y) => [x, y] as const)
        )
        return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)))
      })
    ).toBe(true)
  }
})
