/**
 * Knows that the map folds empty distance away and opens again: by button, by its pleat and by address. On the
 * drawn map, which moves as the live one does.
 */
import { expect } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { open, readDots, readQuery, type Spot } from './reading'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

/** How far the place lies that has moved farthest, px along an axis. */
function farthest(before: Readonly<Record<string, Spot>>, after: Readonly<Record<string, Spot>>): number {
  const ways = Object.entries(before).flatMap(([id, { x, y }]) => {
    const to = after[id]
    return to ? [Math.abs(to.x - x), Math.abs(to.y - y)] : [Infinity]
  })
  return Math.max(...ways)
}

test('folds, unfolds and says between what', async ({ page }) => {
  await open(page, '', 'drawn')
  const folded = await readDots(page)
  const pleat = page.getByRole('button', { name: /^Unfold about 1,\d+ km between Belgium and Latvia/ })
  const jumps = page.getByRole('group', { name: 'Go to a part of the map' })

  await test.step('by the pleat', async () => {
    await pleat.click()
    await expect(pleat).toHaveCount(0)
    await expect(page.locator('#map svg.land [data-leaf-id]'), 'one map has taken over').toHaveCount(1)
    await expect.poll(() => readQuery(page)).toContain('fold=0')
    const whole = await readDots(page)
    expect(Object.keys(whole).toSorted()).toEqual(Object.keys(folded).toSorted())
    expect(whole['brussels']?.x).toBeLessThan((whole['kaunas']?.x ?? 0) - 300)
  })
  await test.step('and back by its button', async () => {
    await jumps.getByRole('button', { name: 'Fold: map' }).click()
    await expect(page.locator('#map svg.land [data-leaf-id]')).toHaveCount(2)
    await expect.poll(() => readQuery(page)).not.toContain('fold')
    await jumps.getByRole('button', { name: 'Unfold: map' }).click()
    await page.waitForTimeout(150)
    await jumps.getByRole('button', { name: 'Fold: map' }).click()
    await expect(pleat).toBeVisible()
    await expect
      .poll(async () => (await readDots(page))['brussels']?.x)
      .toBeCloseTo(folded['brussels']?.x ?? NaN, -1)
    await expect
      .poll(async () => {
        // It rests once nothing moves any more.
        const before = await readDots(page)
        await page.waitForTimeout(100)
        return farthest(before, await readDots(page))
      })
      .toBeLessThan(0.01)
  })
  await test.step('moves one leaf at a time, and writes it', async () => {
    const before = await readDots(page)
    const current = jumps.locator('[aria-current="location"]')
    await expect(current).toHaveText('All places')
    await jumps.getByRole('button', { name: 'Belgium', exact: true }).click()
    await expect(current).toHaveText('Belgium')
    await page.getByRole('button', { name: 'Zoom in, Belgium' }).click()
    await expect(current, 'the visitor’s own way is none of these').toHaveCount(0)
    await expect.poll(() => readQuery(page)).toMatch(/map=4\.[\d]+,50\.[\d]+,[\d.]+$/)
    expect((await readDots(page))['kaunas']).toEqual(before['kaunas'])
  })
})

test('stands as the address says', async ({ page }) => {
  await open(page, '?fold=0', 'drawn')
  const jumps = page.getByRole('group', { name: 'Go to a part of the map' })
  await expect(jumps.getByRole('button', { name: 'Fold: map' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Unfold about/ })).toHaveCount(0)
  await open(page, '?map=4.35,50.85,6;24.5,56,6', 'drawn')
  await expect(page.getByRole('button', { name: /^Unfold about/ })).toBeVisible()
  await expect.poll(() => readQuery(page)).toBe('?map=4.35,50.85,6;24.5,56,6')
})
