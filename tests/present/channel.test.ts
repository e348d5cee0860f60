import { describe, expect, it } from 'vitest'
import { readMessage, talkOfName, toPost, windowName, type Message } from '$lib/present/channel'

const sender = {
  window: 'w1',
  role: 'stage',
  sinceMs: 1000,
  deck: '',
  talk: 't1',
  format: 'wide'
} as const
const shared = { step: '6', blank: null, clock: { startMs: 5, stepMs: null }, theme: 'light' } as const
const here: Message = { ...sender, type: 'here', turn: 3, shared }

describe('messages of a talk', () => {
  it.each<[string, Message]>([
    ['here', here],
    ['hello', { ...sender, type: 'hello' }],
    ['bye', { ...sender, type: 'bye' }],
    ['end', { ...sender, type: 'end', talk: '' }]
  ])('are read as they were sent: %s', (_, message) => {
    const sent: unknown = JSON.parse(JSON.stringify(toPost(message)))
    expect(readMessage(sent)).toEqual(message)
  })

  const changed = (change: object) => ({ ...toPost(here), ...change })
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'hello'],
    ['a message of somebody else', { type: 'hello' }],
    ['one of a later edition', changed({ kartuTalk: 2 })],
    ['one of no kind', changed({ type: 'run' })],
    ['one of no role', changed({ role: 'guest' })],
    ['one of no window', changed({ window: '' })],
    ['one of another form of slides', changed({ format: 'round' })],
    ['a time that is none', changed({ sinceMs: NaN })],
    ['turns that cannot be counted', changed({ turn: 1e300 })],
    ['turns below none', changed({ turn: -1 })],
    ['a name that is too long', changed({ shared: { ...shared, step: 'x'.repeat(201) } })],
    ['another colour', changed({ shared: { ...shared, blank: 'red' } })],
    ['a clock that is none', changed({ shared: { ...shared, clock: null } })],
    [
      'a clock that was never started',
      changed({ shared: { ...shared, clock: { startMs: '5', stepMs: 1 } } })
    ],
    ['no theme', changed({ shared: { ...shared, theme: 7 } })],
    ['nothing shown', changed({ shared: undefined })]
  ])('are none: %s', (_, data) => {
    expect(readMessage(data)).toBeNull()
  })

  it('lose what no message has', () => {
    expect(readMessage(changed({ run: 'this', shared: { ...shared, more: 1 } }))).toEqual(here)
  })
})

describe('the name of a window', () => {
  it('tells its talk to the same role and deck, and nothing to others', () => {
    const name = windowName({ role: 'stage', deck: 'partners', talk: 't1' })
    expect(talkOfName(name, 'stage', 'partners')).toBe('t1')
    expect([talkOfName(name, 'speaker', 'partners'), talkOfName(name, 'stage', '')]).toEqual(['', ''])
    expect([talkOfName('', 'stage', ''), talkOfName('mine/stage//t1', 'stage', '')]).toEqual(['', ''])
  })
})
