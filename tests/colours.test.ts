/** Knows which colours have to stand apart, by WCAG 2.x, and that each theme says all of them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { colourTokens, contrastRatio, GROUNDS, THEMES as NAMES, withColours } from '$lib/model/colours'

const css = readFileSync('src/app.css', 'utf8')

/** Tokens of the first rule after `start` that are colours as hex. */
function tokensAfter(start: string): ReadonlyMap<string, string> {
  const from = css.indexOf(start)
  if (from < 0) throw new Error(`not in app.css: ${start}`)
  const rule = css.slice(from, css.indexOf('}', from))
  return new Map(
    [...rule.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex])
  )
}

const THEMES = {
  light: tokensAfter('\n:root {'),
  dark: tokensAfter('@media screen and (prefers-color-scheme: dark)'),
  contrast: tokensAfter('@media screen and (prefers-contrast: more)')
}

/** Front, grounds, and the ratio that the front needs on each of them. */
const PAIRS: readonly [front: string, grounds: readonly string[], least: number][] = [
  ['ink', ['paper', 'surface', 'sunk', 'note'], 4.5],
  ['ink2', ['paper', 'surface', 'sunk', 'note'], 4.5],
  ['ink3', ['paper', 'surface', 'sunk'], 4.5],
  ['link', ['paper', 'surface', 'note'], 4.5],
  ['maplabel', ['land', 'land2', 'water'], 4.5],
  ['waterink', ['water'], 4.5],
  ['line2', ['paper', 'surface'], 3],
  ['coast', ['water', 'land'], 3],
  ['border', ['land', 'land2'], 3],
  ['noteline', ['note'], 3],
  ['p1', ['surface', 'land', 'land2', 'water', 'p1t'], 3],
  ['p2', ['surface', 'land', 'land2', 'water', 'p2t'], 3],
  ['p3', ['surface', 'land', 'land2', 'water', 'p3t'], 3],
  ['slate', ['surface', 'land', 'water', 'slatet'], 3]
]

describe.each(Object.entries(THEMES))('the theme %s', (_, tokens) => {
  it('says every colour', () => {
    expect([...tokens.keys()].toSorted()).toEqual([...THEMES.light.keys()].toSorted())
  })

  it.each(PAIRS)('lets %s stand out from %s', (front, grounds, least) => {
    for (const ground of grounds) {
      expect(contrastRatio(tokens.get(front) ?? '', tokens.get(ground) ?? ''), ground).toBeGreaterThanOrEqual(
        least
      )
    }
  })
})

describe('colours of an owner', () => {
  const own = ['#8a5a00', '#006b54', '#8f1d5c']

  it.each(NAMES)('are judged on the grounds of the theme %s as they are', (name) => {
    const tokens = THEMES[name]
    expect(GROUNDS[name]).toEqual(['surface', 'land', 'land2', 'water'].map((token) => tokens.get(token)))
  })

  it.each(NAMES)('stand out from land, water and their own tints in the theme %s', (name) => {
    const tokens = colourTokens(own, name)
    for (const order of [1, 2, 3]) {
      const colour = tokens[`p${order}`] ?? ''
      for (const ground of [...GROUNDS[name], tokens[`p${order}t`] ?? '']) {
        expect(contrastRatio(colour, ground), `${colour} on ${ground}`).toBeGreaterThanOrEqual(3)
      }
    }
    expect(new Set(Object.values(tokens)).size).toBe(name === 'contrast' ? 4 : 6)
  })

  it('take the place of ours in each theme, and of nothing else', () => {
    const changed = withColours(css, own)
    const lines = css.split('\n')
    const differing = changed.split('\n').filter((line, at) => line !== lines[at])
    expect(differing).toHaveLength(18 - 3)
    expect(differing[0]).toBe('  --p1: #8a5a00;')
    expect(withColours(css, [])).toBe(css)
  })
})
