/** Knows when a presenter is asked for an offline copy: once, as the talk opens, and then by a button alone. */
import type { Words } from '$lib/locales/words'
import type { OfflineCopy } from '$lib/offline/offline.svelte'
import { offlineWords } from '$lib/offline/state'
import type { OfflineOffer } from '$lib/present/talk-props'

export class TalkOffline {
  isOpen = $state(false)
  readonly copy: OfflineCopy
  /** address of the site */
  readonly root: string

  constructor(copy: OfflineCopy, root: string, isOpening: boolean) {
    this.copy = copy
    this.root = root
    void copy.look().then(async () => {
      if (copy.state.is !== 'none') return
      await copy.ask()
      // A site that does not answer has nothing to offer.
      if (isOpening && copy.offered) this.isOpen = true
    })
  }

  readonly toggle = (): void => {
    this.isOpen = !this.isOpen
  }

  /** What a talk shows of it; `steps` are those of the talk. */
  told(say: Words, steps: number): OfflineOffer {
    const { state } = this.copy
    const isNone = state.is === 'none'
    const words = isNone ? say('offline.keep') : offlineWords(state, say, steps)
    return { words, isNone, isOpen: this.isOpen, hasNews: state.is === 'update', toggle: this.toggle }
  }
}
