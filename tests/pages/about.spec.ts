/** Knows what the pages about the site say, and the one for what is not there. */
import { expect } from '@playwright/test'
import { listFaults } from './faults'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { watch } from './watching'

test.use({ launchOptions: DRAWN_ONLY })

const LANGUAGES = ['en', 'lv', 'lt', 'fr', 'nl']
test('about says how complete the data are, and names each authority as its source does', async ({
  page
}) => {
  await page.goto('about/')
  await expect(page.locator('[data-share="withDay"]')).toHaveText('With a day: 3 of 11')
  await expect(page.locator('[data-share="withNumbers"]')).toHaveText('With numbers of participants: 2 of 11')
  const project = page.locator('[data-acknowledgement="well-being"]')
  await expect(project).toContainText('Funded by the European Union')
  for (const [authority, quote] of [
    ['State Education Development Agency, Latvia', 'Valsts izglītības attīstības aģentūras'],
    ['European Education and Culture Executive Agency', 'kultūros vykdomosios įstaigos (EACEA)']
  ] as const) {
    await expect(project.locator('p', { hasText: `authority (${authority})` })).toBeVisible()
    await expect(project.locator('blockquote', { hasText: quote })).toHaveAttribute('lang', /^(lv|lt)$/)
  }
  await expect(
    page.getByRole('main').getByRole('img', { name: 'Emblem of the European Union' })
  ).toBeVisible()
})

test('accessibility never claims full compliance', async ({ page }) => {
  await page.goto('accessibility/')
  await expect(page.getByRole('main')).toContainText('Partially compliant with EN 301 549')
})

test('what is not there is answered in the language of its address first', async ({ page }) => {
  for (const [path, lang] of [
    ['nowhere/', 'en'],
    ['lt/no/where', 'lt'],
    ['fr/nowhere/?time=2019', 'fr']
  ] as const) {
    expect((await page.goto(path))?.status()).toBe(404)
    await expect(page.locator('section').first()).toHaveAttribute('lang', lang)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    expect(await page.locator('section[lang]').count()).toBe(LANGUAGES.length)
  }
  await expect(page.locator('h1')).toHaveCount(1)
  expect(await listFaults(page)).toEqual([])
})

test('the dashboard says what it is as data, and the policy of its content lets it', async ({
  page,
  baseURL
}) => {
  const seen = watch(page, new URL(baseURL ?? '').host)
  await page.goto('lv/')
  const data: unknown = JSON.parse(
    (await page.locator('script[type="application/ld+json"]').textContent()) ?? ''
  )
  expect(data).toMatchObject({ '@type': 'Dataset', inLanguage: 'lv', temporalCoverage: '2016/2024' })
  await page.locator('[data-shown]').waitFor({ state: 'attached' })
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1)
  expect(seen).toEqual([])
})
