/** Knows that the search leads to what was meant, by keys and by touch; knows nothing of how names are compared. */
import { expect, type Page } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, open, readQuery } from './reading'

test.use({ launchOptions: DRAWN_ONLY })

const field = (page: Page) => page.getByRole('combobox', { name: /^Search/ })
const chosen = (page: Page) => page.getByRole('option', { selected: true })
const said = (page: Page) => page.getByRole('dialog').getByRole('status')

test.describe('by keys', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('leads to activity, place, organisation and project, and back', async ({ page }) => {
    await open(page)
    for (const [typed, steps, option, query] of [
      ['rokiskiem', 0, 'Rokiškis', '?at=rokiskis'],
      ['jelgav', 2, 'Jelgava Children and Youth Centre “Junda”', '?at=jelgava'],
      ['summer camp', 0, 'Summer camp in Rokiškis, Lithuania', '?activity=rokiskis-2019-07']
    ] as const) {
      await page.keyboard.press('/')
      await field(page).pressSequentially(typed)
      await expect(said(page)).toHaveText(/\d results?$/)
      for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown')
      if (steps === 0) await expect(chosen(page)).toContainText(option)
      await expect(field(page)).toHaveAttribute(
        'aria-activedescendant',
        (await chosen(page).getAttribute('id')) ?? 'none'
      )
      await page.keyboard.press('Enter')
      await expect(details(page)).toBeFocused()
      if (steps === 0) await expect.poll(() => readQuery(page)).toBe(query)
    }
    await page.keyboard.press('/')
    await field(page).fill('SocQuality')
    await page.keyboard.press('Enter')
    await expect.poll(() => readQuery(page)).toBe('?project=socquality')
  })

  test('offers the nearest, says when there is none, and gives the focus back', async ({ page }) => {
    await open(page)
    const button = page.getByRole('button', { name: 'Search' })
    await button.press('Enter')
    await field(page).fill('Jegalva')
    await expect(said(page)).toHaveText('Nothing found for “Jegalva”. Did you mean:')
    await expect(chosen(page)).toContainText('Jelgava')
    await field(page).fill('Lisbon')
    await expect(said(page)).toHaveText('Nothing found for “Lisbon”.')
    await expect(page.getByRole('option')).toHaveCount(0)
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('Enter')
    await expect(field(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(button).toBeFocused()
    await expect.poll(() => readQuery(page)).toBe('')
  })
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('takes the whole width of a phone and shows what was touched', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'Search' }).click()
    const box = await page.getByRole('dialog').boundingBox()
    expect([box?.x, box?.width]).toEqual([0, 390])
    await field(page).fill('kauno')
    const option = page.getByRole('option', { name: /^Kaunas/ }).first()
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await option.click()
    await expect(details(page)).toHaveText('Kaunas')
    await expect(details(page)).toBeInViewport()
  })
})
