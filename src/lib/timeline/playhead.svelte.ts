/** Knows where the playhead is at this moment, on its way from one step of play to the next. */
import type { ViewState } from '$lib/view/state.svelte'
import { headAt } from './journey'
import type { Pleat } from './scale'

/** What the playhead goes by; both read anew each time. */
export interface Ground {
  /** percent of the width at which an activity stands; null where it does not */
  readonly xOf: (row: number) => number | null
  readonly pleats: () => readonly Pleat[]
}

/** The playhead of a timeline; made while a component is. */
export class Playhead {
  readonly #view: ViewState
  readonly #ground: Ground
  /** null: it stands */
  #nowMs = $state<number | null>(null)

  constructor(view: ViewState, ground: Ground) {
    this.#view = view
    this.#ground = ground
    $effect(() => {
      const { journey } = view
      if (!journey || matchMedia('(prefers-reduced-motion: reduce)').matches) return
      const step = () => {
        this.#nowMs = performance.now()
        frame = requestAnimationFrame(step)
      }
      let frame = requestAnimationFrame(step)
      return () => {
        cancelAnimationFrame(frame)
        this.#nowMs = null
      }
    })
  }

  /** Percent of the width; null where nothing is selected. */
  get x(): number | null {
    const { journey, selected } = this.#view
    const { xOf, pleats } = this.#ground
    if (!journey || this.#nowMs === null) return xOf(selected)
    const [from, to] = [xOf(journey.from), xOf(journey.to)]
    if (from === null || to === null) return xOf(selected)
    const { startMs, endMs } = journey
    return headAt({ from, to, takesMs: endMs - startMs }, pleats(), this.#nowMs - startMs)
  }
}
