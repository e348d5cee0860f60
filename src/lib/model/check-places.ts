/** Knows the rules of positions: whole, on the globe, not swapped, not twice. Knows nothing of drawing. */
import { distanceKm, type LngLat } from '$lib/geo/mercator'
import { errorIn, warningIn, type Finding } from './finding'
import type { PlaceRecord, Records } from './records'

/** Two places nearer than this may be one place under two ids, km. */
const NEAR_KM = 1
/** Degrees of latitude that are surely farther than NEAR_KM. */
const NEAR_LAT = 0.01
/** Where partners mostly are, in degrees; a position outside that fits inside when turned is suspect. */
const EUROPE = { west: -32, south: 34, east: 45, north: 72 }

/** Finds positions that cannot be meant. */
export function checkPositions(records: Records): Finding[] {
  return records.places.flatMap((place) => {
    const { lng, lat } = place
    if (lng === undefined && lat === undefined) return []
    if (lng === undefined || lat === undefined) {
      const missing = lng === undefined ? 'lng' : 'lat'
      return [
        errorIn(place, [missing], { rule: 'half-a-position', expected: 'lng and lat', got: `no ${missing}` })
      ]
    }
    return checkPosition(place, lng, lat)
  })
}

function checkPosition(place: PlaceRecord, lng: number, lat: number): Finding[] {
  const got = `lat ${String(lat)}, lng ${String(lng)}`
  const turned = `did you mean lat ${String(lng)}, lng ${String(lat)}?`
  const fitsTurned = inEurope(lat, lng)
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180) {
    const expected = 'latitude from -90 to 90, longitude from -180 to 180'
    const suggestion = fitsTurned ? turned : null
    return [errorIn(place, ['lat'], { rule: 'off-the-globe', expected, got, suggestion })]
  }
  // Some places outside Europe look like swapped ones; a note says that the position is meant.
  if (inEurope(lng, lat) || !fitsTurned || place.notes?.lat !== undefined) return []
  const suggestion = `${turned} if it is meant, say so in notes.lat`
  return [
    errorIn(place, ['lat'], { rule: 'swapped-position', expected: 'a position in Europe', got, suggestion })
  ]
}

function inEurope(lng: number, lat: number): boolean {
  return lng >= EUROPE.west && lng <= EUROPE.east && lat >= EUROPE.south && lat <= EUROPE.north
}

/** Warns of places that stand on nearly the same spot; they are compared from south to north. */
export function checkNeighbours(records: Records): Finding[] {
  const placed = records.places
    .flatMap((place) => {
      const { lng, lat } = place
      return lng === undefined || lat === undefined ? [] : [{ place, at: [lng, lat] satisfies LngLat }]
    })
    .sort((a, b) => a.at[1] - b.at[1])
  return placed.flatMap(({ place, at }, i) => {
    const found: Finding[] = []
    for (let j = i + 1; j < placed.length; j++) {
      const other = placed[j]
      if (other === undefined || other.at[1] - at[1] > NEAR_LAT) break
      const km = distanceKm(at, other.at)
      if (km < NEAR_KM) found.push(neighbour(other.place, place, km))
    }
    return found
  })
}

function neighbour(place: PlaceRecord, other: PlaceRecord, km: number): Finding {
  return warningIn(place, ['lat'], {
    rule: 'places-close',
    expected: `${String(NEAR_KM)} km or more between two places`,
    got: `${String(Math.round(km * 1000))} m to ${other.id}`,
    suggestion: 'are they one place? a municipality can share the dot of its town by seat'
  })
}
