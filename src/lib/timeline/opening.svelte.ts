/** Knows how far the folds are open at this moment, on their way there and back; knows nothing of what they hide. */
import { ease, OPENING_MS } from '$lib/view/fold-pace'

/** Folds that open and close; turned round on their way, they go back from where they are. */
export class Opening {
  /** share of the time to open that has gone by */
  #share = $state(0)
  #frame = 0

  constructor(isFolded: boolean) {
    this.#share = isFolded ? 0 : 1
  }

  /** 0 folded, 1 open */
  get opened(): number {
    return ease(this.#share)
  }

  /** Opens or closes; at once for those who want no movement. */
  turn(isFolded: boolean): void {
    this.stop()
    const target = isFolded ? 0 : 1
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) this.#share = target
    let last: number | null = null
    const step = (now: number) => {
      const by = last === null ? 0 : (now - last) / OPENING_MS
      last = now
      this.#share = isFolded ? Math.max(0, this.#share - by) : Math.min(1, this.#share + by)
      if (this.#share !== target) this.#frame = requestAnimationFrame(step)
    }
    if (this.#share !== target) this.#frame = requestAnimationFrame(step)
  }

  /** Stays where it is. */
  stop(): void {
    cancelAnimationFrame(this.#frame)
  }
}
