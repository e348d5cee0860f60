/** Knows that what is shown can be taken away as a picture that stands alone, in each size and form. */
import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { open } from './reading'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47])

test('gives what is shown as pictures that need no other file', async ({ page }) => {
  await open(page, '/?activity=jelgava-2019-02&project=socquality')
  await page.locator('[data-download]').first().click()
  const take = async (size: string, form: string) => {
    const coming = page.waitForEvent('download')
    await page.locator(`#picture-${size}-${form}`).click()
    const download = await coming
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }

  const png = await take('card', 'png')
  expect(png.name).toMatch(/^kartu-card_project-socquality_\d{4}-\d\d-\d\d\.png$/)
  expect(png.bytes.subarray(0, 4)).toEqual(PNG)
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1200, 630])

  const svg = (await take('screen', 'svg')).bytes.toString('utf8')
  expect(svg).not.toMatch(/(?:href|src)="(?!#)|url\((?!data:|#|"?#)|<script|<a\b|var\(--/)
  expect(svg).toContain('font/woff2;base64,')
  for (const words of ['SocQuality', '5–6 February 2019', 'Reported by 2 sources', '6 of 11', '© GeoNames'])
    expect(svg).toContain(words)
  const drawn = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const ids = [...parsed.querySelectorAll('use')].map((use) => (use.getAttribute('href') ?? '').slice(1))
    return {
      faults: parsed.querySelectorAll('parsererror').length,
      missing: ids.filter((id) => !parsed.getElementById(id)),
      places: parsed.querySelectorAll('[data-place]').length
    }
  }, svg)
  expect(drawn).toMatchObject({ faults: 0, missing: [] })
  expect(drawn.places).toBeGreaterThan(5)
})
