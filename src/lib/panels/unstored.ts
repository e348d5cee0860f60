/**
 * Knows what the framework keeps in the tab's storage when a page is hidden or left, and takes it out again:
 * nothing is stored here unless it was asked for. Knows nothing else of storage.
 */

/** Keys under which SvelteKit keeps scroll positions and snapshots. */
const KEYS = ['sveltekit:scroll', 'sveltekit:snapshot']
/** When it writes them. */
const EVENTS = ['visibilitychange', 'pagehide']

/** Where an event can be heard. */
interface Listened {
  readonly addEventListener: (name: string, listener: () => void) => void
  readonly removeEventListener: (name: string, listener: () => void) => void
}

/** What of a storage this needs. */
interface Forgetting {
  readonly removeItem: (key: string) => void
}

/** Takes those keys out now and each time that they may have been written; returns its end. */
export function keepUnstored(page: Listened, storage: () => Forgetting): () => void {
  const remove = () => {
    try {
      KEYS.forEach((key) => storage().removeItem(key))
    } catch {
      // Where the browser allows no storage, nothing is stored.
    }
  }
  for (const name of EVENTS) page.addEventListener(name, remove)
  remove()
  return () => {
    for (const name of EVENTS) page.removeEventListener(name, remove)
  }
}
