/** Knows the ways by which windows of one site reach each other; knows nothing of what they say. */
import type { Wire } from './channel'

/** All windows of the site in this browser; null where the browser has no such way, or refuses it. */
export function broadcastWire(name: string): (Wire & { close(): void }) | null {
  try {
    const channel = new BroadcastChannel(name)
    return {
      post: (message) => channel.postMessage(message),
      hear(listener) {
        const hear = ({ data }: MessageEvent) => void listener(data)
        channel.addEventListener('message', hear)
        return () => channel.removeEventListener('message', hear)
      },
      close: () => channel.close()
    }
  } catch {
    return null
  }
}

/** Windows that this one has opened, that have opened it, or that have found it: a way that a lone file has, too. */
export class OpenedWindows implements Wire {
  #others: readonly Window[] = []

  constructor() {
    this.#add(opener as Window | null)
  }

  /** Shows the window of a name, at an address where it is not there yet; false where the browser opens none. */
  show(address: string, name: string): boolean {
    const shown = open('', name, 'popup,width=1280,height=800')
    if (!shown) return false
    this.#add(shown)
    if (isEmpty(shown)) shown.location.replace(address)
    shown.focus()
    return true
  }

  post(message: object): void {
    this.#others = this.#others.filter((other) => !other.closed)
    // A file has no origin that could be named.
    const target = self.origin === 'null' ? '*' : self.origin
    for (const other of this.#others) other.postMessage(message, target)
  }

  hear(listener: (data: unknown) => boolean): () => void {
    const hear = ({ data, origin, source }: MessageEvent) => {
      if (origin !== self.origin || !listener(data)) return
      // A window that was loaded again has lost those that it opened; they have not lost it.
      if (source && 'closed' in source) this.#add(source)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }

  #add(other: Window | null): void {
    if (other && other !== self && !this.#others.includes(other)) this.#others = [...this.#others, other]
  }
}

/** Nothing of ours is in it: it has just been opened, or has gone elsewhere, where it cannot be looked into. */
function isEmpty(shown: Window): boolean {
  try {
    return shown.location.href === 'about:blank'
  } catch {
    return true
  }
}
