/** Knows that names on map and timeline never touch, are never cut, and are as wide as the layout thinks. */
import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { widthOf } from '../../src/lib/lettering/width'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { open } from './reading'

test.use({ launchOptions: DRAWN_ONLY })

const SIZES = [
  [320, 640],
  [360, 740],
  [390, 844],
  [600, 960],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [1440, 900],
  [1920, 1080],
  [2560, 1440]
] as const

/** A visible name with its box on the screen, px. */
interface Name {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  /** the box of what it is drawn in */
  readonly within: { readonly left: number; readonly right: number }
}

/** All names of one surface; lines of one label count as one name. */
function readNames(page: Page, surface: string, frame: string): Promise<Name[]> {
  return page.locator(`${surface} text:visible`).evaluateAll(
    (texts, holder) =>
      texts.flatMap((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        const outer = text.closest(holder)?.getBoundingClientRect()
        if (!outer || right - left < 1) return []
        return { text: text.textContent ?? '', left, right, top, bottom, within: outer.toJSON() as DOMRect }
      }),
    frame
  )
}

/** Pairs that touch: a font's box is higher than its letters, so that 2 px above and below are let go. */
function findTouching(names: readonly Name[]): string[] {
  return names.flatMap((a, index) =>
    names
      .slice(index + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5
      )
      .map((b) => `${a.text} | ${b.text}`)
  )
}

const findCut = (names: readonly Name[]): string[] =>
  names
    .filter(({ left, right, within }) => left < within.left - 1 || right > within.right + 1)
    .map(({ text }) => text)

/** What of the filters stands on the letters of the title. */
function readHidden(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const heading = document.querySelector('h1') ?? document.body
    // A phone has it for those who listen.
    if (heading.clientHeight < 8) return []
    const range = document.createRange()
    range.selectNodeContents(heading)
    const title = range.getBoundingClientRect()
    return [...document.querySelectorAll('[data-filters] .control')]
      .filter((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect()
        return left < title.right && right > title.left && top < title.bottom && bottom > title.top
      })
      .map(({ textContent }) => textContent.trim())
  })
}

/** With and without a selection, and in each language, whose words and names have lengths of their own. */
const ADDRESSES = ['', ...['', 'lv/', 'lt/', 'fr/', 'nl/'].map((path) => `${path}?activity=jelgava-2019-02`)]

for (const address of ADDRESSES) {
  test(`names keep apart and whole at ten sizes: ${address || 'nothing selected'}`, async ({ page }) => {
    await open(page, address)
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height })
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      )
      // Names are placed anew when the map has come to rest in its new size.
      await expect(async () => {
        const surfaces = {
          map: await readNames(page, 'svg.foreground', '.stage'),
          lanes: await readNames(page, '#timeline section[data-lane]', '.track')
        }
        for (const [surface, names] of Object.entries(surfaces)) {
          const where = `${surface} at ${width} × ${height}, ${address || 'nothing chosen'}`
          expect(findTouching(names), where).toEqual([])
          expect(findCut(names), where).toEqual([])
        }
        expect(surfaces.map.length).toBeGreaterThan(0)
      }).toPass({ timeout: 10_000 })
      expect(await readHidden(page), `title at ${width} × ${height}`).toEqual([])
      const broken = await page
        .locator('#timeline .controls label:visible')
        .evaluateAll((labels) =>
          labels.filter((label) => label.clientHeight > 36).map((label) => label.textContent.trim())
        )
      expect(broken, `controls at ${width} × ${height}`).toEqual([])
    }
  })
}

test('names in five languages are no wider than the layout takes them to be', async ({ page }) => {
  const { places } = JSON.parse(readFileSync('data/places.json', 'utf8')) as {
    places: { name: Record<string, string> }[]
  }
  const names = [...new Set(places.flatMap(({ name }) => Object.values(name)))]
  expect(names.length).toBeGreaterThan(40)
  await open(page)
  const drawn = await page.evaluate(async (texts) => {
    await Promise.all(
      [500, 650, 680].map((weight) => document.fonts.load(`${weight} 13.5px "Source Sans 3 Variable"`))
    )
    const svg = document.body.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'))
    return texts.map((text) => {
      const element = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'text'))
      element.textContent = text
      element.setAttribute('font-size', '13.5')
      element.setAttribute('font-weight', '650')
      return element.getComputedTextLength()
    })
  }, names)
  const wrong = names.filter((name, n) => {
    const over = (drawn[n] ?? 0) - widthOf(name, 13.5, 650)
    return over > 1 || over < -2
  })
  expect(wrong).toEqual([])
})
