/** Knows how fingers are drawn over a page, as a touch screen reports them, and where that leaves page and map. */
import { setTimeout as rest } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import type { Spot } from './reading'

const STEPS = 6
/** As long as a finger rests before it is lifted, ms: a page that it threw would glide on and take no fingers. */
const REST = 80

/** Lays fingers on, draws each from one spot to another, and lifts them. */
export async function drawFingers(page: Page, from: readonly Spot[], to: readonly Spot[]): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Spot[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints })
  const at = (share: number) =>
    from.map(({ x, y }, finger) => ({
      x: x + ((to[finger]?.x ?? x) - x) * share,
      y: y + ((to[finger]?.y ?? y) - y) * share,
      id: finger
    }))
  // One finger comes first, as of a hand.
  for (let count = 1; count <= from.length; count++) await send('touchStart', at(0).slice(0, count))
  for (let step = 1; step <= STEPS; step++) await send('touchMove', at(step / STEPS))
  await rest(REST)
  await send('touchMove', at(1))
  await send('touchEnd', [])
  await session.detach()
}

/** Where a place stands on the map, whole px from the map's corner, read in one moment. */
export function readOnMap(page: Page, id: string): Promise<Spot> {
  return page.evaluate((place) => {
    const boxOf = (selector: string) =>
      [...document.querySelectorAll(selector)]
        .find((each) => each.checkVisibility())
        ?.getBoundingClientRect() ?? new DOMRect(NaN, NaN)
    const [dot, map] = [boxOf(`svg.foreground [data-place="${place}"] circle.dot`), boxOf('#map')]
    return { x: Math.round(dot.x - map.x), y: Math.round(dot.y - map.y) }
  }, id)
}

/** How far the page was moved, once it has come to rest, px. */
export function readScrolled(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let [last, frames] = [NaN, 0]
    while (frames < 20) {
      await new Promise(requestAnimationFrame)
      frames = scrollY === last ? frames + 1 : 0
      last = scrollY
    }
    return last
  })
}
