import { readFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import { cardPage, cardSheet } from '$lib/articles/card-page'
import { corpusOf, type Corpus } from '$lib/articles/corpus'
import { CARD, cardText } from '$lib/articles/share-card'
import ShareCard from '$lib/articles/ShareCard.svelte'
import { plainSvg } from '$lib/exchange/plain-svg'
import { createAllWords } from '$lib/locales/all-words'
import type { Words } from '$lib/locales/words'
import type { Ground } from '$lib/map/ground'
import { namedPlaces } from '$lib/map/pins'
import { compile } from '$lib/model/compile'
import { pagesOf } from '../../src/routes/pages'
import { findTraces } from '../data/traces'
import { readRecords } from '../fixtures/read-records'

const GROUND: Ground = {
  drawings: [],
  partners: [],
  countryPoints: { LV: [25, 57], LT: [24, 55.3], BE: [4.6, 50.6] },
  countryRooms: {},
  archiveUrl: '',
  worldUrl: ''
}
const theme = readFileSync('src/app.css', 'utf8')

function siteIn(lang: string, folder = 'data') {
  const records = readRecords(folder)
  return { corpus: corpusOf({ ...compile(records, lang), records }, '/'), say: createAllWords(lang) }
}

function draw({ corpus, say }: { corpus: Corpus; say: Words }, path: string): string {
  const page = cardPage(corpus, path, say)
  const sheet = cardSheet(corpus.dataset, page.subject, { ...GROUND, say })
  const { body } = render(ShareCard, { props: { corpus, say, page, ground: GROUND, sheet } })
  return plainSvg({ markup: body.replace(/<!--.*?-->/gs, ''), styles: '', theme, parts: '' })
}

const countOf = (svg: string, part: RegExp) => [...svg.matchAll(part)].length
const DOT = /class="dot /g
const MARK = /class="mark /g

describe('what a picture says', () => {
  const site = siteIn('lt')
  const textOf = (path: string) => cardText(site.corpus, cardPage(site.corpus, path, site.say), site.say)

  it('is the title in at most three lines, as large as it can be', () => {
    expect(textOf('places/auce/').title).toMatchObject({ lines: ['Aucė'], sizePx: 84 })
    expect(textOf('').title.lines).toEqual(['Kas su kuo', 'susitinka, kur ir', 'kada'])
    const long = textOf('projects/well-being/').title
    expect(long.lines).toHaveLength(3)
    expect(long.lines[2]).toMatch(/…$/)
    for (const path of pagesOf(site.corpus)) expect(textOf(path).title.lines.length).toBeLessThanOrEqual(3)
  })

  it('is date, place, evidence and project of an activity, broken between facts', () => {
    const { facts, project, site: name } = textOf('activities/jelgava-2019-02/')
    expect(facts.map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      '2019 m. vasario 5–6 d. · Jelgava',
      'Pranešė 2 šaltiniai'
    ])
    expect(project?.lines).toEqual(['SocQuality'])
    expect(name?.text).toBe('Kas su kuo susitinka, kur ir kada')
  })

  it('is the statement of its own project, or that of all', () => {
    expect(textOf('projects/socquality/').funding?.words).toBe('Bendrai finansuoja Europos Sąjunga')
    expect(textOf('projects/well-being/').funding).toMatchObject({
      words: 'Finansuoja Europos Sąjunga',
      programmes: ['Erasmus+']
    })
    expect(textOf('').funding?.words).toBe('Europos Sąjunga')
    expect(textOf('sources/').funding?.programmes.join(' ')).toContain('Interreg')
  })

  it('is told in words to who cannot see it', () => {
    for (const path of pagesOf(site.corpus)) {
      const { title, alt } = cardPage(site.corpus, path, site.say)
      expect(alt.startsWith(title.text), path).toBe(true)
    }
  })
})

describe('what a picture shows', () => {
  const site = siteIn('fr')
  const { dataset } = site.corpus

  it('is its size, and the emblem with all its stars', () => {
    const svg = draw(site, 'about/')
    expect(svg).toContain(`width="${CARD.widthPx}" height="${CARD.heightPx}"`)
    expect(countOf(svg, /fill="#FFCC00"/g)).toBe(12)
  })

  it('are all places and marks of the dashboard, in the hues of their projects', () => {
    const svg = draw(site, '')
    const dots = [...namedPlaces(dataset)].filter((place) => dataset.places[place]?.at)
    expect(countOf(svg, DOT)).toBe(dots.length)
    expect([...new Set(svg.match(/<a class="hue-\d/g))]).toHaveLength(3)
  })

  it('is the selected activity with an arc for each who came', () => {
    const svg = draw(site, 'activities/jelgava-2019-02/')
    expect(countOf(svg, MARK)).toBe(1)
    expect(countOf(svg, /class="ring/g)).toBe(1)
    expect(countOf(svg, /class="casing/g)).toBe(countOf(svg, DOT))
    expect(svg).toMatch(/class="arcs [^"]*hue-2/)
  })

  it('is one hue on the page of one project', () => {
    expect(new Set(draw(site, 'projects/well-being/').match(/<a class="hue-\d/g)).size).toBe(1)
  })

  it('is no person', () => {
    const list: unknown = JSON.parse(readFileSync('tests/data/names.json', 'utf8'))
    const hashes = new Set((list as { sha256: string[] }).sha256)
    const texts = pagesOf(site.corpus).map((path) => ({ name: path, text: draw(site, path) }))
    expect(findTraces(texts, hashes)).toEqual([])
  })
})

describe('a picture of texts full of markup', () => {
  const site = siteIn('en', 'tests/fixtures/hostile')

  it.each(pagesOf(site.corpus))('is well formed: /%s', (path) => {
    const svg = draw(site, path)
    expect(svg).not.toMatch(/<(script|img|b|i)\b/)
    // The reader is a strict one: it throws on what is no XML.
    expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBe(CARD.widthPx)
  })
})
