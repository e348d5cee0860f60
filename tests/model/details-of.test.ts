import { describe, expect, it } from 'vitest'
import { detailsChunks } from '../../src/lib/model/chunks'
import { compile } from '../../src/lib/model/compile'
import type { DetailsChunk } from '../../src/lib/model/details'
import { crowd } from '../fixtures/crowd'
import { readRecords, toRecords } from '../fixtures/read-records'
import { anActivity, said, smallWorld, type ActivityClaim } from '../fixtures/small-world'

const own = readRecords('data')

function project(details: DetailsChunk, id: string) {
  return details.projects.find((each) => each.id === id)
}

describe('quotes', () => {
  const quoted = (claim: Partial<ActivityClaim>, lang: string) =>
    compile(
      smallWorld({
        activities: [anActivity({ claims: [{ ...said({ held: true, hosts: ['alder-school'] }), ...claim }] })]
      }),
      lang
    ).details.activities[0]?.quotes

  it('stand as in the record, with the fields that they back', () => {
    expect(quoted({ quote: 'Notika vizīte', sic: { vizīte: 'tikšanās' } }, 'en')).toEqual([
      {
        source: 0,
        text: 'Notika vizīte',
        lang: 'lv',
        mood: 'reported',
        translation: null,
        sic: [['vizīte', 'tikšanās']],
        supports: ['held', 'hosts']
      }
    ])
  })
  it('have a translation in the language of the page, else in the first one of the site', () => {
    const translation = { en: 'A visit', fr: 'Une visite' }
    expect(quoted({ quote: 'Vizīte', translation }, 'fr')?.[0]?.translation).toEqual({
      text: 'Une visite',
      lang: 'fr',
      by: 'us'
    })
    expect(quoted({ quote: 'Vizīte', translation }, 'nl')?.[0]?.translation?.lang).toBe('en')
    expect(quoted({ quote: 'Vizīte', translation }, 'lv')?.[0]?.translation).toBeNull()
    expect(quoted({ quote: 'Une visite', lang: 'fr', translation }, 'fr')?.[0]).toMatchObject({
      lang: 'fr',
      translation: null
    })
  })
  it('say how surely something took place, and nothing where nothing takes place', () => {
    const { dataset, details } = compile(own, 'en')
    const moods = (quotes: readonly { mood: string | null }[] | undefined) =>
      new Set(quotes?.map(({ mood }) => mood))
    const row = dataset.columns.id.indexOf('kaunas-2024-02')
    expect(moods(details.activities[row]?.quotes)).toEqual(new Set(['reported', 'announced']))
    // Its sums and names are stated; how long it was to last is announced.
    expect(moods(project(details, 'socquality')?.quotes)).toEqual(new Set([null, 'announced']))
  })
  it('are none where the owner’s records are not quoted', () => {
    expect(quoted({ source: 'office' }, 'en')).toEqual([])
  })
})

describe('disagreements', () => {
  const { details } = compile(own, 'en')
  it('of a project have the shown value first and name the sources', () => {
    const found = project(details, 'socquality')?.disagreements.find(({ field }) => field === 'months')
    const said = (index: number) =>
      found?.groups[index]?.said.map(({ source, computed }) => [details.sources[source]?.id, computed])
    expect(found?.groups.map(({ value }) => value)).toEqual([
      { type: 'number', number: 24 },
      { type: 'number', number: 37 }
    ])
    expect(said(0)).toEqual([
      ['viesite-2019', false],
      ['zemgale-2019', true]
    ])
    expect(said(1)).toEqual([['viesite-2019', true]])
  })
  it('of an organisation stand with its project, under its name', () => {
    const found = project(details, 'well-being')?.disagreements.at(-1)
    expect(found).toMatchObject({ field: 'organisation.kind', subject: { lang: 'en' } })
    expect(found?.groups.map(({ value }) => value)).toEqual([
      { type: 'word', word: 'public-institution' },
      { type: 'word', word: 'association' }
    ])
  })
  it('of dates have both ends, and the words of a source that names no year', () => {
    const claims = [
      said({ when: '2019-02-05/2019-02-06' }),
      { ...said({ when: 'XXXX-03' }), quote: 'notika martā' }
    ]
    const records = smallWorld({ activities: [anActivity({ when: '2019-02-05/2019-02-06', claims })] })
    const groups = compile(records, 'en').details.activities[0]?.disagreements[0]?.groups
    const day = (start: number) => ({ start, days: 1, grain: 'day' })
    expect(groups?.map(({ value }) => value)).toEqual([
      { type: 'date', period: { start: 17932, days: 2, grain: 'day' }, from: day(17932), to: day(17933) },
      { type: 'label', label: { text: 'notika martā', lang: 'lv', by: 'source' } }
    ])
  })
})

it('names a party as a source does, with the reason where it is our inference', () => {
  const { details } = compile(own, 'en')
  const host = details.activities.find(({ id }) => id === 'kaunas-2024-02')?.parties[0]
  expect(host).toMatchObject({ id: 'vlc', role: 'host', evidence: 'announced', reason: null })
  expect(host?.ownName).toMatchObject({ lang: 'lt', by: 'source' })
  const vlc = project(details, 'well-being')?.parties.find(({ id }) => id === 'vlc')
  expect(vlc).toMatchObject({ role: 'partner', evidence: 'inferred', reason: { by: 'us' } })
  const lead = project(details, 'socquality')?.parties[0]
  expect(lead).toMatchObject({ id: 'zemgale-planning-region', role: 'lead', evidence: 'reported' })
  const viesite = project(details, 'socquality')?.parties.find(({ id }) => id === 'viesite-municipality')
  expect(viesite?.shareEur).toBe(109732.96)
})

describe('chunks', () => {
  const { details } = compile(toRecords(crowd({ activities: 250, seed: 3 })), 'en')
  it('hold every activity once, in order, and the projects in the first', () => {
    const chunks = detailsChunks(details, 100)
    expect(
      chunks.map(({ first, activities, projects }) => [first, activities.length, projects.length])
    ).toEqual([
      [0, 100, details.projects.length],
      [100, 100, 0],
      [200, 50, 0]
    ])
    expect(chunks.flatMap(({ activities }) => activities.map(({ id }) => id))).toEqual(
      details.activities.map(({ id }) => id)
    )
  })
  it('say the same of the sources by their own numbers; the first has those of all, others no more', () => {
    const { details: whole } = compile(own, 'en')
    const chunks = detailsChunks(whole, 4)
    const quotes = (chunk: DetailsChunk) =>
      [...chunk.activities, ...chunk.projects].flatMap((each) =>
        each.quotes.map(({ source, text }) => `${each.id} ${chunk.sources[source]?.id ?? ''} ${text}`)
      )
    expect(chunks.flatMap(quotes).toSorted()).toEqual(quotes(whole).toSorted())
    const [all] = detailsChunks(whole, 1000)
    expect(chunks[0]?.sources).toEqual(all?.sources)
    for (const chunk of chunks.slice(1)) {
      for (const { id } of chunk.sources)
        expect(quotes(chunk).some((line) => line.includes(` ${id} `))).toBe(true)
    }
  })
  it('are one even without an activity', () => {
    expect(detailsChunks({ ...details, activities: [] }, 100)).toHaveLength(1)
  })
  it('refuse a size below 1', () => {
    expect(() => detailsChunks(details, 0)).toThrow('chunk size')
  })
})
