/** Knows how drag and wheel move the time that a track shows; knows nothing of what stands on it. */
import type { ViewState } from '$lib/view/state.svelte'
import { moved, zoomed, type TimeScale } from './scale'

/** Px that a drag has to go before it moves anything, so that a click stays one. */
const LEAST_DRAG_PX = 4

/** The moves of one track. */
export class TrackMoves {
  readonly #view: ViewState
  readonly #scale: () => TimeScale
  #drag: { readonly x: number; readonly scale: TimeScale } | null = null
  /** what holds the tracks */
  element: HTMLElement | undefined = $state()

  /** `scale` gives the track's scale at this moment. */
  constructor(view: ViewState, scale: () => TimeScale) {
    this.#view = view
    this.#scale = scale
  }

  /** Zooms where the pointer is; the page scrolls where neither Ctrl nor ⌘ is held. */
  readonly wheel = (event: WheelEvent): void => {
    const { extent } = this.#view
    if ((!event.ctrlKey && !event.metaKey) || !extent) return
    event.preventDefault()
    const factor = Math.exp(Math.min(50, Math.max(-50, event.deltaY)) * 0.01)
    const scale = this.#scale()
    const day = scale.invert(this.#percentAt(event.clientX))
    this.#view.lookAt(zoomed(scale, day, factor, extent), 'timeline', 'replace')
  }

  /** A drag begins; a finger scrolls instead. */
  readonly start = (event: PointerEvent): void => {
    if (event.button !== 0 || event.pointerType === 'touch' || !this.#view.current.time) return
    this.#drag = { x: event.clientX, scale: this.#scale() }
  }

  readonly move = (event: PointerEvent): void => {
    const { extent } = this.#view
    if (!this.#drag || !extent || Math.abs(event.clientX - this.#drag.x) < LEAST_DRAG_PX) return
    const by = this.#percentAt(event.clientX) - this.#percentAt(this.#drag.x)
    this.#view.lookAt(moved(this.#drag.scale, by, extent), 'timeline', 'replace')
  }

  readonly end = (): void => {
    this.#drag = null
  }

  /** Where on the track something is, percent of its width. */
  #percentAt(clientX: number): number {
    const box = this.element?.querySelector('.track')?.getBoundingClientRect()
    return box ? ((clientX - box.left) / box.width) * 100 : 0
  }
}
