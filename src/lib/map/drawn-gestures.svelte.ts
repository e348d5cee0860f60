/**
 * Knows how a pointer and a wheel move the drawn land of a leaf, as they would move its live map. Knows nothing
 * of what is drawn.
 */
import { fromPx, toPx, type Camera } from '$lib/geo/mercator'
import type { CameraState, Insets } from './camera.svelte'
import { held, panned, zoomed, type Limits } from './fit'

/** The leaf that is moved. */
export interface Movable {
  readonly camera: CameraState
  /** null: it cannot be moved now */
  readonly limits: Limits | null
  readonly insets: Insets
}

/** Gestures on the drawn land of one leaf. */
export class DrawnGestures {
  readonly #leaf: Movable
  #drag: { readonly x: number; readonly y: number; readonly camera: Camera } | null = null

  constructor(leaf: Movable) {
    this.#leaf = leaf
  }

  press(event: PointerEvent & { currentTarget: Element }): void {
    if (!this.#leaf.limits || event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    this.#drag = { x: event.clientX, y: event.clientY, camera: this.#leaf.camera.now }
  }

  move(event: PointerEvent): void {
    const { limits, camera } = this.#leaf
    if (!this.#drag || !limits) return
    const to = panned(this.#drag.camera, this.#drag.x - event.clientX, this.#drag.y - event.clientY)
    camera.follow(held(to, limits), true)
  }

  release(): void {
    if (this.#drag) this.#leaf.camera.follow(this.#leaf.camera.now)
    this.#drag = null
  }

  /** Zooms about the pointer. */
  wheel(event: WheelEvent, box: DOMRect): void {
    const { limits, camera, insets } = this.#leaf
    if (!limits) return
    event.preventDefault()
    const middle = box.left + insets.left + (box.width - insets.left - insets.right) / 2
    const at = [event.clientX - middle, event.clientY - box.top - box.height / 2] as const
    const under = fromPx(camera.now, at)
    const next = held(zoomed(camera.now, Math.exp(-event.deltaY * 0.005)), limits)
    const [x, y] = toPx(next, under)
    camera.follow(held(panned(next, x - at[0], y - at[1]), limits))
  }
}
