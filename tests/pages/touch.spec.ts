/**
 * Knows what one finger and two do on map and time: on a phone the map stays and one finger is all its own;
 * elsewhere one finger moves the page. On the drawn map; `touch-live.spec.ts` knows the live one.
 */
import { expect, test, type Page } from '@playwright/test'
import { DRAWN_ONLY } from './launch'
import { open, readDots, readQuery, type Spot } from './reading'
import { drawFingers, readOnMap, readScrolled } from './touching'

test.use({ launchOptions: DRAWN_ONLY, hasTouch: true, isMobile: true })

/** A spot of a box, by px from its upper left corner. */
async function spotOf(page: Page, selector: string, right: number, down: number): Promise<Spot> {
  const { x = 0, y = 0 } = (await page.locator(selector).first().boundingBox()) ?? {}
  return { x: x + right, y: y + down }
}

/** How far apart two places of the main leaf are, px. */
async function readSpread(page: Page): Promise<number> {
  const { kretinga, kaunas } = await readDots(page)
  return kretinga && kaunas ? Math.hypot(kretinga.x - kaunas.x, kretinga.y - kaunas.y) : NaN
}

/** Days of the address's window; endless where it has none. */
function readDays(page: Page): number {
  const [, from, to] = /time=([\d-]+)\.\.([\d-]+)/.exec(readQuery(page)) ?? []
  return from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : Infinity
}

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('moves its map with one finger and zooms with two, and time with two on the strip', async ({
    page
  }) => {
    await open(page, '', 'drawn')
    const before = await readOnMap(page, 'kaunas')
    const sea = await spotOf(page, '#map', 140, 90)
    await drawFingers(page, [sea], [{ x: sea.x - 30, y: sea.y + 20 }])
    await expect.poll(() => readOnMap(page, 'kaunas')).toEqual({ x: before.x - 30, y: before.y + 20 })
    await expect.poll(() => readQuery(page)).toMatch(/map=/)
    const mark = await spotOf(page, 'svg.foreground a[href="#kretinga-2019-05"] .target', 8, 10)
    await drawFingers(page, [mark], [{ x: mark.x + 14, y: mark.y - 24 }])
    await expect.poll(() => readOnMap(page, 'kaunas')).toEqual({ x: before.x - 16, y: before.y - 4 })
    const spread = await readSpread(page)
    // On the sea, where nothing else takes a finger.
    const [a, b] = [await spotOf(page, '#map', 120, 60), await spotOf(page, '#map', 160, 60)]
    await drawFingers(
      page,
      [a, b],
      [
        { x: a.x - 10, y: a.y },
        { x: b.x + 10, y: b.y }
      ]
    )
    await expect.poll(() => readSpread(page)).toBeCloseTo(spread * 1.5, 0)

    const wide = await readSpread(page)
    const held = await spotOf(page, 'svg.foreground a[href="#kretinga-2019-05"] .target', 8, 10)
    const clear = { x: held.x, y: held.y - 40 }
    await drawFingers(page, [held, clear], [held, { x: clear.x, y: clear.y - 10 }])
    await expect.poll(() => readSpread(page), 'the first finger on a mark').toBeCloseTo(wide * 1.25, 0)
    await drawFingers(page, [clear, held], [clear, { x: held.x, y: held.y + 10 }])
    await expect.poll(() => readSpread(page), 'the second one on it').toBeCloseTo(wide * 1.5625, 0)

    const [main, beside] = [await readOnMap(page, 'kaunas'), await readOnMap(page, 'brussels')]
    const [first, second] = [await spotOf(page, '#map', 140, 100), await spotOf(page, '#map', 40, 100)]
    await drawFingers(
      page,
      [first, second],
      [
        { x: first.x + 12, y: first.y },
        { x: second.x - 30, y: second.y }
      ]
    )
    await expect.poll(() => readOnMap(page, 'kaunas')).toEqual({ x: main.x + 12, y: main.y })
    expect(await readOnMap(page, 'brussels'), 'across the pleat the first finger alone').toEqual(beside)

    const [c, d] = [
      await spotOf(page, '#timeline svg.strip', 160, 40),
      await spotOf(page, '#timeline svg.strip', 240, 40)
    ]
    await drawFingers(
      page,
      [c, d],
      [
        { x: c.x - 60, y: c.y },
        { x: d.x + 60, y: d.y }
      ]
    )
    await expect.poll(() => readDays(page)).toBeLessThan(2600)
    expect(readQuery(page), 'selects nothing').not.toMatch(/activity/)
  })
})

test.describe('a tablet', () => {
  test.use({ viewport: { width: 820, height: 700 } })

  test('moves the page with one finger, map and time with two', async ({ page }) => {
    await open(page, '', 'drawn')
    const before = await readOnMap(page, 'kaunas')
    const sea = await spotOf(page, '#map', 220, 120)
    await drawFingers(page, [sea], [{ x: sea.x, y: sea.y - 60 }])
    await expect.poll(() => readScrolled(page)).toBeGreaterThan(20)
    expect(await readOnMap(page, 'kaunas')).toEqual(before)
    const scrolled = await readScrolled(page)
    const [a, b] = [await spotOf(page, '#map', 190, 160), await spotOf(page, '#map', 250, 160)]
    await drawFingers(
      page,
      [a, b],
      [
        { x: a.x + 20, y: a.y + 30 },
        { x: b.x + 20, y: b.y + 30 }
      ]
    )
    await expect.poll(() => readOnMap(page, 'kaunas')).toEqual({ x: before.x + 20, y: before.y + 30 })
    expect(await readScrolled(page), 'the page stays').toBe(scrolled)

    const lanes = page.locator('#timeline .lanes section[data-lane]:visible').first()
    await lanes.scrollIntoViewIfNeeded()
    const { x: left = 0, y: top = 0, height = 0 } = (await lanes.boundingBox()) ?? {}
    const level = top + height / 2
    await drawFingers(
      page,
      [
        { x: left + 400, y: level },
        { x: left + 500, y: level }
      ],
      [
        { x: left + 300, y: level },
        { x: left + 600, y: level }
      ]
    )
    await expect.poll(() => readDays(page)).toBeLessThan(760)
    await lanes.scrollIntoViewIfNeeded()
    // Lanes with other names have another height.
    const now = await spotOf(page, '#timeline .lanes section[data-lane]:visible', 0, 20)
    await drawFingers(
      page,
      [
        { x: left + 350, y: now.y },
        { x: left + 550, y: now.y }
      ],
      [
        { x: left + 400, y: now.y },
        { x: left + 500, y: now.y }
      ]
    )
    await expect.poll(() => readDays(page)).toBeGreaterThan(900)
  })
})
