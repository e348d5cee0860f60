/**
 * Knows how a leaf shows what a window of time leaves of it. What is crowded is placed once for all time, and another
 * window changes its numbers alone, so that nothing moves while time is scrolled. Knows nothing of who draws it.
 */
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { nameOf, type CountOnMap } from './count-badges'
import { QUIET_PX, radiusOf } from './heaps'
import type { MapPlace } from './map-place'
import { isCrowded, type MapView } from './pins'
import { place } from './placement'
import { scene, type Scene, type ScenePin } from './scene'
import { tally } from './tally'

/** Places and letters everything for a camera, and tells it. */
export function drawnScene(dataset: Dataset, view: MapView, at: MapPlace, say: Words): Scene {
  const placing = placingOf(dataset, view)
  return told(dataset, view, scene(dataset, placing, at, place(dataset, placing, at, say)), say)
}

/** What decides where things stand: all time where it is crowded, else what is shown. */
export function placingOf(dataset: Dataset, view: MapView): MapView {
  return isCrowded(dataset, view) ? { ...view, shown: view.ofAnyTime ?? view.shown } : view
}

/** A scene that was placed for all time with the numbers of what is shown. */
export function told(dataset: Dataset, view: MapView, placed: Scene, say: Words): Scene {
  const { shown, ofAnyTime = shown, selected } = view
  if (shown === ofAnyTime || !isCrowded(dataset, view)) return placed
  const [towns, all] = [tally(dataset, shown, selected).counts, tally(dataset, shown).counts]
  const countAt = (index: number) => (dataset.places[index]?.at ? towns : all)[index] ?? 0
  return {
    ...placed,
    pins: placed.pins.map((pin) => pinTold(pin, countAt(pin.place))),
    counts: placed.counts.map((count) => countTold(count, countAt, say))
  }
}

function pinTold(pin: ScenePin, count: number): ScenePin {
  if (pin.count === 0) return pin
  return { ...pin, count, more: pin.more && count > 0 ? { ...pin.more, count } : null }
}

function countTold(placed: CountOnMap, countAt: (index: number) => number, say: Words): CountOnMap {
  let count = 0
  for (const index of placed.places) count += countAt(index)
  if (count === placed.count) return placed
  const radiusPx = count === 0 ? QUIET_PX : radiusOf(count, placed.most)
  return { ...placed, count, radiusPx, name: nameOf(placed, count, say) }
}
