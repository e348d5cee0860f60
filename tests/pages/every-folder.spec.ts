/** Knows what holds for every page of every folder of data, whatever it shows. */
import { expect, test, type Page } from '@playwright/test'
import { foldSpaces, getWorld, listAddresses, readTitles } from './worlds'
import { DRAWN_ONLY } from './launch'

test.use({ launchOptions: DRAWN_ONLY })

/** Everything that goes wrong or out while a page is looked at. */
function watch(page: Page): string[] {
  const seen: string[] = []
  const host = new URL(test.info().project.use.baseURL ?? '').host
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (/^https?:|^wss?:/.test(url.protocol) && url.host !== host) seen.push(`request: ${url.href}`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) seen.push(`${response.status()}: ${response.url()}`)
  })
  return seen
}

function addresses(): string[] {
  return listAddresses(getWorld(test.info().project.name))
}

test('loads without an error and without another host', async ({ page }) => {
  const seen = watch(page)
  for (const address of addresses()) {
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(seen, address).toEqual([])
  }
})

test('has one heading of the first order, a language and a title', async ({ page }) => {
  for (const address of addresses()) {
    await page.goto(address)
    await expect(page.locator('h1')).toHaveCount(1)
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/)
    expect(await page.title()).not.toBe('')
  }
})

test('is held by a content policy that allows only its own host', async ({ page, request }) => {
  for (const address of addresses()) {
    await page.goto(address)
    const policy = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content')
    expect(policy).toContain("default-src 'self'")
    expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')*(;|$)/)
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
    const { headers } = { headers: (await request.get(address)).headers() }
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  }
})

test('has no handler in its markup, and links elsewhere tell nothing of where they come from', async ({
  page
}) => {
  for (const address of addresses()) {
    await page.goto(address, { waitUntil: 'networkidle' })
    const found = await page.evaluate(() => {
      const elements = [...document.querySelectorAll('*')]
      const handlers = elements.flatMap((element) =>
        element.getAttributeNames().filter((name) => /^on/i.test(name))
      )
      const links = elements.filter((element) => element.hasAttribute('href'))
      const scripted = links.filter((link) => /^\s*javascript:/i.test(link.getAttribute('href') ?? ''))
      const outward = [...document.links].filter(
        (link) => /^https?:/.test(link.protocol) && link.host !== location.host
      )
      const open = outward.filter((link) => !/noopener/.test(link.rel) || !/noreferrer/.test(link.rel))
      return { handlers, scripted: scripted.length, open: open.map((link) => link.href) }
    })
    expect(found, address).toEqual({ handlers: [], scripted: 0, open: [] })
  }
})

test('shows the words of the data as text and runs none of them', async ({ page }) => {
  const { site, activities } = readTitles(getWorld(test.info().project.name))
  for (const address of addresses()) {
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false)
    await expect(page.locator('img[src="x"], b[onmouseover], iframe[srcdoc]')).toHaveCount(0)
  }
  const text = foldSpaces(await page.locator('body').evaluate((body) => body.textContent))
  const missing = [site, ...activities].filter((title) => !text.includes(foldSpaces(title)))
  expect(missing).toEqual([])
})

test('fits a narrow screen and a wide one without moving sideways', async ({ page }) => {
  for (const width of [320, 768, 2560]) {
    await page.setViewportSize({ width, height: 900 })
    for (const address of addresses()) {
      await page.goto(address)
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(scroll, `${address} at ${width}`).toBeLessThanOrEqual(width)
    }
  }
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('tells of every activity that counts, once it is loaded', async ({ page }) => {
    const seen = watch(page)
    const { site, activities } = readTitles(getWorld(test.info().project.name))
    const [home = '/'] = addresses()
    await page.goto(home)
    const text = foldSpaces((await page.locator('body').textContent()) ?? '')
    expect([site, ...activities].filter((title) => !text.includes(foldSpaces(title)))).toEqual([])
    await expect(page.locator('h1')).toBeVisible()
    expect(seen).toEqual([])
  })
})
