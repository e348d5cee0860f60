/**
 * Knows how activities become rows: their order, and one number or label in each column. Knows nothing
 * of files, quotes or screens.
 */
import { EVIDENCE, FLAG, GRAINS, KINDS, NO_DAY, type Columns, type Evidence, type Kind } from './dataset'
import { evidenceOn, partyPin, pinIndex, type Frame, type Reading } from './frame'
import { labelOf, whoseOf } from './labels'
import type { ActivityRecord } from './records'
import { readDate } from './relate-dates'
import type { ParsedDate } from '$lib/time/edtf'

/** Longest chain of stops of stops; a longer one is a circle, which the check reports. */
const MAX_STOPS = 20

/** An activity on its way to a row. */
export interface Item {
  readonly own: Reading<ActivityRecord>
  /** the activity whose date it has: its own, or that of which it is a stop */
  readonly dated: Reading<ActivityRecord>
  /** the activity whose place it has */
  readonly placed: Reading<ActivityRecord>
  readonly date: ParsedDate | null
}

/** A host or participant of an activity. */
export interface ItemParty {
  readonly id: string
  readonly path: string
  readonly isHost: boolean
  readonly evidence: Evidence
}

/** Lets stops have date and place of their activity, and sorts by first day, last day, id. */
export function toItems(readings: readonly Reading<ActivityRecord>[]): readonly Item[] {
  const byId = new Map(readings.map((reading) => [reading.record.id, reading]))
  return readings
    .map((own) => {
      const dated = ownerOf(byId, own, 'when')
      return {
        own,
        dated,
        placed: ownerOf(byId, own, 'place'),
        date: dated.record.when ? readDate(dated.record.when) : null
      }
    })
    .toSorted(
      (a, b) =>
        compare(firstDay(a), firstDay(b)) ||
        compare(lastDay(a), lastDay(b)) ||
        compare(a.own.record.id, b.own.record.id)
    )
}

/** Evidence of an activity: cancelled, or how its taking place is told. */
export function evidenceOf(reading: Reading<ActivityRecord>): Evidence {
  return reading.record.held === false ? 'cancelled' : evidenceOn(reading, 'held')
}

/** Hosts, then participants, in the order of the record; nobody took part in what was cancelled. */
export function partiesOf(reading: Reading<ActivityRecord>): readonly ItemParty[] {
  const { hosts = [], participants = [], held } = reading.record
  const party = (role: 'hosts' | 'participants') => (id: string) => {
    const path = `${role}.${id}`
    const evidence = held === false ? ('cancelled' as const) : evidenceOn(reading, path)
    return { id, path, isHost: role === 'hosts', evidence }
  }
  return [...hosts.map(party('hosts')), ...participants.map(party('participants'))]
}

/** Fills the columns in the order of the items. */
export function columnsOf(frame: Frame, items: readonly Item[]): Columns {
  const rowOf = new Map(items.map(({ own }, row) => [own.record.id, row]))
  const each = (value: (item: Item) => number) => items.map(value)
  const records = items.map(({ own }) => own.record)
  return {
    size: items.length,
    id: records.map(({ id }) => id),
    title: items.map(({ own: { record, voices } }) =>
      labelOf(record.title, frame.languages, whoseOf('activities', record, 'title', voices))
    ),
    start: Int32Array.from(each(({ date }) => date?.start ?? NO_DAY)),
    days: Int32Array.from(each(({ date }) => date?.days ?? 0)),
    grain: Uint8Array.from(each(({ date }) => GRAINS.indexOf(date?.grain ?? 'none'))),
    place: Int16Array.from(each(({ placed }) => pinIndex(frame, placed.record.place ?? null))),
    project: Uint16Array.from(records.map(({ project }) => getProject(frame, project))),
    kind: Uint8Array.from(records.map(({ kind }) => KINDS.indexOf(kind))),
    kinds: Uint8Array.from(records.map(({ kind, also = [] }) => kindBits([kind, ...also]))),
    evidence: Uint8Array.from(each(({ own }) => EVIDENCE.indexOf(evidenceOf(own)))),
    flags: Uint16Array.from(each(flagsOf)),
    people: Int32Array.from(records.map(({ people = -1 }) => people)),
    events: Int32Array.from(records.map(({ events = 1 }) => events)),
    parent: Int32Array.from(records.map(({ partOf }) => (partOf && rowOf.get(partOf)) ?? -1)),
    sources: Uint8Array.from(
      each(({ own }) => Math.min(255, own.statements.get('held')?.sources.length ?? 0))
    ),
    ...partyColumns(frame, items)
  }
}

function partyColumns(
  frame: Frame,
  items: readonly Item[]
): Pick<Columns, 'partyFrom' | 'partyPlace' | 'partyHost' | 'partyEvidence'> {
  const byRow = items.map(({ own }) => partiesOf(own))
  const all = byRow.flat()
  const partyFrom = new Uint32Array(items.length + 1)
  byRow.forEach((parties, row) => {
    partyFrom[row + 1] = (partyFrom[row] ?? 0) + parties.length
  })
  return {
    partyFrom,
    partyPlace: Int16Array.from(all, ({ id }) => partyPin(frame, id)),
    partyHost: Uint8Array.from(all, ({ isHost }) => (isHost ? 1 : 0)),
    partyEvidence: Uint8Array.from(all, ({ evidence }) => EVIDENCE.indexOf(evidence))
  }
}

function flagsOf({ own, dated, placed, date }: Item): number {
  const { plan = false, partOf, kind } = own.record
  const flags: Record<keyof typeof FLAG, boolean> = {
    counted: !plan && partOf === undefined && kind !== 'context',
    plan,
    whenInferred: dated.statements.get('when')?.reason != null,
    placeInferred: placed.statements.get('place')?.reason != null,
    differs: own.disputes.length > 0,
    uncertain: date?.uncertain ?? false,
    approximate: date?.approximate ?? false,
    open: date?.open ?? false
  }
  return Object.entries(FLAG).reduce(
    (bits, [name, bit]) => bits | (flags[name as keyof typeof FLAG] ? bit : 0),
    0
  )
}

function ownerOf(
  byId: ReadonlyMap<string, Reading<ActivityRecord>>,
  reading: Reading<ActivityRecord>,
  field: 'when' | 'place'
): Reading<ActivityRecord> {
  let owner = reading
  for (let stops = 0; stops < MAX_STOPS && owner.record[field] === undefined; stops++) {
    const parent = owner.record.partOf === undefined ? undefined : byId.get(owner.record.partOf)
    if (!parent) break
    owner = parent
  }
  return owner
}

function firstDay({ date }: Item): number {
  return date?.start ?? Infinity
}

function lastDay({ date }: Item): number {
  return date === null || date.open ? Infinity : date.start + date.days
}

/** By number or by code unit, so that the order is the same in every locale. */
function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function kindBits(kinds: readonly Kind[]): number {
  return kinds.reduce((bits, kind) => bits | (1 << KINDS.indexOf(kind)), 0)
}

function getProject(frame: Frame, id: string): number {
  const index = frame.projectIndex.get(id)
  if (index === undefined) throw new Error(`unknown project: ${id}`)
  return index
}
