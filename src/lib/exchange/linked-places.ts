/**
 * Knows places in the Linked Places format 1.3 (https://github.com/LinkedPasts/linked-places-format), which gazetteers
 * read: names by language with where each comes from, and when an abolished municipality ceased. Knows no map.
 *
 * A span of time must begin somewhere in that format. Where the data know only the end, the beginning is said to be no
 * later than it, and nothing more.
 */
import type { PlaceRecord, Records, SourceRecord } from '$lib/model/records'
import type { About } from './extract'
import { jsonPieces } from './json-pieces'

const CONTEXT =
  'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld'

/** Classes of GeoNames, and types of the Art & Architecture Thesaurus, by kind of place. */
const KINDS = {
  town: { fclass: 'P', identifier: 'aat:300008375', label: 'towns' },
  municipality: { fclass: 'A', identifier: 'aat:300265612', label: 'municipalities' },
  region: { fclass: 'A', identifier: 'aat:300182722', label: 'regions (geographic)' },
  country: { fclass: 'A', identifier: 'aat:300128207', label: 'nations' }
} as const

/** Writes a feature for each place, in pieces; `addressOf` gives each its lasting address. */
export function linkedPlaces(
  records: Records,
  about: About,
  addressOf: (id: string) => string
): Iterable<string> {
  const byId = new Map(records.places.map((place) => [place.id, place]))
  const sources = new Map(records.sources.map((source) => [source.id, source]))
  const first = records.site.languages[0] ?? 'en'
  const nameOf = (place: PlaceRecord) => place.name[first] ?? Object.values(place.name)[0] ?? place.id
  const relation = (relationType: string, to: string | null | undefined) => {
    const other = to ? byId.get(to) : undefined
    return other ? [{ relationType, relationTo: addressOf(other.id), label: nameOf(other) }] : []
  }
  return jsonPieces({
    type: 'FeatureCollection',
    '@context': CONTEXT,
    indexing: indexingOf(about),
    features: records.places.map((place) => {
      const when = whenOf(place)
      return {
        '@id': addressOf(place.id),
        type: 'Feature',
        properties: propertiesOf(place, nameOf(place), countryOf(place, byId)),
        ...(when === null ? {} : { when }),
        names: namesOf(place, sources),
        types: [typeOf(place)],
        geometry: geometryOf(place, byId, sources),
        links: linksOf(place),
        relations: [
          ...relation('gvp:broaderPartitive', place.in),
          ...relation('gvp:tgn3412_predecessor_of', place.successor)
        ]
      }
    })
  })
}

/** What the collection is, as an index of gazetteers wants to know it. */
function indexingOf({ title, publisher, licence, licenceUrl, dataDate, version, view }: About): object {
  const known = {
    name: title,
    publisher,
    license: licenceUrl ?? licence,
    dateModified: dataDate,
    version,
    url: view
  }
  const entries = Object.entries(known).filter(([, value]) => value !== null)
  return { '@context': 'https://schema.org/', '@type': 'Dataset', ...Object.fromEntries(entries) }
}

function propertiesOf(place: PlaceRecord, title: string, country: PlaceRecord | null): object {
  return {
    title,
    ccodes: country?.iso === undefined ? [] : [country.iso],
    fclasses: [KINDS[place.kind].fclass],
    kartu: {
      id: place.id,
      kind: place.kind,
      nuts: place.nuts ?? null,
      lau: place.lau ?? null,
      iso: place.iso ?? null
    }
  }
}

/** The country around a place, or itself. */
function countryOf(place: PlaceRecord, byId: ReadonlyMap<string, PlaceRecord>): PlaceRecord | null {
  const seen = new Set<PlaceRecord>()
  for (
    let at: PlaceRecord | undefined = place;
    at && !seen.has(at);
    at = at.in ? byId.get(at.in) : undefined
  ) {
    if (at.kind === 'country') return at
    seen.add(at)
  }
  return null
}

/** Each name with what it comes from: a source that says it, else the registers of the place. */
function namesOf(place: PlaceRecord, sources: ReadonlyMap<string, SourceRecord>): object[] {
  const registers = citationsOf(place.refs ?? [], sources)
  return Object.entries(place.name).map(([lang, toponym]) => {
    const saying = (place.claims ?? []).filter(({ says }) => says.name?.[lang] === toponym)
    const citations =
      saying.length > 0 ? citationsOf([...new Set(saying.map(({ source }) => source))], sources) : registers
    return { toponym, lang, ...(citations.length > 0 ? { citations } : {}) }
  })
}

function citationsOf(ids: readonly string[], sources: ReadonlyMap<string, SourceRecord>): object[] {
  return ids.flatMap((id) => {
    const source = sources.get(id)
    if (!source) return []
    const label = source.title[source.lang] ?? Object.values(source.title)[0] ?? id
    return [{ label, ...(source.url === null ? {} : { '@id': source.url }) }]
  })
}

function typeOf({ kind }: PlaceRecord): object {
  const { identifier, label } = KINDS[kind]
  return { identifier, label, sourceLabels: [{ label: kind, lang: 'en' }] }
}

function whenOf({ until }: PlaceRecord): object | null {
  return until === undefined ? null : { timespans: [{ start: { latest: until }, end: { in: until } }] }
}

/** Its own point, or that of its seat, which is less certain; an empty collection for what has neither. */
function geometryOf(
  place: PlaceRecord,
  byId: ReadonlyMap<string, PlaceRecord>,
  sources: ReadonlyMap<string, SourceRecord>
): object {
  const seat = place.seat === undefined ? undefined : byId.get(place.seat)
  const found = [place, seat].find((each) => each?.lng !== undefined && each.lat !== undefined)
  if (found?.lng === undefined || found.lat === undefined)
    return { type: 'GeometryCollection', geometries: [] }
  const citations = citationsOf(found.refs ?? [], sources)
  return {
    type: 'Point',
    coordinates: [found.lng, found.lat],
    certainty: found === place ? 'certain' : 'less-certain',
    ...(citations.length > 0 ? { citations } : {})
  }
}

function linksOf({ geonames }: PlaceRecord): object[] {
  return geonames === undefined ? [] : [{ type: 'closeMatch', identifier: `gn:${geonames}` }]
}
