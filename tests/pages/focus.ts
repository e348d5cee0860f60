/** Knows how the focus is led by keys, and whether it is somewhere; knows nothing of what it is on. */
import { expect, type Page } from '@playwright/test'

/** Presses a key until the focus is on what is looked for; fails after `most`. */
export async function walkTo(page: Page, selector: string, { key = 'Tab', most = 80 } = {}): Promise<number> {
  for (let presses = 1; presses <= most; presses++) {
    await page.keyboard.press(key)
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return presses
  }
  throw new Error(`not reached by ${most} × ${key}: ${selector}`)
}

/** The focus is on something that is there and can be seen. */
export async function expectFocus(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName ?? 'none'))
    .not.toMatch(/^(BODY|HTML|none)$/)
  await expect(page.locator(':focus')).toBeInViewport()
}
