/**
 * Knows who hosts and who comes: names in one cell cut apart, and whether a name is a place or an organisation. What is
 * no place of the sheet, no country and no town of its countries is an organisation.
 */
import type { OrganisationRecord } from '$lib/model/records'
import { isMissing } from './cell-words'
import type { Ids } from './ids'
import { countryPlace, placeFor, type PlaceBook } from './places'
import { atOf, cellIn, report, withoutPersonsIn, type Row } from './row'
import { cellText, fold } from './table'

/** The organisations of an import, as they are found. */
export interface PartyBook {
  readonly organisations: Map<string, OrganisationRecord>
  readonly byName: Map<string, string>
  readonly places: PlaceBook
  readonly ids: Ids
  /** names whose reading has been told once */
  readonly told: Set<string>
}

/** Makes an empty book. */
export function createPartyBook(places: PlaceBook, ids: Ids): PartyBook {
  return { organisations: new Map(), byName: new Map(), places, ids, told: new Set() }
}

/** Ids of the organisations that a field of a row names. */
export function organisationsIn(book: PartyBook, row: Row, field: string): string[] {
  const ids = namesIn(book, row, field === 'hosts' ? 'hostIds' : '')
  const names = namesIn(book, row, field)
  return unique(
    names.map((name, at) => organisation(book, row, name, names.length === ids.length ? ids[at] : undefined))
  )
}

/** Ids of the places and organisations that come, as a row names them. */
export function participantsIn(book: PartyBook, row: Row): string[] {
  const ids = namesIn(book, row, 'participantIds')
  const names = namesIn(book, row, 'participants')
  return unique(
    names.map((name, at) => {
      const id = names.length === ids.length ? ids[at] : undefined
      if (id !== undefined && book.places.records.has(id)) return id
      return placeOf(book, row, name, id) ?? organisation(book, row, name, id)
    })
  )
}

/** Finds or makes the organisation of a name. */
export function organisation(book: PartyBook, row: Row, name: string, wished?: string): string {
  const key = fold(name) || name
  const known = book.byName.get(key)
  if (known !== undefined) return known
  const id = wished !== undefined && book.ids.take(wished) ? wished : book.ids.make(name, 'organisation')
  const lang = row.mapping.language ?? 'en'
  book.organisations.set(id, { id, name: { [lang]: name }, kind: null, place: null, at: atOf(row) })
  book.byName.set(key, id)
  return id
}

/** The names in a cell: divided by semicolons, bars or line breaks; by commas where each part is a place. */
function namesIn(book: PartyBook, row: Row, field: string): string[] {
  const raw = field === '' ? '' : String(cellIn(row, field) ?? '')
  if (isMissing(cellText(raw))) return []
  const parts = raw
    .split(/[;|\n]/)
    .map((part) => withoutPersonsIn(row, field, cellText(part)))
    .filter((part) => part !== '')
  const [only = ''] = parts
  if (parts.length !== 1 || !only.includes(',')) return parts
  const byCommas = only.split(',').map((part) => part.trim())
  if (!byCommas.every((part) => isPlaceName(book, part))) return parts
  report(row, field, { rule: 'list-by-commas', value: only, fill: { count: byCommas.length } })
  return byCommas
}

function isPlaceName({ places }: PartyBook, name: string): boolean {
  if (places.byName.has(fold(name)) || places.gazetteer.countryNamed(name) !== null) return true
  return places.gazetteer.find(name, null).some(({ isOwnName }) => isOwnName)
}

/** The place of a name, if it is one; what the gazetteer says of a name is told once. */
function placeOf(book: PartyBook, row: Row, name: string, id: string | undefined): string | null {
  const { places } = book
  if (book.byName.has(fold(name))) return null
  const told = places.mapping.places[name]
  const mine = places.byName.get(fold(name)) ?? []
  if (told !== undefined || mine.length === 1)
    return placeFor(places, { name, country: null, at: null, ...(id === undefined ? {} : { id }) }).id
  const country = places.gazetteer.countryNamed(name)
  if (country !== null && name.length > 2) return countryPlace(places, country)
  const towns = places.gazetteer
    .find(name, null)
    .filter(({ town, isOwnName }) => isOwnName && places.byCode.has(town.country))
  const [first] = towns
  if (!first) return null
  const isNew = !book.told.has(name)
  book.told.add(name)
  if (towns.length > 1) {
    if (isNew)
      report(row, 'participants', {
        rule: 'participant-ambiguous',
        value: name,
        fill: { count: towns.length }
      })
    return null
  }
  if (isNew)
    report(row, 'participants', {
      rule: 'participant-place',
      value: name,
      fill: { country: first.town.country }
    })
  return placeFor(places, {
    name,
    country: first.town.country,
    at: null,
    ...(id === undefined ? {} : { id })
  }).id
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
