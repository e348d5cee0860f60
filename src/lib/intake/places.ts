/**
 * Knows the places of an import: those of the sheet itself, countries, and towns of the gazetteer. Where a name has
 * several towns it lists them and chooses none.
 */
import { distanceKm, type LngLat } from '$lib/geo/mercator'
import type { Fill } from '$lib/locales/words'
import type { PlaceRecord, Text } from '$lib/model/records'
import { clearOf, linesOf } from './candidates'
import type { Gazetteer, Town } from './gazetteer'
import type { Ids } from './ids'
import type { Mapping } from './mapping'
import type { Rule } from './problem'
import { fold, valueUnder } from './table'

/** A place as a row tells it. */
export interface PlaceWish {
  readonly name: string
  /** ISO 3166-1 alpha-2 that the row names, or null */
  readonly country: string | null
  readonly at: LngLat | null
  readonly kind?: PlaceRecord['kind']
  readonly id?: string
  readonly names?: Text
  /** where the row stands that tells it */
  readonly from?: PlaceRecord['at']
}

/** The id of a place, or why there is none; a note may come with an id. */
export interface PlaceAnswer {
  readonly id: string | null
  readonly rule: Rule | null
  readonly fill: Fill
}

/** The places that an import needs, as they are found. */
export interface PlaceBook {
  readonly records: Map<string, PlaceRecord>
  readonly byName: Map<string, string[]>
  readonly byGeonames: Map<number, string>
  readonly byCode: Map<string, string>
  /** ids of those that the sheet lists itself */
  readonly listed: Set<string>
  readonly answers: Map<string, PlaceAnswer>
  readonly gazetteer: Gazetteer
  readonly mapping: Mapping
  readonly ids: Ids
}

/** Source of what the gazetteer says. */
export const GEONAMES = 'geonames'
/** Two positions of one name that are farther apart are two places, km. */
const SAME_PLACE_KM = 5

/** Makes an empty book. */
export function createPlaceBook(gazetteer: Gazetteer, mapping: Mapping, ids: Ids): PlaceBook {
  return {
    records: new Map(),
    byName: new Map(),
    byGeonames: new Map(),
    byCode: new Map(),
    listed: new Set(),
    answers: new Map(),
    gazetteer,
    mapping,
    ids
  }
}

/** Finds or makes the place that a row means. */
export function placeFor(book: PlaceBook, wish: PlaceWish): PlaceAnswer {
  const { name, country, at } = wish
  if (name === '' && at === null)
    return known(country === null ? null : countryPlace(book, country, { from: wish.from }))
  if (name === '') return { id: null, rule: 'value-missing', fill: { field: 'place' } }
  const key = [name, country ?? '', at?.join() ?? '', wish.id ?? ''].join('\u0000')
  const answer = book.answers.get(key) ?? findPlace(book, wish)
  if (answer.rule === null || answer.id === null) book.answers.set(key, answer)
  return answer
}

function findPlace(book: PlaceBook, wish: PlaceWish): PlaceAnswer {
  const { name, country, at } = wish
  const told =
    valueUnder(book.mapping.places, name) ?? valueUnder(book.mapping.places, `${name}, ${country ?? ''}`)
  if (told !== undefined && at === null) return placeAsTold(book, wish, told)
  const mine = knownPlace(book, wish)
  if (mine !== null) return mine
  if (at !== null) return known(addPlace(book, wish, at, townAt(book, name, at)))
  const asCountry = book.gazetteer.countryNamed(name)
  if (asCountry !== null) return known(countryPlace(book, asCountry, { from: wish.from }))
  return fromGazetteer(book, wish)
}

/** A place that is there already by id or name; two positions of one name are a fault. */
function knownPlace(book: PlaceBook, { name, country, at, id }: PlaceWish): PlaceAnswer | null {
  if (id !== undefined && book.records.has(id)) return known(id)
  const named = (book.byName.get(fold(name)) ?? []).flatMap((each) => book.records.get(each) ?? [])
  const fitting = named.filter(
    (record) => country === null || isoOf(book, record) === country || record.in === null
  )
  const [only, other] = fitting
  if (!only) return null
  if (at === null)
    return other
      ? { id: null, rule: 'place-ambiguous', fill: { candidates: fitting.map(recordLine).join('; ') } }
      : known(only.id)
  const near = fitting.find((record) => {
    if (record.lng === undefined || record.lat === undefined) return false
    return distanceKm(at, [record.lng, record.lat]) < SAME_PLACE_KM
  })
  if (near) return known(near.id)
  if (only.lng === undefined || only.lat === undefined || country === null) return null
  const km = Math.round(distanceKm(at, [only.lng, only.lat]))
  return { id: null, rule: 'place-differs', fill: { other: `${String(only.lat)}, ${String(only.lng)}`, km } }
}

function placeAsTold(
  book: PlaceBook,
  wish: PlaceWish,
  told: number | readonly [number, number]
): PlaceAnswer {
  if (typeof told !== 'number') return known(addPlace(book, wish, [told[1], told[0]], null))
  const found = book.gazetteer.find(wish.name, null).find(({ town }) => town.id === told)
  if (found) return known(addTown(book, found.town, wish))
  return { id: null, rule: 'place-unknown', fill: { similar: String(told) } }
}

function fromGazetteer(book: PlaceBook, wish: PlaceWish): PlaceAnswer {
  const { name, country } = wish
  const { gazetteer } = book
  const found = gazetteer.find(name, country)
  const [first] = found
  if (!first) {
    const elsewhere = country === null ? [] : gazetteer.find(name, null)
    if (elsewhere.length > 0)
      return {
        id: null,
        rule: 'place-elsewhere',
        fill: { country: country ?? '', candidates: linesOf(gazetteer, elsewhere) }
      }
    const similar = country === null ? null : gazetteer.similar(name, country)
    return { id: null, rule: 'place-unknown', fill: { similar: similar ?? '–' } }
  }
  const clear = clearOf(found)
  if (clear === null)
    return { id: null, rule: 'place-ambiguous', fill: { candidates: linesOf(gazetteer, found) } }
  const id = addTown(book, clear.town, wish)
  const isPlain = clear.isOwnName && found.length === 1 && country !== null
  return isPlain
    ? known(id)
    : { id, rule: 'place-chosen', fill: { candidates: linesOf(gazetteer, [clear]), count: found.length } }
}

function recordLine({ id, name, in: around }: PlaceRecord): string {
  return `${Object.values(name)[0] ?? id} · ${around ?? '–'} · ${id}`
}

/** The town of the gazetteer with that name at that position. */
function townAt({ gazetteer }: PlaceBook, name: string, at: LngLat): Town | null {
  const found = gazetteer
    .find(name, null)
    .find(({ town }) => distanceKm(at, [town.lng, town.lat]) < SAME_PLACE_KM)
  return found?.town ?? null
}

/** Adds a town of the gazetteer, under the name that the sheet gives it. */
function addTown(book: PlaceBook, town: Town, wish: PlaceWish): string {
  const there = book.byGeonames.get(town.id)
  if (there !== undefined) return there
  return addPlace(book, { ...wish, country: town.country }, [town.lng, town.lat], town)
}

function addPlace(book: PlaceBook, wish: PlaceWish, [lng, lat]: LngLat, town: Town | null): string {
  const country = wish.country ?? town?.country ?? null
  const around = country === null ? null : countryPlace(book, country, { from: wish.from })
  const record: PlaceRecord = {
    id: idFor(book, wish),
    kind: wish.kind ?? 'town',
    name: wish.names ?? { [book.mapping.language ?? 'en']: wish.name },
    in: around,
    lng,
    lat,
    ...(town === null ? {} : { geonames: town.id, refs: [GEONAMES] }),
    ...fromOf(wish)
  }
  return keep(book, record)
}

/** Adds a place that the sheet itself describes. */
export function keepPlace(book: PlaceBook, wish: PlaceWish, more: Partial<PlaceRecord>): string {
  const around = wish.country === null ? null : countryPlace(book, wish.country, { from: wish.from })
  if (wish.kind === 'country' && around !== null) return around
  const [lng, lat] = wish.at ?? []
  return keep(book, {
    id: idFor(book, wish),
    kind: wish.kind ?? 'town',
    name: wish.names ?? { [book.mapping.language ?? 'en']: wish.name },
    in: around,
    ...(lng === undefined || lat === undefined ? {} : { lng, lat }),
    ...more,
    ...fromOf(wish)
  })
}

function fromOf({ from }: Partial<PlaceWish>): Pick<PlaceRecord, 'at'> {
  return from === undefined ? {} : { at: from }
}

function idFor({ ids }: PlaceBook, { id, name }: Pick<PlaceWish, 'id' | 'name'>): string {
  return id !== undefined && ids.take(id) ? id : ids.make(name, 'place')
}

function keep(book: PlaceBook, record: PlaceRecord): string {
  book.records.set(record.id, record)
  for (const name of Object.values(record.name)) {
    const key = fold(name)
    const known = book.byName.get(key) ?? []
    if (!known.includes(record.id)) book.byName.set(key, [...known, record.id])
  }
  if (record.kind === 'country' && record.iso !== undefined) book.byCode.set(record.iso, record.id)
  if (record.geonames !== undefined) book.byGeonames.set(record.geonames, record.id)
  return record.id
}

/** The record of a country, made where there is none yet; `wish` gives it an id and names of the sheet. */
export function countryPlace(book: PlaceBook, code: string, wish: Partial<PlaceWish> = {}): string {
  const there = book.byCode.get(code)
  if (there !== undefined) return there
  const lang = book.mapping.language ?? 'en'
  return keep(book, {
    id: idFor(book, { ...wish, name: book.gazetteer.countryName(code, 'en') }),
    kind: 'country',
    name: wish.names ?? { [lang]: book.gazetteer.countryName(code, lang) },
    in: null,
    iso: code,
    ...fromOf(wish)
  })
}

function isoOf(book: PlaceBook, record: PlaceRecord): string | null {
  if (record.kind === 'country') return record.iso ?? null
  return record.in === null ? null : (book.records.get(record.in)?.iso ?? null)
}

function known(id: string | null): PlaceAnswer {
  return { id, rule: null, fill: {} }
}
