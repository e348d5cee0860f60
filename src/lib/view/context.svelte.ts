/** Knows what every component of a page shares: the live View, the words and the addresses. One context, no more. */
import { createContext } from 'svelte'
import type { Words } from '$lib/locales/words'
import { FIRST_ENTRIES } from './entries'
import type { Paths } from './paths'
import type { ViewState } from './state.svelte'

/** What a page hands down. */
export interface Page {
  readonly view: ViewState
  readonly say: Words
  readonly paths: Paths
  /** address of what all is found by, before the ends of the names of its files; on the dashboard */
  readonly search?: string
  /** a page of one thing: marks lead to other pages; on the dashboard they lead to entries of its list */
  readonly isArticle?: boolean
  /** in a frame of another page, which keeps what a single finger does */
  readonly isFramed?: boolean
  /** false in the prerendered page and until the script runs: no control is shown that does nothing */
  readonly isLive: boolean
  /** whether a place, by its index, has somewhere to stand on the map, as far as the page knows */
  readonly standsOnMap?: (place: number) => boolean
  /** days since 1970-01-01 (UTC); null at build time, which knows no today */
  readonly today: number | null
}

export const [getPage, setPage] = createContext<Page>()

/** Address that the name or mark of an activity leads to. */
export function entryOf({ isArticle, paths, view }: Page, activity: string | undefined): string {
  if (activity === undefined) return '#list'
  // Of a long list the page without script has the first entries alone.
  const isInList = !isArticle && view.dataset.columns.size <= FIRST_ENTRIES
  return isInList ? `#${activity}` : paths('activities', activity)
}
