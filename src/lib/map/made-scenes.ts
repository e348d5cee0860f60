/**
 * Knows the scenes that were made lately, so that a map that folds and unfolds is not lettered anew at each end.
 * Knows nothing of how scenes are made.
 */
import type { MapView } from './pins'
import type { SetLeaf } from './presets'
import type { Scene } from './scene'

/** So many settings of leaves are kept for what is shown: both ends of a fold, and a few more. */
const MOST = 8

/** Scenes by what they show and where their leaf stands among `leafCount`; what is not known is made. */
export class MadeScenes {
  #shows: MapView | null = null
  readonly #made = new Map<string, Scene>()

  of(shows: MapView, leafCount: number, part: SetLeaf, make: () => Scene): Scene {
    if (shows !== this.#shows || this.#made.size >= MOST) this.#made.clear()
    this.#shows = shows
    const { leaf, camera, leftPx, widthPx, heightPx } = part
    const key = [
      leafCount,
      leaf.id,
      leaf.places,
      camera.worldPx,
      camera.centre,
      leftPx,
      widthPx,
      heightPx
    ].join()
    const scene = this.#made.get(key) ?? make()
    this.#made.set(key, scene)
    return scene
  }
}
