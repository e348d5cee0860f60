/** Knows that the page says the same in each language, without script and with it, and leads from one to another. */
import { readFileSync } from 'node:fs'
import { expect, test as fresh } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, open, readCounts } from './reading'
import { readSideways } from './sideways'

test.use({ launchOptions: DRAWN_ONLY })
fresh.use({ launchOptions: DRAWN_ONLY })

const { title } = (
  JSON.parse(readFileSync('data/site.json', 'utf8')) as { site: { title: Record<string, string> } }
).site
const AUTONYMS = { en: 'English', lv: 'Latviešu', lt: 'Lietuvių', fr: 'Français', nl: 'Nederlands' }
const OTHERS = ['lv', 'lt', 'fr', 'nl'] as const
const KAUNAS = {
  lv: '2024. gada 26.–28. februāris',
  lt: '2024 m. vasario 26–28 d.',
  fr: '26–28 février 2024',
  nl: '26–28 februari 2024'
}

fresh.describe('without script', () => {
  fresh.use({ javaScriptEnabled: false })

  for (const lang of OTHERS) {
    fresh(`is whole in ${lang}, at every width`, async ({ page }) => {
      await page.goto('./')
      const counts = await readCounts(page)
      await page.goto(`./${lang}/`)
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[lang] ?? '')
      expect(await readCounts(page)).toEqual(counts)
      // Lines are kept together by spaces that do not break.
      const date = page.locator('#kaunas-2024-02 .date').first()
      expect((await date.innerText()).replaceAll('\u00a0', ' ')).toContain(KAUNAS[lang])
      const menu = page.locator('header details')
      await menu.locator('summary').click()
      await expect(menu.getByRole('link')).toHaveText(Object.values(AUTONYMS))
      await menu.locator('summary').click()
      for (const width of [320, 390, 768, 1024, 1440, 2560]) {
        await page.setViewportSize({ width, height: 900 })
        expect(await readSideways(page), `${width} px`).toEqual([])
      }
    })
  }

  fresh('leads to each language, and says it', async ({ page }) => {
    await page.goto('./')
    for (const [lang, name] of Object.entries(AUTONYMS)) {
      await page.locator('header summary').click()
      await page.locator('header details').getByRole('link', { name, exact: true }).click()
      await expect(page.locator('html')).toHaveAttribute('lang', lang)
      await expect(page.locator('header a[aria-current="page"][hreflang]')).toHaveAttribute('lang', lang)
    }
  })
})

test('keeps the view in another language', async ({ page }) => {
  await open(page, '?activity=kaunas-2024-02&fold=0')
  await page.getByRole('button', { name: 'Language: English' }).click()
  await page.getByRole('link', { name: 'Lietuvių' }).click()
  await expect(page).toHaveURL(/\/lt\/\?activity=kaunas-2024-02&fold=0$/)
  await expect(details(page)).toContainText('Pirmasis projekto dalyvių susitikimas Lietuvoje')
  await expect(page.locator('.panel')).toContainText('Ką sako šaltiniai')
  await page.getByRole('button', { name: 'Kalba: Lietuvių' }).click()
  await page.getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL(/[^t]\/\?activity=kaunas-2024-02&fold=0$/)
})
