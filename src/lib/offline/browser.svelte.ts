/** Knows which parts of the browser an offline copy is kept with; knows nothing of what is in it. */
import type { OfflineShore } from './offline.svelte'

/** Whether this browser can keep a copy at all; a page without encryption cannot, nor one from a file. */
export function isOfflinePossible(): boolean {
  return location.protocol.startsWith('http') && 'serviceWorker' in navigator && 'caches' in window
}

/** The shore of a page; `root` is the path of the site on its host, which ends with a slash. */
export function browserShore(root: string): OfflineShore {
  const scope = new URL(root, location.href).href
  return {
    scope,
    caches: window.caches,
    fetch: (address, init) => fetch(address, init),
    startWorker: async () => {
      await navigator.serviceWorker.register(`${root}service-worker.js`)
      await navigator.serviceWorker.ready
    },
    endWorker: async () => {
      const registrations = await navigator.serviceWorker.getRegistrations()
      // Not that of another site on the same host.
      const own = registrations.filter((each) => each.scope === scope)
      await Promise.all(own.map((each) => each.unregister()))
    },
    room: async () => {
      const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate()) ?? {}
      return quota - usage
    }
  }
}
