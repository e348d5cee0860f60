/** Knows when a presenter is asked for an offline copy: once, as the talk opens, and then by a button alone. */
import type { Words } from '$lib/locales/words'
import type { OfflineCopy } from '$lib/offline/offline.svelte'
import { offlineWords } from '$lib/offline/state'
import type { StageOffline } from '$lib/present/stage.svelte'

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

  /** What the stage shows of it; `steps` are those of the talk. */
  told(say: Words, steps: number): StageOffline {
    const { state } = this.copy
    const words = state.is === 'none' ? say('offline.keep') : offlineWords(state, say, steps)
    return { words, isOpen: this.isOpen, hasNews: state.is === 'update', toggle: this.toggle }
  }
}
