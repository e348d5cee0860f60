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

/** Tables of a list; one without rows is left out. */
export function listTables(corpus: Corpus, list: PageList, say: Words): ListTable[] {
  return TABLES[list](corpus, say).filter(({ rows }) => rows.length > 0)
}

const TABLES: Readonly<Record<PageList, (corpus: Corpus, say: Words) => ListTable[]>> = {
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

function activityTables({ dataset, paths }: Corpus, say: Words): ListTable[] {
  const { columns } = dataset
  const heads: WordKey[] = [
    'search.activity',
    'field.when',
    'filter.place',
    'filter.project',
    'filter.evidence'
  ]
  const cells = (row: number): Cell[] => {
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
  const all = [...columns.id.keys()]
  const counted = all.filter((row) => isCounted(columns, row))
  const isDated = (row: number) => columns.start[row] !== NO_DAY
  return [
    { title: null, heads, rows: counted.filter(isDated).map(cells) },
    { title: 'time.withoutDateTitle', heads, rows: counted.filter((row) => !isDated(row)).map(cells) },
    {
      title: 'article.uncounted',
      heads: [...heads.slice(0, -1), 'filter.kind'],
      rows: all.filter((row) => !isCounted(columns, row)).map(cells)
    }
  ]
}

function projectTables({ dataset, paths, rowsByProject }: Corpus, say: Words): ListTable[] {
  const rows = dataset.projects.map(({ id, title, programme, period }, index): Cell[] => [
    titled(title, paths('projects', id)),
    named(programme ?? undefined),
    { text: period ? formatPeriod(period, say) : say('precision.noDate') },
    { text: say('list.count', { count: rowsByProject.get(index)?.length ?? 0 }) }
  ])
  return [
    {
      title: null,
      heads: ['filter.project', 'details.programme', 'details.projectDates', 'nav.activities'],
      rows
    }
  ]
}

function placeTables(corpus: Corpus, say: Words): ListTable[] {
  const { dataset, frame, paths, rowsByPlace } = corpus
  const byName = inNameOrder(corpus.lang)
  const countryOf = (id: string) => {
    const place = dataset.places[frame.placeIndex.get(id) ?? -1]
    return { place, country: dataset.places[place?.country ?? -1] }
  }
  const rows = idsOf(corpus, 'places')
    .map((id) => ({ id, ...countryOf(id), count: rowsByPlace.get(id)?.length ?? 0 }))
    .toSorted((a, b) => byName(a.country?.name, b.country?.name) || byName(a.place?.name, b.place?.name))
    .map(({ id, place, country, count }): Cell[] => [
      named(place?.name, paths('places', id)),
      named(country?.name),
      { text: say('list.count', { count }) }
    ])
  return [{ title: null, heads: ['filter.place', 'filter.country', 'nav.activities'], rows }]
}

function organisationTables(corpus: Corpus, say: Words): ListTable[] {
  const { dataset, frame, paths, roles } = corpus
  const byName = inNameOrder(corpus.lang)
  const rows = idsOf(corpus, 'organisations')
    .map((id) => ({ id, name: frame.names.get(id)?.name }))
    .toSorted((a, b) => byName(a.name, b.name))
    .map(({ id, name }): Cell[] => {
      const pin = partyPin(frame, id)
      return [
        named(name, paths('organisations', id)),
        named(dataset.places[pin]?.name, paths.place(pin)),
        { text: rolesInWords(roles.get(id) ?? [], say) }
      ]
    })
  return [{ title: null, heads: ['search.organisation', 'filter.place', 'article.role'], rows }]
}

function sourceTables({ details, paths }: Corpus, say: Words): ListTable[] {
  const tableOf = (isRegister: boolean): ListTable => ({
    title: isRegister ? 'article.registers' : null,
    heads: ['details.openSource', 'article.publisher', 'article.publishedOn', 'article.language'],
    rows: details.sources
      .filter(({ kind }) => (kind === 'reference') === isRegister)
      .map(({ id, title, publisher, published, publishedInferred, lang }): Cell[] => {
        const date = published ? formatPeriod(published, say) : ''
        return [
          named(title, paths('sources', id)),
          named(publisher ?? undefined),
          { text: publishedInferred ? `${date} (${inSentence(say('inferred.label'))})` : date },
          { text: languageName(lang, say) }
        ]
      })
  })
  return [tableOf(false), tableOf(true)]
}

function inNameOrder(lang: string) {
  const compare = inOrderOf(lang)
  return (a: Label | undefined, b: Label | undefined) => compare(a?.text ?? '', b?.text ?? '')
}
