/**
 * Knows how the rows of a table are tried one after another on one page, which is put back in between to how it
 * was when it was opened, and that each row that fails is named. Knows nothing of what the rows say.
 */
import { expect, test, type Page } from '@playwright/test'
import { open } from './reading'

/** Time that each row may add to a test, ms: on a busy machine, and with one wait that is in vain. */
const ROW_MS = 25_000

/** Tries each row on a page at home; at the end all rows that failed are named, with the reason. */
export async function tryRows<Row>(
  page: Page,
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  attempt: (row: Row) => Promise<void>
): Promise<void> {
  test.setTimeout(test.info().timeout + rows.length * ROW_MS)
  const failed: string[] = []
  const home = await openHome(page)
  for (const [index, row] of rows.entries()) {
    if (index > 0) await putBack(page, home)
    await test
      .step(nameOf(row), () => attempt(row))
      .catch((error: unknown) => failed.push(`${nameOf(row)}: ${String(error)}`))
  }
  expect(failed.join('\n\n')).toBe('')
}

/** Takes the open page to another address without loading it, as the browser's way back does. */
export async function travel(page: Page, address = ''): Promise<void> {
  await page.evaluate(async (search) => {
    history.replaceState(history.state, '', search || location.pathname)
    dispatchEvent(new PopStateEvent('popstate', { state: history.state }))
    // The map has its new room a frame after the parts beside it have come or gone.
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame)
  }, address)
}

/** Leads the page home; loads it again where it does not get there, so that no row finds what another has left. */
async function putBack(page: Page, home: string): Promise<void> {
  await goHome(page)
  const isHome = expect
    .poll(async () => (await readState(page)) === home, { timeout: 2000, intervals: [50] })
    .toBe(true)
  await isHome.catch(() => openHome(page))
}

/** Opens the page anew, and reads how it is once all has come that comes by itself. */
async function openHome(page: Page): Promise<string> {
  await open(page)
  await expect(page.locator('#sources')).toBeAttached()
  await goHome(page)
  return readState(page)
}

/** Closes what is open, and puts View, focus and scrolled parts where they are at first. */
async function goHome(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await travel(page)
  await page.evaluate(() => {
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    // The list remembers the entry that had the focus last.
    document.querySelector<HTMLElement>('#list h3 a')?.focus()
    // The next Tab begins at the top.
    document.body.tabIndex = -1
    document.body.focus()
    document.body.blur()
    document.body.removeAttribute('tabindex')
    for (const element of document.querySelectorAll('*')) element.scrollTo(0, 0)
  })
}

/** Unfolds the map and folds it again, which puts each of its leaves where it belongs. */
export async function turnMap(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await travel(page, '?fold=0')
  await travel(page)
  await page.emulateMedia({ reducedMotion: null })
}

/** All that is there and could have changed, to the letter; of the map, which fits its room, only what is on it. */
function readState(page: Page): Promise<string> {
  return page.evaluate(() => {
    const read = (element: Element): string => {
      if (element.id === 'svelte-announcer') return ''
      if (element.id === 'map')
        return [...element.querySelectorAll('a')].map((link) => link.getAttribute('href')).join()
      const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).toSorted()
      const inside = [...element.childNodes].map((node) =>
        node instanceof Element ? read(node) : node instanceof Text ? node.data : ''
      )
      return `<${element.tagName} ${attributes.join(' ')} ${element.scrollTop}>${inside.join('')}`
    }
    const { title, body, documentElement, activeElement } = document
    const theme = documentElement.getAttribute('data-theme')
    return [location.search, title, theme, activeElement?.tagName, read(body)].join('\n')
  })
}
