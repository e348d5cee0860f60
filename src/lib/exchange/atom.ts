/** Knows the activities as an Atom feed (RFC 4287), for who follows what is added. Knows no clock. */
import { Feed } from 'feed'
import type { Words } from '$lib/locales/words'
import { NO_DAY, type Dataset } from '$lib/model/dataset'
import { dateWords, evidenceWords } from '$lib/view/activity-words'
import type { ActivityFacts } from './activity-facts'
import type { About } from './extract'
import { escapeMarkup, withoutControls } from './markup'
import { hostAndPath } from './site-address'

/** What a feed needs beyond its activities. */
export interface FeedPlace {
  readonly dataset: Dataset
  readonly say: Words
  /** public address of the site, without a slash at its end */
  readonly site: string
  /** of the dashboard and of the feed itself */
  readonly home: string
  readonly self: string
}

/** The year from which an id holds (RFC 4151); part of every id, so that it never changes. */
const TAG_YEAR = '2026'

/** Entries of a feed: readers ask for it again and again. */
const MOST_ENTRIES = 100

/** Rows that a feed tells of: the latest first, those without a date at the end. */
export function latestRows({ columns }: Dataset, rows: readonly number[]): readonly number[] {
  const isDated = (row: number) => columns.start[row] !== NO_DAY
  const dated = rows.filter(isDated).slice(-MOST_ENTRIES).toReversed()
  return [...dated, ...rows.filter((row) => !isDated(row))].slice(0, MOST_ENTRIES)
}

/** Writes an entry for each activity, in their order. */
export function toAtom(activities: Iterable<ActivityFacts>, about: About, place: FeedPlace): string {
  const updated = new Date(`${about.dataDate ?? '1970-01-01'}T00:00:00Z`)
  const feed = new Feed({
    id: tagOf(place.site, `activities/${about.lang}`),
    title: about.title,
    description: place.say('site.description'),
    link: place.home,
    feedLinks: { atom: place.self },
    language: about.lang,
    updated,
    generator: 'Kartu',
    copyright: [about.licence, about.licenceUrl].filter((part) => part !== null).join(', '),
    author: { name: about.publisher ?? about.title }
  })
  for (const facts of activities) {
    feed.addItem({
      id: tagOf(place.site, `activities/${facts.id}`),
      title: escapeMarkup(facts.title.text),
      link: facts.page ?? place.home,
      date: updated,
      description: escapeMarkup(summaryOf(facts, place)),
      content: contentOf(facts, place),
      category: [
        { term: facts.kind, name: place.say(`kind.${facts.kind}`) },
        { term: facts.evidence, name: evidenceWords(place.dataset, facts.row, place.say) }
      ]
    })
  }
  return `${withoutControls(feed.atom1())}\n`
}

/** An id that is the same as long as the site has its address. */
function tagOf(site: string, name: string): string {
  const { host, path } = hostAndPath(site)
  return `tag:${host},${TAG_YEAR}:${path === '' ? '' : `${path}/`}${name}`
}

function summaryOf(facts: ActivityFacts, { dataset, say }: FeedPlace): string {
  const where = facts.place?.name.text
  return [
    dateWords(dataset, facts.row, say),
    ...(where === undefined ? [] : [where]),
    evidenceWords(dataset, facts.row, say),
    facts.project.short.text
  ].join(' · ')
}

/** The facts, our inferences and the quotes, each in its language. */
function contentOf(facts: ActivityFacts, place: FeedPlace): string {
  const { inferences, claims } = facts
  const said = claims.map(({ text, lang, source }) => {
    const title = `<cite lang="${escapeMarkup(source.title.lang)}">${escapeMarkup(source.title.text)}</cite>`
    const named = source.url === null ? title : `<a href="${escapeMarkup(source.url)}">${title}</a>`
    return `<blockquote lang="${escapeMarkup(lang)}"><p>${escapeMarkup(text)}</p></blockquote><p>${named}</p>`
  })
  const reasons = inferences.map(
    ({ text }) => `<p>${escapeMarkup(place.say('inferred.label'))}: ${escapeMarkup(text.text)}</p>`
  )
  return [`<p>${escapeMarkup(summaryOf(facts, place))}</p>`, ...reasons, ...said].join('')
}
