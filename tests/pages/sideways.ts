/** Knows how to find what has to be scrolled sideways; knows nothing of what it shows. */
import type { Page } from '@playwright/test'

/** Parts of the page that are wider than the room they scroll in, and the page itself. */
export function readSideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.querySelectorAll('*')].filter(
      (element) =>
        /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth
    )
    const root = document.documentElement
    return [...(root.scrollWidth > innerWidth ? [root] : []), ...wide].map(
      (element) => `${element.tagName}.${element.className}: ${element.scrollWidth}`
    )
  })
}
