/** Knows that every row of the table of keys does what it says; the table itself is `keys.json`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { EFFECTS, SELECTED } from './key-effects'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, inList, onMap, onTimeline } from './reading'
import { tryRows, turnMap } from './rows'

test.use({ launchOptions: DRAWN_ONLY, viewport: { width: 1440, height: 900 } })

interface Row {
  readonly where: string
  /** act of `view/shortcuts.ts`, for keys that work anywhere */
  readonly act?: string
  readonly keys: readonly string[]
  readonly does: string
}

const ROWS = JSON.parse(readFileSync(join('tests', 'pages', 'keys.json'), 'utf8')) as readonly Row[]

/** Puts the focus where the keys are pressed. */
const PLACES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  page: async () => {},
  anywhere: async () => {},
  map: async (page) => {
    await turnMap(page)
    await onMap(page, SELECTED).focus()
  },
  timeline: (page) => onTimeline(page, 'kretinga-2019-05').focus(),
  'start of the frame': (page) => page.getByRole('slider', { name: 'Start of the time window' }).focus(),
  'end of the frame': (page) => page.getByRole('slider', { name: 'End of the time window' }).focus(),
  filter: (page) => page.getByRole('button', { name: /^Kind/ }).focus(),
  list: (page) => inList(page, SELECTED).locator('h3 a').focus(),
  details: async (page) => {
    await onTimeline(page, SELECTED).focus()
    await page.keyboard.press('Enter')
    await expect(details(page)).toBeFocused()
  }
}

for (const where of new Set(ROWS.map((row) => row.where))) {
  test(`does with keys what the table says: ${where}`, async ({ page }) => {
    await tryRows(
      page,
      ROWS.filter((row) => row.where === where),
      ({ keys, does }) => `${keys.join(', ')} ${does}`,
      async ({ keys, does }) => {
        const [go, effect] = [PLACES[where], EFFECTS[does]]
        if (!go || !effect) throw new Error(`unknown row: ${where}, ${does}`)
        await go(page)
        await effect(page, async () => {
          for (const key of keys) await page.keyboard.press(key)
        })
      }
    )
  })
}
