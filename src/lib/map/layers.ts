/**
 * Knows which layers the map consists of, from below to above, with their widths and the names of their colours.
 * Knows nothing of the colours themselves, of places or marks, or of who draws.
 */

/** Names of colours: custom properties of the page without their dashes. */
export const MAP_TOKENS = [
  'water',
  'waterline',
  'graticule',
  'land',
  'land2',
  'coast',
  'border',
  'borderhalo',
  'river'
] as const
export type MapToken = (typeof MAP_TOKENS)[number]

/** A CSS colour for each token. */
export type Palette = Readonly<Record<MapToken, string>>

/** One layer of the map over the plain colour `water`. */
export interface MapLayer {
  readonly id: string
  /** archive that it is taken from; the drawn map has only `europe` */
  readonly source: 'europe' | 'world'
  readonly sourceLayer: 'land' | 'lake' | 'river' | 'coast' | 'shelf' | 'border'
  /** id of the same shape in the drawn map; null where it has none */
  readonly part: 'land' | 'shelf' | 'partner-land' | 'lake' | 'river' | 'border' | null
  /** countries that it shows: all, or only those that the data name */
  readonly countries: 'all' | 'partners'
  readonly kind: 'fill' | 'line'
  readonly token: MapToken
  /** 0 for a fill */
  readonly widthPx: number
  /** lengths of dash and gap in turn at a whole zoom, px (see `dashAt`); empty for a whole line */
  readonly dashPx: readonly number[]
  /** 0…1 */
  readonly opacity: number
  /** MapLibre's zoom from which on it is drawn */
  readonly fromZoom: number
}

/** Dash 7, gap 2.5, dash 1.5, gap 2.5 px halfway between two zooms. */
const DASH_PX = [7, 2.5, 1.5, 2.5].map((px) => px / Math.SQRT2)

const DEFAULTS = { source: 'europe', countries: 'all', dashPx: [], opacity: 1, fromZoom: 0 } as const

/** Distance of the coastal lines from the coast in px, with their opacity. */
const COASTAL_LINES = [
  { offPx: 20, opacity: 0.2 },
  { offPx: 13.5, opacity: 0.46 },
  { offPx: 8, opacity: 0.68 },
  { offPx: 3.5, opacity: 0.86 }
] as const
/** Thickness of a coastal line, px. */
const COASTAL_LINE_PX = 0.65
/** About 0.8 px per km in the middle of Europe: below it rivers only clutter. */
const FIRST_RIVER_ZOOM = 5

/** All layers from below to above. For the tint of countries see `TINT`. */
export const MAP_LAYERS: readonly MapLayer[] = [
  ...COASTAL_LINES.flatMap(({ offPx, opacity }) => coastalLine(offPx, opacity)),
  fill('world-land', { source: 'world', part: null, token: 'land2' }),
  fill('world-partner-land', { source: 'world', part: null, token: 'land', countries: 'partners' }),
  fill('other-land', { part: 'land', token: 'land2' }),
  fill('partner-land', { part: 'partner-land', token: 'land', countries: 'partners' }),
  fill('lake', { sourceLayer: 'lake', part: 'lake', token: 'water' }),
  line('lakeshore', { sourceLayer: 'lake', part: 'lake', token: 'coast', widthPx: 0.5 }),
  line('river', { sourceLayer: 'river', part: 'river', token: 'river', fromZoom: FIRST_RIVER_ZOOM }),
  line('coast', { sourceLayer: 'coast', part: 'land', token: 'coast', widthPx: 0.9 }),
  line('border-band', { part: 'border', token: 'borderhalo', widthPx: 5, opacity: 0.55 }),
  line('border', { part: 'border', token: 'border', dashPx: DASH_PX })
]

/** Countries of the selection: a fill with this much of its hue right below a layer, an outline in it above all. */
export const TINT = { opacity: 0.15, outlinePx: 1.8, below: 'lake' } as const

/** Meridians and parallels lie on the water alone: right below this layer of the live map, and of the drawn one. */
export const GRATICULE = { below: 'world-land', belowDrawn: 'other-land' } as const

/** Dashes of a layer as MapLibre draws them at a zoom: they grow to double their length up to the next whole one. */
export function dashAt(layer: MapLayer, zoom: number): number[] {
  return layer.dashPx.map((px) => px * 2 ** (zoom - Math.floor(zoom)))
}

/**
 * A thin line at a distance from the coast, in a way that any renderer can do: a wide stroke of the coast, and
 * over it a slightly narrower one in the colour of the water. Land covers the inner half.
 */
function coastalLine(offPx: number, opacity: number): MapLayer[] {
  const stroke = { sourceLayer: 'shelf', part: 'shelf' } as const
  return [
    line(`waterline-${offPx}`, {
      ...stroke,
      token: 'waterline',
      widthPx: 2 * offPx + COASTAL_LINE_PX,
      opacity
    }),
    line(`waterline-${offPx}-inner`, { ...stroke, token: 'water', widthPx: 2 * offPx - COASTAL_LINE_PX })
  ]
}

type Given = Partial<MapLayer> & Pick<MapLayer, 'part' | 'token'>

function fill(id: string, given: Given): MapLayer {
  return { ...DEFAULTS, sourceLayer: 'land', kind: 'fill', widthPx: 0, ...given, id }
}

function line(id: string, given: Given): MapLayer {
  return { ...DEFAULTS, sourceLayer: 'border', kind: 'line', widthPx: 1, ...given, id }
}
