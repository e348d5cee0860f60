import { describe, expect, it } from 'vitest'
import { gripOf, type Finger, type Grip } from '$lib/view/fingers'

const at = (...xys: [number, number][]): Finger[] => xys.map(([x, y]) => ({ x, y }))

const gripped = (factor: number, from: [number, number], to: [number, number]): Grip => ({
  factor,
  from: { x: from[0], y: from[1] },
  to: { x: to[0], y: to[1] }
})

describe('what fingers do', () => {
  it.each<[what: string, before: Finger[], now: Finger[], grip: Grip]>([
    ['one carries', at([10, 10]), at([30, 5]), gripped(1, [10, 10], [30, 5])],
    ['two make larger', at([0, 0], [100, 0]), at([-50, 0], [150, 0]), gripped(2, [50, 0], [50, 0])],
    ['two make smaller', at([0, 0], [0, 200]), at([0, 50], [0, 150]), gripped(0.5, [0, 100], [0, 100])],
    ['two carry too', at([0, 0], [100, 0]), at([20, 30], [120, 30]), gripped(1, [50, 0], [70, 30])],
    [
      'a third is let be',
      at([0, 0], [50, 0], [9, 9]),
      at([0, 0], [100, 0], [1, 1]),
      gripped(2, [25, 0], [50, 0])
    ]
  ])('%s', (...[, before, now, grip]) => {
    expect(gripOf(before, now)).toEqual(grip)
  })

  it('is not too much where two lie on each other', () => {
    expect(gripOf(at([0, 0], [0, 0]), at([0, 0], [48, 0])).factor).toBe(2)
    expect(gripOf(at([0, 0], [48, 0]), at([0, 0], [0, 0])).factor).toBe(0.5)
  })
})
