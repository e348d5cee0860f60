import { describe, expect, it } from 'vitest'
import { takeApart } from '../../scripts/pages/read.mjs'
import { findPageFaults, linksOf, textsByLanguage } from '../../scripts/pages/rules.mjs'

const DATA = [
  { place: { id: 'riga', name: { lv: 'Rīga', en: 'Riga' } } },
  { claims: [{ quote: 'Tikšanās Rīgā', lang: 'lv', translation: { en: 'A meeting in Riga' } }] }
]
const FILES: Readonly<Record<string, string>> = {
  '/sub/a.css': '.name.svelte-abc{color:red}',
  '/sub/land.svg': '<svg><path id="coast"/></svg>'
}

/** What is wrong with a page of this body, which stands at `/sub/lv/` beside `/sub/`. */
function faultsOf(body: string): string[] {
  const all = [
    takeApart('/sub/', '<html lang="en"><h1 id="top">Kartu</h1></html>'),
    takeApart(
      '/sub/lv/',
      `<!doctype html><html lang="lv"><link rel="stylesheet" href="/sub/a.css"><body>${body}</body></html>`
    )
  ]
  const site = {
    base: '/sub',
    read: (path: string) => FILES[path] ?? null,
    page: (path: string) => all.find((page) => page.path === path),
    told: textsByLanguage(DATA)
  }
  return all.flatMap((page) => findPageFaults(page, site))
}

describe('a built page', () => {
  it('is taken apart into elements and texts, each with its language', () => {
    const { elements, texts } = takeApart(
      '/',
      '<html lang="lv"><!-- no --><p title="a &gt; b">Rīga<br> <i lang="en">Riga &amp; more</i>, jā</p><script>"<p>"</script></html>'
    )
    expect(elements.map(({ name }) => name)).toEqual(['html', 'p', 'br', 'i', 'script'])
    expect(elements[1]?.attributes).toEqual({ title: 'a > b' })
    expect(texts).toEqual([
      { text: 'Rīga', lang: 'lv' },
      { text: 'Riga & more', lang: 'en' },
      { text: ', jā', lang: 'lv' }
    ])
  })

  it('passes where all is well', () => {
    const body =
      '<h1>Rīga</h1><a href="../#top" class="name svelte-abc" lang="en">Riga</a><use href="/sub/land.svg#coast" />' +
      '<a href="https://example.org/gone">x</a><a href="?at=riga">y</a><blockquote lang="lv">Tikšanās Rīgā</blockquote>'
    expect(faultsOf(body)).toEqual([])
  })

  it.each([
    ['without a heading', '<p>Rīga</p>', 'has 0 headings of level 1.'],
    ['with two', '<h1>Rīga</h1><h1>Rīga</h1>', 'has 2 headings of level 1.'],
    ['that leads nowhere', '<h1>a</h1><a href="/sub/no/">x</a>', 'leads to /sub/no/, which is not there.'],
    ['that leads out of its path', '<h1>a</h1><a href="/">x</a>', 'leads to /, which is not there.'],
    ['that leads to no part', '<h1>a</h1><a href="../#no">x</a>', 'leads to /sub/#no, which is not there.'],
    [
      'with no part of a file',
      '<h1>a</h1><use href="/sub/land.svg#no" />',
      'leads to /sub/land.svg#no, which'
    ],
    ['without a style', '<h1 class="svelte-xyz">a</h1>', 'has elements of svelte-xyz without their style.'],
    ['with an unfilled word', '<h1>{{count}} vietas</h1>', 'says “{{count}} vietas”.'],
    [
      'with a bare quote',
      '<h1>a</h1><blockquote>b</blockquote>',
      'has a quote that does not say its language.'
    ],
    ['with a name in another language', '<h1>Riga</h1>', 'has “Riga” as lv; it is en.'],
    ['with our words as its quote', '<h1>a</h1><p lang="en">Tikšanās Rīgā</p>', 'as en; it is lv.']
  ])('is found %s', (_, body, fault) => {
    const [found, ...others] = faultsOf(body)
    expect(found).toContain(`/sub/lv/: ${fault.startsWith('as ') ? 'has' : fault}`)
    expect(found).toContain(fault)
    expect(others).toEqual([])
  })

  it('counts links within the site only', () => {
    const page = takeApart('/', '<a href="a/">a</a><a href="https://example.org/">b</a><img src="/c.png">')
    expect(linksOf(page).map(({ pathname }) => pathname)).toEqual(['/a/', '/c.png'])
  })
})
