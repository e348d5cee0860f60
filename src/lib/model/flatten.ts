/**
 * Knows how a record, or the part of one that a claim says, becomes path = value. Knows nothing of
 * claims, evidence or which value is right.
 */
import { FACTS } from './facts'
import type { ListName } from './records'

/** A single value; `true` for a member of a set. */
export type Scalar = string | number | boolean
/** Values by path, such as `when`, `title.lv`, `participants.viesite`, in the order of FACTS. */
export type Facts = ReadonlyMap<string, Scalar>

/** Lists what a record, or the `says` of a claim, states; null and missing fields state nothing. */
export function flatten(list: ListName, part: object): Facts {
  const values = new Map<string, unknown>(Object.entries(part))
  const facts = new Map<string, Scalar>()
  for (const name of Object.keys(FACTS[list])) {
    const value = values.get(name)
    if (isScalar(value)) facts.set(name, value)
    else if (Array.isArray(value)) {
      for (const member of value) facts.set(`${name}.${String(member)}`, true)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (isScalar(inner)) facts.set(`${name}.${key}`, inner)
      }
    }
  }
  return facts
}

function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
