/** Knows what a rule finds in a record before it has a file and a line; knows no rule. */
import type { Key, Problem } from './problem'
import { LIST_NAMES, type AnyRecord, type ListName, type Records, type SiteRecord } from './records'
import type { DeckRecord } from './schema-deck'

/** A fault in one record: what a rule returns. */
export interface Finding extends Omit<Problem, 'file' | 'line' | 'path'> {
  readonly record: AnyRecord | SiteRecord | DeckRecord
  /** from the record on */
  readonly path: readonly Key[]
}

/** What a rule says of one value. */
export interface Fault {
  readonly rule: string
  readonly expected: string
  readonly got: string
  readonly suggestion?: string | null
}

/** Makes a finding that stops the build. */
export function errorIn(record: Finding['record'], path: readonly Key[], fault: Fault): Finding {
  return { severity: 'error', record, path, suggestion: null, ...fault }
}

/** Makes a finding that is shown and stops nothing. */
export function warningIn(record: Finding['record'], path: readonly Key[], fault: Fault): Finding {
  return { severity: 'warning', record, path, suggestion: null, ...fault }
}

/** All records with the names of their lists. */
export function everyRecord(records: Records): readonly (readonly [ListName, AnyRecord])[] {
  return LIST_NAMES.flatMap((list) => {
    const all: readonly AnyRecord[] = records[list]
    return all.map((record) => [list, record] as const)
  })
}
