/**
 * Knows how the one file follows whatever leads to another page: links, ends of talks, the ways back and forward.
 * Knows nothing of the pages.
 */
import { Place } from '$lib/offline/place.svelte'
import { contents } from './block'

/** The part of the browser's Navigation API that is used; the library of types does not have it yet. */
interface Navigation {
  addEventListener(name: 'navigate', listener: (event: NavigateEvent) => void): void
}
interface NavigateEvent extends Event {
  readonly navigationType: 'push' | 'replace' | 'reload' | 'traverse'
  readonly downloadRequest: string | null
  readonly destination: { readonly url: string; readonly sameDocument: boolean }
}

export const place = new Place(contents, pageIn(history.state), (page, rest) =>
  history.pushState({ page }, '', location.pathname + rest)
)

/** Follows the browser until the document ends. */
export function followBrowser(): void {
  const { navigation } = window as Window & { readonly navigation?: Navigation }
  if (!navigation) addEventListener('click', press, { capture: true })
  navigation?.addEventListener('navigate', (event) => {
    const { destination, navigationType, downloadRequest } = event
    const isOurs = event.cancelable && !destination.sameDocument && navigationType !== 'reload'
    if (isOurs && downloadRequest === null && place.go(destination.url)) event.preventDefault()
  })
  addEventListener('popstate', ({ state }) => {
    const page = pageIn(state)
    if (page === null) history.replaceState({ page: place.page }, '')
    else if (page !== place.page) place.show(page)
  })
}

/** Where the browser tells of no way to another page, links alone are heard. */
function press(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link && place.go(link.href)) event.preventDefault()
}

/** The page that an entry of the history is of; null where it does not say. */
function pageIn(state: unknown): string | null {
  const page = typeof state === 'object' && state !== null && 'page' in state ? state.page : null
  return typeof page === 'string' && page in contents.pages ? page : null
}
