/**
 * Knows what a leaf has to name, and how it is lettered: its places, activities of whole countries, and counts of
 * what is too small or stands too near together. Knows nothing of where names stand.
 */
import type { Words } from '$lib/locales/words'
import { KINDS, type Dataset } from '$lib/model/dataset'
import { shortDateWords } from '$lib/view/activity-words'
import { mergedByCountry } from './country-counts'
import { gathered, type Heap } from './heaps'
import type { Lettered } from './name-room'
import type { MapPlace } from './map-place'
import { nationwide, pins, type MapView, type Pin } from './pins'

/** What stands on a leaf. */
export interface Wanted {
  readonly pins: readonly Lettered[]
  /** rows by index of the country that tells them as a count */
  readonly byCountry: ReadonlyMap<number, readonly number[]>
  readonly heaps: readonly Heap[]
}

/** What a leaf has to name: places and activities of a country, or counts of them. */
export function wantedOn(dataset: Dataset, view: MapView, at: MapPlace, say: Words): Wanted {
  const holds = ({ place }: Pin) => at.holds(place)
  const [towns, wide] = [pins(dataset, view).filter(holds), nationwide(dataset, view).filter(holds)]
  const letteredAll = (some: readonly Pin[], others: readonly Pin[]) => [
    ...some.map((pin) => lettered(dataset, pin, view, say)),
    ...others.flatMap((pin) => nationwideLettered(dataset, pin, at, say))
  ]
  if (!at.isFar) {
    const { pins: near, heaps } = gathered(dataset, towns, at)
    return { pins: letteredAll(near, wide), byCountry: new Map(), heaps }
  }
  const isDrawn = (index: number) => at.countryPoints[dataset.places[index]?.iso ?? ''] !== undefined
  const merged = mergedByCountry(dataset, letteredAll(towns, wide), isDrawn)
  return { pins: merged.pins, byCountry: merged.counts, heaps: [] }
}

function lettered(dataset: Dataset, pin: Pin, view: MapView, say: Words): Lettered {
  const place = dataset.places[pin.place]
  const isHost = pin.part === 'host' || pin.part === 'chosen'
  return {
    ...pin,
    at: place?.at ?? [0, 0],
    radius: pin.part === 'host' ? 15 : 5,
    date: pin.part === 'host' ? shortDateWords(dataset, view.selected, say) : null,
    lettering: {
      text: place?.name.text ?? '',
      sizePx: isHost ? 20 : 13.5,
      weight: isHost ? 680 : pin.part === 'party' ? 650 : 500
    }
  }
}

/** An activity of a whole country: `24 seminars, nationwide, no town named`. */
function nationwideLettered(dataset: Dataset, pin: Pin, at: MapPlace, say: Words): Lettered[] {
  const place = dataset.places[pin.place]
  const point = place?.iso ? at.countryPoints[place.iso] : undefined
  if (!point) return []
  const [row = -1, ...others] = pin.rows
  const events = dataset.columns.events[row] ?? 1
  const kind = KINDS[dataset.columns.kind[row] ?? -1]
  const text =
    others.length === 0 && kind === 'training' && events > 1
      ? say('map.seminarsNationwide', { count: events })
      : say('map.activitiesNationwide', { count: pin.rows.length })
  return [{ ...pin, at: point, radius: 2, date: null, lettering: { text, sizePx: 12.5, weight: 450 } }]
}
