import { describe, expect, it } from 'vitest'
import { dwellMs, going, IDLE_MS, isDue, paused, READY, secondsLeft, touched } from '$lib/present/kiosk'

const label = (text: string) => ({ text, lang: 'en', by: 'us' as const })
const step = { title: label('Kaunas'), lead: label('Partners met for the first time') }

describe('a kiosk', () => {
  it('shows a step for as long as it takes to read', () => {
    expect(dwellMs(step)).toBe(8000 + 7 * 350)
    expect(dwellMs({ ...step, lead: null })).toBe(8350)
  })

  it('does not move before it was started', () => {
    expect([isDue(READY, 1e12), touched(READY, 5)]).toEqual([false, READY])
  })

  it('goes on when a step has been read', () => {
    const kiosk = going(step, 1000)
    const dueMs = 1000 + dwellMs(step)
    expect([isDue(kiosk, dueMs - 1), isDue(kiosk, dueMs)]).toEqual([false, true])
  })

  it('gives way to a touch, and goes on a minute after the last one', () => {
    const once = touched(going(step, 0), 2000)
    const twice = touched(once, 30_000)
    expect([once.phase, twice.phase]).toEqual(['held', 'held'])
    expect([isDue(twice, 2000 + IDLE_MS), isDue(twice, 30_000 + IDLE_MS)]).toEqual([false, true])
    expect([0, 59_500, 61_000].map((after) => secondsLeft(twice, 30_000 + after))).toEqual([60, 1, 0])
  })

  it('stays paused until somebody lets it go on', () => {
    const kiosk = touched(paused(), 5)
    expect([kiosk.phase, isDue(kiosk, 1e12), secondsLeft(kiosk, 9)]).toEqual(['paused', false, null])
  })
})
