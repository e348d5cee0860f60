/**
 * Knows which fields of each record a source can speak of, what form they have, which need a claim and
 * which are compared between sources. Knows nothing of single records or claims.
 */
import type { ListName } from './records'

/** How the value of a field is written, and so how two values of it are compared. */
export type Form = 'text' | 'set' | 'shares' | 'date' | 'place' | 'id' | 'word' | 'number' | 'flag'

/** A field that a source can speak of. */
export interface Field {
  readonly form: Form
  /** a shown value needs a claim or a reason; of a text, one language does */
  readonly backed: boolean
  /** claims that differ are shown side by side */
  readonly compared: boolean
}

const field = (form: Form, backed: boolean, compared: boolean): Field => ({ form, backed, compared })

/** The fields by list, in the order in which they are shown. */
export const FACTS: Readonly<Record<ListName, Readonly<Record<string, Field>>>> = {
  sources: {
    publisher: field('id', true, false),
    published: field('date', true, false),
    updated: field('date', true, false)
  },
  programmes: { name: field('text', true, false) },
  projects: {
    title: field('text', true, true),
    authority: field('id', true, true),
    period: field('date', true, true),
    months: field('number', true, true),
    totalEur: field('number', true, true),
    euEur: field('number', true, true),
    sharesEur: field('shares', true, true),
    funding: field('word', true, true),
    programme: field('id', true, true),
    number: field('word', true, false),
    lead: field('id', true, true),
    partners: field('set', true, false),
    aim: field('text', false, false),
    audience: field('text', false, false)
  },
  organisations: {
    name: field('text', true, false),
    kind: field('word', false, true),
    place: field('place', true, true)
  },
  places: { name: field('text', false, false), kind: field('word', false, false) },
  activities: {
    title: field('text', false, false),
    held: field('flag', true, false),
    when: field('date', true, true),
    place: field('place', true, true),
    hosts: field('set', true, false),
    participants: field('set', true, false),
    people: field('number', true, true),
    events: field('number', true, true)
  }
}

/** `participants` of `participants.viesite`; the path itself where it has no member. */
export function fieldName(path: string): string {
  const dot = path.indexOf('.')
  return dot < 0 ? path : path.slice(0, dot)
}

/** `viesite` of `participants.viesite`; null where the path has no member. */
export function memberName(path: string): string | null {
  const dot = path.indexOf('.')
  return dot < 0 ? null : path.slice(dot + 1)
}

/** Field of a path such as `title.lv`; throws where no source can speak of it. */
export function getField(list: ListName, path: string): Field {
  const found = FACTS[list][fieldName(path)]
  if (!found) throw new Error(`unknown field: ${list} ${path}`)
  return found
}
