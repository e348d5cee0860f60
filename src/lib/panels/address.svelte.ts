/**
 * Knows how the live View and the address bar keep step; knows nothing of what addresses mean. Deliberate
 * acts push, passing ones replace after a rest, and the View is read from the address once after mount.
 */
import { decode, searchOf, type Known } from '$lib/view/address'
import { knownOf } from '$lib/view/known'
import type { ViewState } from '$lib/view/state.svelte'

/** What of a browser the address needs. */
export interface Bar {
  /** `?…` and `#…` as they stand */
  readonly read: () => { readonly search: string; readonly hash: string }
  readonly push: (search: string) => void
  readonly replace: (search: string) => void
  /** runs a write once the page has drawn what it follows, and at once where that may not come; returns its end */
  readonly afterPaint: (write: () => void) => () => void
  /** calls when the visitor goes back or forward; returns its remover */
  readonly onMove: (listener: () => void) => () => void
}

/** Passing changes are written once they rest for so long: browsers allow only so many a minute. */
const REST_MS = 250

/** Keeps a View and the bar in step from its making until `destroy`; made inside an effect root. */
export class Address {
  readonly #view: ViewState
  readonly #bar: Bar
  readonly #known: Known
  readonly #onRefused: (parts: readonly string[]) => void
  readonly #stopListening: () => void
  #timer: ReturnType<typeof setTimeout> | undefined
  /** what the bar holds of ours, or is about to */
  #written = ''
  /** a deliberate act that is not written yet */
  #waiting: { readonly write: () => void; readonly cancel: () => void } | null = null

  /** `onRefused` hears which parts of an address could not be read, each time that one is read. */
  constructor(view: ViewState, bar: Bar, onRefused: (parts: readonly string[]) => void) {
    this.#view = view
    this.#bar = bar
    this.#known = knownOf(view.dataset)
    this.#onRefused = onRefused
    this.#read()
    this.#stopListening = bar.onMove(() => this.#read())
    $effect(() => {
      const { source, how } = view.entry
      if (source !== 'address') this.#write(how)
    })
  }

  /** Writes what still rests and stops listening. */
  destroy(): void {
    this.#stopListening()
    this.#waiting?.write()
    this.#flush('replace')
  }

  #read(): void {
    clearTimeout(this.#timer)
    this.#waiting?.cancel()
    const { search, hash } = this.#bar.read()
    const { view, refused } = decode([...new URLSearchParams(search)], this.#known)
    const linked = idOf(hash)
    // A link to an entry of the list, as the page without script has them, selects it here.
    const isLinked = view.activity === null && this.#known.activities.has(linked)
    this.#view.show(isLinked ? { ...view, activity: linked } : view, 'address', 'replace')
    this.#written = searchOf(this.#view.current)
    this.#onRefused(refused)
  }

  #write(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer)
    this.#waiting?.write()
    if (how === 'push') this.#flush('push')
    else this.#timer = setTimeout(() => this.#flush('replace'), REST_MS)
  }

  /** A push waits for the picture: browsers measure the page for it, which is laid out once it is drawn. */
  #flush(how: 'push' | 'replace'): void {
    clearTimeout(this.#timer)
    const search = searchOf(this.#view.current)
    if (search === this.#written) return
    this.#written = search
    if (how === 'replace') return this.#bar.replace(search)
    const stop = this.#bar.afterPaint(() => this.#waiting?.write())
    const cancel = () => {
      this.#waiting = null
      stop()
    }
    const write = () => {
      cancel()
      this.#bar.push(search)
    }
    this.#waiting = { write, cancel }
  }
}

/** The id that a hash names; a broken escape names nothing. */
function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1))
  } catch {
    return ''
  }
}
