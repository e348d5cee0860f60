import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findShortcut, SHORTCUTS, type Press } from '$lib/view/shortcuts'

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  code: '',
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...more
})
const actOf = (...args: Parameters<typeof findShortcut>) => findShortcut(...args)?.act ?? null

describe('a pressed key', () => {
  it.each([
    ['/', press('/', { code: 'Slash' }), 'search'],
    ['/ where it needs Shift', press('/', { code: 'Digit7', shiftKey: true }), 'search'],
    ['/ where a bracket is elsewhere', press('/', { code: 'BracketLeft' }), 'search'],
    ['?', press('?', { code: 'Slash', shiftKey: true }), 'help'],
    ['a letter', press('j', { code: 'KeyJ' }), 'previous'],
    ['a letter with capitals locked', press('L', { code: 'KeyL' }), 'next'],
    ['a letter of another alphabet', press('ф', { code: 'KeyU' }), 'fold'],
    ['the key of a bracket, whatever it writes', press('ü', { code: 'BracketLeft' }), 'earlier'],
    ['the same with Shift', press('Ü', { code: 'BracketLeft', shiftKey: true }), 'shrink'],
    ['the key of a digit, whatever it writes', press('à', { code: 'Digit0' }), 'everything'],
    ['a digit of the number pad', press('3', { code: 'Numpad3' }), 'jump'],
    ['Space', press(' ', { code: 'Space' }), 'play'],
    ['a letter with Shift', press('J', { code: 'KeyJ', shiftKey: true }), null],
    ['a letter with Ctrl', press('f', { code: 'KeyF', ctrlKey: true }), null],
    ['a letter with ⌘', press('f', { code: 'KeyF', metaKey: true }), null],
    ['a letter with Alt', press('d', { code: 'KeyD', altKey: true }), null],
    ['Tab', press('Tab', { code: 'Tab' }), null],
    ['a letter without a shortcut', press('q', { code: 'KeyQ' }), null]
  ] as const)('does what is listed: %s', (_, pressed, act) => {
    expect(actOf(pressed, 'page')).toBe(act)
  })

  it('does nothing in a field for text', () => {
    for (const { keys = [], codes = [] } of SHORTCUTS) {
      for (const key of keys) expect(actOf(press(key), 'text')).toBeNull()
      for (const code of codes) expect(actOf(press('x', { code }), 'text')).toBeNull()
    }
  })

  it('leaves Space to a control, and nothing else', () => {
    expect(actOf(press(' '), 'control')).toBeNull()
    expect(actOf(press('k'), 'control')).toBe('play')
  })

  it('goes on while it is held down where it steps, and only there', () => {
    expect(actOf(press('l', { repeat: true }), 'page')).toBe('next')
    expect(actOf(press('u', { repeat: true }), 'page')).toBeNull()
  })
})

/** A line of the tables that the page tests read; `tablet` where it is not as on a phone. */
interface Row {
  readonly where: string
  readonly act?: string
  readonly does: string
  readonly phone?: readonly string[]
  readonly tablet?: readonly string[]
}

describe('the table of shortcuts', () => {
  it('has one line for each act', () => {
    const acts = SHORTCUTS.map(({ act }) => act)
    expect(new Set(acts).size).toBe(acts.length)
  })

  it('is tried out on the page, line by line', () => {
    const rows = JSON.parse(readFileSync('tests/pages/keys.json', 'utf8')) as { act?: string }[]
    const tried = new Set(rows.map(({ act }) => act))
    // What plays goes on: it is tried in `play.spec.ts`.
    const acts = SHORTCUTS.map(({ act }) => act).filter((act) => act !== 'play')
    expect(acts.filter((act) => !tried.has(act))).toEqual([])
  })

  it('has a way for fingers beside each key that is tried', () => {
    const read = (name: string) => JSON.parse(readFileSync(`tests/pages/${name}.json`, 'utf8')) as Row[]
    const [keys, touches] = [read('keys'), read('touches')]
    const named = ({ where, act = '', does }: Row) => [where, act, does].join(': ')
    const reached = new Set(touches.map(named))
    expect(keys.map(named).filter((name) => !reached.has(name))).toEqual([])
    const empty = touches.filter(({ phone, tablet = phone }) => !phone?.length || !tablet?.length)
    expect(empty.map(named)).toEqual([])
  })
})
