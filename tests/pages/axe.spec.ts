/** Knows that the checks of axe find nothing, whatever is open and however the page looks. */
import { expect } from '@playwright/test'
import { listFaults, listFaultsInColours } from './faults'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, inList, open } from './reading'

test.use({ launchOptions: DRAWN_ONLY })

const DESKTOP = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }

for (const [name, viewport] of [
  ['desktop', DESKTOP],
  ['phone', PHONE]
] as const) {
  test.describe(name, () => {
    test.use({ viewport })

    test('is clean at first, with details and with filters open, in all colours', async ({ page }) => {
      await open(page)
      await expect(page.locator('#sources')).toBeAttached()
      expect(await listFaultsInColours(page), 'at first').toEqual([])

      await inList(page, 'jelgava-2019-02').locator('h3 a').click()
      await expect(page.locator('blockquote').first()).toBeVisible()
      expect(await listFaultsInColours(page, '.panel'), 'with details').toEqual([])

      // On a phone the details lie over the button of the filters.
      if (viewport === PHONE) await page.getByRole('button', { name: 'Close the details' }).click()
      await page.getByRole('button', { name: /^(Kind|Filter)/ }).click()
      await page.locator('input[data-facet="kind"]').first().check()
      expect(await listFaultsInColours(page, '.filters'), 'with filters').toEqual([])
    })
  })
}

test.describe('what opens over the page', () => {
  test.use({ viewport: DESKTOP })

  test('is clean in all colours, and so is the page in each theme that is chosen', async ({ page }) => {
    await open(page, '?activity=jelgava-2019-02')
    await page.keyboard.press('/')
    await page.getByRole('combobox').fill('jelgavas')
    await expect(page.getByRole('option').first()).toBeVisible()
    expect(await listFaultsInColours(page, 'dialog'), 'search').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Download', exact: true }).click()
    await expect(page.locator('[data-purpose]').first()).toBeVisible()
    expect(await listFaults(page), 'download').toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    for (const theme of ['dark', 'contrast']) {
      await page.keyboard.press('d')
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await page.keyboard.press('?')
      await expect(page.getByRole('dialog')).toBeVisible()
      expect(await listFaults(page), `help, ${theme}`).toEqual([])
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
      expect(await listFaults(page, 'colours'), theme).toEqual([])
    }
    await page.evaluate(() => localStorage.clear())
  })
})

test('is clean in what opens, plays and unfolds, in all colours', async ({ page }) => {
  await page.setViewportSize(DESKTOP)
  await open(page)
  await page.keyboard.press('u')
  await expect(page).toHaveURL(/fold=0/)
  await page.locator('[data-undated] summary').click()
  expect(await listFaultsInColours(page, '#timeline'), 'unfolded, with the drawer').toEqual([])
  await page.keyboard.press('Escape')
  await page.locator('[data-play]').click()
  await expect(page.locator('[data-play]')).toHaveAttribute('data-play', 'playing')
  await page.getByRole('button', { name: 'Language: English' }).click()
  expect(await listFaults(page), 'playing, with a menu of links').toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Theme' }).click()
  expect(await listFaultsInColours(page, 'header'), 'playing, with a menu of choices').toEqual([])
})

test('is clean in the colours of the device, and so is what opens over it', async ({ page }) => {
  await page.setViewportSize(DESKTOP)
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page)
  await page.keyboard.press('/')
  await page.getByRole('combobox').fill('Lisbon')
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found')
  expect(await listFaults(page, 'the rest'), 'nothing found, in the colours of the device').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await listFaults(page, 'the rest'), 'help, in the colours of the device').toEqual([])
  await page.keyboard.press('Escape')
  expect(await listFaults(page, 'the rest'), 'in the colours of the device').toEqual([])
})

test.describe('the sheet of a phone', () => {
  test.use({ viewport: PHONE })

  // Its other stops are looked at where they are opened, in `phone.spec.ts`.
  test('is clean fully open, and below an open menu, in all colours', async ({ page }) => {
    await open(page)
    await page.getByRole('button', { name: 'List, half open. Show more' }).click()
    await expect(page.getByRole('button', { name: 'List, fully open. Show less' })).toBeVisible()
    expect(await listFaultsInColours(page), 'fully open').toEqual([])
    await page.getByRole('button', { name: 'Menu' }).click()
    expect(await listFaultsInColours(page, 'header'), 'menu').toEqual([])
  })
})

test('is clean with an announced activity outside the filter', async ({ page }) => {
  await open(page, '?project=well-being&activity=rokiskis-2019-07')
  await expect(details(page)).toBeVisible()
  expect(await listFaults(page)).toEqual([])
})

test('is clean with a place chosen and with nothing found', async ({ page }) => {
  for (const address of ['?at=jelgava', '?time=2019&kind=exchange&place=nowhere']) {
    await open(page, address)
    expect(await listFaults(page), address).toEqual([])
  }
})

test.describe('without script', () => {
  test('is clean as it stands in the file', async ({ page, request }) => {
    const html = await (await request.get('./')).text()
    const bare = html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<link[^>]*modulepreload[^>]*>/g, '')
    await page.route('./', (route) => route.fulfill({ body: bare, contentType: 'text/html; charset=utf-8' }))
    await page.goto('./')
    await expect(page.locator('[data-shown]')).toHaveCount(0)
    expect(await listFaults(page)).toEqual([])
  })
})
