/** Knows what the page says and shows without any script, on screen and on paper. */
import { expect, test } from '@playwright/test'
import { readActivities } from './content'
import { DRAWN_ONLY } from './launch'
import { onMap, readCounts, readDots, readList } from './reading'
import { readSideways } from './sideways'
import { foldSpaces } from './worlds'

test.use({ launchOptions: DRAWN_ONLY })

test.use({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })

const WIDTHS = [320, 375, 600, 768, 1024, 1280, 1440, 1920, 2560]
const PLACES = 11
/** Both values of what the sources of our own content disagree on. */
const DISPUTED = [
  ['Start', 'March 2018', '1 February 2017'],
  ['Duration', '24 months', '37 months'],
  ['Total budget', '€791,256.20', '€791,256.19'],
  ['EU share', '€672,576.74', '€672,567.73'],
  ['Words on EU funding', 'Co-funded', 'Funded'],
  [
    'Authority named in the disclaimer',
    'European Education and Culture Executive Agency',
    'State Education Development Agency (Latvia)'
  ],
  ['Legal form', 'Public institution', 'Association'],
  [
    'Official title in Lithuanian',
    'psichinės sveikatos požiūrių kūrimas',
    'sveikatos gerinimas specialistams'
  ]
] as const

test('has title, heading and totals', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/^Who meets whom, where and when, 2016–2024 – Kartu$/)
  await expect(page.locator('h1')).toHaveText('Who meets whom, where and when')
  await expect(page.locator('[data-total]')).toHaveText('11 activities')
})

test('draws all places inside the map of a window of any width', async ({ page }) => {
  await page.goto('./')
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    const box = await page.locator('#map').boundingBox()
    const dots = Object.entries(await readDots(page))
    expect(dots, `${width} px`).toHaveLength(PLACES)
    const { x = 0, y = 0, width: room = 0, height = 0 } = box ?? {}
    const outside = dots.filter(([, dot]) => dot.x < x || dot.x > x + room || dot.y < y || dot.y > y + height)
    expect(outside, `${width} px`).toEqual([])
    await expect(page.locator('#map svg.land:visible')).toHaveCount(1)
  }
})

test('draws lanes with marks, bands and bars', async ({ page }) => {
  await page.goto('./')
  const dated = readActivities().filter(({ isDated }) => isDated).length
  expect(await page.locator('section[data-lane]:visible').count()).toBe(3)
  // A band of a month is narrower than its mark while all years are shown.
  expect(await page.locator('section[data-lane] .band.day:visible').count()).toBe(3)
  expect(await page.locator('section[data-lane] .band.year:visible').count()).toBe(1)
  expect(await page.locator('section[data-lane] .bar:visible').count()).toBe(3)
  expect(await readCounts(page)).toMatchObject({ lanes: dated, undated: 2, list: 11, total: 11 })
})

test('shows the same on the strip of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('./')
  expect(await page.locator('section[data-lane]:visible').count()).toBe(0)
  expect(await readCounts(page)).toMatchObject({ map: 9, notOnMap: 2, lanes: 9, undated: 2, list: 11 })
})

test('tells of every activity with its date, evidence, quotes and inferences', async ({ page }) => {
  await page.goto('./')
  const activities = readActivities()
  expect((await readList(page)).toSorted()).toEqual(activities.map(({ id }) => id).toSorted())
  for (const { id, title, isDated, quotes, inferences } of activities) {
    const entry = page.locator(`li#${id}`)
    await expect(entry.locator('h3')).toHaveText(title)
    await expect(entry.locator('.date')).toHaveText(isDated ? /\d{4}/ : 'No date')
    await expect(entry.locator('.meta')).toContainText(/(Reported|Announced) by \d sources?/)
    for (const { text, lang, translation } of quotes) {
      const quote = entry.locator('figure.quote').filter({ hasText: text }).first()
      await expect(quote.locator('blockquote')).toBeVisible()
      await expect(quote.locator('blockquote')).toHaveAttribute('lang', lang)
      if (translation) await expect(quote.locator('.ours [lang="en"]')).toHaveText(translation)
    }
    const words = foldSpaces(await entry.innerText())
    expect(inferences.filter((reason) => !words.includes(foldSpaces(reason)))).toEqual([])
  }
})

test('shows both values where the sources disagree', async ({ page }) => {
  await page.goto('./')
  for (const [name, ...values] of DISPUTED) {
    const row = page.locator('[data-disagreements] tr', { has: page.getByRole('rowheader', { name }) })
    await expect(row).toBeVisible()
    for (const value of values)
      await expect(row.locator('td').filter({ hasText: value }).first()).toBeVisible()
  }
  const rows = await page.locator('[data-disagreements] tbody tr').count()
  expect(rows, 'and nothing else is said to differ').toBe(DISPUTED.length)
})

test('shows the emblem, the European Union and the programmes', async ({ page }) => {
  await page.goto('./')
  const strip = page.locator('footer')
  await expect(strip.getByText('European Union', { exact: true })).toBeVisible()
  await expect(strip.getByRole('img', { name: 'Emblem of the European Union' })).toBeVisible()
  for (const programme of ['Erasmus+', 'Interreg Latvia–Lithuania', 'European Social Fund'])
    await expect(strip).toContainText(programme)
})

test('makes every mark a link to its entry', async ({ page }) => {
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./')
    const marks = page.locator('svg.foreground [data-activity] a:visible, #timeline a[data-row]:visible')
    const targets = await marks.evaluateAll((links) =>
      links.map((link) => document.getElementById((link.getAttribute('href') ?? '').slice(1))?.tagName)
    )
    expect(targets.length).toBeGreaterThanOrEqual(9)
    expect(new Set(targets)).toEqual(new Set(['LI']))
  }
  await onMap(page, 'kretinga-2019-05').locator('.mark').click()
  await expect(page).toHaveURL(/#kretinga-2019-05$/)
  await expect(page.locator('li#kretinga-2019-05 h3')).toBeInViewport()
})

test('has no control that does nothing', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('button:visible, input:visible, [role="slider"]:visible')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`never moves sideways, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('./')
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      expect(await readSideways(page), `${width} px`).toEqual([])
    }
  })

  test(`prints the whole list on white paper, ${colorScheme}`, async ({ page }) => {
    await page.goto('./')
    await page.emulateMedia({ media: 'print', colorScheme })
    const quotes = readActivities().flatMap((activity) => activity.quotes).length
    expect(await page.locator('#list blockquote:visible').count()).toBe(quotes)
    const looks = await page.evaluate(() => {
      const elements = [...document.querySelectorAll<HTMLElement>('body, body *')]
      const fixed = elements.filter((each) => /fixed|sticky/.test(getComputedStyle(each).position))
      const cut = document.querySelector('.panel')
      return {
        fixed: fixed.length,
        isCut: !cut || cut.scrollHeight > cut.clientHeight + 1,
        grounds: ['html', 'body', '.panel'].map((each) => {
          const element = document.querySelector(each)
          return element ? getComputedStyle(element).backgroundColor : ''
        })
      }
    })
    expect(looks.fixed).toBe(0)
    expect(looks.isCut).toBe(false)
    for (const ground of looks.grounds) expect(ground).toMatch(/^rgb\(255, 255, 255\)$|, 0\)$/)
    const text = await page
      .locator('#list .date')
      .first()
      .evaluate((date) => getComputedStyle(date).color)
    expect(text).toBe('rgb(0, 0, 0)')
  })
}
