/**
 * Knows which page of a site in memory is shown, and where whatever leads to another one goes. Knows nothing of the
 * pages, nor of how the browser writes down where it is.
 */
import { destinationOf, type Contents } from './contents'

/** Writes a page and the rest of its address as a new entry of the history. */
export type WriteEntry = (page: string, rest: string) => void

export class Place {
  /** address of the page that is shown */
  page = $state('')
  /** counts what was shown, so that a page is made anew where it was gone to again */
  turn = $state(0)
  /** what was asked for and is not there */
  missing = $state.raw<{ readonly address: string; readonly isPublic: boolean } | null>(null)
  readonly #contents: Contents
  readonly #write: WriteEntry

  constructor(contents: Contents, page: string | null, write: WriteEntry) {
    this.#contents = contents
    this.#write = write
    this.page = page ?? contents.homes[0]?.path ?? ''
  }

  /** Goes where an address leads; false where that is not for this site to show or to say. */
  readonly go = (href: string): boolean => {
    const found = destinationOf(this.#contents, href)
    if (found === null) return false
    if ('missing' in found) {
      this.missing = { address: found.missing, isPublic: found.isPublic }
      return true
    }
    this.#write(found.page, found.rest)
    this.show(found.page)
    return true
  }

  /** Shows a page, anew where it is shown already. */
  show(page: string): void {
    this.missing = null
    this.page = page
    this.turn += 1
  }
}
