/** Knows that the budget sees weight and misplaced libraries in an invented build. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findFaults, readFirstView, weigh } from '../../scripts/budget.mjs'
import { dice } from '../fixtures/dice'

const PAGE = `<head><link rel="stylesheet" href="/_app/a.css"><link href="/_app/one.js" rel="modulepreload">
<link rel="preload" as="font" href="/font.woff2"></head><script>import("/_app/start.js")</script>`

let folder = ''

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

/** Text that gzip cannot make smaller than about three quarters. */
function noise(bytes: number): string {
  const roll = dice(7)
  return Array.from({ length: bytes }, () => String.fromCharCode(roll.whole(48, 111))).join('')
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kartu-budget-'))
  write('index.html', PAGE)
  write('_app/a.css', 'p { margin: 0 }')
  write('_app/start.js', 'import "./chunks/two.js"; import("./chunks/late.js")')
  write('_app/one.js', 'export { two } from "./chunks/two.js"')
  write('_app/chunks/two.js', 'export const two = 2')
  write('_app/chunks/late.js', '"maplibregl-canvas"')
  write('font.woff2', 'f'.repeat(1000))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the first view', () => {
  it('is the page with what it names and what that imports, without what is loaded late', () => {
    const { scripts, styles, fonts } = readFirstView(folder)
    expect(scripts.sort()).toEqual(['/_app/chunks/two.js', '/_app/one.js', '/_app/start.js'])
    expect([styles, fonts]).toEqual([['/_app/a.css'], ['/font.woff2']])
  })

  it('counts a kB as 1000 bytes and leaves fonts as they are', () => {
    expect(weigh(folder, readFirstView(folder)).fonts).toBe(1)
  })

  it('passes while it is light', () => {
    expect(findFaults(folder, readFirstView(folder))).toEqual([])
  })

  it.each([
    [
      'too heavy',
      '_app/chunks/two.js',
      `"${noise(150_000)}"`,
      /^The first view weighs 1\d\d\.\d kB of 100 kB\.$/
    ],
    ['heavy in fonts', 'font.woff2', 'f'.repeat(190_001), /^Its fonts weigh 190\.0 kB of 190 kB\.$/],
    ['one with the map library', '_app/one.js', '"maplibregl-map"', /^The map library is in \/_app\/one\.js/],
    ['one with all of d3', '_app/chunks/late.js', 'a.velocityDecay()', /^d3-force is in the bundle/]
  ])('fails when it is %s', (_, path, text, sentence) => {
    write(path, text)
    expect(findFaults(folder, readFirstView(folder))).toEqual([expect.stringMatching(sentence)])
  })
})
