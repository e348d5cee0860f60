/**
 * Knows how the activities of a dataset are counted; knows nothing of filters, words or screens.
 *
 * Counted is what is no plan, no stop of another activity and no context: every number is of these.
 */
import { EVIDENCE, FLAG, GRAINS, KINDS, NO_DAY, type Columns, type Dataset, type Evidence } from './dataset'

/** Numbers of a choice of activities; `reported + announced + cancelled + inferred = activities`. */
export interface Totals {
  readonly activities: number
  readonly reported: number
  readonly announced: number
  readonly cancelled: number
  /** no source says whether they take place */
  readonly inferred: number
  /** of kind exchange */
  readonly mobilities: number
  /** of kind training, first or further */
  readonly trainings: number
  /** dots named by a statement as place, host or participant, at any evidence */
  readonly places: number
  /** people said to have come, and said to be coming */
  readonly peopleReported: Known
  readonly peopleAnnounced: Known
  /** dated to the day */
  readonly withDay: number
  readonly undated: number
}

/** A sum over the activities of which it is known. */
export interface Known {
  readonly sum: number
  /** number of activities of which it is known */
  readonly of: number
}

const EXCHANGE = KINDS.indexOf('exchange')
const TRAINING_BIT = 1 << KINDS.indexOf('training')
const DAY = GRAINS.indexOf('day')

/** The row is an activity of its own: no plan, no stop, no context. */
export function isCounted(columns: Columns, row: number): boolean {
  return ((columns.flags[row] ?? 0) & FLAG.counted) !== 0
}

/** Counts the given rows in one pass; those that are not counted add nothing. */
export function totals(dataset: Dataset, rows: Iterable<number>): Totals {
  const { columns } = dataset
  const { flags, kind, kinds, evidence, people, grain, start } = columns
  const said = new Int32Array(EVIDENCE.length)
  const [peopleSum, peopleOf] = [new Float64Array(EVIDENCE.length), new Int32Array(EVIDENCE.length)]
  let [activities, mobilities, trainings, withDay, undated] = [0, 0, 0, 0, 0]
  const dots = createDots(dataset)
  for (const row of rows) {
    if (((flags[row] ?? 0) & FLAG.counted) === 0) continue
    activities++
    const sure = evidence[row] ?? 0
    said[sure] = (said[sure] ?? 0) + 1
    const known = people[row] ?? -1
    if (known >= 0) {
      peopleSum[sure] = (peopleSum[sure] ?? 0) + known
      peopleOf[sure] = (peopleOf[sure] ?? 0) + 1
    }
    if (kind[row] === EXCHANGE) mobilities++
    if ((kinds[row] ?? 0) & TRAINING_BIT) trainings++
    if (grain[row] === DAY) withDay++
    if (start[row] === NO_DAY) undated++
    if (dots.left > 0) dots.add(columns, row)
  }
  const countOf = (name: Evidence) => said[EVIDENCE.indexOf(name)] ?? 0
  const peopleWho = (name: Evidence): Known => {
    const index = EVIDENCE.indexOf(name)
    return { sum: peopleSum[index] ?? 0, of: peopleOf[index] ?? 0 }
  }
  return {
    activities,
    reported: countOf('reported'),
    announced: countOf('announced'),
    cancelled: countOf('cancelled'),
    inferred: countOf('inferred'),
    mobilities,
    trainings,
    places: dots.seen,
    peopleReported: peopleWho('reported'),
    peopleAnnounced: peopleWho('announced'),
    withDay,
    undated
  }
}

/** Counts places with a dot that rows name as place, host or participant, each once; looks no more once all are. */
function createDots({ places }: Dataset) {
  /** 1 for a dot that is yet to be named; the entry of no place comes first */
  const waiting = new Uint8Array(places.length + 1)
  const dots = { left: 0, seen: 0, add }
  for (const [index, { at }] of places.entries()) {
    if (!at) continue
    waiting[index + 1] = 1
    dots.left++
  }
  function take(entry: number) {
    if (waiting[entry] !== 1) return
    waiting[entry] = 0
    dots.left--
    dots.seen++
  }
  function add({ place, partyFrom, partyPlace }: Columns, row: number) {
    take((place[row] ?? -1) + 1)
    const end = partyFrom[row + 1] ?? 0
    for (let party = partyFrom[row] ?? 0; party < end; party++) take((partyPlace[party] ?? -1) + 1)
  }
  return dots
}

/** Shown rows that have no place at all, or one that has neither dot nor country to stand in. */
export function notOnMap(
  { columns, places }: Dataset,
  shown: readonly number[],
  standsOn: (place: number) => boolean
): number[] {
  /** 1 yes, 2 no, by place, that of no place first: each is asked for once */
  const known = new Uint8Array(places.length + 1)
  const missing: number[] = []
  for (const row of shown) {
    const place = columns.place[row] ?? -1
    const stands = (known[place + 1] ||= standsOn(place) ? 1 : 2)
    if (stands === 2) missing.push(row)
  }
  return missing
}
