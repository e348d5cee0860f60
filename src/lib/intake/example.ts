/** Knows an invented project that shows how the template is filled in. Knows nothing of its columns. */
import type { Words } from '$lib/locales/words'
import type { TableKind } from './fields'
import type { Cell } from './table'

/** What a row of the example says, by field. */
export type Example = Readonly<Partial<Record<string, Cell>>>

/** A project with a visit and its stop, a training of two rows, something announced, and a plan. */
export function exampleOf(say: Words): { readonly [K in TableKind]: readonly Example[] } {
  return { activities: activities(say), projects: [project(say)], places: [place(say)] }
}

function project(say: Words): Example {
  return {
    title: say('import.example.long'),
    short: say('import.example.project'),
    number: 'LL-00123',
    programme: 'Erasmus+',
    when: '2025-09/2026-08',
    months: 12,
    totalEur: 60000,
    euEur: 54000.5,
    lead: say('import.example.office'),
    partners: say('import.example.host')
  }
}

function place(say: Words): Example {
  return {
    place: 'Dobele',
    placeKind: say('import.placeKind.town'),
    country: 'LV',
    lat: 56.62372,
    lng: 23.2751
  }
}

function activities(say: Words): Example[] {
  const [host, office] = [say('import.example.host'), say('import.example.office')]
  const known = { project: say('import.example.project'), evidence: say('import.told.reported') }
  const announced = { ...known, evidence: say('import.told.announced') }
  const visit = {
    title: say('import.example.visit'),
    kind: say('kind.exchange'),
    when: '2026-03-10/2026-03-12'
  }
  const kaunas = {
    place: 'Kaunas',
    country: 'LT',
    hosts: host,
    participants: `Dobele; ${office}`,
    people: 12
  }
  const training = { title: say('import.example.training'), kind: say('kind.training'), when: '2026-05' }
  const dobele = { place: 'Dobele', country: 'LV' }
  return [
    { ...known, ...visit, ...kaunas, audience: say('import.example.audience') },
    { ...known, title: say('import.example.stop'), kind: visit.kind, partOf: visit.title },
    { ...known, ...training, ...dobele, people: 24, events: 3, participants: 'Kaunas' },
    { ...known, ...training, ...dobele, participants: office },
    { ...announced, title: say('import.example.closing'), kind: say('kind.event') },
    { ...announced, title: say('import.example.plan'), kind: say('kind.meeting'), plan: say('import.yes') }
  ]
}
