/** Knows that fingers do what the keys do, row by row of `touches.json`, on a phone and on a tablet. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { DRAWN_ONLY } from './launch'
import { SELECTED } from './key-effects'
import { inList, onMap } from './reading'
import { travel, tryRows, turnMap } from './rows'
import { touchEffects } from './touch-effects'
import { perform } from './touch-ways'

test.use({ launchOptions: DRAWN_ONLY, hasTouch: true, isMobile: true })

interface Row {
  readonly where: string
  readonly does: string
  readonly phone: readonly string[]
  /** where it is not as on a phone */
  readonly tablet?: readonly string[]
}

const ROWS = JSON.parse(readFileSync(join('tests', 'pages', 'touches.json'), 'utf8')) as readonly Row[]
const DEVICES = { phone: { width: 390, height: 844 }, tablet: { width: 820, height: 1100 } }

for (const device of ['phone', 'tablet'] as const) {
  test.describe(device, () => {
    test.use({ viewport: DEVICES[device] })

    test('does with fingers what the table says', async ({ page }) => {
      const effects = touchEffects(device)
      const waysOf = (row: Row) => (device === 'phone' ? row.phone : (row.tablet ?? row.phone))
      await tryRows(
        page,
        ROWS,
        (row) => `${row.where}: ${waysOf(row).join(', ')} ${row.does}`,
        async (row) => {
          const effect = effects[`${row.where}: ${row.does}`] ?? effects[row.does]
          if (!effect) throw new Error(`unknown row: ${row.where}, ${row.does}`)
          if (row.where === 'map') await turnMap(page)
          if (row.where === 'map' && row.does.startsWith('goes')) await onMap(page, 'rokiskis-2019-07').tap()
          if (row.where === 'timeline') await travel(page, '?activity=kretinga-2019-05')
          if (row.where === 'details') await inList(page, SELECTED).locator('h3 a').tap()
          await effect(page, async () => {
            for (const way of waysOf(row)) await perform(page, way)
          })
        }
      )
    })
  })
}
