/**
 * Knows how the events that a bench invents become a folder of data in our own form, so that all subjects of it draw
 * the same. Knows nothing of what is measured.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Records of one file: a long folder is read in parts. */
const PER_FILE = 10_000
const OFFICE = 'bench-office'

/**
 * Writes places, projects and events: `{ places: {id, name, country, lat, lon}, projects: {id, name, programme},
 * events: {id, title, start, end, place, project} }`.
 */
export function writeEventsFolder(folder, { places, projects, events }) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const write = (name, content) => writeFileSync(join(folder, `${name}.json`), JSON.stringify(content))
  const countries = [...new Set(places.map(({ country }) => country))]
  const programmes = [...new Set(projects.map(({ programme }) => programme))]
  write('site', {
    site: {
      title: { en: `${events.length} events` },
      languages: ['en'],
      firstParty: OFFICE,
      owner: 'Bench',
      activityPages: false
    }
  })
  write('sources', { sources: [{ id: OFFICE, kind: 'own', title: { en: 'Bench' }, lang: 'en', url: null }] })
  write('programmes', {
    programmes: programmes.map((id) => ({
      id: `programme-${id}`,
      fund: 'other',
      name: { en: `Programme ${id}` }
    }))
  })
  write('places', {
    places: [
      ...countries.map((iso) => ({
        id: `country-${iso.toLowerCase()}`,
        kind: 'country',
        name: { en: iso },
        in: null,
        iso
      })),
      ...places.map(({ id, name, country, lat, lon }) => ({
        id: `place-${id}`,
        kind: 'town',
        name: { en: name },
        in: `country-${country.toLowerCase()}`,
        lng: lon,
        lat,
        // Some lie in the sea, which the check takes for a mistake.
        notes: { lat: { en: 'Invented by the bench.' } }
      }))
    ]
  })
  write('projects', {
    projects: projects.map(({ id, name, programme }) => ({
      id: `project-${id}`,
      title: { en: name },
      programme: `programme-${programme}`,
      period: null
    }))
  })
  for (let from = 0; from < events.length; from += PER_FILE) {
    write(`activities-${String(from / PER_FILE).padStart(3, '0')}`, {
      activities: events.slice(from, from + PER_FILE).map(activityOf)
    })
  }
}

function activityOf({ id, title, start, end, place, project }) {
  return {
    id: `event-${id}`,
    project: `project-${project}`,
    kind: 'event',
    title: { en: title },
    when: end && end !== start ? `${start}/${end}` : start,
    place: `place-${place}`,
    evidence: 'reported'
  }
}
