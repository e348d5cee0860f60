/**
 * Knows where the page shows activities, counts and places, and reads them as a visitor sees them: what is
 * drawn twice, for small and large screens, counts where it is visible. Knows nothing of what is right.
 */
import { expect, type Locator, type Page } from '@playwright/test'

/** How many activities each surface shows. */
export interface Counts {
  /** marks on the map and those counted beside them */
  readonly map: number
  readonly notOnMap: number
  /** activities behind the marks of the lanes, or of the strip of a small screen */
  readonly lanes: number
  readonly undated: number
  readonly list: number
  readonly total: number
}

/** What the line about hidden activities says. */
export interface Status {
  readonly shown: number
  readonly hiddenByTime: number
  readonly hiddenByFilter: number
  readonly hiddenByMap: number
}

/** A point on the screen, px. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Opens an address below the site's and waits until the page answers; for the live map too, where asked. */
export async function open(page: Page, address = '', map?: 'live' | 'drawn'): Promise<void> {
  await page.goto(`./${address}`)
  await expect(page.locator('[data-shown]')).toBeAttached({ timeout: 20_000 })
  if (map) await expectMap(page, map)
}

/** Waits until the map is live, or has settled to be drawn. */
export async function expectMap(page: Page, map: 'live' | 'drawn'): Promise<void> {
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', map, { timeout: 40_000 })
}

/** Counts of every surface, read from what is visible. */
export function readCounts(page: Page): Promise<Counts> {
  return page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility())
    const sum = (selector: string, attribute: string) =>
      visible(selector).reduce((total, element) => total + Number(element.getAttribute(attribute)), 0)
    // Of a very long list few entries are in the page, and each says of how many it is one.
    const listed = () =>
      visible('#list ol').reduce((total, list) => {
        const entries = list.querySelectorAll('li[data-activity]')
        return total + Number(entries[0]?.ariaSetSize ?? entries.length)
      }, 0)
    return {
      map: visible('svg.foreground [data-activity]').length + sum('svg.foreground [data-more]', 'data-more'),
      notOnMap: sum('[data-not-on-map]', 'data-not-on-map'),
      lanes: sum('#timeline [data-row]', 'data-count'),
      undated: sum('[data-undated]', 'data-undated'),
      list: listed() + sum('#list [data-rest]', 'data-rest'),
      total: sum('[data-total]', 'data-total')
    }
  })
}

/** Counts that the heads of the lanes print; empty on a small screen, which has no lanes. */
export function readLaneHeads(page: Page): Promise<{ printed: number; drawn: number }[]> {
  return page.locator('section[data-lane]:visible').evaluateAll((lanes) =>
    lanes.map((lane) => ({
      printed: parseInt(lane.querySelector('[data-lane-count]')?.textContent ?? '', 10),
      drawn: [...lane.querySelectorAll('a[data-row]')].reduce(
        (sum, mark) => sum + Number(mark.getAttribute('data-count')),
        0
      )
    }))
  )
}

/** What the status line says; nothing hidden where it is empty. */
export function readStatus(page: Page): Promise<Status> {
  return page.evaluate(() => {
    const read = (name: string) => Number(document.querySelector(`[${name}]`)?.getAttribute(name) ?? 0)
    return {
      shown: read('data-shown'),
      hiddenByTime: read('data-hidden-by-time'),
      hiddenByFilter: read('data-hidden-by-filter'),
      hiddenByMap: read('data-hidden-by-map')
    }
  })
}

/** Ids of the activities that the visible lists of the panel show, in order. */
export function readList(page: Page): Promise<string[]> {
  return page.locator('li[data-activity]:visible').evaluateAll((entries) => entries.map(({ id }) => id))
}

/** The middle of each place's dot on the screen, by id of the place. */
export function readDots(page: Page): Promise<Record<string, Spot>> {
  return page.locator('svg.foreground [data-place]:visible').evaluateAll((places) =>
    Object.fromEntries(
      places.flatMap((place) => {
        const box = place.querySelector('circle.dot')?.getBoundingClientRect()
        const id = place.getAttribute('data-place') ?? ''
        return box ? [[id, { x: box.x + box.width / 2, y: box.y + box.height / 2 }]] : []
      })
    )
  )
}

/** An activity's mark on the map. */
export function onMap(page: Page, id: string): Locator {
  return page.locator(`svg.foreground a[href="#${id}"]:visible`)
}

/** An activity's mark on the timeline. */
export function onTimeline(page: Page, id: string): Locator {
  return page.locator(`#timeline a[data-row][href="#${id}"]:visible`)
}

/** An activity's entry in the list. */
export function inList(page: Page, id: string): Locator {
  return page.locator(`li[data-activity]#${id}`)
}

/** The heading of what is selected. */
export function details(page: Page): Locator {
  return page.locator('h2#details')
}

/** What stands behind the question mark of the address, readable. */
export function readQuery(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search)
}
