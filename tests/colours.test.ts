/** Knows which colours have to stand apart, by WCAG 2.x, and that each theme says all of them. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

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
  light: tokensAfter("\n[data-theme='light'] {"),
  dark: tokensAfter('@media screen and (prefers-color-scheme: dark)'),
  contrast: tokensAfter('@media screen and (prefers-contrast: more)')
}

/** Relative luminance of a hex colour, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function ratio(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
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
      expect(ratio(tokens.get(front) ?? '', tokens.get(ground) ?? ''), ground).toBeGreaterThanOrEqual(least)
    }
  })
})
