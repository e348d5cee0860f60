/** Knows that map, timeline, list and details are one: what is chosen or lit in one shows in all. */
import { expect, type Locator, type Page } from '@playwright/test'
import { test } from './kept'
import { DRAWN_ONLY } from './launch'
import { details, inList, onMap, onTimeline, open, readCounts, readList, readQuery } from './reading'
import { tryRows } from './rows'

test.use({ launchOptions: DRAWN_ONLY })

test.use({ viewport: { width: 1440, height: 900 } })

const ID = 'jelgava-2019-02'
const TITLE = 'Exchange of experience on social services, in Jelgava'

/** The part of an activity's mark that takes the pointer. */
const SURFACES: readonly (readonly [string, (page: Page, id: string) => Locator])[] = [
  ['map', (page, id) => onMap(page, id).locator('.mark')],
  ['timeline', (page, id) => onTimeline(page, id).locator('.mark')],
  ['list', (page, id) => inList(page, id).locator('h3 a')]
]

async function expectLit(page: Page, id: string, isLit: boolean): Promise<void> {
  await expect(onMap(page, id).locator('.glow')).toHaveCount(isLit ? 1 : 0)
  await expect(onTimeline(page, id).locator('.glow')).toHaveCount(isLit ? 1 : 0)
  await expect(page.locator(`li.hovered#${id}`)).toHaveCount(isLit ? 1 : 0)
}

test('shows what is chosen in map, timeline or list on all the others', async ({ page }) => {
  await open(page)
  const index = (await readList(page)).indexOf(ID)
  await tryRows(
    page,
    SURFACES,
    ([name]) => name,
    async ([, markOf]) => {
      await markOf(page, ID).click()
      await expect(details(page)).toHaveText(TITLE)
      await expect(onMap(page, ID)).toHaveAttribute('aria-current', 'true')
      await expect(onTimeline(page, ID)).toHaveAttribute('aria-current', 'true')
      await expect(page.getByText(`Activity ${index + 1} of 11`)).toBeVisible()
      await expect(
        page.locator('svg.foreground [aria-current], #timeline [aria-current]:visible')
      ).toHaveCount(2)
      await expect(page.locator('.arcs:not(.isHint) .casing')).toHaveCount(7)
      await expect.poll(() => readQuery(page)).toBe(`?activity=${ID}`)
    }
  )
})

test('lights up everywhere what the pointer is on in map, timeline or list, and no longer', async ({
  page
}) => {
  await tryRows(
    page,
    SURFACES,
    ([name]) => name,
    async ([, markOf]) => {
      await markOf(page, ID).hover()
      await expectLit(page, ID, true)
      await markOf(page, 'kaunas-2024-02').hover()
      await expectLit(page, ID, false)
      await expectLit(page, 'kaunas-2024-02', true)
      await page.mouse.move(720, 5)
      await expectLit(page, 'kaunas-2024-02', false)
      await expect(page.locator('.glow, .hovered')).toHaveCount(0)
      await expect.poll(() => readQuery(page)).toBe('')
    }
  )
})

test('goes back from the details to the list', async ({ page }) => {
  await open(page)
  await onTimeline(page, ID).locator('.mark').click()
  await expect(details(page)).toBeVisible()
  expect(await readList(page)).toEqual([])
  await page.getByRole('button', { name: 'Close the details' }).click()
  await expect(details(page)).toHaveCount(0)
  expect(await readList(page)).toHaveLength(11)
  await expect(inList(page, ID).locator('h3 a')).toBeFocused()
  await expect(page.locator('[aria-current="true"]')).toHaveCount(0)
  await expect.poll(() => readQuery(page)).toBe('')
})

test('lists the activities of a chosen place', async ({ page }) => {
  await open(page, '?place=rokiskis')
  const named = await readList(page)
  await open(page)
  await page.locator('[data-place="rokiskis"] .dot').click()
  await expect(details(page)).toHaveText('Rokiškis')
  expect(await readList(page)).toEqual(named)
  expect(named.length).toBeGreaterThan(1)
  await expect.poll(() => readQuery(page)).toBe('?at=rokiskis')
  const { map, notOnMap } = await readCounts(page)
  expect(map + notOnMap, 'choosing a place filters nothing').toBe(11)
  await page.getByRole('button', { name: 'Back to the list' }).click()
  expect(await readList(page)).toHaveLength(11)
  await expect.poll(() => readQuery(page)).toBe('')
})

test('has every mark and every dot where the pointer finds it', async ({ page }) => {
  await open(page)
  const hidden = await page
    .locator('svg.foreground [data-activity] a:visible, #timeline a[data-row]:visible')
    .evaluateAll((links) =>
      links.flatMap((link) => {
        const box = link.querySelector('.mark')?.getBoundingClientRect()
        const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
        return top && link.contains(top)
          ? []
          : [`${link.closest('figure')?.id ?? 'timeline'} ${link.getAttribute('href')}`]
      })
    )
  expect(hidden, 'marks').toEqual([])
  const dots = await page.locator('svg.foreground [data-place]').evaluateAll((places) =>
    places.flatMap((place) => {
      const box = place.querySelector('.dot')?.getBoundingClientRect()
      const top = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      return !box || (top && place.contains(top)) ? [] : [place.getAttribute('data-place')]
    })
  )
  expect(dots, 'dots').toEqual([])
})

test('walks to the next and the previous activity from the timeline and from the details', async ({
  page
}) => {
  await open(page)
  const ids = await readList(page)
  await page.locator('#timeline').getByRole('button', { name: 'Next activity' }).click()
  await expect.poll(() => readQuery(page)).toBe(`?activity=${ids[0]}`)
  await page.locator('.panel').getByRole('button', { name: 'Next activity' }).click()
  await expect.poll(() => readQuery(page)).toBe(`?activity=${ids[1]}`)
  await page.locator('.panel').getByRole('button', { name: 'Previous activity' }).click()
  await expect.poll(() => readQuery(page)).toBe(`?activity=${ids[0]}`)
  await expect(page.locator('.panel').getByRole('button', { name: 'Previous activity' })).toBeDisabled()
})
