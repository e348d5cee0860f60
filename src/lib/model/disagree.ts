/**
 * Knows where the sources of a record contradict each other. Knows nothing of which one is right, of
 * words or of screens.
 *
 * Compared are dates and places that cannot both be true, and unequal money, counts, authorities,
 * funding, leads, programmes, kinds of organisations and official titles of one language. Names,
 * spellings, numbers of projects, dates of publication and prose never are.
 */
import { FACTS, fieldName, getField, type Field } from './facts'
import type { Scalar } from './flatten'
import { gazetteerOf, type Gazetteer } from './gazetteer'
import { LIST_NAMES, type AnyRecord, type Claim, type ListName, type Records } from './records'
import { contradict, isEqual, relate } from './relate'
import { monthsOf, readDate } from './relate-dates'
import { shownFacts, voicesOf, type Voice } from './voices'

/** Who says a value; `computed`: counted from that source's dates. */
export interface Said {
  readonly source: string
  readonly computed: boolean
}

/** Sources that say one and the same. */
export interface Camp {
  readonly value: Scalar
  /** claim that says it first; null where it is the owner's record */
  readonly claim: Claim | null
  readonly said: readonly Said[]
}

/** A value on which sources differ: two or more camps, that of the shown value first. */
export interface Dispute {
  readonly list: ListName
  readonly id: string
  readonly path: string
  readonly camps: readonly Camp[]
}

interface Utterance extends Said {
  readonly value: Scalar
  readonly claim: Claim | null
}

/** Disputes of all records, in the order of lists, records and fields. */
export function disputes(records: Records): Dispute[] {
  const gazetteer = gazetteerOf(records)
  return LIST_NAMES.flatMap((list) => {
    const all: readonly AnyRecord[] = records[list]
    return all.flatMap((record) => disputesOf(list, record, voicesOf(list, record, records.site), gazetteer))
  })
}

/** Disputes of one record, in the order of its fields. */
export function disputesOf(
  list: ListName,
  record: AnyRecord,
  voices: readonly Voice[],
  gazetteer: Gazetteer
): Dispute[] {
  // Most records have one voice, and one voice says one thing of each field unless it counts months.
  if (voices.length < (list === 'projects' ? 1 : 2)) return []
  const shown = shownFacts(list, record)
  const found: Dispute[] = []
  for (const [path, utterances] of utterancesOf(list, voices)) {
    const field = getField(list, path)
    const differ = utterances.some((a, index) =>
      utterances.slice(index + 1).some((b) => contradict(field, a.value, b.value, gazetteer))
    )
    if (!differ) continue
    const camps = campsOf(field, utterances)
    found.push({ list, id: record.id, path, camps: shownFirst(field, camps, shown.get(path), gazetteer) })
  }
  return found
}

/** What is said on each compared path, in the order of the fields. */
function utterancesOf(list: ListName, voices: readonly Voice[]): ReadonlyMap<string, readonly Utterance[]> {
  const names = Object.keys(FACTS[list])
  const byPath = new Map<string, Utterance[]>()
  for (const { source, says, claim } of voices) {
    for (const [path, value] of says) {
      if (!getField(list, path).compared) continue
      byPath.set(path, [...(byPath.get(path) ?? []), { source, value, claim, computed: false }])
    }
  }
  const stated = byPath.get('months')
  // Months that nobody states would only tell again that the periods differ.
  if (stated) byPath.set('months', [...stated, ...countedMonths(voices, stated)])
  const order = ([path]: readonly [string, unknown]) => names.indexOf(fieldName(path))
  return new Map([...byPath].toSorted((a, b) => order(a) - order(b)))
}

/** Months counted from each claimed period; where its days allow two numbers, one that is stated. */
function countedMonths(voices: readonly Voice[], stated: readonly Utterance[]): readonly Utterance[] {
  return voices.flatMap(({ source, says, claim }) => {
    const period = says.get('period')
    const date = period === undefined ? null : readDate(String(period))
    const months = date && monthsOf(date)
    if (!months) return []
    const agreed = stated.find(({ value }) => Number(value) >= months.least && Number(value) <= months.most)
    return [{ source, claim, value: agreed?.value ?? months.least, computed: true }]
  })
}

function campsOf(field: Field, utterances: readonly Utterance[]): readonly Camp[] {
  const camps: { value: Scalar; claim: Claim | null; said: Said[] }[] = []
  for (const { source, value, claim, computed } of utterances) {
    const camp = camps.find((each) => isEqual(field, each.value, value))
    if (!camp) camps.push({ value, claim, said: [{ source, computed }] })
    else if (!camp.said.some((said) => said.source === source && said.computed === computed)) {
      camp.said.push({ source, computed })
    }
  }
  return camps
}

function shownFirst(
  field: Field,
  camps: readonly Camp[],
  shown: Scalar | undefined,
  gazetteer: Gazetteer
): readonly Camp[] {
  if (shown === undefined) return camps
  const rank = ({ value }: Camp) =>
    isEqual(field, shown, value) ? 0 : relate(field, shown, value, gazetteer) === 'differs' ? 2 : 1
  return camps.toSorted((a, b) => rank(a) - rank(b))
}
