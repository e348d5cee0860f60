/**
 * Knows a browser whose cache the tests of one worker share, so that a file of many small looks loads the
 * site's files once; each test still has a page of its own. Knows nothing of the site, which keeps nothing
 * in a browser: `quiet.spec.ts` holds that. A clock that a test sets would stay set for the next one: such a
 * test takes a browser of its own.
 */
import { test as base, type BrowserContext } from '@playwright/test'

export const test = base.extend<object, { keptContext: BrowserContext }>({
  keptContext: [
    async ({ browser }, use, worker) => {
      const { baseURL, locale } = worker.project.use
      const context = await browser.newContext({
        ...(baseURL ? { baseURL } : {}),
        ...(locale ? { locale } : {})
      })
      await use(context)
      await context.close()
    },
    { scope: 'worker' }
  ],
  page: async ({ keptContext, viewport }, use) => {
    const page = await keptContext.newPage()
    if (viewport) await page.setViewportSize(viewport)
    await use(page)
    await page.close()
    // What a test was allowed is not the next one's.
    await keptContext.clearPermissions()
  }
})
