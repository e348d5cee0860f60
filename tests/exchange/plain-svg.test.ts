import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { plainSvg } from '$lib/exchange/plain-svg'

const theme = `
:root { --ink: #111; --paper: #fff; --p1: #c00; --p2: #00c; --slate: #666; --sans: 'Own', sans-serif; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; } }
.hue-0 { --hue: var(--slate); } .hue-1 { --hue: var(--p1); } .hue-2 { --hue: var(--p2); } .hue-3 { --hue: #0c0; }
`
const plain = (markup: string, styles = '') => plainSvg({ markup, styles, theme, parts: '<path id="land"/>' })

describe('a picture that stands alone', () => {
  it('has its styles and parts with it, in the light theme', () => {
    expect(
      plain('<svg><g/></svg>', '/* on paper */ rect.a1 { fill: var(--paper); stroke: var(--ink) }')
    ).toBe('<svg><style>rect.a1{fill: #fff; stroke: #111}</style><defs><path id="land"/></defs><g/></svg>')
  })

  it.each([
    ['colours in attributes', '<svg><use stroke="var(--ink)"/></svg>', '', '<use stroke="#111"/>'],
    ['what stands in for a missing property', '<svg/>', '.m{fill:var(--no, var(--ink))}', '.m{fill:#111}'],
    ['no declaration without a value', '<svg/>', '.m{fill:var(--no);stroke:none}', '.m{stroke:none}'],
    ['no scoping that only browsers know', '<svg/>', '.a.s1 .b:where(.s1){r:2}', '.a.s1 .b.s1{r:2}'],
    ['words as they are', '<svg><text>var(--ink)]]></text></svg>', '', '<text>var(--ink)]]&gt;</text>'],
    ['weights that a font has', '<svg><text font-weight="680"/></svg>', '', '<text font-weight="700"/>'],
    ['weights that are rather lighter', '<svg/>', '.m{font-weight: 650}', '.m{font-weight: 600}'],
    [
      'a mixed colour as one that is seen through',
      '<svg/>',
      '.t{fill:color-mix(in srgb, var(--ink) 15%, transparent)}',
      '.t{fill: #111; fill-opacity: 0.15}'
    ],
    [
      'capitals as they are shown',
      '<svg><text class="c s1" y="2">Čekija &amp; co</text><text class="city">a</text></svg>',
      '.c.s1{text-transform: uppercase}',
      '<text class="c s1" y="2">ČEKIJA &amp; CO</text><text class="city">a</text>'
    ]
  ])('has %s', (_, markup, styles, expected) => {
    expect(plain(markup, styles)).toContain(expected)
  })

  it('has a rule once for each hue, of an element or of one around it', () => {
    const svg = plain('<svg/>', '.pin .dot { fill: var(--hue, var(--ink)) }')
    expect(svg).toContain('.pin .dot{fill: #111}')
    expect(svg).toContain('.hue-1 .pin .dot,.pin.hue-1 .dot,.pin .dot.hue-1{fill: #c00}')
    expect(svg).toContain('.hue-0 .pin .dot,.pin.hue-0 .dot,.pin .dot.hue-0{fill: #666}')
  })

  it('leaves out what depends on a pointer, the focus or a device', () => {
    const svg = plain('<svg/>', 'a:hover .b{r:1} @media (forced-colors: active){.b{r:2}.c{r:3}} .d{r:4}')
    expect(svg).toContain('<style>.d{r:4}</style>')
  })

  it('finds the colours of the site', () => {
    const svg = plainSvg({
      markup: '<svg fill="var(--paper)"/>',
      styles: '.m{fill:var(--hue)}',
      theme: readFileSync('src/app.css', 'utf8'),
      parts: ''
    })
    expect(svg).toContain('fill="#fbfaf6"')
    expect(svg).toContain('.hue-2 .m,.m.hue-2{fill:#00629b}')
    expect(svg).not.toContain('var(')
  })
})
