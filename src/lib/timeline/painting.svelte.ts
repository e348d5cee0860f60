/**
 * Knows when the lanes have too many marks to draw each as a link, so that they are painted, and which are drawn
 * all the same; knows nothing of how.
 */
import type { ViewState } from '$lib/view/state.svelte'
import type { Lane } from './layout'

/** More single marks than this are painted. */
const MOST_DRAWN = 400

/** What a lane is painted with, and the rows whose marks are drawn as links over it. */
export interface Painting {
  readonly LaneCanvas: typeof import('./LaneCanvas.svelte').default
  readonly live: readonly number[]
}

/** The painting of all lanes. */
export class LanePainting {
  readonly #view: ViewState
  readonly #lanes: () => readonly Lane[]
  readonly #stop: () => number
  #LaneCanvas = $state.raw<Painting['LaneCanvas'] | null>(null)
  /** row that an arrow key has led to, −1 for none */
  focused = $state(-1)

  readonly isNeeded = $derived.by(() => {
    const drawn = this.#lanes().reduce(
      (sum, { marks }) => sum + marks.filter(({ count }) => !count).length,
      0
    )
    return drawn > MOST_DRAWN
  })
  /** Null as long as marks are drawn one by one. */
  readonly current = $derived.by((): Painting | null => {
    if (!this.isNeeded || !this.#LaneCanvas) return null
    const { selected, hovered } = this.#view
    return { LaneCanvas: this.#LaneCanvas, live: [selected, hovered, this.#stop(), this.focused] }
  })

  /** `lanes` are those of this moment, `stop` the row that Tab reaches. */
  constructor(view: ViewState, lanes: () => readonly Lane[], stop: () => number) {
    this.#view = view
    this.#lanes = lanes
    this.#stop = stop
  }

  /** Loads what paints; where it does not come, marks stay drawn one by one. */
  load(): void {
    if (this.#LaneCanvas) return
    import('./LaneCanvas.svelte').then(
      (loaded) => (this.#LaneCanvas = loaded.default),
      () => undefined
    )
  }
}
