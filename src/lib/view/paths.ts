/**
 * Knows under which address each thing has a page of its own, and which things have one. Knows nothing of what
 * stands on it.
 */
import type { Dataset } from '$lib/model/dataset'
import type { Party } from '$lib/model/details'
import { facetIds } from './facets'

/** Lists of things that have pages, as their part of the address. */
export const PAGE_LISTS = ['activities', 'projects', 'places', 'organisations', 'sources'] as const
export type PageList = (typeof PAGE_LISTS)[number]

/** Addresses of the pages in one language. */
export interface Paths {
  /** of the dashboard */
  readonly home: string
  /** of a list, or of one thing on it; of an activity without a page, where the dashboard shows it */
  (list: PageList, id?: string): string
  /** of a place by its index: that of its dot; null where no activity names one */
  place(index: number): string | null
  /** of who takes part: an organisation or a place; null for a country or a region */
  party(party: Pick<Party, 'id' | 'place'>): string | null
}

/** Addresses below `home`, which ends with a slash. */
export function createPaths(dataset: Dataset, home: string): Paths {
  const { places } = dataset
  const ids = new Set(places.map(({ id }) => id))
  const named = new Set(facetIds(dataset, 'place'))
  const path = (list: PageList, id?: string) => {
    if (id === undefined) return `${home}${list}/`
    const hasPage = list !== 'activities' || dataset.site.hasActivityPages
    return hasPage ? `${home}${list}/${id}/` : `${home}?activity=${id}`
  }
  const place = (index: number) => {
    const id = places[index]?.id
    return id !== undefined && named.has(id) ? path('places', id) : null
  }
  const party = ({ id, place: index }: Pick<Party, 'id' | 'place'>) =>
    ids.has(id) ? place(index) : path('organisations', id)
  return Object.assign(path, { home, place, party })
}
