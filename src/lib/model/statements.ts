/**
 * Knows what backs each shown value: who says it, as done or as a plan, and what is our inference.
 * Knows nothing of how sources differ among themselves, of words or of screens.
 */
import type { Evidence } from './dataset'
import { FACTS, fieldName, getField, memberName } from './facts'
import type { Facts, Scalar } from './flatten'
import { gazetteerOf, type Gazetteer } from './gazetteer'
import { LIST_NAMES, type AnyRecord, type ListName, type Records, type Text } from './records'
import { relate as relateValues, relateMember } from './relate'
import type { Relation } from './relate-dates'
import { reasonFor, shownFacts, voicesOf, type Voice } from './voices'

/** A shown value and what stands behind it. */
export interface Statement {
  readonly value: Scalar
  /** null: no claim says it and no reason is given, or all claims contradict it */
  readonly evidence: Exclude<Evidence, 'cancelled'> | null
  /** why it, or a part of it such as the year, is our inference */
  readonly reason: Text | null
  /** ids of the sources that say it in the mood of `evidence`; none where it is inferred */
  readonly sources: readonly string[]
}
/** Statements of a record by path. */
export type Statements = ReadonlyMap<string, Statement>

/** A shown value that nothing backs, or a claimed one that is not shown. */
export interface Mismatch {
  readonly kind: ListName
  readonly id: string
  readonly path: string
  /** the shown value as text; the member of a set; empty where it is missing */
  readonly shown: string
  /** what the claims say on the same path, in their order */
  readonly claimed: string[]
}

/** Lays the claims over the record: one statement for each value that it shows. */
export function statementsOf(
  list: ListName,
  record: AnyRecord,
  voices: readonly Voice[],
  gazetteer: Gazetteer
): Statements {
  const statements = new Map<string, Statement>()
  for (const [path, value] of shownFacts(list, record)) {
    const relate = relationTo(list, path, value, gazetteer)
    const related = voices.flatMap((voice) => {
      const relation = relate(voice.says)
      return relation === null ? [] : [{ voice, relation }]
    })
    statements.set(path, { value, ...weigh(related, reasonFor(record, path)) })
  }
  return statements
}

/** Values of all records that need a claim or a reason and have none, or that all their claims contradict. */
export function unbacked(records: Records): Mismatch[] {
  return everyRecord(records, (list, record, voices, gazetteer) => {
    if ('kind' in record && record.kind === 'reference') return []
    const statements = statementsOf(list, record, voices, gazetteer)
    return [...statements]
      .filter(([path, { evidence }]) => evidence === null && needsBacking(list, path, statements))
      .map(([path, { value }]) => ({
        kind: list,
        id: record.id,
        path,
        shown: memberOf(list, path) ?? String(value),
        claimed: claimedOn(list, path, voices)
      }))
  })
}

/** Members of sets that a claim names and the record does not show. */
export function unshown(records: Records): Mismatch[] {
  return everyRecord(records, (list, record, voices) => {
    const shown = shownFacts(list, record)
    const claimed = new Set(voices.flatMap(({ says }) => [...says.keys()]))
    return [...claimed].flatMap((path) => {
      const member = memberOf(list, path)
      if (member === null || shown.has(path)) return []
      return [{ kind: list, id: record.id, path, shown: '', claimed: [member] }]
    })
  })
}

function everyRecord(
  records: Records,
  look: (list: ListName, record: AnyRecord, voices: readonly Voice[], gazetteer: Gazetteer) => Mismatch[]
): Mismatch[] {
  const gazetteer = gazetteerOf(records)
  return LIST_NAMES.flatMap((list) => {
    const all: readonly AnyRecord[] = records[list]
    return all.flatMap((record) => look(list, record, voicesOf(list, record, records.site), gazetteer))
  })
}

/** How what a claim says stands to a shown value; null where it says nothing of it. */
function relationTo(
  list: ListName,
  path: string,
  value: Scalar,
  gazetteer: Gazetteer
): (says: Facts) => Relation | null {
  const field = getField(list, path)
  if (field.form === 'set') return (says) => memberRelation(path, says, gazetteer)
  return (says) => {
    const claimed = says.get(path)
    return claimed === undefined ? null : relateValues(field, value, claimed, gazetteer)
  }
}

function memberRelation(path: string, says: Facts, gazetteer: Gazetteer): Relation | null {
  if (says.has(path)) return 'same'
  const shown = memberName(path) ?? ''
  for (const said of says.keys()) {
    const isSameField = fieldName(said) === fieldName(path)
    const claimed = isSameField ? memberName(said) : null
    if (claimed !== null && relateMember(shown, claimed, gazetteer) !== null) return 'coarser'
  }
  return null
}

/** The strongest mood of those who say it; with a reason also of those who say less. */
function weigh(
  related: readonly { readonly voice: Voice; readonly relation: Relation }[],
  reason: Text | null
): Omit<Statement, 'value'> {
  const backing = related.filter(({ relation }) => relation === 'same' || relation === 'finer')
  const lesser = reason === null ? [] : related.filter(({ relation }) => relation === 'coarser')
  const chosen = (backing.length > 0 ? backing : lesser).map(({ voice }) => voice)
  if (chosen.length === 0) {
    // A reason may fill a silence; it must not overrule the sources.
    const isContradicted = related.some(({ relation }) => relation === 'differs')
    return { evidence: reason === null || isContradicted ? null : 'inferred', reason, sources: [] }
  }
  const evidence = chosen.some(({ mood }) => mood === 'reported') ? 'reported' : 'announced'
  const sources = chosen.filter(({ mood }) => mood === evidence).map(({ source }) => source)
  return { evidence, reason, sources: [...new Set(sources)] }
}

function needsBacking(list: ListName, path: string, statements: Statements): boolean {
  const field = getField(list, path)
  if (!field.backed) return false
  if (field.form !== 'text') return true
  // Of a title or name one claimed language is enough, the others are translations; so it is told once.
  const texts = [...statements].filter(([other]) => fieldName(other) === fieldName(path))
  return texts[0]?.[0] === path && texts.every(([, { evidence }]) => evidence === null)
}

function memberOf(list: ListName, path: string): string | null {
  return getField(list, path).form === 'set' ? memberName(path) : null
}

function claimedOn(list: ListName, path: string, voices: readonly Voice[]): string[] {
  const name = fieldName(path)
  const isMany = ['set', 'text'].includes(FACTS[list][name]?.form ?? '')
  const values = voices.flatMap(({ says }) =>
    [...says]
      .filter(([said]) => (isMany ? fieldName(said) === name : said === path))
      .map(([said, value]) => memberOf(list, said) ?? String(value))
  )
  return [...new Set(values)]
}
