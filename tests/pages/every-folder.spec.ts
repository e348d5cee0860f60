/** Knows what holds for every page of every folder of data, whatever it shows. Each page is opened once. */
import { expect, test as base, type Page } from '@playwright/test'
import { DRAWN_ONLY } from './launch'
import { watch } from './watching'
import { foldSpaces, getWorld, listAddresses, readTitles } from './worlds'

/** What one visit to an address saw. */
interface Visit {
  readonly address: string
  /** everything that went wrong or out */
  readonly seen: readonly string[]
  readonly headings: number
  readonly language: string
  readonly title: string
  readonly policy: string
  readonly headers: Readonly<Record<string, string>>
  /** attributes that would run as script */
  readonly handlers: readonly string[]
  readonly scripted: number
  /** links elsewhere that tell where they come from */
  readonly open: readonly string[]
  readonly hasRun: boolean
  readonly injected: number
  readonly text: string
  /** widths of windows in which the page can be moved sideways, px */
  readonly sideways: readonly number[]
}

const WIDTHS = [320, 768, 2560]
const HEIGHT = 900
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/

/** What stands in the page, read in one moment. */
function readPage(page: Page) {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('*')]
    const handlers = elements.flatMap((each) => each.getAttributeNames().filter((name) => /^on/i.test(name)))
    const links = elements.filter((each) => each.hasAttribute('href'))
    const outward = [...document.links].filter(
      (link) => /^https?:/.test(link.protocol) && link.host !== location.host
    )
    const open = outward.filter((link) => !/noopener/.test(link.rel) || !/noreferrer/.test(link.rel))
    return {
      headings: document.querySelectorAll('h1').length,
      language: document.documentElement.lang,
      title: document.title,
      policy:
        document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '',
      handlers,
      scripted: links.filter((link) => /^\s*javascript:/i.test(link.getAttribute('href') ?? '')).length,
      open: open.map((link) => link.href),
      hasRun: 'hacked' in window,
      injected: document.querySelectorAll('img[src="x"], b[onmouseover], iframe[srcdoc]').length,
      text: document.body.textContent
    }
  })
}

async function visit(page: Page, address: string, host: string): Promise<Visit> {
  const seen = watch(page, host)
  const response = await page.goto(address, { waitUntil: 'networkidle' })
  const read = await readPage(page)
  const sideways: number[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT })
    const scroll = await page.evaluate(async () => {
      await new Promise(requestAnimationFrame)
      await new Promise(requestAnimationFrame)
      return document.documentElement.scrollWidth
    })
    if (scroll > width) sideways.push(width)
  }
  return { address, seen, headers: response?.headers() ?? {}, ...read, sideways }
}

const test = base.extend<object, { visits: readonly Visit[] }>({
  visits: [
    async ({ browser }, use, worker) => {
      const { baseURL = '', locale } = worker.project.use
      const context = await browser.newContext({ baseURL, ...(locale ? { locale } : {}) })
      const visits: Visit[] = []
      for (const address of addresses(worker.project.name)) {
        const page = await context.newPage()
        visits.push(await visit(page, address, new URL(baseURL).host))
        await page.close()
      }
      await context.close()
      await use(visits)
    },
    { scope: 'worker', timeout: 120_000 }
  ]
})

// In one worker: what the visits saw is read once for all.
test.describe.configure({ mode: 'default' })
test.use({ launchOptions: DRAWN_ONLY })

function addresses(project = test.info().project.name): string[] {
  return listAddresses(getWorld(project))
}

test('loads without an error and without another host', ({ visits }) => {
  expect(visits.map(({ address }) => address)).toEqual(addresses())
  for (const { address, seen } of visits) expect(seen, address).toEqual([])
})

test('has one heading of the first order, a language and a title', ({ visits }) => {
  for (const { address, headings, language, title } of visits) {
    expect(headings, address).toBe(1)
    expect(language, address).toMatch(LANGUAGE)
    expect(title, address).not.toBe('')
  }
})

test('is held by a content policy that allows only its own host', ({ visits }) => {
  for (const { policy, headers } of visits) {
    expect(policy).toContain("default-src 'self'")
    expect(policy).toMatch(/script-src 'self'( 'sha256-[^']+')*(;|$)/)
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'")
  }
})

test('has no handler in its markup, and links elsewhere tell nothing of where they come from', ({
  visits
}) => {
  for (const { address, handlers, scripted, open } of visits)
    expect({ handlers, scripted, open }, address).toEqual({ handlers: [], scripted: 0, open: [] })
})

/** Text of the pages that list all activities, one after another: the dashboard has the first ones. */
async function readListPages(page: Page): Promise<string> {
  const [home = '/'] = addresses()
  let text = ''
  for (let address: string | null = `${home}activities/`; address;) {
    await page.goto(address)
    text += await page.locator('body').textContent()
    const next = page.locator('a[rel="next"]')
    address = (await next.count()) > 0 ? await next.first().getAttribute('href') : null
  }
  return text
}

test('shows the words of the data as text and runs none of them', async ({ visits, page }) => {
  for (const { address, hasRun, injected } of visits)
    expect({ hasRun, injected }, address).toEqual({ hasRun: false, injected: 0 })
  const { site, activities } = readTitles(getWorld(test.info().project.name))
  const text = foldSpaces([...visits.map((each) => each.text), await readListPages(page)].join(' '))
  expect([site, ...activities].filter((title) => !text.includes(foldSpaces(title)))).toEqual([])
})

test('fits a narrow screen and a wide one without moving sideways', ({ visits }) => {
  for (const { address, sideways } of visits) expect(sideways, address).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('tells of every activity that counts, on its own or on the pages of its list', async ({
    page,
    baseURL
  }) => {
    const seen = watch(page, new URL(baseURL ?? '').host)
    const { site, activities } = readTitles(getWorld(test.info().project.name))
    const [home = '/'] = addresses()
    await page.goto(home)
    const own = await page.locator('body').textContent()
    const rest = await page.locator('#list [data-rest] a').count()
    await expect(page.locator('h1')).toBeVisible()
    const text = foldSpaces(`${own} ${rest > 0 ? await readListPages(page) : ''}`)
    expect([site, ...activities].filter((title) => !text.includes(foldSpaces(title)))).toEqual([])
    expect(seen).toEqual([])
  })
})
