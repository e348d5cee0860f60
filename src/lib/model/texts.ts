/** Knows which texts by language a record holds and where; knows nothing of their faults. */
import type { Key } from './problem'
import type { AnyRecord, SiteRecord, Text } from './records'

/** A text of a record. */
export interface FoundText {
  /** from the record on */
  readonly path: readonly Key[]
  readonly text: Text
  /** `shown` on the page; `said` by a source; a `translation` of a quote */
  readonly role: 'shown' | 'said' | 'translation'
}

const FIELDS = ['title', 'name', 'short', 'description', 'aim', 'audience']
const REASONS = ['inferred', 'notes']

/** All texts of a record, in the order of its fields. */
export function textsOf(record: AnyRecord | SiteRecord): FoundText[] {
  const claims = 'claims' in record ? (record.claims ?? []) : []
  return [
    ...textsIn(record, [], 'shown'),
    ...claims.flatMap((claim, i) => [
      ...textsIn(claim.says, ['claims', i, 'says'], 'said'),
      ...(claim.translation === undefined
        ? []
        : [
            {
              path: ['claims', i, 'translation'],
              text: claim.translation,
              role: 'translation' as const
            }
          ])
    ])
  ]
}

function textsIn(part: object, before: readonly Key[], role: FoundText['role']): FoundText[] {
  const fields = new Map<string, unknown>(Object.entries(part))
  const own = FIELDS.map((field) => [[...before, field], fields.get(field)] as const)
  const remarks = REASONS.flatMap((field) =>
    entriesOf(fields.get(field)).map(([on, text]) => [[...before, field, on], text] as const)
  )
  return [...own, ...remarks].flatMap(([path, text]) => (isText(text) ? [{ path, text, role }] : []))
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

function isText(value: unknown): value is Text {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((part) => typeof part === 'string')
  )
}
