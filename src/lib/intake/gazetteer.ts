/**
 * Knows the towns of Europe and their other names, made by `scripts/gazetteer.mjs`: which have a name, which is near a
 * position, what a country is called. Chooses none where several have a name.
 */
import { distanceKm, type LngLat } from '$lib/geo/mercator'
import { findNearest } from '$lib/model/nearest'
import { fold } from './table'

/** A town of the gazetteer. */
export interface Town {
  readonly name: string
  /** number in GeoNames */
  readonly id: number
  readonly lng: number
  readonly lat: number
  /** ISO 3166-1 alpha-2 */
  readonly country: string
  readonly people: number
}

/** A town with the name that was asked for; by its own name, or by another one. */
export interface Found {
  readonly town: Town
  readonly isOwnName: boolean
}

/** Look-ups in the gazetteer. */
export interface Gazetteer {
  /** all towns, by country */
  readonly towns: readonly Town[]
  /** all towns with a name; in one country where that is given; the largest first */
  find(name: string, country: string | null): readonly Found[]
  /** the most similar name of a town of a country */
  similar(name: string, country: string): string | null
  /** country by a name in any of our languages, its own name, or its code */
  countryNamed(name: string): string | null
  /** name of a country in a language, or in English */
  countryName(code: string, lang: string): string
  /** the nearest town within 150 km or so; in one country where that is given */
  nearest(at: LngLat, country?: string): { readonly town: Town; readonly km: number } | null
  /** the nearest large town, which tells people where a small one lies */
  landmark(town: Town): { readonly town: Town; readonly km: number } | null
}

/** Languages of the names of countries, in the order of the file. */
const LANGUAGES = ['en', 'lv', 'lt', 'fr', 'nl', 'de']
/** What else people call countries. */
const ALIASES: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'czech republic': 'CZ',
  turkey: 'TR',
  'the netherlands': 'NL',
  holland: 'NL',
  'north macedonia': 'MK',
  macedonia: 'MK',
  el: 'GR',
  moldova: 'MD',
  belgie: 'BE',
  eire: 'IE'
}
/** People from whom on a town tells where another lies. */
const LANDMARK_PEOPLE = 50_000

interface Index {
  readonly towns: Town[]
  readonly byName: Map<string, { readonly at: number; readonly isOwnName: boolean }[]>
  readonly byCell: Map<string, number[]>
  readonly names: Map<string, readonly string[]>
  readonly codes: Map<string, string>
  /** names of the towns of a country, once they are asked for */
  readonly townNames: Map<string, readonly string[]>
}

/** Reads the file of the gazetteer. */
export function readGazetteer(text: string): Gazetteer {
  const index = indexOf(text)
  return {
    towns: index.towns,
    find: (name, country) => find(index, name, country),
    similar: (name, country) => {
      const names = index.townNames.get(country) ?? namesOf(index, country)
      index.townNames.set(country, names)
      return findNearest(name, names)
    },
    countryNamed: (name) => index.codes.get(fold(name)) ?? null,
    countryName: (code, lang) => {
      const names = index.names.get(code) ?? []
      return names[LANGUAGES.indexOf(lang)] ?? names[0] ?? code
    },
    nearest: (at, country) => nearest(index, at, (town) => country === undefined || town.country === country),
    landmark: (of) =>
      of.people >= LANDMARK_PEOPLE
        ? null
        : nearest(index, [of.lng, of.lat], (town) => town.people >= LANDMARK_PEOPLE)
  }
}

function indexOf(text: string): Index {
  const index: Index = {
    towns: [],
    byName: new Map(),
    byCell: new Map(),
    names: new Map(),
    codes: new Map(Object.entries(ALIASES)),
    townNames: new Map()
  }
  let country = ''
  for (const line of text.split('\n')) {
    const fields = line.split('\t')
    if (fields[0] === '@') {
      const [, code = '', ...names] = fields
      country = code
      index.names.set(code, names)
      for (const name of [code, ...names]) index.codes.set(fold(name), code)
    } else if (fields.length === 6) addTown(index, fields, country)
  }
  return index
}

function namesOf({ towns }: Index, country: string): string[] {
  return towns.flatMap((town) => (town.country === country ? [town.name] : []))
}

function addTown(index: Index, fields: readonly string[], country: string): void {
  const [name = '', others = '', id = '', lat = '', lng = '', people = ''] = fields
  const at = index.towns.length
  const degrees = (coded: string) => Number.parseInt(coded, 36) / 100_000
  const town = {
    name,
    id: Number.parseInt(id, 36),
    lng: degrees(lng),
    lat: degrees(lat),
    country,
    people: Number.parseInt(people, 36)
  }
  index.towns.push(town)
  addName(index, fold(name), at, true)
  if (others !== '') for (const other of others.split(',')) addName(index, fold(other), at, false)
  const cell = cellOf(town.lng, town.lat)
  const inCell = index.byCell.get(cell)
  if (inCell) inCell.push(at)
  else index.byCell.set(cell, [at])
}

function addName(index: Index, key: string, at: number, isOwnName: boolean): void {
  const known = index.byName.get(key)
  if (known) known.push({ at, isOwnName })
  else index.byName.set(key, [{ at, isOwnName }])
}

function find(index: Index, name: string, country: string | null): Found[] {
  return (index.byName.get(fold(name)) ?? [])
    .flatMap(({ at, isOwnName }) => {
      const town = index.towns[at]
      return town && (country === null || town.country === country) ? [{ town, isOwnName }] : []
    })
    .sort((a, b) => b.town.people - a.town.people)
}

function nearest(
  index: Index,
  at: LngLat,
  isWanted: (town: Town) => boolean
): { town: Town; km: number } | null {
  let best: { town: Town; km: number } | null = null
  for (let east = -2; east <= 2; east++)
    for (let north = -1; north <= 1; north++)
      for (const each of index.byCell.get(cellOf(at[0] + east, at[1] + north)) ?? []) {
        const town = index.towns[each]
        if (!town || !isWanted(town)) continue
        const km = distanceKm(at, [town.lng, town.lat])
        if (best === null || km < best.km) best = { town, km }
      }
  return best
}

/** Towns are looked for in cells of one degree. */
function cellOf(lng: number, lat: number): string {
  return `${String(Math.floor(lng))} ${String(Math.floor(lat))}`
}
