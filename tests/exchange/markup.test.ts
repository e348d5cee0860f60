import { describe, expect, it } from 'vitest'
import { shareManner, withShareImage } from '$lib/exchange/markup'

const image = {
  url: 'https://example.org/share/lt/index.png',
  alt: 'A "map" & <more>',
  widthPx: 1200,
  heightPx: 630
}
const page = '<html><head><title>x</title></head><body></head></body></html>'

describe('what others show with a link', () => {
  it('names a picture with its size and what it shows', () => {
    const named = withShareImage(page, image)
    expect(named).toContain('<meta property="og:image" content="https://example.org/share/lt/index.png" />')
    expect(named).toContain('<meta property="og:image:width" content="1200" />')
    expect(named).toContain('<meta property="og:image:height" content="630" />')
    expect(named).toContain('content="A &quot;map&quot; &amp; &lt;more&gt;" />')
    expect(named).toContain('<meta name="twitter:card" content="summary_large_image" />')
    expect(named.endsWith('</head><body></head></body></html>')).toBe(true)
  })

  it('names it once, however often it is made', () => {
    const once = withShareImage(page, image)
    expect(withShareImage(once, image)).toBe(once)
    expect(withShareImage(withShareImage(page, { ...image, url: 'https://old.example' }), image)).toBe(once)
  })

  it.each([
    ['lt', 'lt_LT'],
    ['lv', 'lv_LV'],
    ['fr', 'fr_FR'],
    ['nl-BE', 'nl_BE'],
    ['et', 'et_EE']
  ])('says that %s is written as in %s', (lang, locale) => {
    expect(shareManner(lang)).toContain(`<meta property="og:locale" content="${locale}" />`)
  })
})
