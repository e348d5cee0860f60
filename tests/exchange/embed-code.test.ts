import { describe, expect, it } from 'vitest'
import { embedSearch, FRAME_PX, frameCode, frameHeight, oEmbed, pictureCode } from '$lib/exchange/embed-code'

const HARM = '"><script>alert(1)</script>'

describe('the address of a frame', () => {
  it.each([
    ['', null, ''],
    ['?at=jelgava', null, '?at=jelgava'],
    ['', 'dark', '?theme=dark'],
    ['?at=jelgava&fold=0', 'contrast', '?at=jelgava&fold=0&theme=contrast'],
    ['', 'a&b', '?theme=a%26b']
  ])('of the view “%s” in the theme %s is “%s”', (search, theme, expected) => {
    expect(embedSearch(search, theme)).toBe(expected)
  })
})

describe('the height of a frame', () => {
  it.each([
    [700, 700],
    [700.4, 700],
    [1, FRAME_PX.least],
    [1e9, FRAME_PX.most],
    [null, FRAME_PX.usual],
    [undefined, FRAME_PX.usual],
    [Number.NaN, FRAME_PX.usual]
  ])('typed as %s is %i px', (typed, expected) => expect(frameHeight(typed)).toBe(expected))
})

describe('the code of a frame', () => {
  const frame = { address: 'https://example.org/embed/?a=1&b=2', title: 'Map', heightPx: 700, script: null }

  it('asks for nothing but to copy, tells no referrer, and loads when it comes into sight', () => {
    expect(frameCode(frame)).toBe(
      '<iframe src="https://example.org/embed/?a=1&amp;b=2" title="Map" width="100%" height="700" frameborder="0" loading="lazy" allow="clipboard-write" referrerpolicy="no-referrer"></iframe>'
    )
  })

  it('names the script by which it grows', () => {
    const code = frameCode({ ...frame, script: 'https://example.org/embed.js' })
    expect(code).toContain(' data-kartu></iframe>')
    expect(code).toContain('<script src="https://example.org/embed.js" async></script>')
  })

  it('has no style and no markup of a title', () => {
    const code = frameCode({ ...frame, title: HARM })
    expect(code).not.toMatch(/style|<script/)
    expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
  })
})

it('leads from a picture to its view, and says what it shows', () => {
  const code = pictureCode({
    file: 'kartu.svg',
    address: 'https://example.org/',
    alt: HARM,
    widthPx: 2,
    heightPx: 1
  })
  expect(code).toMatch(
    /^<a href="https:\/\/example\.org\/"><img src="kartu\.svg" alt="[^"<>]+" width="2" height="1"/
  )
})

it('answers who asks for the code of a page as oEmbed 1.0 has it', () => {
  const site = 'https://example.org'
  const answer = oEmbed({ title: 'Map', address: `${site}/embed/`, site, widthPx: 1200 })
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Map', width: 1200, height: 900 })
  expect(answer.html).toContain('src="https://example.org/embed/"')
})
