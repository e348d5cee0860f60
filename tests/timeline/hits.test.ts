import { describe, expect, it } from 'vitest'
import { createFind } from '$lib/timeline/hits'
import { dice } from '../fixtures/dice'

const REACH_PX = 12

describe('the mark that a pointer means', () => {
  it('is the nearest within reach, as a search of all marks finds it', () => {
    const roll = dice(411)
    const marks = Array.from({ length: 300 }, (_, row) => ({
      x: roll.whole(0, 900),
      y: roll.whole(0, 60),
      row
    }))
    const find = createFind(marks, REACH_PX)
    for (let n = 0; n < 500; n++) {
      const [x, y] = [roll.whole(-20, 920), roll.whole(-20, 80)]
      const far = (mark: { x: number; y: number }) => Math.hypot(mark.x - x, mark.y - y)
      const near = marks.filter(
        (mark) => Math.abs(mark.x - x) <= REACH_PX && Math.abs(mark.y - y) <= REACH_PX
      )
      const least = Math.min(...near.map(far))
      const found = find(x, y)
      expect(found ? far(found) : Infinity).toBe(least)
    }
  })

  it('is none where nothing stands, or stands too far', () => {
    expect(createFind([], REACH_PX)(5, 5)).toBeNull()
    const find = createFind([{ x: 100, y: 20 }], REACH_PX)
    expect([find(112, 32), find(113, 20), find(100, 33), find(87, 20)]).toEqual([
      { x: 100, y: 20 },
      null,
      null,
      null
    ])
  })
})
