import { describe, expect, it } from 'vitest'
import { ThemeState, type ThemeShore } from '$lib/panels/theme.svelte'
import { nextTheme, parseTheme } from '$lib/panels/themes'

/** A document and a storage that can be looked at. */
function shore(asked: readonly string[] = [], kept?: string) {
  const stored = new Map<string, string>()
  const root: ThemeShore['root'] = { dataset: kept === undefined ? {} : { theme: kept } }
  const storage = {
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key)
  }
  return { root, stored, storage: () => storage, matches: (query: string) => asked.includes(query) }
}

const DARK = '(prefers-color-scheme: dark)'
const CONTRAST = '(prefers-contrast: more)'

describe('a theme', () => {
  it('is that of the device, and nothing is kept, until one is chosen', () => {
    const page = shore()
    expect(new ThemeState(page).choice).toBe('system')
    expect([...page.stored]).toEqual([])
  })

  it('is kept when it is chosen, and forgotten with the choice of the device', () => {
    const page = shore()
    const theme = new ThemeState(page)
    theme.choose('contrast')
    expect(page.root.dataset).toEqual({ theme: 'contrast' })
    expect([...page.stored]).toEqual([['kartu-theme', 'contrast']])
    theme.choose('system')
    expect(page.root.dataset).toEqual({})
    expect([...page.stored]).toEqual([])
  })

  it('is the one that stands on the document at the start', () => {
    expect(new ThemeState(shore([], 'dark')).choice).toBe('dark')
    expect(new ThemeState(shore([], 'pink')).choice).toBe('system')
  })

  it.each([
    ['light', [], 'dark'],
    ['dark', [DARK], 'contrast'],
    ['contrast, which counts first', [DARK, CONTRAST], 'light']
  ] as const)('follows on what the device shows: %s', (_, asked, next) => {
    const theme = new ThemeState(shore(asked))
    theme.cycle()
    expect(theme.choice).toBe(next)
  })

  it('holds for the page where nothing may be stored', () => {
    const page = shore()
    const refuse = () => {
      throw new Error('denied: storage')
    }
    const theme = new ThemeState({ ...page, storage: refuse })
    theme.choose('dark')
    expect(theme.choice).toBe('dark')
    expect(page.root.dataset.theme).toBe('dark')
  })

  it('goes round', () => {
    expect([nextTheme('light'), nextTheme('dark'), nextTheme('contrast')]).toEqual([
      'dark',
      'contrast',
      'light'
    ])
    expect([parseTheme(null), parseTheme('dark'), parseTheme('')]).toEqual(['system', 'dark', 'system'])
  })
})
