/** Knows how a row becomes a project with its partners: of our template, or of the list of the Erasmus+ results platform. */
import type { ProgrammeRecord, ProjectRecord } from '$lib/model/records'
import { isMissing } from './cell-words'
import type { Ids } from './ids'
import { readCount, readSum } from './numbers'
import { organisation, organisationsIn, type PartyBook } from './parties'
import { countryPlace } from './places'
import { whenIn } from './read-when'
import { atOf, cellIn, cellsIn, isSound, report, textIn, wordsIn, type Row } from './row'
import { cellText, fold } from './table'

/** The projects of an import, as they are found. */
export interface ProjectBook {
  readonly records: Map<string, ProjectRecord>
  /** id by title, short name, number and id */
  readonly byName: Map<string, string>
  readonly programmes: Map<string, ProgrammeRecord>
  readonly parties: PartyBook
  readonly ids: Ids
}

/** Makes an empty book. */
export function createProjectBook(parties: PartyBook, ids: Ids): ProjectBook {
  return { records: new Map(), byName: new Map(), programmes: new Map(), parties, ids }
}

/** Reads a row as a project and keeps it; false where a fault was reported. */
export function readProject(row: Row, book: ProjectBook): boolean {
  const title = textIn(row, 'title')
  if (title === null) report(row, 'title', { rule: 'value-missing', fill: { field: 'title' } })
  const period = whenIn(row)
  const sums = { totalEur: sumIn(row, 'totalEur'), euEur: sumIn(row, 'euEur') }
  const months = monthsIn(row)
  if (title === null || !isSound(row)) return false
  const [number, programme, short] = [wordsIn(row, 'number'), wordsIn(row, 'programme'), textIn(row, 'short')]
  const lead = wordsIn(row, 'lead')
  const names = short ?? title
  const record: ProjectRecord = {
    id: idFor(book, wordsIn(row, 'id'), Object.values(names)[0] ?? ''),
    title,
    ...(short === null ? {} : { short }),
    ...(number === '' ? {} : { number }),
    ...(programme === '' ? {} : { programme: programmeFor(book, row, programme) }),
    period,
    ...(months === null ? {} : { months }),
    ...(sums.totalEur === null ? {} : { totalEur: sums.totalEur }),
    ...(sums.euEur === null ? {} : { euEur: sums.euEur }),
    ...(lead === '' ? {} : { lead: seated(book, row, lead, cellText(cellIn(row, 'leadCountry'))) }),
    ...partnersOf(book, row),
    at: atOf(row)
  }
  keepProject(book, record)
  return true
}

/** The project of a name, number or id; made where no table describes it. */
export function projectFor(book: ProjectBook, row: Row, name: string, id: string): string {
  const known = book.byName.get(fold(name)) ?? (id === '' ? undefined : book.byName.get(fold(id)))
  if (known !== undefined) return known
  const title = name || id
  const lang = row.mapping.language ?? 'en'
  return keepProject(book, {
    id: idFor(book, id, title),
    title: { [lang]: title },
    period: null,
    at: atOf(row)
  })
}

function keepProject(book: ProjectBook, record: ProjectRecord): string {
  book.records.set(record.id, record)
  const names = [
    record.id,
    record.number ?? '',
    ...Object.values(record.title),
    ...Object.values(record.short ?? {})
  ]
  for (const name of names)
    if (name !== '' && !book.byName.has(fold(name))) book.byName.set(fold(name), record.id)
  return record.id
}

function idFor({ ids }: ProjectBook, wished: string, name: string): string {
  return wished !== '' && ids.take(wished) ? wished : ids.make(name, 'activities-of')
}

function programmeFor(book: ProjectBook, row: Row, name: string): string {
  for (const [id, record] of book.programmes)
    if (Object.values(record.name).some((each) => fold(each) === fold(name))) return id
  const id = book.ids.make(name, 'programme')
  book.programmes.set(id, { id, name: { [row.mapping.language ?? 'en']: name }, at: atOf(row) })
  return id
}

/** Partners in one column, or one column each with its country beside. */
function partnersOf(book: ProjectBook, row: Row): { partners?: string[] } {
  const cells = cellsIn(row, 'partners').map(cellText)
  if (cells.length <= 1) {
    const partners = organisationsIn(book.parties, row, 'partners')
    return partners.length === 0 ? {} : { partners }
  }
  const countries = cellsIn(row, 'partnerCountry').map(cellText)
  const partners = cells.flatMap((name, at) =>
    name === '' ? [] : [seated(book, row, name, countries[at] ?? '')]
  )
  return partners.length === 0 ? {} : { partners: [...new Set(partners)] }
}

/** An organisation with its seat in a country, where that is named. */
function seated(book: ProjectBook, row: Row, name: string, country: string): string {
  const { parties } = book
  const id = organisation(parties, row, name)
  const code = country === '' ? null : parties.places.gazetteer.countryNamed(country)
  const record = parties.organisations.get(id)
  if (code === null || !record || record.place !== null) return id
  parties.organisations.set(id, { ...record, place: countryPlace(parties.places, code) })
  return id
}

function sumIn(row: Row, field: 'totalEur' | 'euEur'): number | null {
  const cell = cellIn(row, field)
  const text = cellText(cell)
  if (text === '' || isMissing(text)) return null
  const reading = readSum(cell)
  if ('value' in reading) return reading.value
  if (reading.fault === 'either') {
    const [first, second] = reading.readings.map(String)
    report(row, field, {
      rule: 'sum-ambiguous',
      value: text,
      fill: { first: first ?? '', second: second ?? '' }
    })
  } else report(row, field, { rule: 'number-unreadable', value: text })
  return null
}

function monthsIn(row: Row): number | null {
  const text = wordsIn(row, 'months')
  if (text === '') return null
  const reading = readCount(text)
  if ('value' in reading && reading.value > 0) return reading.value
  report(row, 'months', { rule: 'number-unreadable', value: text })
  return null
}
