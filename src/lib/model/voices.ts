/**
 * Knows who speaks of a record: the sources of its claims and, in a folder of the owner's own records,
 * the owner. Knows nothing of evidence or of what is shown in the end.
 */
import { fieldName } from './facts'
import { flatten, type Facts } from './flatten'
import type { AnyRecord, Claim, ListName, Mood, Records, Text } from './records'

/** What one source says of a record with one claim. */
export interface Voice {
  /** id of the source */
  readonly source: string
  readonly mood: Mood
  readonly says: Facts
  /** null where the record itself is the owner's claim */
  readonly claim: Claim | null
}

/** Values that a record shows; an activity takes place unless it says otherwise. */
export function shownFacts(list: ListName, record: AnyRecord): Facts {
  return flatten(list, list === 'activities' ? { held: true, ...record } : record)
}

/** Reason for the value of a path, given for it or for its whole field. */
export function reasonFor(record: AnyRecord, path: string): Text | null {
  return record.inferred?.[path] ?? record.inferred?.[fieldName(path)] ?? null
}

/** Everyone who speaks of the record: the claims in their order, the owner before them. */
export function voicesOf(list: ListName, record: AnyRecord, site: Records['site']): readonly Voice[] {
  const claims: readonly Claim[] = record.claims ?? []
  const voices = claims.map((claim) => ({
    source: claim.source,
    mood: moodOf(claim),
    says: flatten(list, claim.says),
    claim
  }))
  return site.firstParty === undefined ? voices : [ownVoice(list, record, site.firstParty), ...voices]
}

/** Mood of a claim; a name or a seat is simply stated. */
export function moodOf(claim: Claim): Mood {
  return 'evidence' in claim ? claim.evidence : 'reported'
}

function ownVoice(list: ListName, record: AnyRecord, source: string): Voice {
  const says = [...shownFacts(list, record)].filter(([path]) => reasonFor(record, path) === null)
  const mood = 'evidence' in record ? (record.evidence ?? 'reported') : 'reported'
  return { source, mood, says: new Map(says), claim: null }
}
