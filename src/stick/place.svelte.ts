/**
 * Knows which page of the one file is shown, and follows whatever leads to another one: links, ends of talks, the
 * ways back and forward. Knows nothing of the pages.
 */
import { contents } from './block'
import { destinationOf } from './contents'

/** The part of the browser's Navigation API that is used; the library of types does not have it yet. */
interface Navigation {
  addEventListener(name: 'navigate', listener: (event: NavigateEvent) => void): void
}
interface NavigateEvent extends Event {
  readonly navigationType: 'push' | 'replace' | 'reload' | 'traverse'
  readonly downloadRequest: string | null
  readonly destination: { readonly url: string; readonly sameDocument: boolean }
}

const first = contents.homes[0]?.path ?? ''

class Place {
  /** address of the page that is shown */
  page = $state(pageIn(history.state) ?? first)
  /** counts what was shown, so that a page is made anew where it was gone to again */
  turn = $state(0)
  /** what was asked for and is not in the file */
  missing = $state.raw<{ readonly address: string; readonly isPublic: boolean } | null>(null)

  /** Goes where an address leads; whether that is for the file to show or to say. */
  readonly go = (href: string): boolean => {
    const found = destinationOf(contents, href)
    if (found === null) return false
    if ('missing' in found) {
      this.missing = { address: found.missing, isPublic: found.isPublic }
      return true
    }
    history.pushState({ page: found.page }, '', location.pathname + found.rest)
    this.#show(found.page)
    return true
  }

  /** Follows the browser until the document ends. */
  follow(): void {
    const { navigation } = window as Window & { readonly navigation?: Navigation }
    if (!navigation) addEventListener('click', (event) => this.#press(event), { capture: true })
    navigation?.addEventListener('navigate', (event) => {
      const { destination, navigationType, downloadRequest } = event
      const isOurs = event.cancelable && !destination.sameDocument && navigationType !== 'reload'
      if (isOurs && downloadRequest === null && this.go(destination.url)) event.preventDefault()
    })
    addEventListener('popstate', ({ state }) => {
      const page = pageIn(state)
      if (page === null) history.replaceState({ page: this.page }, '')
      else if (page !== this.page) this.#show(page)
    })
  }

  /** Where the browser tells of no way to another page, links alone are heard. */
  #press(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (link && this.go(link.href)) event.preventDefault()
  }

  #show(page: string): void {
    this.missing = null
    this.page = page
    this.turn += 1
  }
}

/** The page that an entry of the history is of; null where it does not say. */
function pageIn(state: unknown): string | null {
  const page = typeof state === 'object' && state !== null && 'page' in state ? state.page : null
  return typeof page === 'string' && page in contents.pages ? page : null
}

export const place = new Place()
