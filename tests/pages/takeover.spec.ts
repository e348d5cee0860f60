/** Knows that the live map takes over from the drawn one without moving anything on the screen. */
import { expect, test, type Route } from '@playwright/test'
import { expectMap, open, readDots, type Spot } from './reading'
import { watch } from './watching'

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 1033, height: 777 }
]

/** How far apart the same places are, at most, px; nothing in common is infinitely far. */
function farthest(a: Readonly<Record<string, Spot>>, b: Readonly<Record<string, Spot>>): number {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  const gaps = [...names].map((name) => {
    const [from, to] = [a[name], b[name]]
    return from && to ? Math.hypot(from.x - to.x, from.y - to.y) : Infinity
  })
  return gaps.length === 0 ? Infinity : Math.max(...gaps)
}

for (const viewport of SIZES) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport })

    test('keeps every place where it was', async ({ browser, page, baseURL }) => {
      const seen = watch(page, new URL(baseURL ?? '').host)
      const plain = await browser.newContext({ viewport, javaScriptEnabled: false, baseURL: baseURL ?? '' })
      const still = await plain.newPage()
      await still.goto('./')
      const before = await readDots(still)
      await plain.close()

      const held: Route[] = []
      let isHeld = true
      await page.route('**/basemap/*', (route) => {
        if (isHeld) held.push(route)
        else void route.continue()
      })
      await open(page)
      await expect.poll(() => held.length).toBeGreaterThan(0)
      await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'loading')
      const between = await readDots(page)
      isHeld = false
      for (const route of held) void route.continue()
      await expectMap(page, 'live')
      await expect(page.locator('[data-map] canvas:visible'), 'one for each leaf').toHaveCount(2)
      await expect(page.locator('canvas:not([tabindex="-1"])'), 'takes no stop of Tab').toHaveCount(0)
      await expect(page.locator('#map svg.land')).toHaveCount(0)
      const after = await readDots(page)

      expect(Object.keys(before)).toHaveLength(11)
      expect(farthest(before, between), 'once the script runs').toBeLessThanOrEqual(1)
      expect(farthest(before, after), 'once the map is live').toBeLessThanOrEqual(1)
      expect(seen).toEqual([])
    })
  })
}
