/** Knows what a key may bring about on the page and how that is seen; knows nothing of which key does what. */
import { expect, type Page } from '@playwright/test'
import { details, inList, readDots, readQuery } from './reading'

/** Presses the keys. */
type Act = () => Promise<void>
/** Looks, lets the keys be pressed, and expects what they do. */
export type Effect = (page: Page, act: Act) => Promise<void>

/** What has the focus: where on the screen, in which lane, and what it leads to. */
function readFocus(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    const box = (element?.querySelector('.target') ?? element)?.getBoundingClientRect() ?? new DOMRect()
    const lanes = [...document.querySelectorAll('section[data-lane]')]
    return {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      lane: lanes.findIndex((lane) => lane.contains(element)),
      href: element?.getAttribute('href') ?? '',
      isOnMap: element?.closest('#map') !== null
    }
  })
}

/** From every mark and place the key leads that way or nowhere, and from most it leads somewhere. */
function walks(dx: number, dy: number): Effect {
  return async (page, act) => {
    const stops = page.locator('svg.foreground [data-key]:visible')
    let moved = 0
    for (const stop of await stops.all()) {
      await stop.focus()
      const before = await readFocus(page)
      await act()
      const after = await readFocus(page)
      expect(after.isOnMap).toBe(true)
      if (after.href === before.href) continue
      moved++
      expect((after.x - before.x) * dx + (after.y - before.y) * dy).toBeGreaterThan(0)
    }
    expect(moved).toBeGreaterThanOrEqual((await stops.count()) / 2)
  }
}

function pans(dx: number, dy: number): Effect {
  return async (page, act) => {
    const leaf = page.locator('svg.foreground [data-leaf-id="main"] > svg').first()
    const widthPx = Number(await leaf.getAttribute('width'))
    const box = await page.locator('#map .stage').boundingBox()
    const before = (await readDots(page)).kaunas
    await act()
    const shift = async (axis: 'x' | 'y') =>
      Math.round(((await readDots(page)).kaunas?.[axis] ?? NaN) - (before?.[axis] ?? NaN))
    const near = (px: number) => (found: number) => Math.abs(found + px) <= 1
    const [wide, high] = [(widthPx / 4) * dx, ((box?.height ?? 0) / 4) * dy]
    await expect.poll(async () => near(wide)(await shift('x')) && near(high)(await shift('y'))).toBe(true)
  }
}

function zooms(factor: number): Effect {
  return async (page, act) => {
    const spread = async () => {
      const { kretinga, kaunas } = await readDots(page)
      return (kaunas?.x ?? NaN) - (kretinga?.x ?? NaN)
    }
    const before = await spread()
    await act()
    await expect.poll(async () => Math.abs((await spread()) / before - factor) < 0.02).toBe(true)
  }
}

/** The focus goes to another mark of the lane, or to another lane. */
function steps(to: { readonly lane: number; readonly mark?: 'before' | 'after' | 'first' | 'last' }): Effect {
  return async (page, act) => {
    const before = await readFocus(page)
    await act()
    const after = await readFocus(page)
    expect(after.lane - before.lane).toBe(to.lane)
    expect(after.href).not.toBe(before.href)
    if (!to.mark) return
    const xs = await page
      .locator(`section[data-lane] >> nth=${after.lane}`)
      .locator('a[data-row] .target')
      .evaluateAll((marks) =>
        marks.map((mark) => mark.getBoundingClientRect().x + mark.getBoundingClientRect().width / 2)
      )
    const near = {
      before: xs.filter((x) => x < before.x - 0.5),
      after: xs.filter((x) => x > before.x + 0.5),
      first: xs,
      last: xs
    }
    const wanted =
      to.mark === 'before' || to.mark === 'last' ? Math.max(...near[to.mark]) : Math.min(...near[to.mark])
    expect(after.x).toBeCloseTo(wanted, 0)
  }
}

/** The focus goes to another entry of the list; of all of them, Tab reaches that one alone. */
function leads(to: (at: number, most: number) => number): Effect {
  return async (page, act) => {
    const links = page.locator('#list li[data-activity] h3 a')
    const stops = () =>
      links.evaluateAll((all) => all.flatMap((link, at) => (link.matches('[tabindex="0"]') ? [at] : [])))
    const [before = -1] = await stops()
    await act()
    const wanted = to(before, (await links.count()) - 1)
    await expect(links.nth(wanted)).toBeFocused()
    expect(wanted).not.toBe(before)
    expect(await stops()).toEqual([wanted])
  }
}

function shows(query: string): Effect {
  return async (page, act) => {
    await act()
    await expect.poll(() => readQuery(page)).toBe(query)
    await expect(page.locator(':focus')).toHaveRole('slider')
  }
}

/** A dialog opens; Escape closes it alone, and the button that leads there has the focus. */
function opensDialog(dialog: string, button: string): Effect {
  return async (page, act) => {
    await act()
    await expect(page.getByRole('dialog', { name: dialog })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(page.getByRole('button', { name: button })).toBeFocused()
  }
}

function selectsId(id: string): Effect {
  return async (page, act) => {
    await act()
    await expect(details(page)).toBeFocused()
    await expect.poll(() => readQuery(page)).toBe(`?activity=${id}`)
  }
}

function asks(query: string): Effect {
  return async (page, act) => {
    await act()
    await expect.poll(() => readQuery(page)).toBe(query)
  }
}

/** The activity whose details are open where the keys of the details are pressed. */
export const SELECTED = 'jelgava-2019-02'
/** The first and the last in the order of the columns. */
const [FIRST, LAST] = ['seminars-2016', 'viesite-day-centre']

const menuOf = (page: Page) => page.getByRole('button', { name: /^Kind/ })
const firstKind = (page: Page) => page.locator('input[data-facet="kind"]').first()

/** Effects by the words of the table. */
export const EFFECTS: Readonly<Record<string, Effect>> = {
  'skips to the list': async (page, act) => {
    await act()
    await expect(page.locator('#list')).toBeFocused()
  },
  'goes left to the nearest mark or place': walks(-1, 0),
  'goes right to the nearest mark or place': walks(1, 0),
  'goes up to the nearest mark or place': walks(0, -1),
  'goes down to the nearest mark or place': walks(0, 1),
  'zooms in': zooms(1.6),
  'zooms out': zooms(1 / 1.6),
  'pans left by a quarter': pans(-1, 0),
  'pans right by a quarter': pans(1, 0),
  'pans up by a quarter': pans(0, -1),
  'pans down by a quarter': pans(0, 1),
  'goes to the next mark in the lane': steps({ lane: 0, mark: 'after' }),
  'goes to the previous mark in the lane': steps({ lane: 0, mark: 'before' }),
  'goes to the lane below': steps({ lane: 1 }),
  'goes to the lane above': steps({ lane: -1 }),
  'goes to the first mark of the lane': steps({ lane: 0, mark: 'first' }),
  'goes to the last mark of the lane': steps({ lane: 0, mark: 'last' }),
  'starts the time a month later': shows('?time=2016-02..2024-12'),
  'starts the time a year later': shows('?time=2017-01..2024-12'),
  'ends the time a month earlier': shows('?time=2016-01..2024-11'),
  'ends the time a year earlier': shows('?time=2016-01..2023-12'),
  'narrows the time to its last month': shows('?time=2024-12..2024-12'),
  'narrows the time to its first month': shows('?time=2016-01..2016-01'),
  'shows all time': shows(''),
  'goes to the entry below': leads((at) => at + 1),
  'goes to the entry above': leads((at) => at - 1),
  'goes to the first entry': leads(() => 0),
  'goes to the last entry': leads((_, most) => most),
  selects: async (page, act) => {
    const { href } = await readFocus(page)
    await act()
    await expect(details(page)).toBeFocused()
    await expect.poll(() => readQuery(page)).toBe(`?activity=${href.slice(1)}`)
  },
  opens: async (page, act) => {
    await act()
    await expect(firstKind(page)).toBeVisible()
    await expect(menuOf(page)).toHaveAttribute('aria-expanded', 'true')
  },
  'ticks the first value': async (page, act) => {
    await act()
    await expect(firstKind(page)).toBeChecked()
    await expect(firstKind(page)).toBeFocused()
    await expect.poll(() => readQuery(page)).toMatch(/^\?kind=[a-z]+$/)
  },
  'closes and takes the focus back': async (page, act) => {
    await act()
    await expect(firstKind(page)).toHaveCount(0)
    await expect(menuOf(page)).toBeFocused()
  },
  'opens the search and Escape closes it': opensDialog('Search', 'Search'),
  'opens the help and Escape closes it': opensDialog('Keys and marks', 'Keys and marks'),
  'selects the first activity': selectsId(FIRST),
  'selects the last activity': selectsId(LAST),
  'shows the middle half of time': asks('?time=2018-04..2022-09'),
  'shows an earlier half of time': asks('?time=2017-02..2021-07'),
  'shows a later half of time': asks('?time=2019-06..2023-11'),
  'shows all time again': async (page, act) => {
    await act()
    // What passes is written after a rest: by then nothing may be left of it.
    await page.waitForTimeout(400)
    await expect.poll(() => readQuery(page)).toBe('')
  },
  unfolds: asks('?fold=0'),
  'goes to a part of the map': async (page, act) => {
    await expect(page.getByRole('button', { name: 'Zoom in, Belgium' })).toHaveCount(0)
    await act()
    await expect(page.getByRole('button', { name: 'Zoom in, Belgium' })).toBeVisible()
  },
  'opens the filters': async (page, act) => {
    await act()
    await expect(page.locator('[data-filters] button').first()).toHaveAttribute('aria-expanded', 'true')
    await expect(page.locator('[data-filters] button').first()).toBeFocused()
  },
  'darkens and says so': async (page, act) => {
    await act()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    await expect(page.getByText('Theme: Dark')).toBeAttached()
    await page.evaluate(() => localStorage.clear())
  },
  'presents what is shown': async (page, act) => {
    await act() // It leaves the page: its row comes last.
    await expect(page.locator('.slide')).toHaveAttribute('data-step', '1', { timeout: 20_000 })
  },
  'goes back to the entry in the list': async (page, act) => {
    await act()
    await expect(inList(page, SELECTED).locator('h3 a')).toBeFocused()
    await expect.poll(() => readQuery(page)).toBe('')
  }
}
