/**
 * Knows the activities as GeoJSON (RFC 7946): a point where a town is stated, and no geometry where none is; a country
 * is no point. Who came from where stands in the properties. Knows no map.
 */
import type { Label } from '$lib/model/dataset'
import type { Feature, Point } from 'geojson'
import type { ActivityFacts, ClaimFacts } from './activity-facts'
import type { About } from './extract'
import { jsonPieces } from './json-pieces'

/**
 * Writes a feature for each activity, in pieces. The collection says what it is, in a member of its own, as the
 * standard allows.
 */
export function activitiesGeoJson(activities: Iterable<ActivityFacts>, about: About): Iterable<string> {
  return jsonPieces({ type: 'FeatureCollection', about, features: featuresOf(activities) })
}

function* featuresOf(activities: Iterable<ActivityFacts>): Generator<Feature<Point | null>> {
  for (const facts of activities)
    yield {
      type: 'Feature',
      id: facts.id,
      geometry: facts.place?.at ? { type: 'Point', coordinates: [...facts.place.at] } : null,
      properties: propertiesOf(facts)
    }
}

/** The names are those of the table, where it has the same. */
function propertiesOf(facts: ActivityFacts): Record<string, unknown> {
  const { when, place, project } = facts
  return {
    title: facts.title.text,
    titleLang: facts.title.lang,
    kind: facts.kind,
    alsoKinds: facts.alsoKinds,
    evidence: facts.evidence,
    when: when?.edtf ?? null,
    precision: when?.precision ?? null,
    firstDay: when?.firstDay ?? null,
    lastDay: when?.lastDay ?? null,
    whenEvidence: when?.evidence ?? null,
    place: place?.id ?? null,
    placeName: place?.name.text ?? null,
    placeKind: place?.kind ?? null,
    country: place?.country ?? null,
    placeEvidence: place?.evidence ?? null,
    hosts: facts.hosts.map(named),
    participants: facts.participants.map(named),
    people: facts.people,
    events: facts.events,
    audience: textOf(facts.audience),
    description: textOf(facts.description),
    project: project.id,
    projectTitle: project.title.text,
    programme: textOf(project.programme),
    stops: facts.stops.map(({ text }) => text),
    inferred: facts.inferences.map(({ field, text }) => ({ field, text: text.text })),
    notes: facts.notes.map(({ field, text }) => ({ field, text: text.text })),
    differs: facts.differs,
    claims: facts.claims.map(claimOf),
    page: facts.page
  }
}

function claimOf({ source, text, lang, mood, translation, supports }: ClaimFacts): object {
  return {
    source: source.id,
    sourceTitle: source.title.text,
    sourceUrl: source.url,
    quote: text,
    lang,
    evidence: mood,
    translation: textOf(translation),
    supports
  }
}

function named({ id, name, evidence }: ActivityFacts['hosts'][number]): object {
  return { id, name: name.text, evidence }
}

function textOf(label: Label | null): string | null {
  return label?.text ?? null
}
