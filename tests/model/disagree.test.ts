import { describe, expect, it, test } from 'vitest'
import { disputes } from '../../src/lib/model/disagree'
import type { Records } from '../../src/lib/model/records'
import { readRecords } from '../fixtures/read-records'
import {
  anActivity,
  aProject,
  said,
  smallWorld,
  type ActivityClaim,
  type ProjectClaim
} from '../fixtures/small-world'

/** `record path: value (sources) | …`, a star where it is counted from dates. */
function told(records: Records): string[] {
  return disputes(records).map(({ id, path, camps }) => {
    const groups = camps.map(({ value, said: by }) => {
      const names = by.map(({ source, computed }) => (computed ? `${source}*` : source))
      return `${String(value).slice(0, 42)} (${names.join(', ')})`
    })
    return `${id} ${path}: ${groups.join(' | ')}`
  })
}

it('finds in our own data what the sources contradict each other on, and nothing else', () => {
  expect(told(readRecords('data'))).toEqual([
    'well-being title.lt: Emocinės gerovės ir sveikatos gerinimas sp (vlc-2024) | Emocinės gerovės ir psichinės sveikatos po (vlc-2024)',
    'well-being authority: viaa (rezekne-2024) | eacea (vlc-2024)',
    'socquality period: 2018-03/2020-02 (zemgale-2019) | 2017-02-01/2020-02-29 (viesite-2019)',
    'socquality months: 24 (viesite-2019, zemgale-2019*) | 37 (viesite-2019*)',
    'socquality totalEur: 791256.2 (zemgale-2019) | 791256.19 (viesite-2019)',
    'socquality euEur: 672567.73 (viesite-2019) | 672576.74 (zemgale-2019)',
    'socquality funding: co-funded (zemgale-2019) | funded (viesite-2019)',
    'vlc kind: public-institution (vlc-2024) | association (rezekne-2024)'
  ])
})

describe('two claims of an activity', () => {
  type Says = ActivityClaim['says']
  const cases: [string, Says, Says, string[]][] = [
    ['months apart', { when: '2024-02' }, { when: '2024-03-01' }, ['when']],
    ['of one month, one to the day', { when: '2024-02' }, { when: 'XXXX-02-28' }, []],
    ['in two towns', { place: 'alder' }, { place: 'cedar' }, ['place']],
    ['in a town and its country', { place: 'alder' }, { place: 'north' }, []],
    ['in a town and a country elsewhere', { place: 'alder' }, { place: 'south' }, ['place']],
    ['with other numbers of people', { people: 4 }, { people: 5 }, ['people']],
    ['with other numbers of events', { events: 4 }, { events: 5 }, ['events']],
    ['with other titles', { title: { en: 'Visit' } }, { title: { en: 'Journey' } }, []],
    ['one of which cancels it', { held: true }, { held: false }, []],
    ['with other participants', { participants: ['alder'] }, { participants: ['cedar'] }, []]
  ]
  test.each(cases)('%s', (_, a, b, paths) => {
    const activity = anActivity({ claims: [said(a), said(b, 'announced', 'page-b')] })
    expect(disputes(smallWorld({ activities: [activity] })).map(({ path }) => path)).toEqual(paths)
  })
})

describe('two claims of a project', () => {
  type Says = ProjectClaim['says']
  const cases: [string, Says, Says, string[]][] = [
    [
      'with other titles in one language',
      { title: { en: 'Bridge' } },
      { title: { en: 'Ferry' } },
      ['title.en']
    ],
    ['with titles in two languages', { title: { en: 'Bridge' } }, { title: { lv: 'Prāmis' } }, []],
    [
      'with other spaces, case and dashes',
      { title: { en: 'Bridge – North' } },
      { title: { en: 'bridge-north' } },
      []
    ],
    ['a cent apart', { totalEur: 10.2 }, { totalEur: 10.19 }, ['totalEur']],
    [
      'with other shares of one partner',
      { sharesEur: { wanderers: 1 } },
      { sharesEur: { wanderers: 2 } },
      ['sharesEur.wanderers']
    ],
    [
      'with shares of two partners',
      { sharesEur: { wanderers: 1 } },
      { sharesEur: { 'alder-school': 2 } },
      []
    ],
    ['with other leads', { lead: 'wanderers' }, { lead: 'alder-school' }, ['lead']],
    ['with other programmes', { programme: 'one' }, { programme: 'two' }, ['programme']],
    ['with other numbers', { number: '317' }, { number: 'LLI-317' }, []],
    ['with other aims', { aim: { en: 'Rest' } }, { aim: { en: 'Work' } }, []],
    ['with other partners', { partners: ['wanderers'] }, { partners: ['alder-school'] }, []],
    ['with other ends', { period: '2018-03/2020-02' }, { period: '2018/2021' }, ['period']],
    ['with months that fit the other’s dates', { months: 24 }, { period: '2018-03/2020-02' }, []],
    ['with months that do not', { months: 30 }, { period: '2018-03/2020-02' }, ['months']],
    ['with months within half a month', { months: 25 }, { period: '2018-03-10/2020-03-31' }, []],
    ['with periods only', { period: '2018-03/2020-02' }, { period: '2017-03/2020-02' }, ['period']]
  ]
  test.each(cases)('%s', (_, a, b, paths) => {
    const claim = (says: Says, source: string): ProjectClaim => ({ source, evidence: 'reported', says })
    const project = aProject({ claims: [claim(a, 'page-a'), claim(b, 'page-b')] })
    expect(disputes(smallWorld({ projects: [project] })).map(({ path }) => path)).toEqual(paths)
  })
})

it('compares months with the dates of the same claim', () => {
  const says = { period: '2017-02-01/2020-02-29', months: 24 }
  const project = aProject({ claims: [{ source: 'page-a', evidence: 'reported', says }] })
  expect(told(smallWorld({ projects: [project] }))).toEqual(['bridge months: 24 (page-a) | 37 (page-a*)'])
})

it('puts the shown value first and names each source once', () => {
  const claims = [said({ people: 7 }), said({ people: 7 }), said({ people: 9 }, 'reported', 'page-b')]
  const world = (people: number) => smallWorld({ activities: [anActivity({ people, claims })] })
  expect(told(world(9))).toEqual(['visit people: 9 (page-b) | 7 (page-a)'])
  expect(told(world(7))).toEqual(['visit people: 7 (page-a) | 9 (page-b)'])
})

it('lets a second voice contradict the owner', () => {
  const activity = anActivity({ people: 9, claims: [said({ people: 7 }, 'reported', 'page-b')] })
  const records = smallWorld({ site: { firstParty: 'office' }, activities: [activity] })
  expect(told(records)).toEqual(['visit people: 9 (office) | 7 (page-b)'])
})

it('never compares places in name or kind, nor sources in date', () => {
  const places = [
    {
      id: 'dale',
      kind: 'town' as const,
      name: { en: 'Dale' },
      in: 'north',
      claims: [
        { source: 'page-a', says: { kind: 'town' as const, name: { en: 'Dale' } } },
        { source: 'page-b', says: { kind: 'region' as const, name: { en: 'Dales' } } }
      ]
    }
  ]
  const sources = [
    {
      id: 'page-c',
      kind: 'page' as const,
      title: { en: 'Page C' },
      lang: 'en',
      url: null,
      claims: [
        { source: 'page-c', says: { published: '2019-02-11' } },
        { source: 'page-c', says: { published: '2019-04-29' } }
      ]
    }
  ]
  expect(disputes(smallWorld({ places, sources }))).toEqual([])
})
