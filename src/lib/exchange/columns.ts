/**
 * Knows the columns of the table of activities: their names, what is in them, and of which type. Knows nothing of how
 * a table is written. The names are the same in every language, so that a program reads any of the tables.
 */
import type { ActivityFacts, PartyFacts } from './activity-facts'
import type { Cell } from './csv'
import type { About } from './extract'

/** Types of values, by their names in CSV on the Web (XML Schema). */
export type Datatype = 'string' | 'date' | 'decimal' | 'integer' | 'boolean' | 'anyURI'

/** A column of the table. */
export interface Column {
  readonly name: string
  readonly datatype: Datatype
  /** its cells hold several values */
  readonly isList: boolean
  /** its texts are words of the language of the table; of others the data say the language, or there is none */
  readonly isWords: boolean
  readonly cell: (facts: ActivityFacts, about: About) => Cell
}

type Read = Column['cell']

const column = (name: string, datatype: Datatype, cell: Read) => ({
  name,
  datatype,
  isList: false,
  isWords: false,
  cell
})
const code = (name: string, cell: Read) => column(name, 'string', cell)
const words = (name: string, cell: Read) => ({ ...code(name, cell), isWords: true })
const list = (name: string, cell: Read, datatype: Datatype = 'string') => ({
  ...column(name, datatype, cell),
  isList: true
})

const ids = (parties: readonly PartyFacts[]) => parties.map(({ id }) => id)
const names = (parties: readonly PartyFacts[]) => parties.map(({ name }) => name.text)

/** What happens, and how surely. */
const WHAT = [
  code('id', ({ id }) => id),
  words('title', ({ title }) => title.text),
  code('titleLang', ({ title }) => title.lang),
  code('kind', ({ kind }) => kind),
  list('alsoKinds', ({ alsoKinds }) => alsoKinds),
  code('evidence', ({ evidence }) => evidence)
]

const WHEN = [
  code('when', ({ when }) => when?.edtf ?? null),
  code('precision', ({ when }) => when?.precision ?? null),
  column('firstDay', 'date', ({ when }) => when?.firstDay ?? null),
  column('lastDay', 'date', ({ when }) => when?.lastDay ?? null),
  code('whenEvidence', ({ when }) => when?.evidence ?? null)
]

const WHERE = [
  code('place', ({ place }) => place?.id ?? null),
  words('placeName', ({ place }) => place?.name.text ?? null),
  code('placeKind', ({ place }) => place?.kind ?? null),
  code('country', ({ place }) => place?.country ?? null),
  column('lng', 'decimal', ({ place }) => place?.at?.[0] ?? null),
  column('lat', 'decimal', ({ place }) => place?.at?.[1] ?? null),
  code('placeEvidence', ({ place }) => place?.evidence ?? null)
]

const WHO = [
  list('hosts', ({ hosts }) => ids(hosts)),
  list('hostNames', ({ hosts }) => names(hosts)),
  list('hostEvidence', ({ hosts }) => hosts.map(({ evidence }) => evidence)),
  list('participants', ({ participants }) => ids(participants)),
  list('participantNames', ({ participants }) => names(participants)),
  list('participantEvidence', ({ participants }) => participants.map(({ evidence }) => evidence)),
  column('people', 'integer', ({ people }) => people),
  column('events', 'integer', ({ events }) => events),
  words('audience', ({ audience }) => audience?.text ?? null),
  words('description', ({ description }) => description?.text ?? null)
]

const AROUND = [
  code('project', ({ project }) => project.id),
  words('projectTitle', ({ project }) => project.title.text),
  words('programme', ({ project }) => project.programme?.text ?? null),
  list('stops', ({ stops }) => stops.map(({ text }) => text))
]

const TOLD = [
  list('inferred', ({ inferences }) => inferences.map(({ field, text }) => `${field}: ${text.text}`)),
  list('notes', ({ notes }) => notes.map(({ field, text }) => `${field}: ${text.text}`)),
  column('differs', 'boolean', ({ differs }) => differs),
  list('sources', ({ sources }) => sources.map(({ id }) => id)),
  list('sourceTitles', ({ sources }) => sources.map(({ title }) => title.text)),
  list('sourceUrls', ({ sources }) => sources.map(({ url }) => url ?? ''), 'anyURI'),
  list('quotes', ({ claims }) => claims.map(({ text }) => text)),
  list('quoteLangs', ({ claims }) => claims.map(({ lang }) => lang)),
  list('quoteSources', ({ claims }) => claims.map(({ source }) => source.id)),
  list('quoteEvidence', ({ claims }) => claims.map(({ mood }) => mood ?? 'stated'))
]

/** The same in each row, as a table has no other room for it. */
const ABOUT = [
  column('page', 'anyURI', ({ page }) => page),
  column('dataDate', 'date', (_, { dataDate }) => dataDate),
  code('licence', (_, { licence }) => licence),
  column('activities', 'integer', (_, { activities }) => activities),
  column('of', 'integer', (_, { of }) => of),
  words('filter', (_, { filter }) => filter),
  column('view', 'anyURI', (_, { view }) => view)
]

/** All columns, from left to right. */
export const COLUMNS: readonly Column[] = [...WHAT, ...WHEN, ...WHERE, ...WHO, ...AROUND, ...TOLD, ...ABOUT]
