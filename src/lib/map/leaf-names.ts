/** Knows what a leaf of the map is called: by the countries of its places. Knows nothing of where they are. */
import type { Dataset } from '$lib/model/dataset'
import type { Words } from '$lib/locales/words'
import type { Leaf } from './leaves'

/** Countries that are named; a leaf of more has the count of the others. */
const MOST_NAMES = 2

/** `Latvia and Lithuania`; the country with most places first. A place without a country stands for itself. */
export function leafName({ places }: Dataset, { places: own }: Leaf, say: Words): string {
  const counts = new Map<string, number>()
  for (const index of own) {
    const place = places[index]
    const name = (places[place?.country ?? -1] ?? place)?.name.text
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name)
  const more = names.length - MOST_NAMES
  const [first = '', last] =
    more > 0 ? [names.slice(0, MOST_NAMES).join(', '), say('map.more', { count: more })] : names
  return last === undefined ? first : more > 0 ? `${first} ${last}` : say('map.and', { first, last })
}
