/** Knows the rules that only activities have, and where an import may be named. Knows nothing of claims' words. */
import { errorIn, everyRecord, type Finding } from './finding'
import type { ActivityRecord, Records } from './records'

/** Finds activities without a date or place, plans that have one, and evidence typed beside claims. */
export function checkActivities(records: Records): Finding[] {
  return records.activities.flatMap((activity) => [
    ...checkPresence(activity, 'when'),
    ...checkPresence(activity, 'place'),
    ...checkEvidence(activity)
  ])
}

function checkPresence(activity: ActivityRecord, field: 'when' | 'place'): Finding[] {
  const value = activity[field]
  const noun = field === 'when' ? 'a date' : 'a place'
  if (value === undefined && activity.partOf === undefined) {
    const suggestion = 'write null if no source says'
    return [errorIn(activity, [field], { rule: 'missing-key', expected: noun, got: 'nothing', suggestion })]
  }
  if (activity.plan !== true || value === null || value === undefined) return []
  const expected = `null, since a plan has no ${field === 'when' ? 'date' : 'place'} of its own`
  return [errorIn(activity, [field], { rule: 'dated-plan', expected, got: value })]
}

function checkEvidence(activity: ActivityRecord): Finding[] {
  if (activity.evidence === undefined || (activity.claims ?? []).length === 0) return []
  const expected = 'evidence only in a record without claims'
  return [
    errorIn(activity, ['evidence'], { rule: 'evidence-beside-claims', expected, got: activity.evidence })
  ]
}

/** Finds records that say where they were imported from, in a site that quotes its sources. */
export function checkImports(records: Records): Finding[] {
  if (records.site.firstParty !== undefined) return []
  return everyRecord(records).flatMap(([, record]) => {
    if (record.at === undefined) return []
    const expected = 'no at, since the site has no firstParty'
    return [errorIn(record, ['at'], { rule: 'import-without-first-party', expected, got: record.at.file })]
  })
}
