/**
 * Knows which place lies in which, where an organisation sits, and which dot stands for a place. Knows
 * nothing of claims, names or drawing.
 */
import type { OrganisationRecord, PlaceRecord, Records } from './records'

/** Longest chain of places around a place; a longer one is a circle, which the check reports. */
const MAX_AROUND = 20

/** Look-ups of places and organisations by id. */
export interface Gazetteer {
  readonly places: ReadonlyMap<string, PlaceRecord>
  readonly organisations: ReadonlyMap<string, OrganisationRecord>
}

/** Makes the look-ups; ids that no record has are simply not found. */
export function gazetteerOf(records: Pick<Records, 'places' | 'organisations'>): Gazetteer {
  return {
    places: new Map(records.places.map((place) => [place.id, place])),
    organisations: new Map(records.organisations.map((organisation) => [organisation.id, organisation]))
  }
}

/** Ids of the places around a place, nearest first, without itself. */
export function around(gazetteer: Gazetteer, id: string): readonly string[] {
  const chain: string[] = []
  let next = gazetteer.places.get(id)?.in
  while (next && chain.length < MAX_AROUND) {
    chain.push(next)
    next = gazetteer.places.get(next)?.in
  }
  return chain
}

/** The first place lies in the second one; no place lies in itself. */
export function liesIn(gazetteer: Gazetteer, inner: string, outer: string): boolean {
  return around(gazetteer, inner).includes(outer)
}

/** Place of a party: itself if it is a place, else the seat of the organisation; null for none. */
export function placeOfParty(gazetteer: Gazetteer, id: string): string | null {
  return gazetteer.places.has(id) ? id : (gazetteer.organisations.get(id)?.place ?? null)
}

/** Country of a place: itself or the one around it; null where none is known. */
export function countryOf(gazetteer: Gazetteer, id: string): string | null {
  const isCountry = (each: string) => gazetteer.places.get(each)?.kind === 'country'
  return [id, ...around(gazetteer, id)].find(isCountry) ?? null
}

/** Place whose dot stands for a place: itself if it has a position, else its seat, else itself. */
export function pinOf(gazetteer: Gazetteer, id: string): string {
  const place = gazetteer.places.get(id)
  if (!place || positionOf(place) !== null) return id
  return place.seat !== undefined && gazetteer.places.has(place.seat) ? place.seat : id
}

/** Degrees WGS84, [lng, lat]; null for a place without a dot of its own. */
export function positionOf(place: PlaceRecord): readonly [number, number] | null {
  return place.lng === undefined || place.lat === undefined ? null : [place.lng, place.lat]
}
