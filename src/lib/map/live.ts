/**
 * Knows how to run MapLibre: a camera in, frames out. The one file that imports the library, and no map object
 * leaves it. Knows nothing of places, marks, the View or the address.
 *
 * Loaded by dynamic import once the drawn map stands; it needs a DOM and WebGL 2.
 */
import {
  addProtocol,
  LngLat,
  Map as GlMap,
  removeProtocol,
  setWorkerCount,
  setWorkerUrl,
  type TransformConstrainFunction
} from 'maplibre-gl'
import 'maplibre-gl/dist/maplibre-gl.css'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
import { PMTiles, Protocol } from 'pmtiles'
import { project, unproject, worldPxOf, zoomOf, type Camera } from '$lib/geo/mercator'
import { archiveSource } from './archive'
import type { Insets } from './camera.svelte'
import { held, type Limits } from './fit'
import { stepAt } from './graticule'
import type { Palette } from './layers'
import { ARCHIVE_SCHEME, graticuleFilter, mapStyle, paintOf, tintLayers, type StyleOptions } from './style'

/** What a live map is told when it is made. */
export interface LiveMapOptions extends StyleOptions {
  readonly camera: Camera
  readonly insets: Insets
  readonly limits: Limits | null
  /** called with the camera of each frame, in the task that draws it, and whether the map is still on its way */
  readonly onFrame: (camera: Camera, isMoving: boolean) => void
  /** called once, when all that is in sight has been drawn without an error */
  readonly onReady: () => void
  /** called when the browser takes WebGL away; cameras may still be set meanwhile */
  readonly onLost: () => void
  /** called when the map is drawn again after that */
  readonly onRestored: () => void
  readonly onError: (error: Error) => void
  /** called when a plain wheel, or a single finger where it is shared, was left to the page */
  readonly onLeftToPage?: (gesture: 'wheel' | 'touch') => void
}

/** A running map. */
export interface LiveMap {
  /** looks there at once, in the middle of the room between the insets; `onFrame` is called before it returns */
  readonly show: (camera: Camera, insets: Insets) => void
  /** flies there */
  readonly moveTo: (camera: Camera, durationMs: number) => void
  /** how far the visitor may go from now on; null while the map is turned */
  readonly limit: (limits: Limits | null) => void
  /** whether a single finger moves the page, and two the map */
  readonly share: (isShared: boolean) => void
  readonly repaint: (palette: Palette) => void
  /** tints these countries (ISO 3166-1 alpha-2) and no others */
  readonly tint: (iso: readonly string[], colour: string) => void
  /** takes the size of the container anew and draws in the same task */
  readonly resize: () => void
  readonly destroy: () => void
}

/** Makes a map in a container that has a size. Throws when the browser gives no WebGL. */
export function createLiveMap(container: HTMLElement, options: LiveMapOptions): LiveMap {
  setWorkerUrl(workerUrl)
  setWorkerCount(1)
  useArchives([options.archiveUrl, options.worldUrl])
  let map: GlMap
  let { limits } = options
  try {
    map = new GlMap({ container, ...mapOptions(options), transformConstrain: within(() => limits) })
    map.setPadding(paddingOf(options.insets))
  } catch (cause) {
    releaseArchives()
    container.replaceChildren()
    throw new Error('no webgl: the live map cannot be drawn here', { cause })
  }
  quieten(map)
  listen(map, options)
  return {
    show: (camera, insets) => {
      map.jumpTo({ ...viewOf(camera), padding: paddingOf(insets) })
      map.redraw()
    },
    // Essential, since whoever asks has heard of reduced motion.
    moveTo: (camera, durationMs) => {
      map.flyTo({ ...viewOf(camera), duration: durationMs, easing: easeInOut, essential: true })
    },
    limit: (to) => (limits = to),
    share: (isShared) => share(map, isShared),
    repaint: (palette) => whenStyled(map, () => repaint(map, palette)),
    tint: (iso, colour) => whenStyled(map, () => tint(map, iso, colour)),
    resize: () => map.resize().redraw(),
    destroy: () => {
      map.remove()
      container.replaceChildren()
      releaseArchives()
    }
  }
}

function mapOptions(options: LiveMapOptions) {
  return {
    ...viewOf(options.camera),
    style: mapStyle(options),
    minZoom: -2,
    // Places on both sides of the date line stand beside each other.
    renderWorldCopies: true,
    fadeDuration: 0,
    trackResize: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    boxZoom: false,
    keyboard: false,
    cooperativeGestures: true
  } as const
}

/** Not `maxBounds`, which would zoom in until the bounds fill the map. */
function within(limitsNow: () => Limits | null): TransformConstrainFunction {
  return ({ lng, lat }, zoom) => {
    const limits = limitsNow()
    if (!limits) return { center: new LngLat(lng, lat), zoom }
    const camera = held({ worldPx: worldPxOf(zoom), centre: project([lng, lat]) }, limits)
    const { center, zoom: heldZoom } = viewOf(camera)
    return { center: new LngLat(...center), zoom: heldZoom }
  }
}

function paddingOf({ left, right }: Insets) {
  return { left, right, top: 0, bottom: 0 }
}

/** The library knows one reader for each scheme: all maps of a page share it, and the last one takes it away. */
const archives = { users: 0, protocol: new Protocol() }

function useArchives(urls: readonly string[]): void {
  if (archives.users++ === 0) addProtocol(ARCHIVE_SCHEME, archives.protocol.tile)
  for (const url of urls) {
    if (archives.protocol.get(url)) continue
    archives.protocol.add(new PMTiles(archiveSource(url, (address, init) => fetch(address, init))))
  }
}

function releaseArchives(): void {
  if (--archives.users > 0) return
  removeProtocol(ARCHIVE_SCHEME)
  archives.protocol = new Protocol()
}

/** Takes the canvas out of reach of keys and screen readers; the foreground speaks for the map. */
function quieten(map: GlMap): void {
  map.touchZoomRotate.disableRotation()
  const canvas = map.getCanvas()
  canvas.tabIndex = -1
  canvas.removeAttribute('role')
  canvas.removeAttribute('aria-label')
  canvas.setAttribute('aria-hidden', 'true')
  share(map, true)
}

/** Leaves a single finger to the page, or takes it. */
function share(map: GlMap, isShared: boolean): void {
  if (isShared) map.cooperativeGestures.enable()
  else map.cooperativeGestures.disable()
  // Its text would be in the library's language; `onLeftToPage` lets the page say it.
  for (const screen of map.getContainer().querySelectorAll('.maplibregl-cooperative-gesture-screen')) {
    screen.remove()
  }
}

/** Listeners go with the map: `remove` drops them. */
function listen(map: GlMap, options: LiveMapOptions): void {
  let hasFailed = false
  map.on('error', ({ error }) => {
    hasFailed = true
    options.onError(error instanceof Error ? error : new Error(`map failed: ${String(error)}`))
  })
  map.on('render', () => options.onFrame(cameraOf(map), map.isMoving()))
  keepGraticule(map)
  map.on('moveend', () => options.onFrame(cameraOf(map), false))
  // `idle` comes also when nothing could be loaded.
  map.once('idle', () => {
    if (!hasFailed) options.onReady()
  })
  map.on('webglcontextlost', () => options.onLost())
  map.on('webglcontextrestored', () => map.once('idle', () => options.onRestored()))
  map.on('wheel', (event) => {
    const { ctrlKey, metaKey } = event.originalEvent
    if (map.cooperativeGestures.isEnabled() || ctrlKey || metaKey) return
    event.preventDefault()
    options.onLeftToPage?.('wheel')
  })
  map.on('cooperativegestureprevented', ({ gestureType }) =>
    options.onLeftToPage?.(gestureType === 'wheel_zoom' ? 'wheel' : 'touch')
  )
}

/** A style may be changed only after it was read, which takes a task or two, also from an object. */
function whenStyled(map: GlMap, change: () => void): void {
  if (map.getLayer('water')) change()
  else map.once('styledata', change)
}

function repaint(map: GlMap, palette: Palette): void {
  for (const { id, property, colour } of paintOf(palette)) map.setPaintProperty(id, property, colour)
}

function tint(map: GlMap, iso: readonly string[], colour: string): void {
  const [fill, outline] = tintLayers(iso, colour)
  for (const { id, filter } of [fill, outline]) map.setFilter(id, filter)
  map.setPaintProperty(fill.id, 'fill-color', colour)
  map.setPaintProperty(outline.id, 'line-color', colour)
}

/** Shows the meridians and parallels of the present scale. */
function keepGraticule(map: GlMap): void {
  let shown = 0
  const show = () => {
    const step = stepAt(cameraOf(map))
    if (step !== shown) map.setFilter('graticule', graticuleFilter(step))
    shown = step
  }
  whenStyled(map, () => {
    show()
    map.on('zoom', show)
  })
}

function cameraOf(map: GlMap): Camera {
  const { lng, lat } = map.getCenter()
  return { worldPx: worldPxOf(map.getZoom()), centre: project([lng, lat]) }
}

function viewOf(camera: Camera): { center: [number, number]; zoom: number } {
  const [lng, lat] = unproject(camera.centre)
  return { center: [lng, lat], zoom: zoomOf(camera) }
}

/** The curve cubic-bezier(.65, 0, .35, 1). */
function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2
}
