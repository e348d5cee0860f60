/**
 * Knows what a leaf has to name, and how it is lettered: its places, activities of whole countries, and counts of
 * what is too small or stands too near together. Knows nothing of where names stand.
 */
import { standsAt } from '$lib/geo/date-line'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { shortDateWords } from '$lib/view/activity-words'
import { mergedByCountry } from './country-counts'
import { gathered, heapsOfCountries, type Heap } from './heaps'
import { lettersOf, type Lettered } from './name-room'
import { nationwideLettered } from './nationwide'
import type { MapPlace } from './map-place'
import { isCrowded, nationwide, pins, type MapView, type Pin } from './pins'

/** What stands on a leaf. */
export interface Wanted {
  readonly pins: readonly Lettered[]
  /** activities by index of the country that tells them as a count */
  readonly byCountry: ReadonlyMap<number, number>
  readonly heaps: readonly Heap[]
  /** activities of whole countries that are a count, too */
  readonly wide: readonly Pin[]
}

/** What a leaf has to name: places and activities of a country, or counts of them. */
export function wantedOn(dataset: Dataset, view: MapView, at: MapPlace, say: Words): Wanted {
  const holds = ({ place }: Pin) => at.holds(place)
  const [towns, wide] = [pins(dataset, view).filter(holds), nationwide(dataset, view).filter(holds)]
  const letteredAll = (some: readonly Pin[], others: readonly Pin[]) => [
    ...some.map((pin) => lettered(dataset, pin, view, { at, say })),
    ...others.flatMap((pin) => nationwideLettered(dataset, pin, at, say))
  ]
  const nothing = { byCountry: new Map<number, number>(), heaps: [], wide: [] }
  if (!at.isFar) {
    if (!isCrowded(dataset, view)) return { ...nothing, pins: letteredAll(towns, wide) }
    const { pins: near, heaps } = gathered(dataset, towns, at)
    return { ...nothing, pins: letteredAll(near, []), heaps, wide }
  }
  const isDrawn = (index: number) => at.countryPoints[dataset.places[index]?.iso ?? ''] !== undefined
  const merged = mergedByCountry(dataset, [...towns, ...wide.filter(({ place }) => isDrawn(place))], isDrawn)
  const isTown = ({ place }: Pin) => Boolean(dataset.places[place]?.at)
  const [left, others] = [merged.pins.filter(isTown), merged.pins.filter((pin) => !isTown(pin))]
  const own = { ...nothing, pins: letteredAll(left, others) }
  if (!isCrowded(dataset, view)) return { ...own, byCountry: merged.counts }
  const spotAt = (country: number) => {
    const point = at.countryPoints[dataset.places[country]?.iso ?? '']
    return point ? standsAt(at.camera, point) : null
  }
  return { ...own, heaps: heapsOfCountries(dataset, merged.counts, spotAt) }
}

interface Saying {
  readonly at: MapPlace
  readonly say: Words
}

function lettered(dataset: Dataset, pin: Pin, view: MapView, { at, say }: Saying): Lettered {
  const place = dataset.places[pin.place]
  const isHost = pin.part === 'host' || pin.part === 'chosen'
  const letters = lettersOf(at.isSmall)
  const dated = pin.part === 'host' ? view.selected : at.isSmall ? -1 : onlyRow(pin, view)
  const date = dated < 0 ? null : shortDateWords(dataset, dated, say)
  return {
    ...pin,
    at: place?.at ?? [0, 0],
    radius: pin.part === 'host' ? 15 : 5,
    date: date === null ? null : { text: date, sizePx: letters.aside, weight: 500 },
    second: null,
    lettering: {
      text: place?.name.text ?? '',
      sizePx: isHost ? letters.host : letters.name,
      weight: isHost ? 680 : pin.part === 'party' ? 650 : 500
    }
  }
}

/** On the map of a place's own page: the one activity at a place, −1 where there are several or none. */
function onlyRow({ rows }: Pin, { dots, place }: MapView): number {
  return dots && place >= 0 && rows.length === 1 ? (rows[0] ?? -1) : -1
}
