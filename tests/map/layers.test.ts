import { describe, expect, it } from 'vitest'
import { dashAt, GRATICULE, MAP_LAYERS, MAP_TOKENS, TINT } from '$lib/map/layers'

const indexOf = (id: string) => MAP_LAYERS.findIndex((layer) => layer.id === id)
const layer = (id: string) => {
  const found = MAP_LAYERS[indexOf(id)]
  if (!found) throw new Error(`no layer: ${id}`)
  return found
}

describe('layers of the map', () => {
  it('have ids of their own and known colours', () => {
    expect(new Set(MAP_LAYERS.map(({ id }) => id)).size).toBe(MAP_LAYERS.length)
    for (const { token } of MAP_LAYERS) expect(MAP_TOKENS).toContain(token)
  })

  it('stand in the order of the design', () => {
    const order = [
      'waterline-20',
      'waterline-3.5-inner',
      GRATICULE.below,
      GRATICULE.belowDrawn,
      'partner-land',
      'lake',
      'river',
      'coast',
      'border-band',
      'border'
    ]
    const indexes = order.map(indexOf)
    expect(indexes).toEqual(indexes.toSorted((a, b) => a - b))
    expect(indexes).not.toContain(-1)
    expect(indexOf(TINT.below)).toBeGreaterThan(indexOf('partner-land'))
  })

  it.each([3.5, 8, 13.5, 20])('draw a thin line %s px off the coast', (offPx) => {
    const outer = layer(`waterline-${offPx}`)
    const inner = layer(`waterline-${offPx}-inner`)
    expect((outer.widthPx + inner.widthPx) / 4).toBeCloseTo(offPx)
    expect(outer.widthPx).toBeGreaterThan(inner.widthPx)
    expect([outer.token, inner.token]).toEqual(['waterline', 'water'])
    expect(indexOf(inner.id)).toBe(indexOf(outer.id) + 1)
  })

  it('let the coastal lines fade away from the coast', () => {
    const opacities = [3.5, 8, 13.5, 20].map((offPx) => layer(`waterline-${offPx}`).opacity)
    expect(opacities).toEqual(opacities.toSorted((a, b) => b - a))
  })

  it('give borders the dashes of the design halfway between two zooms', () => {
    const dashes = dashAt(layer('border'), 4.5)
    for (const [i, length] of [7, 2.5, 1.5, 2.5].entries()) expect(dashes[i]).toBeCloseTo(length)
  })
})
