/**
 * Knows which row of a table is its headings, and which field each heading means. Proposes only: the choice is shown to
 * be confirmed, and kept in a mapping file.
 */
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '$lib/locales/languages'
import { FIELDS_OF, HEADINGS, TEXT_FIELDS, type TableKind } from './fields'
import { PERSONAL_HEADINGS } from './personal'
import { cellText, fold, valueUnder, type Cell, type Table } from './table'

/** What a heading is taken for. */
export interface HeadingGuess {
  readonly heading: string
  /** index of the column, from 0 */
  readonly at: number
  /** a field; with a language behind it, `title.lv`, a text in that one; null for none */
  readonly field: string | null
  readonly isPersonal: boolean
}

/** What a table is taken for. */
export interface TableGuess {
  readonly is: TableKind
  /** index of the row of headings in `rows`; −1 where none was found */
  readonly headingsAt: number
  readonly columns: readonly HeadingGuess[]
  /** language of most headings */
  readonly lang: InterfaceLanguage | null
  /** columns of our own exports: dates are EDTF, ids stand beside names */
  readonly isOwn: boolean
}

/** Rows in which headings are looked for: titles and remarks often stand above. */
const MOST_ROWS_ABOVE = 20

type Meanings = ReadonlyMap<string, readonly { readonly field: string; readonly lang: InterfaceLanguage }[]>

const MEANINGS: Meanings = meaningsOf()

/** Columns of our own exports whose names mean something else elsewhere. */
const OWN: Readonly<Record<string, string>> = {
  id: 'id',
  title: 'title',
  kind: 'kind',
  alsokinds: 'alsoKinds',
  evidence: 'evidence',
  when: 'when',
  place: 'placeId',
  placename: 'place',
  placekind: 'placeKind',
  country: 'country',
  lng: 'lng',
  lat: 'lat',
  hosts: 'hostIds',
  hostnames: 'hosts',
  participants: 'participantIds',
  participantnames: 'participants',
  people: 'people',
  events: 'events',
  audience: 'audience',
  description: 'description',
  project: 'projectId',
  projecttitle: 'project'
}
/** Headings that only our own exports have. */
const OWN_SIGNS = ['titlelang', 'placeevidence', 'whenevidence']
/** Headings of a gazetteer, as its file of JSON is read. */
const PLACE_FIELDS = FIELDS_OF.places.map((field): [string, string] => [field.toLowerCase(), field])
/** Headings of the project list of the Erasmus+ results platform begin like this. */
const ERASMUS: readonly (readonly [start: string, field: string])[] = [
  ['project identifier', 'number'],
  ['project title', 'title'],
  ['programme', 'programme'],
  ['funding programme', 'programme'],
  ['eu grant award in euros', 'euEur'],
  ['coordinating organisation name', 'lead'],
  ['coordinator s country', 'leadCountry']
]
const ANY_FIELD = new Map(
  Object.values(FIELDS_OF)
    .flat()
    .map((field) => [field.toLowerCase(), field])
)
/** Texts that are longer are no headings by which a row is known. */
const LONGEST_HEADING = 80
const ERASMUS_PARTNER = /^partner \d+ (name|country)$/

/** Finds headings and what they mean. */
export function guessTable(table: Table): TableGuess {
  const scored = table.rows.slice(0, MOST_ROWS_ABOVE).map((row, at) => ({ at, score: scoreOf(row) }))
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { at: -1, score: 1 })
  const row = table.rows[best.at] ?? []
  const headings = row.map((cell) => fold(cellText(cell)))
  const squeezed = headings.map((heading) => heading.replaceAll(' ', ''))
  const isOwn = OWN_SIGNS.some((sign) => squeezed.includes(sign))
  const isErasmus = headings.some((heading) => heading.startsWith('project identifier'))
  const is = isErasmus ? 'projects' : isOwn ? 'activities' : kindOf(row, table.sheet)
  const fieldAt = (at: number) => {
    if (isErasmus) return erasmusField(headings[at] ?? '')
    if (isOwn) return valueUnder(OWN, squeezed[at] ?? '') ?? null
    return fieldOf(cellText(row[at]), is)
  }
  const columns = row.flatMap((cell, at): HeadingGuess[] => {
    const heading = cellText(cell)
    if (heading === '') return []
    const isPersonal = !isOwn && !isErasmus && PERSONAL_HEADINGS.test(fold(heading))
    return [{ heading, at, field: isPersonal ? null : fieldAt(at), isPersonal }]
  })
  return { is, headingsAt: best.at, columns: onceEach(columns), lang: languageOf(row), isOwn }
}

/** Field of a heading in a sort of table; null where it means none. */
export function fieldOf(heading: string, is: TableKind): string | null {
  const lang = /[([\s._-]\s*([a-z]{2})\s*[)\]]?$/i.exec(heading)?.[1]?.toLowerCase()
  const inLang = lang !== undefined && INTERFACE_LANGUAGES.some((known) => known === lang) ? lang : null
  const bare = inLang === null ? heading : heading.replace(/[([\s._-]\s*[a-z]{2}\s*[)\]]?$/i, '')
  if (inLang !== null) {
    const field = plainField(bare, is)
    if (field !== null && TEXT_FIELDS.includes(field)) return `${field}.${inLang}`
  }
  return plainField(heading, is)
}

function plainField(heading: string, is: TableKind): string | null {
  const known: readonly string[] = FIELDS_OF[is]
  for (const part of partsOf(heading)) {
    const folded = fold(part)
    const own =
      is === 'places' ? PLACE_FIELDS.find(([name]) => name === folded.replaceAll(' ', ''))?.[1] : undefined
    const named =
      is === 'places' && /^(name|nosaukums|pavadinimas|nom|naam)$/.test(folded) ? 'place' : undefined
    const camel = known.find((field) => field.toLowerCase() === folded.replaceAll(' ', ''))
    const meant = MEANINGS.get(folded)?.map(({ field }) => field)
    const found = own ?? named ?? meant?.find((field) => known.includes(field)) ?? camel
    if (found !== undefined) return found
  }
  return null
}

function erasmusField(heading: string): string | null {
  if (ERASMUS_PARTNER.test(heading)) return heading.endsWith('name') ? 'partners' : 'partnerCountry'
  return ERASMUS.find(([start]) => heading.startsWith(start))?.[1] ?? null
}

/** How many fields a row names, whatever the table is. */
function scoreOf(row: readonly Cell[]): number {
  const fields = row.flatMap((cell) => {
    const text = cellText(cell)
    return text === '' || text.length > LONGEST_HEADING ? [] : (anyField(text) ?? [])
  })
  return new Set(fields).size
}

/** "Place / Vieta" is one or the other, and "Budget (EUR)" is a budget. */
function partsOf(heading: string): readonly string[] {
  if (!/[/|(*]/.test(heading)) return [heading]
  return [heading, heading.replace(/\(.*?\)|\*/g, ''), ...heading.split(/[/|]/)]
}

/** A field of any sort of table that a heading may mean. */
function anyField(heading: string): string | null {
  for (const part of partsOf(heading)) {
    const folded = fold(part)
    const found =
      MEANINGS.get(folded)?.[0]?.field ?? ANY_FIELD.get(folded.replaceAll(' ', '')) ?? erasmusField(folded)
    if (found !== null) return found
  }
  return null
}

/** Activities have a kind, evidence or a project; projects a number, a programme or money; places a position and little else. */
function kindOf(row: readonly Cell[], sheet: string | null): TableKind {
  const name = fold(sheet ?? '')
  if (/^(projects|projekti|projektai|projets|projecten)$/.test(name)) return 'projects'
  if (/^(places|vietas|vietos|lieux|plaatsen)$/.test(name)) return 'places'
  const has = (is: TableKind) => new Set(row.flatMap((cell) => plainField(cellText(cell), is) ?? []))
  const [activity, project, place] = [has('activities'), has('projects'), has('places')]
  const isActivity = ['kind', 'evidence', 'hosts', 'participants', 'partOf', 'project'].some((field) =>
    activity.has(field)
  )
  if (isActivity) return 'activities'
  if (['number', 'programme', 'totalEur', 'euEur', 'lead'].some((field) => project.has(field)))
    return 'projects'
  const isPlace =
    place.has('place') && !activity.has('title') && !activity.has('when') && !activity.has('start')
  return isPlace ? 'places' : 'activities'
}

/** Of two columns for one field the first one stands; lists of partners may have many. */
function onceEach(columns: readonly HeadingGuess[]): HeadingGuess[] {
  const taken = new Set<string>()
  return columns.map((column) => {
    const { field } = column
    if (field === null || field === 'partners' || field === 'partnerCountry') return column
    if (taken.has(field)) return { ...column, field: null }
    taken.add(field)
    return column
  })
}

function languageOf(row: readonly Cell[]): InterfaceLanguage | null {
  const counts = new Map<InterfaceLanguage, number>()
  for (const cell of row)
    for (const { lang } of MEANINGS.get(fold(cellText(cell))) ?? [])
      counts.set(lang, (counts.get(lang) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

function meaningsOf(): Meanings {
  const meanings = new Map<string, { field: string; lang: InterfaceLanguage }[]>()
  for (const lang of INTERFACE_LANGUAGES)
    for (const [field, headings] of Object.entries(HEADINGS[lang]))
      for (const heading of headings?.split(',') ?? [])
        meanings.set(heading, [...(meanings.get(heading) ?? []), { field, lang }])
  return meanings
}
