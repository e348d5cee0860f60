/**
 * Knows where one leaf looks now, and tells its live map, where there is one, to look there too. Knows
 * nothing of what is drawn. Gestures, the live map's own too, come in through `follow`.
 */
import type { Camera } from '$lib/geo/mercator'

/** How much of a live map's own room lies left and right of its leaf, px. */
export interface Insets {
  readonly left: number
  readonly right: number
}

/** What moves the picture under the foreground; none where there is no WebGL. */
export interface Mover {
  show(camera: Camera, insets: Insets): void
  moveTo(camera: Camera, durationMs: number): void
}

const REST_MS = 250

/** The camera of one leaf. */
export class CameraState {
  /** where the leaf looks in this frame */
  now = $state.raw<Camera>({ worldPx: 1, centre: [0, 0] })
  /** where it last came to rest: names stand by it */
  rest = $state.raw<Camera>({ worldPx: 1, centre: [0, 0] })
  mover: Mover | null = null
  insets: Insets = { left: 0, right: 0 }
  /** a gesture has not let go yet */
  #isHeld = false
  #timer: ReturnType<typeof setTimeout> | undefined
  #onRest: () => void

  constructor(onRest: () => void) {
    this.#onRest = onRest
  }

  /** Looks there at once. */
  jump(camera: Camera, insets = this.insets): void {
    this.turn(camera, insets)
    this.#settle(0)
  }

  /** Looks there at once, and may go on from there in the next frame. */
  turn(camera: Camera, insets: Insets): void {
    this.now = camera
    this.insets = insets
    this.mover?.show(camera, insets)
  }

  /** Travels there; cuts where motion is not wanted or there is no live map. */
  travel(camera: Camera, durationMs: number): void {
    if (!this.mover || durationMs === 0) this.jump(camera)
    else this.mover.moveTo(camera, durationMs)
  }

  /** A gesture looks there now; names are placed anew when it has let go and come to rest. */
  follow(camera: Camera, isHeld = false): void {
    const hasMoved = !isSame(camera, this.now)
    if (!hasMoved && !this.#isHeld) return
    if (hasMoved) this.now = camera
    this.#isHeld = isHeld
    clearTimeout(this.#timer)
    if (!isHeld) this.#settle(REST_MS)
  }

  /** A hand of the page's own looks there now, and its live map with it. */
  carry(camera: Camera): void {
    this.mover?.show(camera, this.insets)
    this.follow(camera)
  }

  destroy(): void {
    clearTimeout(this.#timer)
  }

  #settle(delayMs: number): void {
    clearTimeout(this.#timer)
    if (delayMs === 0) {
      this.rest = this.now
      this.#onRest()
    } else this.#timer = setTimeout(() => this.#settle(0), delayMs)
  }
}

/** The same to less than a hundredth of a px: a live map gives its camera back with the errors of its own sums. */
function isSame(a: Camera, b: Camera): boolean {
  const away = Math.hypot(a.centre[0] - b.centre[0], a.centre[1] - b.centre[1]) * b.worldPx
  return away < 0.01 && Math.abs(a.worldPx / b.worldPx - 1) < 1e-6
}
