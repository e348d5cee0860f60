/**
 * Knows how the live View and the address bar keep step; knows nothing of what addresses mean. Deliberate
 * acts push, passing ones replace after a rest, and the View is read from the address once after mount.
 */
import { decode, encode } from '$lib/view/address'
import { knownOf } from '$lib/view/known'
import type { ViewState } from '$lib/view/state.svelte'

/** What of a browser the address needs. */
export interface Bar {
  /** `?…` and `#…` as they stand */
  readonly read: () => { readonly search: string; readonly hash: string }
  readonly push: (search: string) => void
  readonly replace: (search: string) => void
  /** calls when the visitor goes back or forward; returns its remover */
  readonly onMove: (listener: () => void) => () => void
}

/** Passing changes are written once they rest for so long: browsers allow only so many a minute. */
const REST_MS = 250

/** Keeps `view` and the bar in step until `destroy`; call inside an effect root. */
export function createAddress(view: ViewState, bar: Bar, onRefused: (parts: readonly string[]) => void) {
  const known = knownOf(view.dataset)
  let timer: ReturnType<typeof setTimeout> | undefined
  let written = searchOf()

  function searchOf(): string {
    const pairs = encode(view.current).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    // Commas and the other signs of our own values stay readable.
    const text = pairs.join('&').replaceAll('%2C', ',').replaceAll('%3B', ';')
    return text === '' ? '' : `?${text}`
  }

  function readBar() {
    clearTimeout(timer)
    const { search, hash } = bar.read()
    const read = decode([...new URLSearchParams(search)], known)
    // A link to an entry of the list, as the page without script has them, selects it here.
    const id = decodeURIComponent(hash.slice(1))
    const isLinked = read.view.activity === null && known.activities.has(id)
    view.show(isLinked ? { ...read.view, activity: id } : read.view, 'address', 'replace')
    written = searchOf()
    onRefused(read.refused)
  }

  function write(how: 'push' | 'replace') {
    clearTimeout(timer)
    const search = searchOf()
    if (search === written) return
    written = search
    if (how === 'push') bar.push(search)
    else bar.replace(search)
  }

  readBar()
  const stopListening = bar.onMove(readBar)
  $effect(() => {
    const { source, how } = view.entry
    if (source === 'address') return
    if (how === 'push') write('push')
    else {
      clearTimeout(timer)
      timer = setTimeout(() => write('replace'), REST_MS)
    }
  })

  return {
    destroy() {
      stopListening()
      write('replace')
    }
  }
}
