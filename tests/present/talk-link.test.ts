import { describe, expect, it } from 'vitest'
import type { Sender, Shared } from '$lib/present/channel'
import { TalkLink } from '$lib/present/channel.svelte'
import { STILL } from '$lib/present/clock'
import type { Wire } from '$lib/present/channel'

/** A browser with windows that reach each other, and a clock of our own. */
function browser() {
  let nowMs = 0
  let names = 0
  const listeners = new Map<Wire, (data: unknown) => boolean>()
  const timers: { readonly delayMs: number; readonly act: () => void }[] = []
  let held: (() => void)[] | null = null
  const frozen = new Set<Wire>()
  const wire = (): Wire => {
    const own: Wire = {
      post: (message) => {
        const sent = JSON.stringify(message)
        const send = () => {
          for (const [other, hear] of [...listeners]) {
            if (other !== own && !frozen.has(own) && !frozen.has(other)) hear(JSON.parse(sent))
          }
        }
        if (held) held.push(send)
        else send()
      },
      hear: (listener) => {
        listeners.set(own, listener)
        return () => listeners.delete(own)
      }
    }
    return own
  }
  return {
    /** Lets messages arrive only once all has been done. */
    together(act: () => void) {
      held = []
      act()
      while (held.length > 0) held.shift()?.()
      held = null
    },
    /** Lets time pass: all that is due by the second is done. */
    pass(ms: number) {
      for (const endMs = nowMs + ms; nowMs < endMs;) {
        nowMs += 500
        for (const { delayMs, act } of [...timers]) if (nowMs % delayMs === 0) act()
      }
    },
    /** Opens a window; what is given is what it has of an earlier loading. */
    open(role: Sender['role'], step: string, { name = '', deck = '', isDeaf = false } = {}) {
      let shared: Shared = { step, blank: null, clock: STILL, theme: 'light' }
      let tell = () => {}
      let kept = name
      let hasEnded = false
      const own = isDeaf ? null : wire()
      const link = new TalkLink(
        { role, deck, format: 'wide' },
        {
          get shared() {
            return shared
          },
          take: (taken) => (shared = taken),
          end: () => (hasEnded = true),
          onChange: (listener) => {
            tell = listener
            return () => (tell = () => {})
          }
        },
        {
          wires: own ? [own] : [],
          nowMs: () => nowMs,
          every: (delayMs, act) => {
            const timer = { delayMs, act }
            timers.push(timer)
            return () => timers.splice(timers.indexOf(timer), 1)
          },
          newName: () => `n${++names}`,
          name: { read: () => kept, write: (wanted) => (kept = wanted) }
        }
      )
      const close = link.start()
      return {
        link,
        /** stops without a word, as a computer does that falls asleep */
        freeze: () => own && frozen.add(own),
        close,
        go: (to: string) => {
          shared = { ...shared, step: to }
          tell()
        },
        get step() {
          return shared.step
        },
        get name() {
          return kept
        },
        get hasEnded() {
          return hasEnded
        }
      }
    }
  }
}

describe('two windows of a talk', () => {
  it('show the same, whichever leads', () => {
    const { open } = browser()
    const stage = open('stage', '3')
    const speaker = open('speaker', 'opening')
    expect(speaker.step).toBe('3')
    speaker.go('4')
    expect(stage.step).toBe('4')
    stage.go('5')
    expect([speaker.step, stage.step]).toEqual(['5', '5'])
    expect([stage.link.windows.connection, speaker.link.windows.connection]).toEqual([
      'connected',
      'connected'
    ])
  })

  it.each(['stage', 'speaker'] as const)('go on when the %s is loaded again', (role) => {
    const { open } = browser()
    const windows = { stage: open('stage', '1'), speaker: open('speaker', 'opening') }
    windows.speaker.go('6')
    const other = role === 'stage' ? windows.speaker : windows.stage
    windows[role].close()
    other.go('7')
    const again = open(role, '6', { name: windows[role].name })
    expect(again.step).toBe('7')
    again.go('8')
    expect(other.step).toBe('8')
  })

  it.each(['stage', 'speaker'] as const)('know at once that the %s was closed, and go on alone', (role) => {
    const { open, pass } = browser()
    const windows = { stage: open('stage', '1'), speaker: open('speaker', 'opening') }
    pass(3000)
    windows[role].close()
    const left = role === 'stage' ? windows.speaker : windows.stage
    expect(left.link.windows.connection).toBe('alone')
    left.go('2')
    expect(left.step).toBe('2')
  })

  it('miss a window that stopped without a word', () => {
    const { open, pass } = browser()
    const stage = open('stage', '1')
    const { link } = open('speaker', 'opening')
    pass(60_000)
    expect(link.windows.connection).toBe('connected')
    stage.freeze()
    pass(12_000)
    expect(link.windows.connection).toBe('alone')
  })

  it('end together', () => {
    const { open } = browser()
    const stage = open('stage', '1')
    const speaker = open('speaker', 'opening')
    speaker.link.endAll()
    expect([stage.hasEnded, speaker.hasEnded]).toEqual([true, false])
  })

  it('agree on the step of the stage when both change at once', () => {
    const { open, together } = browser()
    const stage = open('stage', '1')
    const speaker = open('speaker', '1')
    together(() => {
      speaker.go('3')
      stage.go('2')
    })
    expect([stage.step, speaker.step]).toEqual(['2', '2'])
  })

  it('are told apart by their decks', () => {
    const { open, pass } = browser()
    open('stage', '1', { deck: 'partners' })
    const speaker = open('speaker', 'opening')
    pass(3000)
    expect([speaker.step, speaker.link.windows]).toMatchObject([
      'opening',
      { connection: 'alone', hasSecondStage: true }
    ])
  })
})

describe('a second stage', () => {
  it('is said, and does not follow the speaker of the first', () => {
    const { open, pass } = browser()
    const first = open('stage', '1')
    const speaker = open('speaker', 'opening')
    const second = open('stage', '5')
    speaker.go('2')
    pass(3000)
    expect([first.step, speaker.step, second.step]).toEqual(['2', '2', '5'])
    expect([first, speaker, second].map(({ link }) => link.windows.hasSecondStage)).toEqual([
      true,
      true,
      true
    ])
    expect(second.link.windows.connection).toBe('alone')
  })

  it('gets a talk of its own where it came by doubling a window', () => {
    const { open, pass } = browser()
    const first = open('stage', '1')
    pass(500)
    const second = open('stage', '1', { name: first.name })
    second.go('4')
    expect(first.step).toBe('1')
    expect(second.name).not.toBe(first.name)
  })

  it('is followed by a speaker who has lost the first and asks for it', () => {
    const { open, pass } = browser()
    const first = open('stage', '1')
    const speaker = open('speaker', 'opening')
    first.close()
    const second = open('stage', '5')
    pass(3000)
    expect(speaker.step).toBe('1')
    speaker.link.seek()
    expect(speaker.step).toBe('5')
    second.go('6')
    expect(speaker.step).toBe('6')
  })
})

describe('a window without any way to others', () => {
  it('goes on alone and knows it', () => {
    const { open, pass } = browser()
    const stage = open('stage', '1', { isDeaf: true })
    expect(stage.link.windows.connection).toBe('seeking')
    stage.go('2')
    pass(3000)
    expect([stage.step, stage.link.windows.connection]).toEqual(['2', 'alone'])
  })
})
