/** Knows when a presenter is asked for an offline copy: once, as the talk opens, and then by a button alone. */
import { base } from '$app/paths'
import type { Words } from '$lib/locales/words'
import { browserShore, isOfflinePossible } from './browser.svelte'
import { OfflineCopy } from './offline.svelte'
import { offlineWords } from './state'

export class TalkOffline {
  /** address of the site */
  readonly root: string
  readonly copy: OfflineCopy
  isOpen = $state(false)

  /** Whoever comes in the middle of the talk is not asked. */
  constructor(root: string, isOpening: boolean) {
    this.root = root
    this.copy = new OfflineCopy(browserShore(root))
    void this.#look(isOpening)
  }

  /** there is no copy, and none is being made */
  get isNone(): boolean {
    return this.copy.state.is === 'none'
  }

  /** there is a newer version */
  get hasNews(): boolean {
    return this.copy.state.is === 'update'
  }

  readonly toggle = (): void => {
    this.isOpen = !this.isOpen
  }

  /** What its button says; `steps` are those of the talk. */
  words(say: Words, steps: number): string {
    const { state } = this.copy
    return state.is === 'none' ? say('offline.keep') : offlineWords(state, say, steps)
  }

  async #look(isOpening: boolean): Promise<void> {
    await this.copy.look()
    if (this.copy.state.is !== 'none') return
    await this.copy.ask()
    // A site that does not answer has nothing to offer.
    if (isOpening && this.copy.offered) this.isOpen = true
  }
}

/** The offline copy beside the talk of this window; null where the browser can keep none. */
export function offlineOfTalk(): TalkOffline | null {
  return isOfflinePossible() ? new TalkOffline(`${base}/`, location.hash === '') : null
}
