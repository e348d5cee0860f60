/** Knows how a finger's ways, in the words of `touches.json`, are gone on the page; knows nothing of what they bring about. */
import { expect, type Page } from '@playwright/test'
import { inList, onMap, onTimeline, type Spot } from './reading'
import { drawFingers } from './touching'

type Way = (page: Page, ...named: string[]) => Promise<void>

/** What can be tapped by its name: it may say more after a comma, or count in brackets. */
async function tap(page: Page, name: string): Promise<void> {
  const exact = new RegExp(`^${name.replaceAll('.', '\\.')}(, | \\(|$)`)
  const found = (['button', 'link', 'radio'] as const).map((role) => page.getByRole(role, { name: exact }))
  const [buttons, links, radios] = found
  if (!buttons || !links || !radios) return
  const one = buttons.or(links).or(radios).filter({ visible: true }).first()
  // A round or a box is tapped by its words.
  const words = page.locator('label').filter({ has: one })
  await expect(one).toBeVisible()
  await ((await words.count()) > 0 ? words.first() : one).tap()
}

async function drawMap(page: Page, direction: string, fingers: 1 | 2): Promise<void> {
  const leaf = page.locator('svg.foreground [data-leaf-id="main"] > svg').first()
  const widthPx = Number(await leaf.getAttribute('width'))
  const box = await page.locator('#map .stage').boundingBox()
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {}
  const right = { left: -1, right: 1 }[direction] ?? 0
  const down = { up: -1, down: 1 }[direction] ?? 0
  const [dx, dy] = [(right * widthPx) / 4, (down * height) / 4]
  // Off the coast, where nothing stands.
  const first = { x: x + width - widthPx + 46, y: y + 90 }
  const from: Spot[] = [first, { x: first.x + 20, y: first.y + 44 }].slice(0, fingers)
  await drawFingers(
    page,
    from,
    from.map((spot) => ({ x: spot.x + dx, y: spot.y + dy }))
  )
}

/** Draws an end of the frame of time, whose ends are 108 months apart at first. */
async function drawFrame(page: Page, end: string, months: number): Promise<void> {
  const handle = page.getByRole('slider', { name: end === 'start' ? /^Start/ : /^End/ }).locator('.handle')
  await handle.scrollIntoViewIfNeeded()
  const box = await handle.boundingBox()
  if (!box) throw new Error('no overview')
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const monthPx = await pxOfMonth(page)
  await drawFingers(page, [from], [{ x: from.x + months * monthPx, y: from.y }])
}

/** Px of a month in the overview, by what the handles say and where they stand. */
function pxOfMonth(page: Page): Promise<number> {
  return page.evaluate(() => {
    const handles = [...document.querySelectorAll('#timeline [role="slider"]:has(.handle)')]
    const [start, end] = handles.map((handle) => ({
      day: Number(handle.getAttribute('aria-valuenow')),
      x: handle.querySelector('.handle')?.getBoundingClientRect().x ?? NaN
    }))
    if (!start || !end) return NaN
    return ((end.x - start.x) / (end.day + 1 - start.day)) * 30.44
  })
}

const WAYS: readonly (readonly [RegExp, Way])[] = [
  [/^tap the mark (\S+) on the map$/, (page, id = '') => onMap(page, id).tap()],
  [/^tap the mark (\S+) in its lane$/, (page, id = '') => onTimeline(page, id).locator('.target').tap()],
  [/^tap the entry (\S+)$/, (page, id = '') => inList(page, id).locator('h3 a').tap()],
  [
    /^tap the strip at (\S+)$/,
    async (page, id = '') => {
      const row = await inList(page, id).getAttribute('data-activity')
      const mark = await page.locator(`#timeline svg.strip [data-row="${row}"]:visible`).first().boundingBox()
      const strip = page.getByRole('slider', { name: 'Timeline' })
      const { x = 0 } = (await strip.boundingBox()) ?? {}
      await strip.tap({ position: { x: (mark?.x ?? NaN) + (mark?.width ?? 0) / 2 - x, y: 30 } })
    }
  ],
  [/^draw the map (\w+)$/, (page, direction = '') => drawMap(page, direction, 1)],
  [/^draw the map (\w+) with two fingers$/, (page, direction = '') => drawMap(page, direction, 2)],
  [
    /^draw the (start|end) of the frame by (-?\d+) months$/,
    (page, end = '', months = '') => drawFrame(page, end, Number(months))
  ],
  [
    /^type (From|To) (\S+)$/,
    async (page, field, month = '') => {
      const input = page.getByRole('textbox', { name: `${field}, as year and month` })
      await input.tap()
      await input.fill(month)
      await input.blur()
    }
  ],
  [/^tick the first kind$/, (page) => page.locator('input[data-facet="kind"]').first().tap()],
  [/^tap (.+)$/, (page, name = '') => tap(page, name)]
]

/** Goes a finger's way. */
export async function perform(page: Page, way: string): Promise<void> {
  for (const [pattern, go] of WAYS) {
    const found = pattern.exec(way)
    if (found) return go(page, ...found.slice(1))
  }
  throw new Error(`unknown way: ${way}`)
}
