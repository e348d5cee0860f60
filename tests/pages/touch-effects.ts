/**
 * Knows what fingers bring about where that is seen by other signs than with keys: by what is selected, not by
 * the focus. Knows nothing of which way leads there.
 */
import { expect, type Page } from '@playwright/test'
import { EFFECTS, SELECTED, type Effect } from './key-effects'
import { details, inList, onMap, readQuery } from './reading'

/** An activity is selected in the address and marked in the list. */
function chooses(id: string): Effect {
  return async (page, act) => {
    await act()
    await expect.poll(() => readQuery(page)).toBe(`?activity=${id}`)
    await expect(page.locator(`li[data-activity]#${id}.selected, h2#details`).first()).toBeAttached()
  }
}

/** What is selected on the map then lay that way from what was. */
function lies(dx: number, dy: number): Effect {
  return async (page, act) => {
    const spots = await page.locator('svg.foreground a[data-row]:visible').evaluateAll((marks) =>
      marks.map((mark) => {
        const { x, y } = mark.querySelector('.target')?.getBoundingClientRect() ?? new DOMRect(NaN, NaN)
        const query: string = `?activity=${mark.getAttribute('href')?.slice(1)}`
        return [query, { x, y }] as const
      })
    )
    const spotOf = (query: string) => new Map(spots).get(query) ?? { x: NaN, y: NaN }
    // The address follows the picture.
    await expect.poll(() => spotOf(readQuery(page)).x).not.toBeNaN()
    const from = spotOf(readQuery(page))
    await act()
    await expect
      .poll(() => {
        const to = spotOf(readQuery(page))
        return (to.x - from.x) * dx + (to.y - from.y) * dy
      })
      .toBeGreaterThan(0)
  }
}

function asks(query: string): Effect {
  return async (page, act) => {
    await act()
    await expect.poll(() => readQuery(page)).toBe(query)
  }
}

/** A dialog opens, and its own button closes it; the focus is not lost. */
function opensDialog(name: string): Effect {
  return async (page, act) => {
    await act()
    const dialog = page.getByRole('dialog', { name })
    await expect(dialog).toBeVisible()
    await dialog.getByRole('button', { name: 'Close' }).tap()
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.locator('button:focus')).toHaveCount(1)
  }
}

const menuOf = (page: Page) => page.getByRole('button', { name: /^Filter/ })
const firstKind = (page: Page) => page.locator('input[data-facet="kind"]').first()

const BOTH: Readonly<Record<string, Effect>> = {
  ...EFFECTS,
  'goes left to the nearest mark or place': lies(-1, 0),
  'goes right to the nearest mark or place': lies(1, 0),
  'goes up to the nearest mark or place': lies(0, -1),
  'goes down to the nearest mark or place': lies(0, 1),
  'goes to the next mark in the lane': chooses('rokiskis-2019-07'),
  'goes to the previous mark in the lane': chooses('viesite-2019-02'),
  'goes to the lane below': chooses('kaunas-2024-02'),
  'goes to the lane above': chooses('seminars-2016'),
  'goes to the first mark of the lane': chooses('jelgava-2019-02'),
  'goes to the last mark of the lane': chooses('rokiskis-2019-07'),
  selects: chooses('kaunas-2024-02'),
  'starts the time a month later': asks('?time=2016-02..2024-12'),
  'starts the time a year later': asks('?time=2017-01..2024-12'),
  'ends the time a month earlier': asks('?time=2016-01..2024-11'),
  'ends the time a year earlier': asks('?time=2016-01..2023-12'),
  'narrows the time to its last month': asks('?time=2024-12..2024-12'),
  'narrows the time to its first month': asks('?time=2016-01..2016-01'),
  'shows all time': asks(''),
  opens: async (page, act) => {
    await act()
    await expect(firstKind(page)).toBeVisible()
    await expect(menuOf(page)).toHaveAttribute('aria-expanded', 'true')
  },
  'closes and takes the focus back': async (page, act) => {
    await act()
    await expect(firstKind(page)).toHaveCount(0)
    await expect(menuOf(page)).toBeFocused()
  },
  'goes to the entry below': chooses('viesite-2019-02'),
  'goes to the entry above': chooses('seminars-2016'),
  'goes to the first entry': chooses('seminars-2016'),
  'goes to the last entry': chooses('viesite-day-centre'),
  'list: selects': async (page, act) => {
    await act()
    await expect(details(page)).toBeInViewport()
    await expect.poll(() => readQuery(page)).toBe('?activity=kaunas-2024-02')
  },
  'opens the search and Escape closes it': opensDialog('Search'),
  'opens the help and Escape closes it': opensDialog('Keys and marks'),
  'selects the first activity': chooses('seminars-2016'),
  'selects the last activity': chooses('viesite-day-centre'),
  'presents what is shown': async (page, act) => {
    await act()
    await expect(page.locator('.slide')).toHaveAttribute('data-step', 'opening', { timeout: 20_000 })
  },
  'darkens and says so': async (page, act) => {
    await act()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
    await page.evaluate(() => localStorage.clear())
  }
}

/** On a phone the entry stays selected as its details close. */
const goesBack =
  (query: string): Effect =>
  async (page, act) => {
    await expect(details(page)).toBeVisible()
    await act()
    await expect(details(page)).toHaveCount(0)
    await expect(inList(page, SELECTED).locator('h3 a')).toBeFocused()
    await expect.poll(() => readQuery(page)).toBe(query)
  }

/** Effects by the words of the table, those of one part of the page with its name before. */
export function touchEffects(device: 'phone' | 'tablet'): Readonly<Record<string, Effect>> {
  return {
    ...BOTH,
    'goes back to the entry in the list': goesBack(device === 'phone' ? `?activity=${SELECTED}` : ''),
    'map: selects': async (page, act) => {
      await chooses('kaunas-2024-02')(page, act)
      if (device === 'tablet') await expect(details(page)).toBeInViewport()
      await expect(onMap(page, 'kaunas-2024-02')).toHaveAttribute('aria-current', 'true')
    }
  }
}
