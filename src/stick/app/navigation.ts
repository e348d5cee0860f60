/** Stands in for the framework's module of this name in the one file: an entry of the history knows its page. */
import { place } from '../place.svelte'

/** Writes an address as a new entry. */
export function pushState(url: string, state: object): void {
  history.pushState({ ...state, page: place.page }, '', url)
}

/** Writes an address over the entry that is shown. */
export function replaceState(url: string, state: object): void {
  history.replaceState({ ...state, page: place.page }, '', url)
}
