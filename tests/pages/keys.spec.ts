/** Knows that every row of the table of keys does what it says; the table itself is `keys.json`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { EFFECTS, SELECTED } from './key-effects'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, inList, onMap, onTimeline, open } from './reading'

test.use({ launchOptions: DRAWN_ONLY })

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
  map: (page) => onMap(page, SELECTED).focus(),
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

test.use({ viewport: { width: 1440, height: 900 } })

for (const { where, keys, does } of ROWS) {
  test(`${where}: ${keys.join(', ')} ${does}`, async ({ page }) => {
    const [go, effect] = [PLACES[where], EFFECTS[does]]
    if (!go || !effect) throw new Error(`unknown row: ${where}, ${does}`)
    await open(page)
    await go(page)
    await effect(page, async () => {
      for (const key of keys) await page.keyboard.press(key)
    })
  })
}
