/**
 * Knows how a map is drawn before any script: once for each range of window sizes, leaf by leaf. Knows nothing of
 * the style sheet that shows the one that fits.
 */
import type { Camera } from '$lib/geo/mercator'
import type { Box } from '$lib/lettering/place-labels'
import type { Words } from '$lib/locales/words'
import type { Dataset } from '$lib/model/dataset'
import { drawnScene } from './drawn-scene'
import type { CountryGround } from './ground'
import { frames, gapsKm, leafByPlace, pleatFrames, type Frame, type Leaf } from './leaves'
import type { MapView } from './pins'
import { leavesAtHome, sightOf, type Breakpoint, type SetLeaf } from './presets'
import type { Scene } from './scene'

/** A leaf with its room, where it looks, and what stands on it. */
export interface SheetLeaf extends SetLeaf {
  readonly id: Leaf['id']
  readonly frame: Frame
  readonly scene: Scene
}

/** The map for one range of window sizes. */
export interface DrawnSheet {
  readonly id: string
  /** what lies over the main leaf comes after it */
  readonly leaves: readonly SheetLeaf[]
  readonly pleats: readonly { readonly frame: Frame; readonly km: number }[]
}

/** What of the data is drawn. */
export interface Drawn {
  readonly leaves: readonly Leaf[]
  readonly mapView: MapView
}

/** What is written on a map, and what must not be written on. */
export interface Wording {
  readonly say: Words
  /** px from the middle of a map of one leaf, by where it looks and the sheet that it is on */
  readonly obstaclesAt?: (camera: Camera, sheet: Breakpoint) => readonly Box[]
}

/** Draws a map for each of the sizes. */
export function drawnSheets(
  dataset: Dataset,
  { leaves, mapView }: Drawn,
  sizes: readonly Breakpoint[],
  { countryPoints, countryRooms, say, obstaclesAt }: CountryGround & Wording
): DrawnSheet[] {
  const leafOf = leafByPlace(dataset, leaves, countryPoints)
  const sceneOf = (part: SetLeaf, sheet: Breakpoint) => {
    const holds = (index: number) => leafOf[index] === part.leaf.id
    const sight = sightOf(part, sheet)
    const obstacles = [...sight.obstacles, ...(obstaclesAt?.(part.camera, sheet) ?? [])]
    // The page of one thing names its towns from however far: nothing there brings them nearer.
    const isFar = sight.isFar && !mapView.dots
    const at = { ...part, countryPoints, countryRooms, holds, ...sight, obstacles, isFar }
    return drawnScene(dataset, mapView, at, say)
  }
  return sizes.map((sheet) => {
    const standing = frames(leaves, sheet)
    const parts = leavesAtHome(leaves, sheet).flatMap((part, order) => {
      const frame = standing[order]
      return frame ? [{ ...part, id: part.leaf.id, frame, scene: sceneOf(part, sheet) }] : []
    })
    const gaps = gapsKm(parts)
    return {
      id: sheet.id,
      leaves: parts.toSorted((a, b) => Number(a.id !== 'main') - Number(b.id !== 'main')),
      pleats: pleatFrames(leaves, sheet).map((frame, order) => ({ frame, km: gaps[order] ?? 0 }))
    }
  })
}
