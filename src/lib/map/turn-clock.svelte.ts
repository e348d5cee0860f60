/** Knows the time of a turn between folded and unfolded, frame by frame; knows nothing of what turns. */
import { ease, OPENING_MS } from '$lib/view/fold-pace'

/** Runs to and fro between 0 and 1, and can be sent back on its way. */
export class TurnClock {
  /** share of the time that has passed, 0 folded … 1 unfolded */
  #time: number
  #frame = 0

  constructor(time: 0 | 1) {
    this.#time = time
  }

  /** Goes on to an end: `step` is told how far it is in each frame before the last one, `end` that it is there. */
  run(goal: 0 | 1, step: (open: number) => void, end: () => void): void {
    this.stop()
    const next = (now: number, before: number) => {
      const way = (goal === 1 ? 1 : -1) * ((now - before) / OPENING_MS)
      this.#time = Math.min(1, Math.max(0, this.#time + way))
      if (this.#time === goal) return end()
      // Just short of its end what turns is still in parts.
      step(Math.min(ease(this.#time), 0.9999))
      this.#frame = requestAnimationFrame((then) => next(then, now))
    }
    this.#frame = requestAnimationFrame((now) => next(now, now))
  }

  /** Is at an end at once. */
  set(goal: 0 | 1): void {
    this.stop()
    this.#time = goal
  }

  stop(): void {
    cancelAnimationFrame(this.#frame)
  }
}
