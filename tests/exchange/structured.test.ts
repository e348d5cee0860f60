import { describe, expect, it } from 'vitest'
import { datasetData } from '$lib/exchange/dataset-data'
import { eventData } from '$lib/exchange/event-data'
import { isoDate, isoSpan } from '$lib/exchange/iso-date'
import { dataScript, escapeMarkup, shareTexts } from '$lib/exchange/markup'
import { projectData } from '$lib/exchange/project-data'
import { compile } from '$lib/model/compile'
import { dayOf } from '$lib/time/day'
import { readRecords } from '../fixtures/read-records'

const { dataset, details } = compile(readRecords('data'), 'en')
const PAGE = { url: 'https://example.org/a/', evidence: 'Reported' }

function eventOf(id: string) {
  const row = dataset.columns.id.indexOf(id)
  const own = details.activities.find((each) => each.id === id)
  if (!own) throw new Error(`no activity: ${id}`)
  return eventData(dataset, row, own, PAGE)
}

function projectOf(id: string) {
  const project = dataset.projects.find((each) => each.id === id)
  const own = details.projects.find((each) => each.id === id)
  if (!project || !own) throw new Error(`no project: ${id}`)
  return projectData(project, own, { url: null, union: 'European Union' })
}

/** Types that we use, with the properties that schema.org gives them. */
const SCHEMA: Readonly<Record<string, readonly string[]>> = {
  Dataset:
    'name description url inLanguage license version dateModified publisher isAccessibleForFree temporalCoverage spatialCoverage distribution'.split(
      ' '
    ),
  DataDownload: ['name', 'encodingFormat', 'contentUrl'],
  Event: 'name url description startDate endDate eventStatus location organizer'.split(' '),
  Project: 'name alternateName url identifier description member funding'.split(' '),
  MonetaryGrant: ['identifier', 'funder', 'amount'],
  MonetaryAmount: ['currency', 'value'],
  Organization: ['name'],
  Place: ['name', 'geo', 'address'],
  Country: ['name', 'geo', 'address'],
  GeoCoordinates: ['latitude', 'longitude'],
  PostalAddress: ['addressCountry']
}

/** Everything in structured data that schema.org does not know, or that says nothing. */
function findFaults(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => findFaults(each, `${at}[${index}]`))
  if (value === null || value === undefined || value === '') return [`${at}: empty`]
  if (typeof value !== 'object') return []
  const { '@type': type, '@context': context, ...properties } = value as Record<string, unknown>
  const allowed = SCHEMA[String(type)]
  if (!allowed) return [`${at}: unknown type ${String(type)}`]
  if (at === '' && context !== 'https://schema.org') return ['no context']
  return Object.entries(properties).flatMap(([name, each]) =>
    allowed.includes(name) ? findFaults(each, `${at}.${name}`) : [`${at}.${name}: unknown`]
  )
}

describe('dates for other programs', () => {
  it('are as fine as they are known', () => {
    const day = dayOf(2019, 5, 6)
    expect([isoDate(day, 'day'), isoDate(day, 'month'), isoDate(day, 'year')]).toEqual([
      '2019-05-06',
      '2019-05',
      '2019'
    ])
    expect(isoSpan({ start: day, days: 0, grain: 'year' })).toEqual({ from: '2019', to: null })
  })
})

describe('structured data', () => {
  it('of the dashboard is a dataset', () => {
    expect(datasetData(dataset, { description: 'D', url: 'https://example.org/' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Who meets whom, where and when',
      description: 'D',
      url: 'https://example.org/',
      inLanguage: 'en',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      version: '1',
      dateModified: '2026-11-21',
      isAccessibleForFree: true,
      temporalCoverage: '2016/2024',
      spatialCoverage: ['Lithuania', 'Latvia', 'Belgium'].map((name) => ({ '@type': 'Country', name }))
    })
  })

  it('of the page of the data names each file', () => {
    const downloads = [{ name: 'a.csv', type: 'text/csv', url: 'https://example.org/data/a.csv' }]
    const data = datasetData(dataset, { description: 'D', url: null, downloads })
    expect(findFaults(data)).toEqual([])
    expect(data.distribution).toEqual([
      {
        '@type': 'DataDownload',
        name: 'a.csv',
        encodingFormat: 'text/csv',
        contentUrl: 'https://example.org/data/a.csv'
      }
    ])
  })

  it('of an activity keeps a month a month, and has no host whom no source names', () => {
    expect(eventOf('kretinga-2019-05')).toMatchObject({ startDate: '2019-05', endDate: '2019-05' })
    expect(eventOf('brussels-2024-04')).not.toHaveProperty('organizer')
    expect(eventOf('kaunas-2024-02')).toMatchObject({
      startDate: '2024-02-26',
      endDate: '2024-02-28',
      location: { name: 'Kaunas', address: { addressCountry: 'LT' } }
    })
  })

  it('tells along what is our inference', () => {
    const reason = 'No year in the sources; 2024 follows from the dates of the project.'
    expect(eventOf('brussels-2024-04')).toMatchObject({ description: expect.stringContaining(reason) })
  })

  it('of an activity without a date or town has neither, and never says that it was held as planned', () => {
    const event = eventOf('steering-group-2019')
    expect(event).not.toHaveProperty('startDate')
    for (const id of dataset.columns.id) expect(eventOf(id) ?? {}).not.toHaveProperty('eventStatus')
  })

  it('has no event for a plan or for background', () => {
    const none = dataset.columns.id.filter((id) => eventOf(id) === null)
    expect(none).toHaveLength(4)
    expect(none).toContain('care-reform')
  })

  it('of a project has its grant, and no sum on which the sources differ', () => {
    expect(projectOf('socquality')).toMatchObject({
      alternateName: 'SocQuality',
      identifier: 'LLI-317',
      funding: { identifier: 'LLI-317', funder: { name: 'European Union' } }
    })
    expect(projectOf('socquality').funding).not.toHaveProperty('amount')
  })

  it('uses only what schema.org knows, and says nothing empty', () => {
    const all = [
      datasetData(dataset, { description: 'D', url: null }),
      ...dataset.columns.id.flatMap((id) => eventOf(id) ?? []),
      ...dataset.projects.map(({ id }) => projectOf(id))
    ]
    expect(all.length).toBeGreaterThan(15)
    for (const thing of all) expect(findFaults(thing), JSON.stringify(thing)).toEqual([])
    expect(findFaults({ '@context': 'https://schema.org', '@type': 'Event', performer: 'A' })).toHaveLength(1)
  })

  it('names no person', () => {
    const all = JSON.stringify(dataset.columns.id.map(eventOf))
    expect(all).not.toMatch(/"Person"|performer|attendee/)
  })
})

describe('markup for the head', () => {
  it('cannot be left by what stands in it', () => {
    expect(dataScript({ name: '</script><b>' })).toBe(
      '<script type="application/ld+json">{"name":"\\u003c/script>\\u003cb>"}</script>'
    )
    expect(escapeMarkup('"<&>')).toBe('&quot;&lt;&amp;&gt;')
    expect(shareTexts('A "b"', 'C')).toEqual([
      '<meta property="og:title" content="A &quot;b&quot;" />',
      '<meta property="og:description" content="C" />'
    ])
  })
})
