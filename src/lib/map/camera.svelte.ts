/**
 * Knows where the one map looks now, and tells the live map, where there is one, to look there too. Knows
 * nothing of what is drawn. The live map's own gestures come back through `follow`.
 */
import type { Camera } from '$lib/geo/mercator'

/** What moves the picture under the foreground; none where there is no WebGL. */
export interface Mover {
  show(camera: Camera): void
  moveTo(camera: Camera, durationMs: number): void
}

const REST_MS = 250

export class CameraState {
  /** where the map looks in this frame */
  now = $state.raw<Camera>({ worldPx: 1, centre: [0, 0] })
  /** where it last came to rest: names stand by it */
  rest = $state.raw<Camera>({ worldPx: 1, centre: [0, 0] })
  mover: Mover | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #onRest: (camera: Camera) => void

  constructor(onRest: (camera: Camera) => void) {
    this.#onRest = onRest
  }

  /** Looks there at once. */
  jump(camera: Camera): void {
    this.now = camera
    this.mover?.show(camera)
    this.#settle(0)
  }

  /** Travels there; cuts where motion is not wanted or there is no live map. */
  travel(camera: Camera, durationMs: number): void {
    if (!this.mover || durationMs === 0) this.jump(camera)
    else this.mover.moveTo(camera, durationMs)
  }

  /** The live map looks there now. */
  follow(camera: Camera): void {
    if (
      camera.worldPx === this.now.worldPx &&
      camera.centre[0] === this.now.centre[0] &&
      camera.centre[1] === this.now.centre[1]
    )
      return
    this.now = camera
    this.#settle(REST_MS)
  }

  destroy(): void {
    clearTimeout(this.#timer)
  }

  #settle(delayMs: number): void {
    clearTimeout(this.#timer)
    if (delayMs === 0) {
      this.rest = this.now
      this.#onRest(this.now)
    } else this.#timer = setTimeout(() => this.#settle(0), delayMs)
  }
}
