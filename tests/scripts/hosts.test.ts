import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'

const recipe = (name: string) => readFileSync(`docs/hosts/${name}`, 'utf8')

/** Headers that a page cannot say of itself, as our own server sends them. */
const server = readFileSync('scripts/set-up/folder-site.mjs', 'utf8')
const SAFETY = [...server.matchAll(/^ {2}'([A-Z][\w-]+)': (?:'([^']*)'|"([^"]*)")/gm)].map(
  ([, name = '', plain, quoted]) => [name, plain ?? quoted ?? ''] as const
)
const KEPT = 'public, max-age=31536000, immutable'

/** Endings for which Debian's nginx and Apache know a type, and those that the recipes teach them. */
const KNOWN = new Set('.html .css .js .json .svg .png .txt .xml .csv .woff .woff2 .xlsx .bin'.split(' '))

describe('the recipes for hosts', () => {
  it('begin from the headers of our own server', () => {
    expect(SAFETY.map(([name]) => name)).toEqual([
      'X-Content-Type-Options',
      'Referrer-Policy',
      'Content-Security-Policy'
    ])
  })

  it.each(['nginx.conf', 'Caddyfile', 'htaccess'])('%s sends them, and keeps what never changes', (name) => {
    const text = recipe(name)
    for (const [header, value] of SAFETY) {
      expect(text, header).toContain(header)
      expect(text, header).toContain(value)
    }
    expect(text).toContain(KEPT)
    expect(text).toMatch(/embed/)
  })

  it('of nginx and Apache know every ending of the build', () => {
    expect(existsSync('build/index.html')).toBe(true)
    const endings = new Set(readdirSync('build', { recursive: true }).map((path) => extname(String(path))))
    const own = [...endings].filter((ending) => ending !== '' && !KNOWN.has(ending))
    expect(own.length).toBeGreaterThan(0)
    for (const ending of own) {
      for (const name of ['nginx.conf', 'htaccess']) {
        expect(recipe(name), `${name}: ${ending}`).toMatch(new RegExp(`\\b${ending.slice(1)};?$`, 'm'))
      }
    }
  })

  it('of workflows build with the address that the host gives', () => {
    for (const name of ['github-pages.yml', 'gitlab-pages.yml']) {
      expect(recipe(name)).toMatch(/BASE_PATH/)
      expect(recipe(name)).toMatch(/SITE_URL/)
    }
  })
})
