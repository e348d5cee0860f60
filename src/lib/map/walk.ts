/** Knows which item on the map an arrow key leads to; knows nothing of focus or drawing. */
import type { Scene } from './scene'

/** Something on the map that can have the focus. */
export interface Item {
  readonly key: string
  readonly x: number
  readonly y: number
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1]
}

/** Nearest item in the direction of an arrow key; what lies aside counts double. Null where there is none. */
export function nearestItem(items: readonly Item[], from: Item, key: string): Item | null {
  const direction = DIRECTIONS[key]
  if (!direction) return null
  let best: { item: Item; cost: number } | null = null
  for (const item of items) {
    const [dx, dy] = [item.x - from.x, item.y - from.y]
    const along = dx * direction[0] + dy * direction[1]
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0])
    if (item.key === from.key || along <= 0.5 || aside > along * 2.5) continue
    const cost = along + 2 * aside
    if (!best || cost < best.cost) best = { item, cost }
  }
  return best?.item ?? null
}

/** Where an arrow key leads from an item, by its key; null where there is nothing, or no such item. */
export function nextItem(items: readonly Item[], at: string, key: string): Item | null {
  const from = items.find((item) => item.key === at)
  return from ? nearestItem(items, from, key) : null
}

/** Which way an arrow key leads, right and down; nowhere for another key. */
export function directionOf(key: string): readonly [number, number] {
  return DIRECTIONS[key] ?? [0, 0]
}

/** Whether a key is an arrow. */
export function isArrow(key: string): boolean {
  return key in DIRECTIONS
}

/** All of a scene that can have the focus, px from the middle of its leaf. */
export function itemsOf(scene: Scene | undefined): Item[] {
  if (!scene) return []
  const { pins, host } = scene
  const counts = scene.counts.map(({ key, x, y, belowPx }) => ({ key, x, y: y + belowPx }))
  const own = pins.flatMap((pin) => [
    ...(pin.isNationwide ? [] : [{ key: `p${pin.place}`, x: pin.x, y: pin.y }]),
    ...pin.marks.map((mark) => ({ key: `a${mark.row}`, x: pin.x + mark.x, y: pin.y + mark.y }))
  ])
  return [...counts, ...own, ...(host ? [{ key: `a${host.row}`, x: host.x, y: host.y }] : [])]
}
