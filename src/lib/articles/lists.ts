/** Knows the tables of the list pages: which columns, and what stands in each cell. Knows nothing of drawing. */
import { inSentence } from '$lib/locales/in-sentence'
import { languageName } from '$lib/locales/language-name'
import { inOrderOf } from '$lib/locales/order'
import type { WordKey, Words } from '$lib/locales/words'
import { isCounted } from '$lib/model/counts'
import { NO_DAY, type Label } from '$lib/model/dataset'
import { formatPeriod } from '$lib/model/period-words'
import { dateWords, evidenceWords, kindOf, placeOf, projectOf } from '$lib/view/activity-words'
import type { PageList } from '$lib/view/paths'
import { partyPin } from '$lib/model/frame'
import type { Corpus } from './corpus'
import { entriesOn } from './paging'
import { rolesInWords } from './role-words'
import { idsOf } from './subject'

/** One cell: words of the page, or a name in its own language; with an address it is a link. */
export interface Cell {
  readonly text: string
  readonly lang?: string | undefined
  readonly href?: string | null
  /** a title, which is said to be missing where it is in another language than the page */
  readonly title?: Label
  /** in small letters below */
  readonly note?: string
}

/** A table; the first cell of a row names it. */
export interface ListTable {
  readonly title: WordKey | null
  readonly heads: readonly WordKey[]
  readonly rows: readonly (readonly Cell[])[]
}

/** A table whose cells are not yet made. */
interface LongTable extends Omit<ListTable, 'rows'> {
  /** rows of activities, indexes of projects and so on */
  readonly entries: readonly number[]
  readonly cellsOf: (entry: number) => readonly Cell[]
}

const madeFor = new WeakMap<Corpus, Map<PageList, readonly LongTable[]>>()

/** Tables of one page of a list; one without rows is left out. */
export function listTables(corpus: Corpus, list: PageList, say: Words, number = 1): ListTable[] {
  return entriesOn(tablesOf(corpus, list, say), { number }).map(({ list: table, from, to }) => ({
    title: table.title,
    heads: table.heads,
    rows: table.entries.slice(from, to).map(table.cellsOf)
  }))
}

/** The tables of all pages, made once. */
function tablesOf(corpus: Corpus, list: PageList, say: Words): readonly LongTable[] {
  const known = madeFor.get(corpus) ?? new Map<PageList, readonly LongTable[]>()
  const tables = known.get(list) ?? TABLES[list](corpus, say)
  madeFor.set(corpus, known.set(list, tables))
  return tables
}

/** How many entries all pages of a list have. */
export function entriesIn(corpus: Corpus, list: PageList): number {
  return list === 'activities' ? corpus.dataset.columns.size : idsOf(corpus, list).length
}

const TABLES: Readonly<Record<PageList, (corpus: Corpus, say: Words) => LongTable[]>> = {
  activities: activityTables,
  projects: projectTables,
  places: placeTables,
  organisations: organisationTables,
  sources: sourceTables
}

/** A name in its own language, which leads to its page. */
export const named = (name: Label | undefined, href?: string | null): Cell => ({
  text: name?.text ?? '',
  lang: name?.lang,
  href: href ?? null
})

/** Titles are translated, names stand as they are. */
const titled = (title: Label | undefined, href: string | null): Cell => ({
  ...named(title, href),
  ...(title ? { title } : {})
})

function activityTables({ dataset, paths }: Corpus, say: Words): LongTable[] {
  const { columns } = dataset
  const heads: WordKey[] = [
    'search.activity',
    'field.when',
    'filter.place',
    'filter.project',
    'filter.evidence'
  ]
  const cellsOf = (row: number): Cell[] => {
    const project = projectOf(dataset, row)
    const kind = say(`kind.${kindOf(dataset, row)}`)
    return [
      titled(columns.title[row], paths('activities', columns.id[row])),
      { text: dateWords(dataset, row, say) },
      named(placeOf(dataset, row)?.name, paths.place(columns.place[row] ?? -1)),
      named(project.short, paths('projects', project.id)),
      { text: isCounted(columns, row) ? evidenceWords(dataset, row, say) : kind }
    ]
  }
  const [dated, undated, others]: [number[], number[], number[]] = [[], [], []]
  for (let row = 0; row < columns.size; row++) {
    if (!isCounted(columns, row)) others.push(row)
    else if (columns.start[row] === NO_DAY) undated.push(row)
    else dated.push(row)
  }
  return [
    { title: null, heads, entries: dated, cellsOf },
    { title: 'time.withoutDateTitle', heads, entries: undated, cellsOf },
    {
      title: 'article.uncounted',
      heads: [...heads.slice(0, -1), 'filter.kind'],
      entries: others,
      cellsOf
    }
  ]
}

function projectTables({ dataset, paths, rowsByProject }: Corpus, say: Words): LongTable[] {
  const cellsOf = (index: number): Cell[] => {
    const project = dataset.projects[index]
    const period = project?.period
    return [
      titled(project?.title, paths('projects', project?.id)),
      named(project?.programme ?? undefined),
      { text: period ? formatPeriod(period, say) : say('precision.noDate') },
      { text: say('list.count', { count: rowsByProject.get(index)?.length ?? 0 }) }
    ]
  }
  const heads: WordKey[] = ['filter.project', 'details.programme', 'details.projectDates', 'nav.activities']
  return [{ title: null, heads, entries: [...dataset.projects.keys()], cellsOf }]
}

function placeTables(corpus: Corpus, say: Words): LongTable[] {
  const { dataset, frame, paths, rowsByPlace } = corpus
  const { places } = dataset
  const byName = inNameOrder(corpus.lang)
  const countryOf = (index: number) => places[places[index]?.country ?? -1]
  const entries = idsOf(corpus, 'places')
    .map((id) => frame.placeIndex.get(id) ?? -1)
    .toSorted(
      (a, b) => byName(countryOf(a)?.name, countryOf(b)?.name) || byName(places[a]?.name, places[b]?.name)
    )
  const cellsOf = (index: number): Cell[] => {
    const id = places[index]?.id ?? ''
    return [
      named(places[index]?.name, paths('places', id)),
      named(countryOf(index)?.name),
      { text: say('list.count', { count: rowsByPlace.get(id)?.length ?? 0 }) }
    ]
  }
  return [{ title: null, heads: ['filter.place', 'filter.country', 'nav.activities'], entries, cellsOf }]
}

function organisationTables(corpus: Corpus, say: Words): LongTable[] {
  const { dataset, frame, paths, roles } = corpus
  const byName = inNameOrder(corpus.lang)
  const sorted = idsOf(corpus, 'organisations')
    .map((id) => ({ id, name: frame.names.get(id)?.name }))
    .toSorted((a, b) => byName(a.name, b.name))
  const cellsOf = (order: number): Cell[] => {
    const { id = '', name } = sorted[order] ?? {}
    const pin = partyPin(frame, id)
    return [
      named(name, paths('organisations', id)),
      named(dataset.places[pin]?.name, paths.place(pin)),
      { text: rolesInWords(roles.get(id) ?? [], say) }
    ]
  }
  const heads: WordKey[] = ['search.organisation', 'filter.place', 'article.role']
  return [{ title: null, heads, entries: [...sorted.keys()], cellsOf }]
}

function sourceTables({ details, paths }: Corpus, say: Words): LongTable[] {
  const cellsOf = (index: number): Cell[] => {
    const source = details.sources[index]
    if (!source) return []
    const { id, title, publisher, published, publishedInferred, lang } = source
    const date = published ? formatPeriod(published, say) : ''
    return [
      named(title, paths('sources', id)),
      named(publisher ?? undefined),
      { text: publishedInferred ? `${date} (${inSentence(say('inferred.label'))})` : date },
      { text: languageName(lang, say) }
    ]
  }
  const tableOf = (isRegister: boolean): LongTable => ({
    title: isRegister ? 'article.registers' : null,
    heads: ['details.openSource', 'article.publisher', 'article.publishedOn', 'article.language'],
    entries: [...details.sources.keys()].filter(
      (index) => (details.sources[index]?.kind === 'reference') === isRegister
    ),
    cellsOf
  })
  return [tableOf(false), tableOf(true)]
}

function inNameOrder(lang: string) {
  const compare = inOrderOf(lang)
  return (a: Label | undefined, b: Label | undefined) => compare(a?.text ?? '', b?.text ?? '')
}
