import { describe, expect, it } from 'vitest'
import { keepUnstored } from '$lib/panels/unstored'

/** A page and its storage, as a list of keys. */
function aPage(keys: string[]) {
  const stored = new Set(keys)
  const target = new EventTarget()
  const end = keepUnstored(target, () => ({ removeItem: (key) => stored.delete(key) }))
  return { stored, end, say: (name: string) => target.dispatchEvent(new Event(name)) }
}

describe('a tab of which nothing is stored', () => {
  it('loses what an earlier page of it has left', () => {
    const { stored } = aPage(['sveltekit:scroll', 'sveltekit:snapshot'])
    expect([...stored]).toEqual([])
  })

  it.each(['visibilitychange', 'pagehide'])('loses what is written at %s', (name) => {
    const { stored, say } = aPage([])
    stored.add('sveltekit:scroll')
    say(name)
    expect([...stored]).toEqual([])
  })

  it('keeps what others have stored', () => {
    const { stored } = aPage(['theme'])
    expect([...stored]).toEqual(['theme'])
  })

  it('is let be once it has ended', () => {
    const { stored, end, say } = aPage([])
    end()
    stored.add('sveltekit:scroll')
    say('pagehide')
    expect([...stored]).toEqual(['sveltekit:scroll'])
  })

  it('goes on where the browser allows no storage', () => {
    const refuse = () => {
      throw new Error('refused')
    }
    expect(() => keepUnstored(new EventTarget(), refuse)()).not.toThrow()
  })
})
