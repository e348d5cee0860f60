/**
 * Knows what is drawn over a leaf that moves: what stays, at hand, and what changes, asked for by whoever draws it,
 * so that nothing else is drawn anew. Knows nothing of who moves it.
 */
import type { Camera } from '$lib/geo/mercator'
import { isNear } from './country-counts'
import { drift, type Drift } from './drift'
import type { Frame, LeafId } from './leaves'
import type { Scene } from './scene'

/** The foreground of a leaf. */
export interface LeafPicture {
  readonly id: LeafId
  readonly scene: Scene
  readonly frame: Frame
  readonly drift: Drift
  /** seen from near by: tooltips say more */
  readonly isNear: boolean
}

/** A scene where its leaf stands and as it looks now. */
export function leafPicture(
  id: LeafId,
  scene: Scene,
  frameOf: () => Frame,
  lookOf: () => Camera
): LeafPicture {
  return {
    id,
    scene,
    get frame() {
      return frameOf()
    },
    get drift() {
      return drift(scene.camera, lookOf())
    },
    get isNear() {
      return isNear(lookOf())
    }
  }
}
