/** Knows the form of structured data (schema.org in JSON-LD), and that what is not known is left out of it. */

/** A thing with its type. */
export interface Thing {
  readonly '@type': string
  readonly [property: string]: unknown
}

export const CONTEXT = { '@context': 'https://schema.org' } as const

/** The same without properties that have no value. */
export function known<T extends Thing>(thing: T): T {
  const entries = Object.entries(thing).filter(
    ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
  )
  return Object.fromEntries(entries) as T
}

/** An organisation by its name. */
export function organisation(name: string): Thing {
  return { '@type': 'Organization', name }
}
