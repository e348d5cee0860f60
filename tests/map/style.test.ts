import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { MAP_LAYERS, MAP_TOKENS, type Palette } from '$lib/map/layers'
import { mapStyle, paintOf, tintLayers } from '$lib/map/style'

const palette = Object.fromEntries(
  MAP_TOKENS.map((token, i) => [token, `#0000${String(i).padStart(2, '0')}`])
) as Palette
const options = {
  archiveUrl: '/sub/europe.pmtiles',
  worldUrl: '/sub/world.pmtiles',
  palette,
  partners: ['LV', 'LT']
}

describe('style of the live map', () => {
  it('is one that MapLibre accepts', () => {
    expect(validateStyleMin(mapStyle(options))).toEqual([])
  })

  it('asks no other host for anything and needs no fonts', () => {
    const style = mapStyle(options)
    expect(JSON.stringify(style)).not.toMatch(/https?:/)
    expect(style.glyphs).toBeUndefined()
    expect(style.layers.filter(({ type }) => type === 'symbol')).toEqual([])
    expect(style.sources['europe']).toEqual({ type: 'vector', url: 'pmtiles:///sub/europe.pmtiles' })
  })

  it('draws every layer once, in order, over plain water', () => {
    const ids = mapStyle(options).layers.map(({ id }) => id)
    const plain = ids.filter((id) => !id.startsWith('tint') && id !== 'graticule')
    expect(plain).toEqual(['water', ...MAP_LAYERS.map(({ id }) => id)])
    // On the water alone.
    expect(ids.indexOf('graticule')).toBe(ids.indexOf('world-land') - 1)
    expect(ids.indexOf('graticule')).toBeGreaterThan(ids.indexOf('waterline-3.5-inner'))
    expect(ids.indexOf('tint')).toBe(ids.indexOf('lake') - 1)
    expect(ids.at(-1)).toBe('tint-outline')
  })

  it('shows only partners as partner land', () => {
    const layer = mapStyle(options).layers.find(({ id }) => id === 'partner-land')
    expect(layer).toMatchObject({ filter: ['in', ['get', 'iso'], ['literal', ['LV', 'LT']]] })
  })

  it('tints the countries that it is told', () => {
    const [fill, outline] = tintLayers(['BE'], '#00629B')
    expect(fill).toMatchObject({ paint: { 'fill-color': '#00629B', 'fill-opacity': 0.15 } })
    expect(outline).toMatchObject({ paint: { 'line-width': 1.8 } })
    expect(fill.filter).toEqual(['in', ['get', 'iso'], ['literal', ['BE']]])
  })

  it('names a colour to set for each layer, the same as in the style', () => {
    const paints = new Map(mapStyle(options).layers.map(({ id, paint }) => [id, JSON.stringify(paint)]))
    for (const { id, property, colour } of paintOf(palette)) {
      expect(paints.get(id)).toContain(`"${property}":"${colour}"`)
    }
  })
})
