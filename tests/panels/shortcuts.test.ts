import { beforeEach, describe, expect, it } from 'vitest'
import { ShortcutState } from '$lib/panels/shortcuts.svelte'
import type { Press } from '$lib/view/shortcuts'
import { ViewState } from '$lib/view/state.svelte'
import { valley } from '../fixtures/valley'

const dataset = valley()

let view: ViewState
let done: string[]
let shortcuts: ShortcutState

const press = (code: string, key = code, shiftKey = false): Press => ({
  key,
  code,
  shiftKey,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false
})

beforeEach(() => {
  view = new ViewState(dataset)
  done = []
  const acts = {
    search: () => void done.push('search'),
    help: () => void done.push('help'),
    theme: () => void done.push('theme')
  }
  shortcuts = new ShortcutState(view, acts, (selector, index) => {
    done.push(`${selector} ${index}`)
    return selector !== '[data-play]'
  })
})

describe('a single key', () => {
  it.each([
    ['Slash', '/', 'search'],
    ['Slash', '?', 'help'],
    ['KeyD', 'd', 'theme'],
    ['Digit1', '1', '[data-jump] 0'],
    ['Numpad3', '3', '[data-jump] 2'],
    ['KeyF', 'f', '[data-filters] button 0'],
    ['KeyP', 'p', '[data-present] 0']
  ])('%s, which writes %s, does what belongs to the page: %s', (code, key, what) => {
    expect(shortcuts.press(press(code, key), 'page')).toBe(true)
    expect(done).toEqual([what])
  })

  it('is left to the browser where its button is not on the page', () => {
    expect(shortcuts.press(press('Space', ' '), 'page')).toBe(false)
    expect(shortcuts.press(press('KeyQ', 'q'), 'page')).toBe(false)
  })

  it('changes the view in the name of the keys', () => {
    shortcuts.press(press('KeyL', 'l'), 'page')
    expect(view.entry).toMatchObject({ source: 'keys', how: 'push' })
    expect(view.current.activity).toBe(dataset.columns.id[view.match.shown[0] ?? -1])
    shortcuts.press(press('KeyU', 'u'), 'page')
    expect(view.current.isFolded).toBe(false)
  })

  it('moves the time in passing, and shows all of it again', () => {
    shortcuts.press(press('BracketLeft', '{', true), 'page')
    expect(view.entry).toMatchObject({ source: 'keys', how: 'replace' })
    const half = view.current.time
    shortcuts.press(press('BracketRight', ']'), 'page')
    expect(view.current.time?.from).toBeGreaterThan(half?.from ?? Infinity)
    shortcuts.press(press('Digit0', '0'), 'page')
    expect(view.current.time).toBeNull()
    expect(done).toEqual(['[data-fit] 0'])
  })

  it('does nothing while single keys are off', () => {
    shortcuts.isOn = false
    expect(shortcuts.press(press('KeyL', 'l'), 'page')).toBe(false)
    expect(view.current.activity).toBeNull()
  })
})
