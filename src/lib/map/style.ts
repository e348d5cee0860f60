/**
 * Knows how the layers of the map are said in MapLibre's style language. Knows nothing of a running map, of
 * places, or of where the archives come from.
 */
import type {
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification
} from '@maplibre/maplibre-gl-style-spec'
import { graticuleLines } from './graticule'
import { GRATICULE, MAP_LAYERS, TINT, type MapLayer, type Palette } from './layers'

/** What a style is made of. */
export interface StyleOptions {
  /** address of the archive of Europe and of the world, as a browser would fetch it */
  readonly archiveUrl: string
  readonly worldUrl: string
  readonly palette: Palette
  /** ISO 3166-1 alpha-2 of the countries that the data name */
  readonly partners: readonly string[]
}

/** Scheme under which the archives are read. */
export const ARCHIVE_SCHEME = 'pmtiles'

/** The whole map without names: water, meridians and parallels, the layers of `MAP_LAYERS`, and a tint of no country yet. */
export function mapStyle({ archiveUrl, worldUrl, palette, partners }: StyleOptions): StyleSpecification {
  const [tint, outline] = tintLayers([], palette.land)
  const layers = MAP_LAYERS.flatMap((layer) => {
    const drawn = layerOf(layer, palette, partners)
    if (layer.id === GRATICULE.below) return [graticuleLayer(palette), drawn]
    return layer.id === TINT.below ? [tint, drawn] : [drawn]
  })
  return {
    version: 8,
    sources: {
      world: { type: 'vector', url: `${ARCHIVE_SCHEME}://${worldUrl}` },
      graticule: { type: 'geojson', data: graticuleLines() },
      europe: { type: 'vector', url: `${ARCHIVE_SCHEME}://${archiveUrl}` }
    },
    layers: [
      { id: 'water', type: 'background', paint: { 'background-color': palette.water } },
      ...layers,
      outline
    ]
  }
}

/** Fill and outline of countries that are a party of the selection; no countries show nothing. */
export function tintLayers(
  iso: readonly string[],
  colour: string
): [FillLayerSpecification, LineLayerSpecification] {
  const common = { source: 'europe', 'source-layer': 'land', filter: countriesFilter(iso) }
  return [
    {
      ...common,
      id: 'tint',
      type: 'fill',
      // An outline of its own would be drawn twice under the line below.
      paint: { 'fill-color': colour, 'fill-opacity': TINT.opacity, 'fill-antialias': false }
    },
    {
      ...common,
      id: 'tint-outline',
      type: 'line',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': colour, 'line-width': TINT.outlinePx }
    }
  ]
}

/** Lines of a step, in degrees, are those of all wider ones too. */
export function graticuleFilter(step: number): FilterSpecification {
  return ['>=', ['get', 'step'], step]
}

/** Without a step yet, so without lines. */
function graticuleLayer(palette: Palette): LineLayerSpecification {
  return {
    id: 'graticule',
    type: 'line',
    source: 'graticule',
    filter: graticuleFilter(360),
    paint: { 'line-color': palette.graticule, 'line-width': 1 }
  }
}

/** Colour of each layer as a paint property to set: layer id, name of the property, colour. */
export function paintOf(palette: Palette): { id: string; property: ColourProperty; colour: string }[] {
  const layers = MAP_LAYERS.map(({ id, kind, token }) => {
    const property: ColourProperty = kind === 'fill' ? 'fill-color' : 'line-color'
    return { id, property, colour: palette[token] }
  })
  return [
    { id: 'water', property: 'background-color', colour: palette.water },
    { id: 'graticule', property: 'line-color', colour: palette.graticule },
    ...layers
  ]
}

/** Paint properties that hold the colour of a layer. */
export type ColourProperty = 'background-color' | 'fill-color' | 'line-color'

function layerOf(layer: MapLayer, palette: Palette, partners: readonly string[]): LayerSpecification {
  const { id, source, sourceLayer, fromZoom, opacity } = layer
  const common = {
    id,
    source,
    'source-layer': sourceLayer,
    ...(fromZoom > 0 ? { minzoom: fromZoom } : {}),
    ...(layer.countries === 'partners' ? { filter: countriesFilter(partners) } : {})
  }
  const colour = palette[layer.token]
  if (layer.kind === 'fill') {
    return { ...common, type: 'fill', paint: { 'fill-color': colour, 'fill-opacity': opacity } }
  }
  // MapLibre counts dashes in widths of the line.
  const dash = layer.dashPx.map((px) => px / layer.widthPx)
  return {
    ...common,
    type: 'line',
    // Round ends close wide lines where a coast begins and ends; they would fill the gaps of a dash.
    layout: { 'line-join': 'round', ...(dash.length > 0 ? {} : { 'line-cap': 'round' }) },
    paint: {
      'line-color': colour,
      'line-opacity': opacity,
      'line-width': layer.widthPx,
      ...(dash.length > 0 ? { 'line-dasharray': dash } : {})
    }
  }
}

function countriesFilter(iso: readonly string[]): FilterSpecification {
  return ['in', ['get', 'iso'], ['literal', [...iso]]]
}
