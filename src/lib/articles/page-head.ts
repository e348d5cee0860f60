/** Knows what a page is called and how it is told of elsewhere; knows nothing of what it says itself. */
import type { Words } from '$lib/locales/words'
import { totals } from '$lib/model/counts'
import type { Label } from '$lib/model/dataset'
import type { PageList } from '$lib/view/paths'
import { dateWords, evidenceWords, placeOf } from '$lib/view/activity-words'
import type { Corpus } from './corpus'
import { LIST_WORDS } from './list-words'
import { entriesIn } from './lists'
import { pageCount, type ListPart } from './paging'
import { fundedBy, idsOf, type Subject } from './subject'

/** Head of a page. */
export interface PageHead {
  readonly list: PageList
  readonly title: Label
  /** null: the page is the list itself */
  readonly subject: Subject | null
  /** which page of a list it is; null for the page of one thing */
  readonly part: ListPart | null
  /** ids of the projects whose EU statement stands below */
  readonly projects: readonly string[]
  /** short, in words: date, place, how surely, counts */
  readonly facts: readonly string[]
  /** what a search engine shows */
  readonly description: string
}

/** Head of the page of one thing. */
export function headOf(corpus: Corpus, subject: Subject, say: Words): PageHead {
  const { list, title } = subject
  const facts = factsOf(corpus, subject, say)
  const description =
    facts.length === 0 ? title.text : say('article.summary', { name: title.text, facts: facts.join(' · ') })
  return { list, title, subject, part: null, projects: fundedBy(corpus, subject), facts, description }
}

/** Head of a page of a list. */
export function listHead(corpus: Corpus, list: PageList, say: Words, number = 1): PageHead {
  const part = { number, count: pageCount(entriesIn(corpus, list)) }
  const name = say(LIST_WORDS[list])
  const text = number === 1 ? name : `${name} – ${say('article.pageOf', { ...part })}`
  const title: Label = { text, lang: say.lang, by: 'us' }
  const facts = [countWords(corpus, list, say)]
  const description = say('article.summary', {
    name: text,
    facts: [...facts, corpus.dataset.site.title.text].join(' · ')
  })
  return { list, title, subject: null, part, projects: [], facts, description }
}

/** How many pages a list has; of activities, how many count. */
export function countWords(corpus: Corpus, list: PageList, say: Words): string {
  const byProject = [...corpus.rowsByProject.values()]
  const counted = byProject.reduce((sum, rows) => sum + rows.length, 0)
  const count = list === 'activities' ? counted : idsOf(corpus, list).length
  return list === 'activities' ? say('list.count', { count }) : say(`count.${list}`, { count })
}

function factsOf({ dataset, details, frame }: Corpus, subject: Subject, say: Words): string[] {
  const { list, id, rows, selected, place } = subject
  if (list === 'activities') {
    const where = placeOf(dataset, selected)?.name.text
    return [
      dateWords(dataset, selected, say),
      ...(where ? [where] : []),
      evidenceWords(dataset, selected, say)
    ]
  }
  if (list === 'sources') {
    const source = details.sources[frame.sourceIndex.get(id) ?? -1]
    return source?.publisher ? [source.publisher.text] : []
  }
  const country = dataset.places[dataset.places[place]?.country ?? -1]?.name.text
  return [...(country ? [country] : []), ...countsOf(dataset, rows, say)]
}

/** `4 activities`, `Reported: 1`, `Only announced: 3`. */
export function countsOf(dataset: Corpus['dataset'], rows: readonly number[], say: Words): string[] {
  const { activities, reported, announced, cancelled } = totals(dataset, rows)
  if (activities === 0) return []
  return [
    say('list.count', { count: activities }),
    ...(reported > 0 ? [say('count.reported', { count: reported })] : []),
    ...(announced > 0 ? [say('count.announced', { count: announced })] : []),
    ...(cancelled > 0 ? [say('count.cancelled', { count: cancelled })] : [])
  ]
}
