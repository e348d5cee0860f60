import { describe, expect, it } from 'vitest'
import { project, toPx, worldPxAt, type Camera } from '$lib/geo/mercator'
import { drift, translated } from '$lib/map/drift'
import { dice } from '../fixtures/dice'

describe('what was placed for one camera', () => {
  const roll = dice(7)
  const between = (least: number, most: number) => roll.whole(least * 1000, most * 1000) / 1000
  const camera = (): Camera => ({
    worldPx: worldPxAt(between(0.3, 7), 55),
    centre: project([between(20, 28), between(53, 57)])
  })

  it('lies under another where that other would place it', () => {
    for (let n = 0; n < 200; n++) {
      const [placed, now, at] = [camera(), camera(), project([between(18, 30), between(50, 59)])]
      const { scale, dx, dy } = drift(placed, now)
      const [x, y] = toPx(placed, at)
      const [wantedX, wantedY] = toPx(now, at)
      expect(Math.hypot(scale * x + dx - wantedX, scale * y + dy - wantedY)).toBeLessThan(1e-6)
    }
  })

  it('stays where it is under its own, and keeps its size while a map only pans', () => {
    const placed = camera()
    expect(drift(placed, placed)).toEqual({ scale: 1, dx: 0, dy: 0 })
    expect(drift(placed, { ...camera(), worldPx: placed.worldPx * (1 + 1e-12) }).scale).toBe(1)
  })

  it('is written to a hundredth of a px', () => {
    expect(translated(1.23456, -0.001)).toBe('translate(1.23 0)')
  })
})
