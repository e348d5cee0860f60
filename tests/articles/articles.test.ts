import { beforeAll, describe, expect, it } from 'vitest'
import { activityArticle } from '$lib/articles/activity'
import { articleOf } from '$lib/articles/articles'
import { corpusOf, type Corpus } from '$lib/articles/corpus'
import { organisationArticle } from '$lib/articles/organisation'
import { placeArticle } from '$lib/articles/place'
import { projectArticle } from '$lib/articles/project'
import { sourceArticle } from '$lib/articles/source'
import { fundedBy, idsOf, subjectOf } from '$lib/articles/subject'
import { compile } from '$lib/model/compile'
import { LIST_NAMES, type AnyRecord, type Claim } from '$lib/model/records'
import { totals } from '$lib/model/counts'
import { facetOptions } from '$lib/view/facets'
import { match } from '$lib/view/match'
import { PAGE_LISTS } from '$lib/view/paths'
import { HOME, withFilter } from '$lib/view/view'
import { dateOf } from '$lib/time/day'
import { readRecords } from '../fixtures/read-records'
import { pagesOf } from '../../src/routes/pages'

let corpus: Corpus
const namesOf = (rows: readonly number[] | undefined) =>
  rows?.map((row) => corpus.dataset.columns.id[row] ?? '')
const placeIds = (list: readonly { place: number; km: number }[] | undefined) =>
  list?.map(({ place, km }) => [corpus.dataset.places[place]?.id, km])

beforeAll(() => {
  const records = readRecords('data')
  corpus = corpusOf({ ...compile(records, 'en'), records }, '/')
})

describe('the page of a place', () => {
  it('quotes each of its activities once, by the words that name where it is', () => {
    const quotes = placeArticle(corpus, 'rezekne')?.quotes ?? []
    expect(quotes.map(({ mood, supports }) => [mood, supports.includes('place')])).toEqual([
      ['reported', true],
      ['announced', true]
    ])
    expect(new Set(placeArticle(corpus, 'viesite')?.quotes.map(({ text }) => text)).size).toBe(5)
  })

  it('has what the EU wants said of its projects', () => {
    const said = corpus.acknowledgements.find(({ project }) => project.id === 'well-being')
    expect(said?.authorities).toHaveLength(2)
    expect(corpus.acknowledgements.map(({ project }) => project.id)).not.toContain('atver-sirdi-zemgale')
  })
})

describe('pages of our content', () => {
  it('are one for each activity, project, place with a dot, organisation with a role, and source', () => {
    const { dataset, details } = corpus
    expect(idsOf(corpus, 'activities')).toEqual(dataset.columns.id)
    expect(idsOf(corpus, 'projects')).toHaveLength(dataset.projects.length)
    expect(idsOf(corpus, 'places').toSorted()).toEqual([...facetOptions(dataset, 'place')].toSorted())
    expect(idsOf(corpus, 'sources')).toHaveLength(details.sources.length)
    expect(idsOf(corpus, 'organisations')).toContain('vlc')
    expect(idsOf(corpus, 'organisations')).not.toContain('eacea')
  })

  it('are all named to search engines, once each, with the lists and the pages about the site', () => {
    const all = pagesOf(corpus)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toEqual(expect.arrayContaining(['', 'about/', 'places/', 'places/rezekne/', 'sources/']))
    const things = PAGE_LISTS.reduce((sum, list) => sum + idsOf(corpus, list).length, 0)
    expect(all).toHaveLength(1 + 5 + PAGE_LISTS.length + things)
  })

  it('all have a subject and something to say; others have none', () => {
    for (const list of PAGE_LISTS) {
      for (const id of idsOf(corpus, list)) {
        expect(subjectOf(corpus, list, id), `${list}/${id}`).not.toBeNull()
        expect(articleOf(corpus, list, id), `${list}/${id}`).not.toBeNull()
      }
      expect(subjectOf(corpus, list, 'nowhere')).toBeNull()
      expect(articleOf(corpus, list, 'nowhere')).toBeNull()
    }
  })

  it('count what the dashboard counts with the same filter', () => {
    const { dataset } = corpus
    for (const id of idsOf(corpus, 'places')) {
      const shown = match(dataset, withFilter(HOME, 'place', [id])).shown
      expect(placeArticle(corpus, id)?.rows, id).toEqual(shown)
    }
    for (const id of idsOf(corpus, 'projects')) {
      const shown = match(dataset, withFilter(HOME, 'project', [id])).shown
      expect(projectArticle(corpus, id)?.rows, id).toEqual(shown)
    }
    const counted = idsOf(corpus, 'projects').flatMap((id) => projectArticle(corpus, id)?.rows ?? [])
    expect(counted).toHaveLength(totals(dataset, dataset.columns.id.keys()).activities)
  })
})

describe('the page of Rēzekne', () => {
  it('has what names it, and the rest of its project apart', () => {
    const article = placeArticle(corpus, 'rezekne')
    expect(namesOf(article?.rows)).toEqual(['kaunas-2024-02', 'rezekne-2024-06'])
    expect(article?.also.map(({ rows }) => namesOf(rows))).toEqual([['brussels-2024-04', 'closing-2024-10']])
    expect(article?.meanwhile).toEqual([])
  })

  it('marks the meeting that it was only announced to come to', () => {
    const article = placeArticle(corpus, 'rezekne')
    expect(namesOf([...(article?.onlyAnnounced ?? [])])).toEqual(['kaunas-2024-02'])
  })

  it('gives its distance to where it went, and the nearest places', () => {
    const article = placeArticle(corpus, 'rezekne')
    expect(placeIds(article?.joined)).toEqual([['kaunas', 279]])
    expect(placeIds(article?.near)).toEqual([
      ['viesite', 111],
      ['rokiskis', 124],
      ['jaunjelgava', 139]
    ])
  })

  it('has the names of other languages and of the sources, each once', () => {
    const article = placeArticle(corpus, 'rezekne')
    expect(article?.otherNames.map(({ lang }) => lang)).toEqual(['lv', 'lt', 'fr', 'nl'])
    expect(article?.saidNames.map(({ text }) => text)).toEqual(['Rēzeknes novads', 'Rezeknės regionas'])
  })

  it('belongs to the one project that names it, and is selected on the dashboard', () => {
    const subject = subjectOf(corpus, 'places', 'rezekne')
    expect(subject && fundedBy(corpus, subject)).toEqual(['well-being'])
    expect(subject?.view.at).toBe('rezekne')
  })
})

describe('municipalities', () => {
  it.each([
    ['viesite', 'Viesīte Municipality', 'Jēkabpils Municipality', []],
    ['auce', 'Auce Municipality', 'Dobele Municipality', []],
    ['dobele', 'Dobele Municipality', undefined, ['Auce Municipality']],
    ['jaunjelgava', 'Jaunjelgava Municipality', 'Aizkraukle Municipality', []]
  ])('of %s say what became of them', (id, name, into, joined) => {
    const [change, ...more] = placeArticle(corpus, id)?.successions ?? []
    expect(more).toEqual([])
    expect(change?.name.text).toBe(name)
    expect(change && dateOf(change.day)).toEqual({ year: 2021, month: 7, day: 1 })
    expect(change?.into?.text).toBe(into)
    expect(change?.joined.map(({ text }) => text)).toEqual(joined)
  })

  it('have none where nothing changed', () => {
    expect(placeArticle(corpus, 'jelgava')?.successions).toEqual([])
  })
})

describe('pages of activities', () => {
  it('lead to the ones before and after in time, among those that count', () => {
    const article = activityArticle(corpus, 'jelgava-2019-02')
    expect(namesOf([article?.before ?? -1, article?.after ?? -1])).toEqual([
      'seminars-2016',
      'viesite-2019-02'
    ])
    expect(activityArticle(corpus, 'seminars-2016')?.before).toBeNull()
  })

  it('of a stop or a plan lead nowhere, and show the activities of their project', () => {
    const { columns } = corpus.dataset
    const stop = columns.id[[...columns.parent].findIndex((parent) => parent >= 0)] ?? ''
    const article = activityArticle(corpus, stop)
    expect([article?.before, article?.after]).toEqual([null, null])
    expect(article?.siblings).toHaveLength(6)
  })
})

describe('pages of organisations', () => {
  it('tell of roles in projects and activities, with how sure they are', () => {
    const article = organisationArticle(corpus, 'vlc')
    expect(
      article?.roles.map(({ as, row, evidence }) => [as, row === null ? null : namesOf([row])?.[0], evidence])
    ).toEqual([
      ['partner', null, 'inferred'],
      ['host', 'kaunas-2024-02', 'announced']
    ])
    expect(article?.published.map(({ id }) => id)).toEqual(['vlc-2024'])
  })

  it('name the authority that grants the money', () => {
    expect(organisationArticle(corpus, 'viaa')?.roles.map(({ as }) => as)).toEqual(['authority'])
  })
})

describe('pages of sources', () => {
  it('hold all that they are quoted for, in their words', () => {
    const quoted = idsOf(corpus, 'sources').flatMap((id) =>
      (sourceArticle(corpus, id)?.citations ?? []).flatMap(({ quotes }) => quotes)
    )
    const { records } = corpus
    const claims = LIST_NAMES.flatMap((list) => {
      const all: readonly AnyRecord[] = records[list]
      return all.flatMap((record): readonly Claim[] => record.claims ?? [])
    })
    const words = claims.flatMap(({ quote }) => quote ?? [])
    expect(quoted.map(({ text }) => text).toSorted()).toEqual(words.toSorted())
  })

  it('of a law name what leans on it, without words', () => {
    const { citations = [] } = sourceArticle(corpus, 'latvian-reform-2021') ?? {}
    expect(citations.map(({ id }) => id)).toContain('viesites-novads')
    expect(citations.every(({ quotes }) => quotes.length === 0)).toBe(true)
  })
})
