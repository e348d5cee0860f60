import { describe, expect, it } from 'vitest'
import { headLinks } from '$lib/exchange/head-links'
import { toSiteAddress, translationsOf } from '$lib/exchange/site-address'
import { robotsText, siteMap, siteMapNames } from '$lib/exchange/site-map'

describe('the address of the site', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    [' http://localhost:4630/map// ', 'http://localhost:4630/map'],
    ['', null],
    [null, null],
    [undefined, null]
  ])('%j is kept as %j', (given, kept) => {
    expect(toSiteAddress(given)).toBe(kept)
  })

  it.each([
    'example.org',
    'ftp://example.org',
    'https://',
    'https://a.b/?c',
    'https://a.b/"x',
    'https://a b'
  ])('%j is refused', (given) => {
    expect(() => toSiteAddress(given)).toThrow(`unusable public address: ${given}`)
  })

  it('of the first language has no part for it', () => {
    expect(translationsOf('about/', ['en', 'lv'])).toEqual([
      { lang: 'en', path: '/about/' },
      { lang: 'lv', path: '/lv/about/' }
    ])
  })
})

describe('the links in the head', () => {
  const place = { address: 'https://example.org/map', page: 'about/', lang: 'lv', languages: ['en', 'lv'] }

  it('name the page, its translations and the one for all others', () => {
    expect(headLinks(place)).toEqual([
      '<link rel="canonical" href="https://example.org/map/lv/about/" />',
      '<meta property="og:url" content="https://example.org/map/lv/about/" />',
      '<link rel="alternate" hreflang="en" href="https://example.org/map/about/" />',
      '<link rel="alternate" hreflang="lv" href="https://example.org/map/lv/about/" />',
      '<link rel="alternate" hreflang="x-default" href="https://example.org/map/about/" />'
    ])
  })

  it('name no translation where there is none', () => {
    const links = headLinks({ ...place, page: '', lang: 'et', languages: ['et'] }).join()
    expect(links).toContain('<link rel="canonical" href="https://example.org/map/" />')
    expect(links).not.toContain('alternate')
  })

  it('cannot leave their attribute', () => {
    expect(headLinks({ ...place, page: '"><b>&' }).join()).not.toMatch(/"><b>|&[^aqlg]/)
  })
})

describe('the site map', () => {
  const site = {
    address: 'https://example.org',
    pages: ['', 'about/'],
    languages: ['en', 'lv'],
    changed: '2026-11-21'
  }

  it('has each page in each language, with its translations', () => {
    const map = siteMap('sitemap.xml', site) ?? ''
    expect([...map.matchAll(/<loc>(.*)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
      'https://example.org/',
      'https://example.org/lv/',
      'https://example.org/about/',
      'https://example.org/lv/about/'
    ])
    expect(map.match(/<xhtml:link /g)).toHaveLength(8)
    expect(map.match(/<lastmod>2026-11-21<\/lastmod>/g)).toHaveLength(4)
    expect(map.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<urlset ')).toBe(true)
  })

  it('invents no day and no translation', () => {
    expect(siteMap('sitemap.xml', { ...site, languages: ['et'], changed: null })).not.toMatch(
      /lastmod|xhtml:link/
    )
  })

  it('has parts of at most 50 000 addresses, which an index names, and each page in one of them', () => {
    const pages = Array.from({ length: 60_000 }, (_, order) => `places/${order}/`)
    const many = { ...site, pages }
    const [index, ...parts] = siteMapNames(many)
    expect(index).toBe('sitemap.xml')
    expect(parts).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml'])
    const told = siteMap('sitemap.xml', many) ?? ''
    expect([...told.matchAll(/<loc>(.*)<\/loc>/g)].map(([, loc]) => loc)).toEqual(
      parts.map((name) => `https://example.org/${name}`)
    )
    const counts = parts.map((name) => siteMap(name, many)?.match(/<loc>/g)?.length)
    expect(counts).toEqual([50_000, 50_000, 20_000])
    expect(siteMapNames(site)).toEqual(['sitemap.xml'])
    expect(siteMap('sitemap-1.xml', site)).toBeNull()
  })

  it('is named to robots where it is there', () => {
    expect(robotsText('https://example.org')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n'
    )
    expect(robotsText(null)).toBe('User-agent: *\nAllow: /\n')
  })
})
