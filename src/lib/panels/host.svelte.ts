/**
 * Knows how the page in a frame speaks with the page around it: says how high it is, hears what to show. What is
 * looked at is said only to a page that has asked. Knows nothing of what is shown.
 */
import { readHostMessage, toPost, type FrameMessage, type HostMessage } from './embed-messages'

/** What a host page may bring about, and what it may ask for. */
export interface Framed {
  /** px that the content would like to have */
  readonly heightPx: () => number
  /** `?…` of what is looked at */
  readonly query: () => string
  readonly onShow: (query: string) => void
  readonly onTheme: (theme: Extract<HostMessage, { type: 'theme' }>['theme']) => void
}

/** The page around this one. */
export class Host {
  readonly #window: Window
  readonly #framed: Framed
  /** origin of the page that wants to hear of views */
  #listener: string | null = null
  #toldPx = 0
  #toldQuery: string | null = null

  constructor(around: Window, framed: Framed) {
    this.#window = around
    this.#framed = framed
  }

  /** Speaks and hears until the returned end. */
  start(): () => void {
    addEventListener('message', this.#hear)
    this.#post({ type: 'ready' })
    return () => removeEventListener('message', this.#hear)
  }

  /** Says the height where it is another one. */
  tellHeight(): void {
    const px = Math.ceil(this.#framed.heightPx())
    if (px <= 0 || px === this.#toldPx) return
    this.#toldPx = px
    this.#post({ type: 'height', px })
  }

  /** Says what is looked at, where somebody listens and it is something else. */
  tellView(): void {
    const query = this.#framed.query()
    if (this.#listener === null || query === this.#toldQuery) return
    this.#toldQuery = query
    this.#post({ type: 'view', query }, this.#listener)
  }

  readonly #hear = ({ data, origin, source }: MessageEvent): void => {
    const message = source === this.#window ? readHostMessage(data) : null
    switch (message?.type) {
      case 'measure':
        this.#toldPx = 0
        return this.tellHeight()
      case 'listen':
        // A page from a file, or in a sandbox, has no origin that could be named.
        this.#listener = origin === 'null' ? '*' : origin
        this.#toldQuery = null
        return this.tellView()
      case 'show':
        return this.#framed.onShow(message.query)
      case 'theme':
        return this.#framed.onTheme(message.theme)
    }
  }

  /** How high the page is may be known to anybody. */
  #post(message: FrameMessage, origin = '*'): void {
    this.#window.postMessage(toPost(message), origin)
  }
}
