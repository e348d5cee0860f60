/** Knows what every component of a page shares: the live View and the words. One context, no more. */
import { createContext } from 'svelte'
import type { Words } from '$lib/locales/words'
import type { ViewState } from './state.svelte'

/** What a page hands down. */
export interface Page {
  readonly view: ViewState
  readonly say: Words
  /** false in the prerendered page and until the script runs: no control is shown that does nothing */
  readonly isLive: boolean
  /** days since 1970-01-01 (UTC); null at build time, which knows no today */
  readonly today: number | null
}

export const [getPage, setPage] = createContext<Page>()
