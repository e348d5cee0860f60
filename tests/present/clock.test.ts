import { describe, expect, it } from 'vitest'
import { entered, formatSpan, pressed, readClock, STILL } from '$lib/present/clock'

const steps = [{ minutes: 1 }, { minutes: 2 }, { minutes: null }, { minutes: 2 }]

describe('the clock of a talk', () => {
  it('stands still until it is pressed, and again when it is pressed once more', () => {
    const running = pressed(STILL, 1000)
    expect([running.startMs, pressed(running, 9000)]).toEqual([1000, STILL])
  })

  it('starts with the first way on, and not with a look at another step', () => {
    expect(entered(STILL, 5000, false)).toBe(STILL)
    expect(entered(STILL, 5000, true)).toEqual({ startMs: 5000, stepMs: 5000 })
    expect(entered({ startMs: 0, stepMs: 0 }, 5000, false)).toEqual({ startMs: 0, stepMs: 5000 })
  })

  it.each([
    ['at its start', 0, { elapsedMs: 0, onStepMs: 0, leftMs: 300_000 }],
    ['on its way', 61_500, { elapsedMs: 61_000, onStepMs: 31_000, leftMs: 239_000 }],
    ['over its time', 301_000, { elapsedMs: 301_000, onStepMs: 271_000, leftMs: -1000 }]
  ])('is read %s', (_, nowMs, reading) => {
    expect(readClock({ startMs: 0, stepMs: 30_000 }, nowMs, steps, 0)).toEqual({
      ...reading,
      stepPlanMs: 60_000
    })
  })

  it('plans nothing where the deck does not', () => {
    expect(readClock(STILL, 7, [{ minutes: null }], 0)).toMatchObject({ leftMs: null, stepPlanMs: null })
    expect(readClock(STILL, 7, steps, 2).stepPlanMs).toBeNull()
  })

  it('does not run backwards when the clock of the computer is set', () => {
    expect(readClock({ startMs: 9000, stepMs: 9000 }, 1000, steps, 0).elapsedMs).toBe(0)
  })
})

describe('a span', () => {
  it.each([
    [0, '0:00'],
    [59_000, '0:59'],
    [760_000, '12:40'],
    [3_760_000, '1:02:40'],
    [-30_000, '−0:30']
  ])('of %d ms is written %s', (spanMs, text) => {
    expect(formatSpan(spanMs)).toBe(text)
  })
})
