import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import about from '../../src/lib/locales/en.about.json'
import data from '../../src/lib/locales/en.data.json'
import first from '../../src/lib/locales/en.json'
import imports from '../../src/lib/locales/en.import.json'
import later from '../../src/lib/locales/en.later.json'
import pages from '../../src/lib/locales/en.pages.json'
import present from '../../src/lib/locales/en.present.json'
import trial from '../../src/lib/locales/en.try.json'
import { COLUMNS } from '$lib/exchange/columns'
import { CHOSEN_FILES, WHOLE_FILES } from '$lib/exchange/data-files'
import { READING_RULES } from '$lib/exchange/readme'
import { TABLE_KINDS } from '$lib/intake/fields'
import { KINDS } from '$lib/model/dataset'
import { PICTURE_SIZES } from '$lib/pictures/layout'
import { SHOWN_KINDS } from '$lib/model/details'
import { OrganisationSchema } from '$lib/model/schema-records'
import { FAILURES } from '$lib/offline/state'
import { FOUND_KINDS } from '$lib/model/search'
import { THEME_CHOICES } from '$lib/panels/themes'
import { LEVELS } from '$lib/timeline/levels'
import { FACETS } from '$lib/view/view'
import { readRecords } from '../fixtures/read-records'
import { leavesOf, stemOf } from '../fixtures/words'

const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .map((path) => [path, readFileSync(join('src', path), 'utf8')])
)
const all = [...sources.values()].join('\n')
const files = [first, later, about, pages, data, present, imports, trial]
const known = new Set(files.flatMap((file) => [...leavesOf(file).keys()]).map(stemOf))
const sections = new Set(files.flatMap((file) => Object.keys(file)))
const isOurs = (head: string | undefined) => sections.has(head ?? '')

/** Keys that stand in the sources as they are; names of files look alike. */
const written = [...all.matchAll(/['"`](([A-Za-z]+)\.[A-Za-z][\w-]*)['"`]/g)]
  .filter(([, key, head]) => isOurs(head) && !/\.(json|ts|svelte|css|zip)$/.test(key ?? ''))
  .map(([, key]) => key ?? '')

/** Fields that remarks may be about, as they are listed. */
const fields = [
  ...(/const FIELDS = \[([^\]]*)\]/.exec(sources.get('lib/view/field-words.ts') ?? '')?.[1] ?? '').matchAll(
    /'(\w+)'/g
  )
].map(([, field]) => field ?? '')
const organisationKinds = OrganisationSchema.shape.kind.unwrap().options

/** Words that the pages about the site list, as the pages have them. */
const listed = (page: string) =>
  [...(sources.get(`routes/[[lang=lang]]/(about)/${page}.svelte`) ?? '').matchAll(/'([a-z]\w+)'/gi)]
    .map(([, word]) => word ?? '')
    .filter((word) => /^(rule|credit)/.test(word))
const SHARES = ['reported', 'withDate', 'withDay', 'withTown', 'withNumbers', 'withBudget']

/** Forms of a span of time, and the numbers of months. */
const RANGES = ['days', 'daysMonths', 'daysYears', 'months', 'monthsYears', 'years']
const SINGLES = ['day', 'month', 'year', 'sinceDay', 'sinceMonth', 'sinceYear']
const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1))

/** What may stand after the dot where a key is put together. */
const MADE: Readonly<Record<string, readonly string[]>> = {
  article: ['distances', 'near', 'published', 'registers'],
  count: ['projects', 'places', 'organisations', 'sources'],
  date: [...RANGES, ...SINGLES],
  spokenDate: RANGES,
  monthShort: MONTHS,
  kind: KINDS,
  filterKind: SHOWN_KINDS,
  filter: FACETS,
  time: ['from', 'to'],
  evidence: ['reported', 'announced', 'cancelled'],
  field: [...fields, 'other'],
  search: FOUND_KINDS,
  theme: THEME_CHOICES,
  timeScale: LEVELS,
  about: [...listed('about/+page'), ...listed('about/Credits'), ...SHARES],
  privacy: ['noCookies', 'nothingStored', 'onRequest', 'noThirdParty', 'inAddress', 'host'],
  column: COLUMNS.map(({ name }) => name),
  data: READING_RULES,
  purpose: [...CHOSEN_FILES, ...WHOLE_FILES].map(({ purpose }) => purpose),
  picture: PICTURE_SIZES.map(({ id }) => id),
  offline: FAILURES,
  try: ['failed', 'cancelled'],
  word: ['funded', 'co-funded', ...organisationKinds],
  import: [...TABLE_KINDS, 'organisations'],
  language: readRecords('data').sources.map(({ lang }) => lang)
}

describe('words in the sources', () => {
  it('are all there, where they are written out', () => {
    expect(written.length).toBeGreaterThan(100)
    expect(written.filter((key) => !known.has(key))).toEqual([])
  })

  it('are put together in known ways only', () => {
    const heads = [...all.matchAll(/`([A-Za-z]+)\.\$\{/g)].map(([, head]) => head ?? '').filter(isOurs)
    expect(new Set(heads)).toEqual(new Set(Object.keys(MADE)))
  })

  it.each(Object.keys(MADE))('are all there, where they are put together: %s', (head) => {
    const values = MADE[head] ?? []
    expect(values.length).toBeGreaterThan(1)
    expect(values.filter((value) => !known.has(`${head}.${value}`))).toEqual([])
  })
})
